// The second module of the program: asked for when it is needed, and not before; done without when it cannot be had.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { atRest, clickOn, messagesShown, ready, until } from './support/page.mjs';
import { serverOfFile, serveSpoiltSite } from './support/site.mjs';

const timesFetched = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/program.late.wasm')).length;
const views = [
  ['chart', ['kinds', 'regions', 'population', 'selection', 'jury']],
  ['view', ['graphiques', 'liste']],
].flatMap(([name, values]) => values.map((value) => [name, value]));

const server = serverOfFile();

inEachEngine('the second module', (open) => {
  test('every chart and view is drawn from a first view, with one request in all', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    for (const [name, value] of views) {
      await page.evaluate((key, id) => window.atlas.update({ [key]: id }), name, value);
      await atRest(page);
      assert.equal(await page.evaluate((key) => window.atlas.state[key], name), value);
    }
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await atRest(page);
    assert.equal(await page.evaluate(timesFetched), 1);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 0);
  });
});

inOneEngine('when it is asked for is our own', 'the wish for the second module', (open) => {
  test('a first view, hovered and filtered, does without', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await clickOn(page, 'tier:or');
    await until(page, 'the filter', () => window.atlas.state.tier.includes('or'));
    await atRest(page);
    assert.equal(await page.evaluate(timesFetched), 0);
  });

  test('without it: a sentence, the map still moves, and it is asked for again at the next wish', async (context) => {
    const spoilt = await serveSpoiltSite({ 'program.late.wasm': null });
    context.after(() => spoilt.close());
    const page = await open(`${spoilt.url}/?chart=population`);
    await ready(page);
    assert.match(await messagesShown(page), /program\.late\.wasm.*404/);
    assert.ok(await page.evaluate(() => window.atlas.isDrawing));
    await page.evaluate(() => window.atlas.zoom(1));
    await atRest(page);
    const before = await page.evaluate(timesFetched);
    await page.evaluate(() => window.atlas.update({ chart: 'jury' }));
    await until(
      page,
      'another request',
      (times) => {
        const entries = performance.getEntriesByType('resource');
        return entries.filter(({ name }) => name.endsWith('/program.late.wasm')).length > times;
      },
      before,
    );
  });

  test('one that is destroyed while it is on its way is let go of, and the page goes on', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const told = await page.evaluate(async () => {
      const failures = [];
      addEventListener('unhandledrejection', ({ reason }) => failures.push(String(reason)));
      addEventListener('error', ({ message }) => failures.push(message));
      const { mount } = await import('./atlas.js');
      const element = document.body.appendChild(document.createElement('div'));
      const onError = (sentence) => failures.push(sentence);
      const passing = await mount(element, { onError });
      passing.addEventListener('statechange', () => passing.isGone && failures.push('it still speaks'));
      passing.update({ chart: 'jury' });
      passing.isGone = true;
      passing.destroy();
      const late = () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.late.wasm'));
      while (!late()) await new Promise((resolve) => setTimeout(resolve, 20));
      await new Promise((resolve) => setTimeout(resolve, 300)); // to be compiled and instantiated
      return failures;
    });
    assert.deepEqual(told, []);
    await page.evaluate(() => window.atlas.update({ chart: 'jury' }));
    await atRest(page);
    assert.deepEqual(await page.messages(), []);
  });
});
