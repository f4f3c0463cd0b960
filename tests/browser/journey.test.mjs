// One journey, by each of the ways to make it: words are looked for, a label filters, a laureate is selected, Back undoes it.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { inEachEngine, inEngines, inOneEngine } from './support/engines.mjs';
import { atRest, middleOf, ready, shownRows, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const middleOfElement = (page, selector) =>
  page.evaluate((wanted) => {
    const { left, top, width, height } = document.querySelector(wanted).getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }, selector);

// `point`: of the page, by its name: a click or a tap.
const byPointer = (point) => ({
  search: async (page) => page[point](...(await middleOfElement(page, '#recherche input'))),
  filter: async (page) => page[point](...(await middleOf(page, 'tier:or'))),
  select: async (page) => page[point](...(await middleOf(page, 'medal:lyon'))),
});

async function tabTo(page, isThere) {
  for (let count = 0; count < 60; count += 1) {
    if (await page.evaluate(isThere)) return;
    await page.press('Tab');
  }
  assert.fail(`Tab never reached ${isThere}`);
}

const byKeyboard = {
  search: (page) => page.press('/'),
  async filter(page) {
    await tabTo(page, () => document.activeElement.matches?.('#filtres [name=tier][value=or]'));
    await page.press(' ');
  },
  async select(page) {
    await tabTo(page, () => document.activeElement.matches?.('#laureats a[data-select=lyon]'));
    await page.press('Enter');
  },
};

const journey = (open, name, way, options) =>
  test(`search, filter, select, back: ${name}`, async () => {
    const page = await open(`${server.url}/`, options);
    await ready(page);
    await way.search(page);
    await until(page, 'the field in focus', () => document.activeElement.name === 'q');
    for (const letter of 'metropole') await page.press(letter);
    await until(page, 'its territories', () => document.querySelectorAll('#suggestions li').length === 8);
    await page.press('Escape'); // closes the list
    assert.equal((await shownRows(page)).length, 10); // the list stops at eight
    await way.filter(page);
    await until(page, 'both', () => location.search === '?tier=or&q=metropole');
    const found = await shownRows(page);
    assert.ok(found.length < 10 && found.includes('lyon'), String(found));
    await atRest(page);
    await way.select(page);
    await until(page, 'the selection', () => window.atlas.state.select === 'lyon');
    await until(page, 'its row', () => document.querySelector('[aria-selected=true]')?.dataset.laureate === 'lyon');
    await page.goBack();
    await until(page, 'none', () => window.atlas.state.select === null);
    assert.equal(await page.evaluate(() => window.atlas.state.q), 'metropole');
    assert.deepEqual(await shownRows(page), found);
    assert.deepEqual(await page.messages(), []);
  });

inEachEngine('a journey', (open) => {
  journey(open, 'by mouse', byPointer('click'));
  journey(open, 'by keyboard alone', byKeyboard);
});

inEngines(['chromium', 'firefox'], 'WebKitGTK’s driver has no finger', 'a journey', (open) => {
  journey(open, 'by touch', byPointer('tap'), { touch: true });
});

inOneEngine('where the page scrolls is our own', 'a card on a phone', (open) => {
  test('on a phone, the card that a tap opens comes into the window', async () => {
    const page = await open(`${server.url}/`, { width: 390, height: 844 });
    await ready(page);
    const isInWindow = () => {
      const card = window.atlas.inspect().find(({ id }) => id === 'card');
      const { top } = document.querySelector('#atlas canvas').getBoundingClientRect();
      return card && top + card.y >= 0 && top + card.y + card.height <= innerHeight + 1;
    };
    await page.click(...(await middleOf(page, 'medal:dunkerque')));
    await until(page, 'the card in sight', isInWindow);
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => document.querySelector('#laureats a[data-select=lyon]').click());
    await until(page, 'another card', () => window.atlas.state.select === 'lyon');
    await atRest(page);
    assert.equal(await page.evaluate(() => scrollY), 0, 'chosen elsewhere, it moves nothing');
  });
});
