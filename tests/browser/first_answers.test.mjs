// The page answers with what it has, and the program takes over without being noticed, late, at once, or never (plain.test.mjs).
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inEngines, inOneEngine } from './support/engines.mjs';
import { withScript } from './support/graphics.mjs';
import { announced, atRest, query, ready, shownRows, until } from './support/page.mjs';
import { serveHeldSite, serveSpoiltSite } from './support/site.mjs';

const program = 'program.wasm';
const held = async (context, file = program) => {
  const server = await serveHeldSite(file);
  context.after(() => server.close());
  return server;
};
const click = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);
const answers = (page) =>
  until(page, 'atlas-interactive', () => performance.getEntriesByName('atlas-interactive').length > 0);
const isReady = (page) => page.evaluate(() => performance.getEntriesByName('atlas-ready').length > 0);
const isAsked = (server) => until({ evaluate: async () => server.wasAsked() }, 'request for the program', () => {});

inEachEngine('the page answers first', (open) => {
  test('filters, selection and Back before the program; then it takes over what there is', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/?tier=or`);
    await answers(page);
    await click(page, '#filtres input[value=inclusion]');
    await until(page, 'the filter', () => location.search === '?theme=inclusion&tier=or');
    await announced(page, /(^|\. )1 territoire affiché sur 21$/);
    assert.deepEqual(await shownRows(page), ['lyon']);
    await click(page, '#laureats a[data-select=lyon]');
    await until(page, 'the selection', () => location.search.includes('select=lyon'));
    await page.goBack();
    await until(page, 'no selection', () => !document.querySelector('#laureats [aria-selected=true]'));
    await click(page, '#filtres input[value=argent]');
    await announced(page, /territoires? affichés? sur 21$/);
    const said = await page.evaluate(() => document.querySelector('#annonce').textContent);
    assert.equal(await isReady(page), false);
    await isAsked(server);
    await page.evaluate(() => {
      window.before = window.atlas;
      window.told = [];
      for (const type of ['statechange', 'select']) window.atlas.addEventListener(type, () => window.told.push(type));
      document.querySelector('#filtres input[value=bronze]').focus();
      document.getElementById('liste').scrollIntoView();
      window.place = scrollY;
    });
    const state = await page.evaluate(() => window.atlas.state);
    server.letGo();
    await ready(page);
    await atRest(page);
    const now = await page.evaluate(() => ({
      isSame: window.before === window.atlas,
      told: window.told,
      focus: document.activeElement.value,
      moved: scrollY - window.place,
      said: document.querySelector('#annonce').textContent,
      state: window.atlas.state,
      isThere: window.atlas.hasProgram,
    }));
    assert.deepEqual(now, { isSame: true, told: [], focus: 'bronze', moved: 0, said, state, isThere: true });
    await page.evaluate(() => window.atlas.undo());
    await until(page, 'what was there before the last filter', () => location.search === '?theme=inclusion&tier=or');
    assert.deepEqual(await page.messages(), []);
  });

  test('what only the program can is kept for it, and done once it is there', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/`);
    await answers(page);
    await page.evaluate(() => document.querySelector('[data-column=population] button').click());
    await click(page, '#graphique summary');
    await click(page, '#graphique input[value=jury]');
    await click(page, '[data-dialog=export]');
    await until(page, 'that it is on its way', () => document.getElementById('chargement') !== null);
    await until(page, 'how much of it has come', () => {
      const { value } = document.querySelector('#chargement progress') ?? {};
      return value > 0.4 && value < 0.6;
    });
    assert.deepEqual(await violations(page), []);
    assert.equal(await page.evaluate(() => document.querySelector('dialog[open]')), null);
    server.letGo();
    await until(page, 'the dialog', () => Boolean(document.querySelector('dialog[open]')));
    const now = await page.evaluate(() => ({
      sort: window.atlas.sort,
      chart: window.atlas.state.chart,
      words: document.querySelector('#graphique h3').textContent === window.atlas.chart.title,
      waits: document.getElementById('chargement') !== null,
    }));
    assert.deepEqual(now, {
      sort: { column: 'population', descending: false },
      chart: 'jury',
      words: true,
      waits: false,
    });
  });

  test('a page that is left while the program is on its way says nothing of it', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/`);
    await answers(page);
    await isAsked(server);
    await page.evaluate(() => location.assign('aide.html'));
    await until(page, 'the help', () => Boolean(document.querySelector('article#aide')));
    // That a request was broken off, the browser itself may say.
    assert.deepEqual(
      (await page.messages()).filter((one) => !one.startsWith('failed request')),
      [],
    );
  });

  test('the stage, by its link, comes with the program', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/?mode=scene`);
    await answers(page);
    server.letGo();
    await until(page, 'the stage', () => Boolean(document.querySelector('#scene')));
    assert.match(await query(page), /mode=scene/);
  });
});

