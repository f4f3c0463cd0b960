// The filters that few people set: in the page as a template, and in their place once someone unfolds them or the state has one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneEngine } from './support/engines.mjs';
import { ready, shownRows, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();
const clickTwin = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);
const update = (page, partial) => page.evaluate((one) => window.atlas.update(one), partial);
const laidOut = () => document.querySelectorAll('#filtres [name=region]').length;
const checked = () => [...document.querySelectorAll('#filtres :checked')].map(({ value }) => value);

inOneEngine('the page’s own doing', 'folded filters', (open) => {
  test('nobody’s until they are unfolded, and then with their counts and as the state is', async () => {
    const page = await open(`${server.url}/?tier=or`);
    await ready(page);
    assert.equal(await page.evaluate(laidOut), 0);
    await clickTwin(page, '#filtres summary');
    assert.ok((await page.evaluate(laidOut)) > 8);
    const counts = await page.evaluate(() =>
      [...document.querySelectorAll('#filtres [type=checkbox]')].map(
        (one) => one.closest('label').querySelector('.count')?.textContent,
      ),
    );
    assert.ok(
      counts.every((count) => /^\s\d+$/.test(count)),
      counts.join(),
    );
    await clickTwin(page, '#filtres [name=kind][value=metropole]');
    assert.equal((await shownRows(page)).length, 4);
    assert.deepEqual(await page.evaluate(checked), ['or', 'metropole']);
  });

  test('what opens them without a press, as the search of a browser, has them there too', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await page.evaluate(() => {
      document.querySelector('#filtres details').open = true;
    });
    await until(page, 'the choices', () => document.querySelectorAll('#filtres [name=region]').length > 8);
  });

  test('a link with one of them has it checked; another filter keeps it', async () => {
    const page = await open(`${server.url}/?region=84`);
    await ready(page);
    assert.deepEqual(await page.evaluate(checked), ['84']);
    await clickTwin(page, '#filtres [value=or]');
    await until(page, 'both', () => location.search === '?region=84&tier=or');
    assert.deepEqual(await page.evaluate(checked), ['or', '84']);
  });

  test('one that is chosen elsewhere, as on the canvas, is checked', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await update(page, { departement: ['31'] });
    assert.deepEqual(await page.evaluate(checked), ['31']);
    await update(page, { population: '10000-50000' });
    assert.equal(await page.evaluate(() => document.querySelector('#filtres').elements.least.value), '10000');
  });

  test('in the other language, whether they are unfolded before or after', async () => {
    const legends = () => [...document.querySelectorAll('#filtres legend')].map(({ textContent }) => textContent);
    const english = () => document.documentElement.lang === 'en';
    const page = await open(`${server.url}/`);
    await ready(page);
    await clickTwin(page, '#langue');
    await until(page, 'English', english);
    await clickTwin(page, '#filtres summary');
    const after = await page.evaluate(legends);
    const other = await open(`${server.url}/`);
    await ready(other);
    await clickTwin(other, '#filtres summary');
    await clickTwin(other, '#langue');
    await until(other, 'English', english);
    assert.deepEqual(await other.evaluate(legends), after);
    const own = await open(`${server.url}/en.html?region=84`);
    await ready(own);
    assert.deepEqual(after, await own.evaluate(legends));
    assert.equal(after.length, 6);
  });
});
