// The page for those who do not see it, do not use a mouse, or run no script.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { inEachEngine } from './support/engines.mjs';
import { atRest, ready, shownRows, until } from './support/page.mjs';
import { serveSite } from './support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const states = ['', '?tier=or&select=lyon', '?theme=nulle-part&appearance=sombre', '?appearance=contraste&select=lyon'];
const widths = [
  [390, 844],
  [1280, 720],
];

let server;
before(async () => {
  server = await serveSite();
});
after(() => server?.close());

async function violations(page) {
  await page.evaluate(new Function(axe));
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

inEachEngine('access', (open, engineName) => {
  for (const [width, height] of widths) {
    for (const state of states) {
      test(`axe finds nothing, and nothing scrolls sideways, at ${width} px${state && `, ${state}`}`, async () => {
        const page = await open(`${server.url}/${state}`, { width, height });
        await ready(page);
        assert.deepEqual(await violations(page), []);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= view, `${content} px in ${view}`);
      });
    }
  }

  test('by keyboard alone: skip link, map, filters, table', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await page.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    const tab = async (what, isThere, max = 40) => {
      for (let count = 0; count < max; count += 1) {
        if (await page.evaluate(isThere)) return;
        await page.press('Tab');
      }
      assert.fail(`Tab never reached ${what}`);
    };
    await tab('a medal', () => document.activeElement.matches?.('.map a'));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.laureate), 'lyon');
    const ringed = () =>
      window.atlas.inspect().find(({ id }) => id === `medal:${document.activeElement.dataset.laureate}`).width;
    const wide = await page.evaluate(ringed);
    await page.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.laureate), 'grenoble');
    assert.equal(await page.evaluate(ringed), wide, 'the canvas points at the one in focus, as at the first');
    await page.press('Enter');
    await until(page, 'its selection', () => window.atlas.state.select === 'grenoble');
    await page.evaluate(() => window.atlas.update({ select: null }));
    await page.evaluate(() => window.atlas.showAllOfFrance());
    await atRest(page);
    await tab('the canvas', () => document.activeElement.tagName === 'CANVAS');
    const gapBefore = await page.evaluate(() => window.atlas.inspect().find(({ id }) => id === 'medal:lyon').x);
    await page.press('+');
    await until(
      page,
      'the map larger',
      (x) => window.atlas.inspect().find(({ id }) => id === 'medal:lyon').x !== x,
      gapBefore,
    );
    await tab('the first filter', () => document.activeElement.closest?.('#filtres') !== null);
    await page.press(' ');
    await until(page, 'a filter', () => location.search !== '');
    assert.ok((await shownRows(page)).length < 21);
    await tab('a laureate of the table', () => document.activeElement.matches?.('#laureats a'));
    await page.press('Enter');
    await until(page, 'a selection', () => window.atlas.state.select !== null);
    assert.deepEqual(await page.messages(), []);
  });

  test('every control of the canvas has its twin', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const without = await page.evaluate(() => {
      const twins = {
        tier: (id) => `#filtres input[name=tier][value=${id}]`,
        theme: (id) => `#filtres input[name=theme][value=${id}]`,
        mark: (id) => `#laureats a[data-select=${id}]`,
        medal: (id) => `.map a[data-select=${id}]`,
        layer: (id) => `#commandes input[name=layer][value=${id}]`,
        clear: () => '#filtres [type=reset]',
      };
      const ids = window.atlas.inspect().map(({ id }) => id.split(':'));
      return ids.filter(([kind, id]) => twins[kind] && !document.querySelector(twins[kind](id))).map(String);
    });
    assert.deepEqual(without, []);
  });

  if (engineName === 'chromium') {
    test('without JavaScript: 21 rows, an SVG map, no control that does nothing', async () => {
      const page = await open(`${server.url}/`, { javaScript: false });
      assert.equal((await shownRows(page)).length, 21);
      const seen = await page.evaluate(() => ({
        medals: document.querySelectorAll('svg.map .medal').length,
        form: document.querySelector('#filtres').hidden,
        commands: document.querySelector('#commandes').hidden,
      }));
      assert.deepEqual(seen, { medals: 21, form: true, commands: true });
      const said = await page.messages();
      assert.deepEqual(
        said.filter((one) => !/\.js \(csp\)$/.test(one)),
        [],
      ); // that is what « disabled » means
    });
  }
});