inEngines(['chromium', 'firefox'], 'WebKitGTK’s driver knows whole clicks alone', 'a press under way', (open) => {
  test('the program waits for its end, and the click comes once', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/`);
    await answers(page);
    const [x, y] = await page.evaluate(() => {
      const { left, top, width, height } = document
        .querySelector('.map a[data-laureate=lyon] use')
        .getBoundingClientRect();
      window.chosen = [];
      window.atlas.addEventListener('select', ({ detail }) => window.chosen.push(detail));
      return [left + width / 2, top + height / 2];
    });
    await page.move(x, y);
    await page.hold();
    await isAsked(server);
    server.letGo();
    await until(page, 'all that it reads', () =>
      performance
        .getEntriesByType('resource')
        .some(({ name, responseEnd }) => /program\.wasm/.test(name) && responseEnd),
    );
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(await isReady(page), false);
    await page.release();
    await ready(page);
    assert.deepEqual(await page.evaluate(() => window.chosen), ['lyon']);
  });
});

inOneEngine('when it is asked for is our own; Chromium tells what moves', 'when the program comes', (open) => {
  test('nothing moves when it takes over', async (context) => {
    const server = await held(context);
    const page = await open(`${server.url}/?select=lyon`, { width: 1280, height: 720 });
    await answers(page);
    await page.evaluate(() => {
      window.shifts = [];
      new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value))).observe({
        type: 'layout-shift',
      });
    });
    server.letGo();
    await ready(page);
    await atRest(page);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
  });

  const spoilt = (script) => serveSpoiltSite({ 'index.html': withScript('first.js'), 'first.js': script });
  for (const [name, script] of [
    ['data is saved', '{ saveData: true }'],
    ['the network is slow', "{ effectiveType: '2g' }"],
  ])
    test(`${name}: not before it is asked for, by the button or by what needs it`, async (context) => {
      const server = await spoilt(`Object.defineProperty(navigator, 'connection', { value: ${script} });`);
      context.after(() => server.close());
      for (const asking of ['#interactive', '[data-column=population] button']) {
        const page = await open(`${server.url}/?tier=or`);
        await answers(page);
        await page.move(400, 300);
        await new Promise((done) => setTimeout(done, 1500));
        const fetched = () => performance.getEntriesByType('resource').map(({ name: file }) => file);
        assert.ok(!(await page.evaluate(fetched)).some((file) => /program|atlas\.js/.test(file)));
        await click(page, asking);
        await ready(page);
        assert.equal(await page.evaluate(() => document.querySelector('#interactive')), null);
        assert.equal((await shownRows(page)).length, 5);
      }
    });

  test('out of sight it waits: the map is far down, or the page was opened in the background', async (context) => {
    const server = await spoilt("document.documentElement.style.paddingTop = '300vh';");
    context.after(() => server.close());
    const page = await open(`${server.url}/`);
    await answers(page);
    await new Promise((done) => setTimeout(done, 1500));
    assert.equal(await page.evaluate(() => window.atlas.hasProgram), false);
    await page.evaluate(() => document.getElementById('atlas').scrollIntoView());
    await ready(page);
  });

  test('a program that cannot be had is told once, whatever is filtered then; another wish tries again', async (context) => {
    let asked = 0;
    const first = (request) => {
      asked += request.url === `/${program}` ? 1 : 0;
      return false;
    };
    const server = await serveSpoiltSite({ [program]: null }, 0, { first });
    context.after(() => server.close());
    const page = await open(`${server.url}/?chart=jury`);
    const told = (count) =>
      until(page, `${count} sentences`, (n) => document.querySelectorAll('#messages .message').length === n, count);
    await told(1);
    for (const tier of ['or', 'argent']) await click(page, `#filtres input[value=${tier}]`);
    await new Promise((done) => setTimeout(done, 500));
    await told(1);
    assert.equal(asked, 1);
    await page.evaluate(() => window.atlas.update({ chart: 'kinds' }));
    for (let tries = 0; asked < 2 && tries < 100; tries += 1) await new Promise((done) => setTimeout(done, 100));
    assert.equal(asked, 2);
    await told(1);
  });

  test('a program that is not there the first time is had by asking again', async (context) => {
    let refused = 0;
    const first = (request, response) => {
      if (request.url !== `/${program}` || refused > 0) return false;
      refused += 1;
      response.writeHead(503).end();
      return true;
    };
    const server = await serveSpoiltSite({}, 0, { first });
    context.after(() => server.close());
    const page = await open(`${server.url}/?tier=or`);
    await until(page, 'a sentence', () => /program\.wasm/.test(document.querySelector('#messages').textContent));
    await click(page, '[data-dialog=export]');
    await until(page, 'the dialog', () => Boolean(document.querySelector('dialog[open]')));
    assert.ok(await page.evaluate(() => window.atlas.hasProgram));
  });
});
