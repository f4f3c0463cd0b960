// Every control of the canvas has its twin in the page: one journey through the twins alone, each followed by the canvas at
// once; what is in the keyboard's focus is ringed on it; the focus is never lost.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, inOneEngine } from './support/engines.mjs';
import { atRest, coloursAt, middleOf, ready, shownRows, until } from './support/page.mjs';
import { serverOfFile, serveSpoiltSite } from './support/site.mjs';

const host = `<!doctype html><html lang="fr"><title>hôte</title><link rel="icon" href="icon.svg">
<button id="before">avant</button><iframe src="index.html?select=lyon" title="explorateur" width="900" height="700"></iframe>
<button id="after">après</button>`;

const server = serverOfFile(() => serveSpoiltSite({ 'host.html': host }));

// Clicks with the mouse on an element of the page, once it stands still.
async function clickTwin(page, selector) {
  const place = await until(
    page,
    selector,
    async (wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'center' });
      // The middle of its first line, where a link takes two.
      const middle = () => {
        const [{ left, top, width, height } = {}] = element?.getClientRects() ?? [];
        return width > 0 ? [left + width / 2, top + height / 2] : null;
      };
      const before = middle();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return String(before) === String(middle()) && before;
    },
    selector,
  );
  await page.click(...place);
}

const idsOnCanvas = (page) => page.evaluate(() => window.atlas.inspect().map(({ id }) => id));
async function focusOn(page, selector) {
  await until(page, selector, (wanted) => Boolean(document.querySelector(wanted)), selector); // cards come late
  await page.evaluate((wanted) => document.querySelector(wanted).focus(), selector);
}
const focused = (page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at.id || at.name || at.dataset.act || at.dataset.select || at.localName;
  });

// The colour just left of a thing on the canvas: that of the ring where it has one.
async function leftOf(page, id) {
  const place = await page.evaluate((wanted) => {
    const { left, top } = document.querySelector('#atlas canvas').getBoundingClientRect();
    const { x, y, height } = window.atlas.inspect().find((one) => one.id === wanted);
    return [left + x - 2, top + y + height / 2];
  }, id);
  const [colour] = await coloursAt(page, [place]);
  return colour;
}
const isAccent = ([red, green, blue]) => blue > red + 90 && blue > green + 50;

inEachEngine('the twins', (open) => {
  test('the focus goes on when its place goes away', async () => {
    const page = await open(`${server.url}/index.html?tier=or`);
    await ready(page);
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await focusOn(page, '#fiche [name=close]');
    await page.press('Enter');
    await until(page, 'no card', () => window.atlas.state.select === null);
    assert.equal(await focused(page), 'lyon', 'the row whose card it was');
    await page.evaluate(() => window.atlas.update({ select: 'rennes' }));
    await focusOn(page, '#fiche [name=copy]');
    await page.press('Escape');
    await until(page, 'no card', () => window.atlas.state.select === null);
    assert.equal(await focused(page), 'rennes');
    await focusOn(page, '#filtres [type=reset]');
    await page.press('Enter');
    await until(page, 'everybody', () => window.atlas.state.shown.length === 21);
    assert.equal(await focused(page), 'tier');
    await page.evaluate(() => document.querySelector('#filtres [value=bronze]').click());
    await focusOn(page, '#commandes [data-act=undo]');
    for (let count = 0; count < 10 && (await focused(page)) === 'undo'; count += 1) await page.press('Enter');
    assert.ok(await page.evaluate(() => document.querySelector('[data-act=undo]').disabled), 'nothing to undo');
    assert.equal(await focused(page), 'redo');
  });

  test('in a frame, Tab goes into the canvas and out again, and Esc closes the card', async () => {
    const page = await open(`${server.url}/host.html`, { width: 1000, height: 800 });
    const inFrame = () => {
      const { contentWindow } = document.querySelector('iframe');
      return contentWindow.performance.getEntriesByName('atlas-ready').length > 0;
    };
    await until(page, 'the atlas in the frame', inFrame);
    await page.evaluate(() => document.getElementById('before').focus());
    const stop = () =>
      document.activeElement.id ||
      document.querySelector('iframe').contentDocument.activeElement.id ||
      document.querySelector('iframe').contentDocument.activeElement.localName;
    const stops = [];
    for (let count = 0; count < 120 && stops.at(-1) !== 'after'; count += 1) {
      await page.press('Tab');
      stops.push(await page.evaluate(stop));
      if (stops.at(-1) !== 'canvas') continue;
      await page.press('Escape');
      const selected = () => document.querySelector('iframe').contentWindow.atlas.state.select;
      assert.equal(await page.evaluate(selected), null, 'Esc has closed the card');
    }
    assert.ok(stops.includes('canvas'), stops.join(' '));
    assert.equal(stops.at(-1), 'after', stops.join(' '));
  });
});

