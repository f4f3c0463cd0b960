// Charts, filters, their undoing, the empty result, the list and the other language: on the canvas and in its twin.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { desk, inOneEngine } from './support/engines.mjs';
import { atRest, clickOn, ready, shownRows, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const press = (page, key, modifiers = {}) =>
  page.evaluate(
    (wanted, held) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: wanted, bubbles: true, cancelable: true, ...held }),
      ),
    key,
    modifiers,
  );
const clickTwin = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);

inOneEngine(
  'what follows from a choice is our own; that engines hear the click is in explorer.test.mjs',
  'choices',
  (open) => {
    test('beside each choice of the page stands what it would show; none is marked, not hidden', async () => {
      const page = await open(`${server.url}/?tier=or`);
      await ready(page);
      const told = await page.evaluate(() =>
        [...document.querySelectorAll('#filtres [name=theme]')].map(({ value, parentElement: label }) => [
          value,
          label.querySelector('.count').textContent.trim(),
          label.classList.contains('none'),
          label.checkVisibility(),
        ]),
      );
      const none = told.filter(([, count]) => count === '0').map(([value]) => value);
      assert.deepEqual(none, ['modernisation']);
      for (const [value, count, isMarked, isVisible] of told)
        assert.ok(isVisible && isMarked === (count === '0'), `${value} ${count} ${isMarked}`);
    });

    test('each chart has a place for each laureate; a tab is a link', async () => {
      const page = await open(`${server.url}/`);
      await ready(page);
      for (const chart of ['kinds', 'regions', 'population', 'selection', 'jury']) {
        await clickOn(page, `chart:${chart}`);
        await until(page, chart, (wanted) => location.search === `?chart=${wanted}`, chart);
        await atRest(page);
        const marks = await page.evaluate(
          () => window.atlas.inspect().filter(({ id, width }) => id.startsWith('mark:') && width > 0).length,
        );
        assert.equal(marks, chart === 'kinds' ? 26 : 21, chart); // five are of two kinds
      }
      assert.deepEqual(await page.messages(), []);
    });

    test('views: charts without a map, the list, and back', async () => {
      const page = await open(`${server.url}/?view=graphiques`);
      await ready(page);
      const hasMap = () => window.atlas.inspect().some(({ id }) => id === 'map');
      assert.equal(await page.evaluate(hasMap), false);
      await clickOn(page, 'view:liste');
      await until(page, 'the list', () => window.atlas.state.view === 'liste');
      await atRest(page);
      assert.ok(await page.evaluate(() => window.atlas.inspect().some(({ id }) => id === 'row:lyon')));
      await clickTwin(page, '#commandes [value=carte]');
      await until(page, 'the map', hasMap);
      assert.deepEqual(await page.messages(), []);
    });

    test('Ctrl+Z undoes, and Ctrl+Shift+Z does again, whatever chose; a text field keeps them', async () => {
      const page = await open(`${server.url}/`);
      await ready(page);
      await atRest(page);
      await clickOn(page, 'tier:or');
      await until(page, 'the filter', () => location.search === '?tier=or');
      await clickTwin(page, '#filtres summary');
      await clickTwin(page, '#filtres [name=kind][value=metropole]');
      await until(page, 'both', () => window.atlas.state.shown.length === 4);
      await press(page, 'z', { ctrlKey: true });
      assert.equal((await shownRows(page)).length, 5);
      await press(page, 'z', { ctrlKey: true });
      assert.equal((await shownRows(page)).length, 21);
      assert.ok(await page.evaluate(() => document.querySelector('[data-act=undo]').disabled));
      await press(page, 'Z', { ctrlKey: true, shiftKey: true });
      assert.equal((await shownRows(page)).length, 5);
      await clickTwin(page, '[data-act=redo]');
      assert.equal((await shownRows(page)).length, 4);
      await page.evaluate(() => {
        const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true });
        document.querySelector('#recherche input').dispatchEvent(key);
      });
      assert.equal((await shownRows(page)).length, 4);
    });

    test('an empty result says what to lift, on the canvas and in the page', async () => {
      const page = await open(`${server.url}/?tier=or&theme=modernisation`);
      await ready(page);
      assert.deepEqual(await shownRows(page), []);
      const advice = () => document.getElementById('conseil')?.textContent ?? '';
      assert.match(
        await page.evaluate(advice),
        /Aucun territoire.*Retirer «\u202fModernisation\u202f»\u00a0: 5 territoires/s,
      );
      await clickTwin(page, '#conseil button');
      assert.equal((await shownRows(page)).length, 5);
      assert.equal(await page.evaluate(advice), '');
    });

    test('inhabitants, from the twin and by a link; the chip takes them away', async () => {
      const page = await open(`${server.url}/?population=15627-46800`);
      await ready(page);
      assert.deepEqual(await shownRows(page), ['pays-de-la-chataigneraie', 'epernay']);
      await page.evaluate(() => {
        const { least } = document.querySelector('#filtres').elements;
        least.value = '40000';
        least.dispatchEvent(new Event('change', { bubbles: true }));
      });
      assert.deepEqual(await shownRows(page), ['epernay']);
    });

    test('English and back: the page, the canvas and the address', async () => {
      const page = await open(`${server.url}/?tier=or`);
      await ready(page);
      await clickTwin(page, '#langue');
      await until(page, 'English', () => document.documentElement.lang === 'en');
      await until(page, 'the address', () => location.search === '?tier=or&lang=en');
      // The words of the page and those of the program come at different times: both are waited for.
      await until(page, 'its sentence', () => /shown out of/.test(document.querySelector('#compte').textContent));
      const words = () =>
        ['#liste-title', '#compte', '#filtres legend', '#laureats th', '#langue'].map(
          (one) => document.querySelector(one).textContent,
        );
      assert.deepEqual(await page.evaluate(words), [
        'The laureates',
        '5 territories shown out of 21',
        'Level',
        'Laureate',
        'Français',
      ]);
      await clickTwin(page, '#copie button');
      const told = () => document.querySelector('#copie [aria-live]').textContent;
      await until(page, 'what a script says', told);
      assert.match(await page.evaluate(told), /^(5 laureates copied|Automatic copying is not allowed here)/);
      await clickTwin(page, '#langue');
      await until(page, 'French', () => document.querySelector('#liste-title').textContent === 'Les lauréats');
      await until(
        page,
        'its sentence',
        () => document.querySelector('#compte').textContent === '5 territoires affichés sur 21',
      );
      assert.deepEqual(await page.messages(), []);
    });

    test('the English page is one by itself', async () => {
      const page = await open(`${server.url}/en.html`);
      await ready(page);
      assert.equal(await page.evaluate(() => window.atlas.state.lang), 'en');
      assert.equal(await page.evaluate(() => document.querySelector('#compte').textContent), '21 territories shown');
      assert.deepEqual(await page.messages(), []);
    });
  },
  desk,
);
