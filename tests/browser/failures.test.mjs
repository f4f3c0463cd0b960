// What goes wrong is told in a sentence, and what can still be read stays.
import assert from 'node:assert/strict';
import { isGold } from './support/colours.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { serveWithoutWebgl } from './support/graphics.mjs';
import { atRest, coloursAt, messagesShown, middleOf, query, ready, shownRows, until } from './support/page.mjs';
import { serveSpoiltSite } from './support/site.mjs';

const catalog = 'data/laureats-2024.json';
const inCatalog = (change) => (bytes) => {
  const data = JSON.parse(bytes);
  change(data);
  return JSON.stringify(data);
};

// What is spoilt, and what the page then says: of the program each engine in its own way, of data and maps our own code.
const ofData = {
  'a tier that does not exist': {
    files: {
      [catalog]: inCatalog((data) => {
        data.laureates[2].tier = 'platine';
      }),
    },
    says: [/laureates\[2\]\.tier/, /platine/, /or, argent/],
  },
  'a population in words': {
    files: {
      [catalog]: inCatalog((data) => {
        data.laureates[0].holders[0].population.count = 'beaucoup';
      }),
    },
    says: [/laureates\[0\]\.holders\[0\]\.population\.count/, /nombre/],
  },
  'a page in the place of a document': {
    files: { [catalog]: '<!doctype html><p>erreur' },
    says: [/data\/laureats-2024\.json/, /une page web à la place de ce fichier JSON/],
  },
  'a document that is not JSON': { files: { [catalog]: 'erreur' }, says: [/JSON/] },
  'a document that is missing': { files: { [catalog]: null }, says: [/data\/laureats-2024\.json/, /404/] },
  'a map that is missing': {
    files: { 'data/geo/france.topo.json': null },
    says: [/data\/geo\/france\.topo\.json/, /404/],
  },
  'a map that is cut': {
    files: { 'data/geo/france.topo.json': (bytes) => bytes.subarray(0, 20_000) },
    says: [/JSON/],
  },
};
const ofProgram = {
  'a program that is cut': { files: { 'program.wasm': (bytes) => bytes.subarray(0, 50_000) }, says: [/program\.wasm/] },
  'a program that is missing': { files: { 'program.wasm': null }, says: [/program\.wasm/] },
};

const cannotStart = (open, failures) => {
  for (const [name, { files, says }] of Object.entries(failures)) {
    test(`${name}: a sentence, the map and the list stay`, async (context) => {
      const server = await serveSpoiltSite(files);
      context.after(() => server.close());
      const page = await open(`${server.url}/`);
      const sentence = await messagesShown(page);
      assert.match(sentence, /La carte simplifiée et la liste des lauréats restent consultables/);
      for (const words of says) assert.match(sentence, words);
      assert.equal((await shownRows(page)).length, 21);
      const [map, canvas] = await page.evaluate(() => [
        getComputedStyle(document.querySelector('#atlas figure')).visibility,
        document.querySelector('#atlas canvas'),
      ]);
      assert.equal(map, 'visible');
      assert.equal(canvas, null);
    });
  }
};

inEachEngine('a page that cannot start', (open) => {
  cannotStart(open, ofProgram);
});

inEachEngine('a worker that cannot draw', (open) => {
  const failures = {
    'its script is missing': { 'drawing_worker.js': null },
    'its script is broken': { 'drawing_worker.js': 'nothing(' },
    'it has no WebGL, and the page has': {
      'drawing_worker.js': (bytes) => `OffscreenCanvas.prototype.getContext = () => null;\n${bytes}`,
    },
  };
  for (const [name, files] of Object.entries(failures)) {
    test(`${name}: the page draws, and is clicked as ever`, async (context) => {
      const server = await serveSpoiltSite(files);
      context.after(() => server.close());
      const page = await open(`${server.url}/?appearance=clair`);
      await ready(page);
      assert.ok(await page.evaluate(() => window.atlas.isDrawing));
      const lyon = await middleOf(page, 'medal:lyon');
      assert.ok(isGold((await coloursAt(page, [lyon]))[0]), 'the medal');
      await page.click(...lyon);
      await until(page, 'the selection', () => window.atlas.state.select === 'lyon');
      await atRest(page);
      assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('#messages .message')]), []);
    });
  }
});