inOneEngine('what follows what is our own', 'the twins, each followed', (open) => {
  test('a journey through the page alone: the canvas follows within a frame', async () => {
    const page = await open(`${server.url}/index.html`, desk);
    await ready(page);
    await atRest(page);
    const drawn = async (what, selector, isThere) => {
      const frames = await page.evaluate(() => window.atlas.metrics().frames);
      await clickTwin(page, selector);
      await until(page, what, isThere);
      await until(page, `a frame of ${what}`, (count) => window.atlas.metrics().frames > count, frames);
    };
    await drawn('one tier', '#filtres [value=argent]', () => window.atlas.state.tier.join() === 'argent');
    assert.ok((await idsOnCanvas(page)).includes('clear'), 'the button that clears');
    await focusOn(page, '#commandes input');
    await drawn('the list', '#commandes [value=liste]', () => window.atlas.state.view === 'liste');
    await until(page, 'its rows', () => window.atlas.inspect().some(({ id }) => id.startsWith('row:')));
    await drawn('its order', '[data-column=population] button', () => window.atlas.sort?.column === 'population');
    const isInOrder = (ids) => {
      const rows = window.atlas.inspect().filter(({ id }) => id.startsWith('row:'));
      return rows.map(({ id }) => id.slice(4)).join() === ids.join();
    };
    await until(page, 'the same order on the canvas', isInOrder, await shownRows(page));
    await drawn('a selection', '#laureats a[data-select=grenoble]', () => window.atlas.state.select === 'grenoble');
    await drawn('the next', '#fiche [name=next]', () => window.atlas.state.select !== 'grenoble');
    await drawn('no card', '#fiche [name=close]', () => window.atlas.state.select === null);
    await focusOn(page, '#commandes input');
    await drawn('the map', '#commandes [value=carte]', () => window.atlas.state.view === null);
    await drawn('nearer', '#commandes [data-act=in]', () => /map=/.test(location.search));
    await drawn('a step back', '#commandes [data-act=undo]', () => window.atlas.state.view === 'liste');
    await drawn('everybody', '#filtres [type=reset]', () => window.atlas.state.shown.length === 21);
    assert.deepEqual(await page.messages(), []);
  });

  test('acting on the canvas changes the page within the same frame', async () => {
    const page = await open(`${server.url}/index.html`);
    await ready(page);
    await page.evaluate(() => {
      window.late = 0;
      const box = document.querySelector('#filtres [value=or]');
      const look = () => {
        if (window.atlas.state.tier.includes('or') !== box.checked) window.late += 1;
        requestAnimationFrame(look);
      };
      look();
    });
    await page.click(...(await middleOf(page, 'tier:or')));
    await until(page, 'the filter', () => document.querySelector('#filtres [value=or]').checked);
    assert.equal(await page.evaluate(() => window.late), 0);
  });

  test('the one in the keyboard’s focus is ringed on the canvas, and no longer', async () => {
    const page = await open(`${server.url}/index.html`, { width: 1280, height: 900 });
    await ready(page);
    await atRest(page);
    assert.ok(!isAccent(await leftOf(page, 'map:in')));
    await page.evaluate(() => document.querySelector('#atlas canvas').focus());
    await page.press('Tab'); // the view
    await page.press('Tab');
    assert.equal(await focused(page), 'in');
    await atRest(page);
    assert.ok(isAccent(await leftOf(page, 'map:in')), 'ringed');
    await page.press('Tab');
    await atRest(page);
    assert.ok(!isAccent(await leftOf(page, 'map:in')), 'not any more');
    assert.ok(isAccent(await leftOf(page, 'map:out')), 'the next one is');
    await page.evaluate(() => document.activeElement.blur());
    await atRest(page);
    assert.ok(!isAccent(await leftOf(page, 'map:out')), 'none');
  });

  test('the shortcuts of one character can be turned off, and stay off', async () => {
    const page = await open(`${server.url}/index.html`);
    await ready(page);
    await page.press('?');
    await until(page, 'the help', () => document.querySelector('dialog')?.open);
    await page.evaluate(() => document.querySelector('dialog [name=keys]').click());
    await page.press('Escape');
    await until(page, 'no dialog', () => !document.querySelector('dialog'));
    await page.press('/');
    await page.press('?');
    assert.notEqual(await focused(page), 'q');
    assert.equal(await page.evaluate(() => document.querySelectorAll('dialog').length), 0);
    await page.reload();
    await ready(page);
    await page.press('/');
    assert.notEqual(await focused(page), 'q', 'after a reload as well');
    await page.evaluate(() => document.getElementById('aide').click());
    await until(page, 'the help', () => document.querySelector('dialog')?.open);
    assert.equal(await page.evaluate(() => document.querySelector('dialog [name=keys]').checked), false);
    await page.evaluate(() => document.querySelector('dialog [name=keys]').click());
    await page.press('Escape');
    await page.press('/');
    await until(page, 'the field', () => document.activeElement.name === 'q');
    assert.equal(await page.evaluate(() => localStorage.length), 0, 'nothing is kept that was not asked for');
    assert.deepEqual(await page.messages(), []);
  });
});
