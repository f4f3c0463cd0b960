// The panel along a phone's foot, under a finger and as a choice in the page; the row of filters; what is under a chart.
import assert from 'node:assert/strict';
import { beforeEach } from 'node:test';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine, moving } from './support/engines.mjs';
import { atRest, coloursAt, middleOf, ready, slide, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const phone = { width: 390, height: 844, touch: true };
const server = serverOfFile();

const heightOfMap = (page) => page.evaluate(() => window.atlas.inspect().find(({ id }) => id === 'map')?.height ?? 0);
const choose = (page, height) =>
  page.evaluate((wanted) => document.querySelector(`#panneau [value=${wanted}]`).click(), height);
const chosen = (page) => page.evaluate(() => document.querySelector('#panneau :checked')?.value);

inEachEngine('the panel of a phone', (open) => {
  let page;
  beforeEach(async () => {
    page = await open(`${server.url}/`, phone);
    await ready(page);
    await atRest(page);
  });

  test('is chosen in the page, and the map has what it leaves', async () => {
    assert.equal(await page.evaluate(() => document.getElementById('panneau').hidden), false);
    assert.equal(await chosen(page), 'half');
    const half = await heightOfMap(page);
    await choose(page, 'low');
    await atRest(page);
    const low = await heightOfMap(page);
    assert.ok(low > half + 100, `${low} after ${half}`);
    await choose(page, 'full');
    await atRest(page);
    assert.equal(await heightOfMap(page), 0);
    assert.equal(await page.evaluate(() => 'sheet' in window.atlas.state), false, 'no part of a link');
    assert.doesNotMatch(await page.evaluate(() => location.search), /sheet/);
    assert.deepEqual(await page.messages(), []);
  });

  test('under a chart there is the page’s ground, and no hole', async () => {
    await page.evaluate(() => window.atlas.update({ view: 'graphiques' }));
    await atRest(page);
    const colours = await coloursAt(page, [
      [200, 700],
      [20, 740],
      [370, 740],
    ]);
    for (const colour of colours) assert.ok(Math.min(...colour) > 200, `${colour}`);
  });

  test('is not there beside a chart without a card, nor where the window is wide', async () => {
    await page.evaluate(() => window.atlas.update({ view: 'graphiques' }));
    await until(page, 'no choice', () => document.getElementById('panneau').hidden);
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await until(page, 'the choice', () => !document.getElementById('panneau').hidden);
    const wide = await open(`${server.url}/?select=lyon`, { width: 1280, height: 720 });
    await ready(wide);
    assert.equal(await wide.evaluate(() => document.getElementById('panneau')), null);
  });
});

inOneEngine(
  'the others’ drivers have no finger that moves in steps',
  'the panel of a phone, under a finger',
  (open) => {
    let page;
    beforeEach(async () => {
      page = await open(`${server.url}/`, phone);
      await ready(page);
      await atRest(page);
    });

    test('follows it, with the choice in the page, and the page stays', async () => {
      const handle = await middleOf(page, 'sheet');
      await slide(page, handle, [handle[0], 250]);
      // A machine that draws twice a second is a picture late.
      await until(page, 'the panel under the finger', () => {
        const { y, height } = window.atlas.inspect().find(({ id }) => id === 'sheet');
        const { top } = document.querySelector('canvas').getBoundingClientRect();
        return Math.abs(top + y + height / 2 - 250) < 30;
      });
      await page.fingers([]);
      await atRest(page);
      await until(page, 'a height', () =>
        ['half', 'full'].includes(document.querySelector('#panneau :checked')?.value),
      );
      const again = await middleOf(page, 'sheet');
      await slide(page, again, [again[0], 760], 20);
      await page.fingers([]);
      await until(page, 'low', () => document.querySelector('#panneau :checked')?.value === 'low');
      assert.equal(await page.evaluate(() => scrollY), 0);
      assert.equal(await page.evaluate(() => window.atlas.state.select), null);
    });

    test('the filters move under it, and none is chosen', async () => {
      const bronze = await middleOf(page, 'tier:bronze');
      await slide(page, bronze, [bronze[0] - 160, bronze[1]]);
      await page.fingers([]);
      await atRest(page);
      const [x] = await middleOf(page, 'tier:bronze');
      assert.ok(Math.abs(bronze[0] - 160 - x) < 30, `${x} after ${bronze[0]}`);
      assert.deepEqual(await page.evaluate(() => window.atlas.state.tier), []);
    });
  },
  moving,
);
