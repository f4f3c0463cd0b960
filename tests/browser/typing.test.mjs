// Fields that show the state, while someone types in them or chooses: nothing is taken from under their hands.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, inOneEngine } from './support/engines.mjs';
import { ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const focusOn = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).focus(), selector);
const valueIn = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).value, selector);
const update = (page, state) => page.evaluate((one) => window.atlas.update(one), state);
async function type(page, text) {
  for (const key of text) await page.press(key);
}

inEachEngine(
  'typing',
  (open) => {
    test('inhabitants: half a number stays while the state changes, and is understood once it is left', async () => {
      const page = await open(`${server.url}/index.html?population=100000-`);
      await ready(page);
      await page.evaluate(() => {
        document.querySelector('#filtres details').open = true;
      });
      await focusOn(page, '[name=most]');
      await type(page, '30');
      await update(page, { tier: ['or'] });
      await update(page, { population: '5-7' });
      assert.equal(await valueIn(page, '[name=most]'), '30');
      assert.equal(await valueIn(page, '[name=least]'), '5', 'nobody types there');
      await type(page, '0');
      await page.press('Enter');
      await until(page, 'the filter', () => window.atlas.state.population === '5-300');
      await update(page, { population: '9-400' });
      assert.equal(await valueIn(page, '[name=most]'), '400', 'it was settled');
      await type(page, '1');
      await page.press('Tab');
      await until(page, 'the number that was left', () => /^9-(1400|4001|1)$/.test(window.atlas.state.population));
      assert.deepEqual(await page.messages(), []);
    });

    test('the search field keeps what is typed; left, it says the state', async () => {
      const page = await open(`${server.url}/index.html`);
      await ready(page);
      await focusOn(page, '[name=q]');
      await type(page, 'ly');
      await until(page, 'the words', () => window.atlas.state.q === 'ly');
      await update(page, { q: 'nantes' });
      assert.equal(await valueIn(page, '[name=q]'), 'ly');
      await type(page, 'o');
      await until(page, 'the words', () => window.atlas.state.q === 'lyo');
      await update(page, { q: 'nantes' });
      await page.evaluate(() => document.activeElement.blur());
      assert.equal(await valueIn(page, '[name=q]'), 'nantes');
      assert.deepEqual(await page.messages(), []);
    });
  },
  desk,
);

inOneEngine(
  'whose a value is, is our own',
  'choosing',
  (open) => {
    test('a list and radio buttons under the arrows stay in step, with the focus where it is', async () => {
      const page = await open(`${server.url}/index.html`);
      await ready(page);
      await focusOn(page, '[name=appearance]');
      await page.press('ArrowDown');
      await until(page, 'the appearance', () => window.atlas.state.appearance === 'clair');
      await update(page, { appearance: null });
      assert.equal(await valueIn(page, '[name=appearance]'), '', 'chosen, it follows');
      await focusOn(page, '#commandes [name=layer]');
      for (const layer of ['regions', 'population']) {
        await page.press('ArrowRight');
        await until(page, layer, (wanted) => window.atlas.state.layer === wanted, layer);
        await update(page, { tier: ['or'], select: null });
        assert.deepEqual(await page.evaluate(() => [document.activeElement.value, document.activeElement.checked]), [
          layer,
          true,
        ]);
      }
      await update(page, { layer: null });
      assert.equal(
        await page.evaluate(() => document.querySelector('#commandes [name=layer]:checked').value),
        'labels',
      );
      assert.deepEqual(await page.messages(), []);
    });

    test('letters that are being composed: Escape is theirs, and no card closes', async () => {
      const page = await open(`${server.url}/index.html?select=lyon`);
      await ready(page);
      await until(page, 'the card', () => document.querySelector('#fiche h3'));
      const pressEscape = (isComposing) =>
        page.evaluate((composing) => {
          const init = { key: 'Escape', isComposing: composing, bubbles: true, cancelable: true };
          document.querySelector('[name=q]').dispatchEvent(new KeyboardEvent('keydown', init));
          return window.atlas.state.select;
        }, isComposing);
      assert.equal(await pressEscape(true), 'lyon');
      assert.equal(await pressEscape(false), null);
    });

    test('in the configurator a link within the page takes nothing back', async () => {
      const page = await open(`${server.url}/integrer.html`);
      await until(page, 'the form', () => !document.querySelector('.configurateur').hidden);
      await page.evaluate(() => {
        document.querySelector('[name=accent]').value = '#123456'; // says nothing in the address until it is ticked
        document.querySelector('#apercu a').click();
      });
      await until(page, 'the fragment', () => location.hash === '#codes');
      assert.equal(await valueIn(page, '[name=accent]'), '#123456');
    });

    test('a picture’s size is nobody’s but the one’s who types it', async () => {
      const page = await open(`${server.url}/index.html`);
      await ready(page);
      await page.evaluate(() => document.querySelector('[data-dialog=export]').click());
      await until(page, 'the form', () => document.querySelector('form.export'));
      await focusOn(page, 'form.export [name=width]');
      await page.evaluate(() => document.activeElement.select());
      await type(page, '64');
      await update(page, { tier: ['or'] });
      assert.equal(await valueIn(page, 'form.export [name=width]'), '64');
    });
  },
  desk,
);
