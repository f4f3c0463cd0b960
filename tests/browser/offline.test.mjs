// The show without a network, a later version of the site, and a stand that runs by itself.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { ready, until } from './support/page.mjs';
import { serveSite, serveSpoiltSite } from './support/site.mjs';
import { at, onStage, stageAt, stepCount, stepOf } from './support/stage.mjs';

const servers = new Set();
async function started(opening) {
  const server = await opening;
  servers.add(server);
  return server;
}
async function stop(server) {
  servers.delete(server);
  await server.close();
}
const site = () => started(serveSite());
const spoiltSite = (files, port) => started(serveSpoiltSite(files, port));
after(async () => {
  for (const server of servers) await stop(server);
});

const saidReady = (page) =>
  until(page, 'that all is there', () => /^Prêt/.exec(document.querySelector('#scene .ready')?.textContent)?.input);

async function goTo(page, url) {
  await page.evaluate((address) => {
    addEventListener('unload', () => {}); // no page is kept for Back: it would use its version still
    location.href = address;
  }, url);
  await until(page, url, (address) => location.href === address && document.readyState === 'complete', url);
}

const isSecond = () => Boolean(document.querySelector('[name=version]'));
const versions = (page) => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1)));

inEachEngine(
  'without a network',
  (open) => {
    test('after one visit to the stage the show opens, goes on and reloads with the server gone', async () => {
      const server = await site();
      const page = await stageAt(open, `${server.url}/?mode=scene`);
      assert.match(await saidReady(page), /^Prêt\s: \d,\d\sMo, hors ligne possible$/);
      await stop(server); // the network goes
      await page.press('PageDown');
      await at(page, 2);
      assert.equal(await page.evaluate(() => document.querySelector('#scene .ready')), null);
      await page.reload();
      await ready(page);
      await onStage(page);
      await at(page, 2);
      const step = stepOf('nantes');
      for (const key of [...String(step), 'Enter']) await page.press(key);
      await at(page, step);
      assert.equal(await page.evaluate(() => window.atlas.state.select), 'nantes');
      await goTo(page, `${server.url}/en.html`);
      await ready(page);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    });

    test('a later version comes whole, once no page uses the one before', async () => {
      const first = await site();
      const page = await stageAt(open, `${first.url}/?mode=scene`);
      await saidReady(page);
      const [before] = await versions(page);
      await stop(first);
      const after = before.split('').reverse().join('');
      const second = await spoiltSite(
        {
          'index.html': (bytes) => String(bytes).replace('</head>', '<meta name="version" content="2"></head>'),
          'service_worker.js': (bytes) => String(bytes).replace(before, after),
        },
        first.port,
      );
      await page.reload();
      await onStage(page);
      assert.equal(await page.evaluate(isSecond), false);
      await until(page, 'the later version, waiting', async () =>
        Boolean((await navigator.serviceWorker.getRegistration())?.waiting),
      );
      // On the way the page leaves for another origin: a blank page would still belong to the older version of this one.
      const elsewhere = await site();
      for (let i = 0; i < 10 && !(await page.evaluate(isSecond)); i += 1) {
        await goTo(page, `${elsewhere.url}/aide.html`);
        await goTo(page, `${second.url}/`);
      }
      assert.ok(await page.evaluate(isSecond));
      await until(page, 'the older files gone', async () => (await caches.keys()).length === 1);
      assert.deepEqual(await versions(page), [after]);
    });

    test('a file that cannot be had is told before the show, which goes on', async () => {
      const server = await spoiltSite({ 'aide.html': null });
      const page = await stageAt(open, `${server.url}/?mode=scene`);
      const told = await until(
        page,
        'what is missing',
        () => /impossible/.exec(document.querySelector('#scene .ready').textContent)?.input,
      );
      assert.match(told, /aide\.html: HTTP 404/);
      await page.press('ArrowRight');
      await at(page, 2);
    });
  },
  { isFresh: true },
);

inOneEngine('what is shown when is our own', 'a stand', (open) => {
  test('by itself it goes on and begins again; a key stops it', async () => {
    const server = await site();
    const page = await stageAt(open, `${server.url}/?mode=scene&step=${stepCount}&autoplay=2`);
    await until(page, 'the first steps again', (count) => Number(window.atlas.state.step ?? 1) < count, stepCount); // any: a slow machine misses some
    await page.press('ArrowRight');
    const stopped = await page.evaluate(() => window.atlas.state.step);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2500))); // over a step's time
    assert.equal(await page.evaluate(() => window.atlas.state.step), stopped);
  });
});
