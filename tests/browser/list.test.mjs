// The list and the card, on the canvas and in the page: each follows the other.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { atRest, clickOn, ready, shownRows, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const headOf = (page, column) =>
  page.evaluate((name) => document.querySelector(`th[data-column=${name}]`).ariaSort, column);
const press = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);
const hasPlace = (wanted) => window.atlas.inspect().some(({ id }) => id === wanted);

inOneEngine(
  'order, card and copy are our own; that engines hear the click is in explorer.test.mjs',
  'the list',
  (open) => {
    test('a head of the canvas sorts the table of the page, and a head of the page the canvas', async () => {
      const page = await open(`${server.url}/?view=liste`);
      await ready(page);
      await atRest(page);
      await clickOn(page, 'sort:population');
      await until(page, 'the order', () => window.atlas.state.shown[0] === 'pays-de-la-chataigneraie');
      assert.equal((await shownRows(page))[0], 'pays-de-la-chataigneraie');
      assert.equal(await headOf(page, 'population'), 'ascending');
      await press(page, 'th[data-column=population] button');
      assert.equal(await headOf(page, 'population'), 'descending');
      assert.equal((await shownRows(page))[0], 'occitanie');
      await until(page, 'its row on the canvas', hasPlace, 'row:occitanie');
      await press(page, 'th[data-column=population] button');
      assert.equal((await shownRows(page))[0], 'lyon');
      assert.equal(await headOf(page, 'population'), null);
      assert.deepEqual(await page.messages(), []);
    });

    test('a row selects; the card of the page has the facts, leads on, and closes', async () => {
      const page = await open(`${server.url}/?view=liste`);
      await ready(page);
      await atRest(page);
      assert.ok(await page.evaluate(() => document.querySelector('#fiche').hidden));
      await clickOn(page, 'row:aix-marseille-provence');
      await until(page, 'the card', () => !document.querySelector('#fiche').hidden);
      const words = await page.evaluate(() => document.querySelector('#fiche').textContent);
      for (const part of [
        'Label Argent',
        '92 communes',
        '1\u202f939\u202f077 habitants\u00a0: Métropole d’Aix-Marseille-Provence, 2023',
        'Territoires comparables',
        '2 sur 21',
      ])
        assert.ok(words.includes(part), `${part} in ${words}`);
      await press(page, '#fiche [name=next]');
      await until(page, 'the next', () => window.atlas.state.select === 'nantes');
      await until(page, 'the card on the canvas', hasPlace, 'card:previous');
      await clickOn(page, 'card:previous');
      await until(page, 'the one before', () => window.atlas.state.select === 'aix-marseille-provence');
      await press(page, '#fiche [name=close]');
      assert.ok(await page.evaluate(() => document.querySelector('#fiche').hidden));
      assert.deepEqual(await page.messages(), []);
    });

    test('the list is copied for spreadsheets as it is shown, or by hand where copying is not allowed', async () => {
      const page = await open(`${server.url}/?tier=or`);
      await ready(page);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: {
            writeText: async (text) => {
              window.copied = text;
            },
          },
        });
      });
      await press(page, '#copie button');
      await until(page, 'the sentence', () => document.querySelector('#copie [aria-live]').textContent !== '');
      const [sentence, text] = await page.evaluate(() => [
        document.querySelector('#copie [aria-live]').textContent,
        window.copied,
      ]);
      assert.equal(sentence, '5 lauréats copiés');
      assert.equal(text.split('\r\n').length, 7);
      assert.ok(text.startsWith('\ufeffid;edition;'));
      const ids = text
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(';')[0]);
      assert.deepEqual(ids, await page.evaluate(() => window.atlas.state.shown));
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      });
      await press(page, '#copie button');
      await until(page, 'the field', () => document.querySelector('#copie textarea')?.selectionEnd > 100);
    });

    test('a wheel over the list scrolls it, and the map stays', async () => {
      const page = await open(`${server.url}/?view=liste`);
      await ready(page);
      await atRest(page);
      const top = () => window.atlas.inspect().find(({ id }) => id === 'row:nantes')?.y;
      const before = await page.evaluate(top);
      const isTaken = await page.evaluate(() => {
        const canvas = document.querySelector('#atlas canvas');
        const box = canvas.getBoundingClientRect();
        const event = new WheelEvent('wheel', {
          deltaY: 50,
          clientX: box.x + box.width / 4,
          clientY: box.y + box.height / 2,
          cancelable: true,
        });
        return !canvas.dispatchEvent(event);
      });
      assert.ok(isTaken);
      await until(
        page,
        'the scrolled list',
        (was) => Math.abs(window.atlas.inspect().find(({ id }) => id === 'row:nantes')?.y - (was - 50)) < 2,
        before,
      );
      assert.equal(await page.evaluate(() => window.atlas.state.map), null);
    });
  },
);