inOneEngine('what is wrong with data and maps our own code finds and says', 'what is wrong with the data', (open) => {
  cannotStart(open, ofData);

  test('in English, with English words or without them', async (context) => {
    const spoilt = ofData['a tier that does not exist'].files;
    for (const [files, words] of [
      [spoilt, /laureates\[2\]\.tier: /],
      [{ ...spoilt, 'data/i18n/en.json': null }, /laureates\[2\]\.tier\s: /],
    ]) {
      const server = await serveSpoiltSite(files);
      context.after(() => server.close());
      const page = await open(`${server.url}/en.html`);
      const sentence = await messagesShown(page);
      assert.match(sentence, words);
      assert.match(sentence, /platine/);
      assert.equal((await shownRows(page)).length, 21);
    }
  });

  test('a hundred faults: the first of them, how many more, and both buttons within a phone’s reach', async (context) => {
    const spoil = inCatalog((data) => {
      for (const one of data.laureates)
        Object.assign(one, { tier: 'platine', theme: 'X', seat: 0, holders: 0, id: '' });
    });
    const server = await serveSpoiltSite({ [catalog]: spoil });
    context.after(() => server.close());
    const page = await open(`${server.url}/`, { width: 390, height: 844, touch: true });
    const lines = (await messagesShown(page)).split('\n');
    assert.match(lines[2], /laureates\[0\]/);
    assert.match(lines[5], /^… et \d\d autres/);
    const [text, ...buttons] = await page.evaluate(() =>
      [...document.querySelector('.message').children].map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    assert.equal(buttons.length, 2);
    for (const { left, right, top, bottom } of buttons)
      assert.ok(left >= 0 && right <= 390 && top >= text.bottom && bottom <= 844, `${left}, ${top}`);
    assert.ok(text.right - text.left > 300, 'the sentence has the whole width');
  });

  test('a border that is broken is named, and the rest is drawn', async (context) => {
    const spoil = (bytes) => {
      const topology = JSON.parse(bytes);
      topology.objects.departements.geometries[3].arcs = [[999_999]];
      return JSON.stringify(topology);
    };
    const server = await serveSpoiltSite({ 'data/geo/france.topo.json': spoil });
    context.after(() => server.close());
    const page = await open(`${server.url}/`);
    await ready(page);
    assert.match(await messagesShown(page), /france\.topo\.json.*departements/);
    assert.ok(await page.evaluate(() => window.atlas.isDrawing));
  });

  for (const [name, content] of [
    ['is missing', null],
    ['is broken', '{'],
  ]) {
    test(`finer detail that ${name}: a sentence, and the map stays as it was`, async (context) => {
      const server = await serveSpoiltSite({ 'data/geo/france_detail.topo.json': content });
      context.after(() => server.close());
      const page = await open(`${server.url}/`);
      await ready(page);
      await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
      await until(page, 'sentence', () => Boolean(document.querySelector('#messages .message')));
      assert.match(await messagesShown(page), /france_detail/);
      await atRest(page);
      assert.ok(await page.evaluate(() => window.atlas.isDrawing));
      await page.evaluate(() => window.atlas.zoom(1));
      await atRest(page);
      assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 1);
    });
  }

  test('a script that a list of trackers blocks for its name is told, and the rest goes on', async (context) => {
    const server = await serveSpoiltSite({ 'share.js': null, 'embed.js': null });
    context.after(() => server.close());
    const page = await open(`${server.url}/`);
    await ready(page);
    await page.evaluate(() => document.querySelector('[data-dialog=share]').click());
    await until(page, 'sentence', () => Boolean(document.querySelector('#messages .message')));
    assert.match(await messagesShown(page), /share\.js/);
    await page.evaluate(() => document.querySelector('#filtres input[value=or]').click());
    await until(page, 'the filter', () => location.search === '?tier=or');
    await page.evaluate(() => document.querySelector('[data-dialog=export]').click());
    await until(page, 'another dialog', () => Boolean(document.querySelector('dialog[open]')));
  });

  test('without WebGL 2, the SVG map, the list and the address stay in step', async (context) => {
    const server = await serveWithoutWebgl();
    context.after(() => server.close());
    const page = await open(`${server.url}/`);
    await ready(page);
    assert.match(await messagesShown(page), /WebGL 2/);
    await page.evaluate(() => document.querySelector('#filtres input[value=or]').click());
    await until(page, 'the filter', () => location.search === '?tier=or');
    assert.equal((await shownRows(page)).length, 5);
    const ghosts = () => document.querySelectorAll('.map a.ghost').length;
    assert.equal(await page.evaluate(ghosts), 16);
    await page.evaluate(() =>
      document
        .querySelector('.map a[data-laureate=lyon]')
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    );
    await until(page, 'the selection', () => window.atlas.state.select === 'lyon');
    assert.match(await query(page), /^\?tier=or&select=lyon&map=/);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#atlas canvas').length), 0);
  });
});
