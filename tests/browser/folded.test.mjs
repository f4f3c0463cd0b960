// What few people open: in the page as a template, and in its place once someone unfolds it or the state asks for it.
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

inOneEngine('the page’s own doing', 'the chart in words, folded', (open) => {
  const seen = () => [...document.querySelectorAll('#graphique :is(h3, legend, td)')].map((one) => one.textContent);
  const heads = () => document.querySelectorAll('#graphique thead th').length;
  const english = () => document.documentElement.lang === 'en';

  test('nobody’s until it is opened, and then of what is shown by now; closed again, it stays', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    assert.deepEqual(await page.evaluate(seen), []);
    await update(page, { chart: 'selection', tier: ['or'] });
    assert.deepEqual(await page.evaluate(seen), []);
    await clickTwin(page, '#graphique summary');
    const [legend, title, ...counts] = await page.evaluate(seen);
    assert.equal(legend, 'Graphique');
    assert.equal(title, await page.evaluate(() => window.atlas.chart.title));
    assert.equal(counts.length, 3);
    assert.equal(await page.evaluate(() => document.querySelector('#graphique :checked').value), 'selection');
    await clickTwin(page, '#graphique summary');
    assert.equal(await page.evaluate(heads), 2);
  });

  test('there at once where the charts are the view, from the link or by a choice', async () => {
    const page = await open(`${server.url}/?view=graphiques`);
    await ready(page);
    assert.equal(await page.evaluate(heads), 5);
    const other = await open(`${server.url}/`);
    await ready(other);
    await update(other, { view: 'graphiques' });
    assert.equal(await other.evaluate(heads), 5);
  });

  test('in the other language, opened before or after', async () => {
    const opened = async (page, first, second) => {
      await ready(page);
      await clickTwin(page, first);
      if (first === '#langue') await until(page, 'English', english);
      await clickTwin(page, second);
      await until(page, 'English', english);
      await until(page, 'the legend', () => document.querySelector('#graphique legend').textContent === 'Chart');
      await until(
        page,
        'the title',
        () => document.querySelector('#graphique h3').textContent === window.atlas.chart.title,
      );
      return page.evaluate(seen);
    };
    const after = await opened(await open(`${server.url}/`), '#langue', '#graphique summary');
    const before = await opened(await open(`${server.url}/`), '#graphique summary', '#langue');
    assert.deepEqual(after, before);
  });
});
