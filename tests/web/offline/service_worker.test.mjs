// What the service worker keeps and answers, on hosts that write addresses in their own way, redirect, or send something else:
// the worker itself, with a cache and a network that the test has.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, test } from 'node:test';

const base = 'https://example.org/atlas/';
const page = '<!doctype html><html data-language="fr"></html>';
let network; // path → a function that gives a Response; what is not there cannot be reached
let asked;
const hows = new Set(); // as which what is fetched may come from the browser's own cache
let stored; // of one cache: address → Response
const heard = {};

const cache = {
  keys: async () => [...stored.keys()].map((url) => ({ url })),
  match: async (address) => stored.get(address)?.clone(),
  put: async (address, response) => {
    if (response.headers.get('vary') === '*') throw new TypeError('Vary: *');
    stored.set(address, response);
  },
};
globalThis.self = { registration: { scope: base, active: null } };
globalThis.caches = { open: async () => cache, keys: async () => [], delete: async () => true };
globalThis.addEventListener = (type, listener) => {
  heard[type] = listener;
};
globalThis.fetch = async (request, { cache: how } = {}) => {
  hows.add(how);
  const { pathname } = new URL(request.url ?? request);
  const path = pathname.slice('/atlas/'.length);
  asked.push(path);
  if (!network[path]) throw new TypeError('Failed to fetch');
  return network[path]();
};
const sumOf = (content) => createHash('sha256').update(content).digest().subarray(0, 6).toString('base64');
globalThis.__SITE__ = {
  version: 'one',
  show: [
    ['index.html', 10],
    ['en.html', 10],
    ['laureats.html', 10],
    ['data/a.json', 10, sumOf('{}')],
    ['program.wasm', 10],
  ],
  beside: [['laureats/lyon.html', 5]],
};
await import('../../../web/service_worker.js');

const answers =
  (body, headers = {}) =>
  () =>
    new Response(body, { headers });
const wasm = '\0asm and more';
beforeEach(() => {
  asked = [];
  hows.clear();
  stored = new Map();
  self.registration.active = null;
  network = {
    'index.html': answers(page),
    'en.html': answers(`${page}en`),
    'laureats.html': answers(`${page}list`),
    'data/a.json': answers('{}'),
    'program.wasm': answers(wasm),
    'laureats/lyon.html': answers(`${page}lyon`),
  };
});

// What the page is told: what comes on the way, and the end.
async function keep() {
  const told = [];
  let ending;
  heard.message({
    data: 'keep',
    ports: [{ postMessage: (message) => told.push(message) }],
    waitUntil: (promise) => {
      ending = promise;
    },
  });
  await ending;
  return { told, end: told.at(-1) };
}
async function get(path, method = 'GET') {
  let answer;
  heard.fetch({
    request: { method, url: base + path },
    respondWith: (promise) => {
      answer = promise;
    },
  });
  return answer;
}
const offline = () => {
  network = {};
};

test('a page is found however the host writes its address, and keeps what is asked of it', async () => {
  await keep();
  offline();
  const found = async (path) => (await get(path)).text();
  for (const path of ['', '?lang=en', 'index.html', 'index', 'INDEX.html'])
    assert.equal(await found(path), page, `« ${path} »`);
  for (const path of ['en.html', 'en', 'en?select=lyon', 'En.html', '%65n'])
    assert.equal(await found(path), `${page}en`);
  assert.equal(await found('laureats/lyon'), `${page}lyon`);
  assert.equal(await found('laureats'), `${page}list`);
});

test('a page as a folder leads to where its files are', async () => {
  await keep();
  offline();
  const { status, headers } = await get('en/?select=lyon&step=2');
  assert.equal(status, 302);
  assert.equal(headers.get('location'), `${base}en.html?select=lyon&step=2`);
  assert.equal((await get('laureats/lyon/')).headers.get('location'), `${base}laureats/lyon.html`);
});

test('until it is kept, a page as a folder is the host’s: no circle', async () => {
  network['en/'] = answers('the host’s');
  assert.equal(await (await get('en/')).text(), 'the host’s');
});

test('what is not kept is the network’s, and its failure is one', async () => {
  await keep();
  network['territoires-innovants.html'] = answers('whole');
  assert.equal(await (await get('territoires-innovants.html')).text(), 'whole');
  for (const path of ['apercus/lyon.png', 'en.htm', '%ff', 'program.wasm.html']) await assert.rejects(get(path), path);
  assert.equal(await get('index.html', 'HEAD'), undefined);
});

test('a redirected answer is kept as one that is not, without what was of its way', async () => {
  const moved = () => {
    const response = new Response(`${page}en`, {
      headers: { 'content-encoding': 'br', 'content-length': '3', vary: '*', 'content-security-policy': 'x' },
    });
    Object.defineProperty(response, 'redirected', { value: true });
    return response;
  };
  network['en.html'] = moved;
  assert.equal((await keep()).end.kept.isReady, true);
  const kept = await get('en');
  assert.equal(kept.redirected, false);
  assert.deepEqual([...kept.headers.keys()], ['content-security-policy', 'content-type']);
});

test('progress is in bytes, the show first; then what is kept', async () => {
  const { told } = await keep();
  assert.deepEqual(
    told.slice(0, -1).map(({ done, isReady }) => [done, isReady]),
    [
      [10, false],
      [20, false],
      [30, false],
      [40, false],
      [50, false],
      [55, true],
    ],
  );
  assert.ok(told.slice(0, -1).every(({ total }) => total === 55));
  assert.deepEqual(told.at(-1), { kept: { isReady: true, bytes: 55, missing: [] } });
  assert.equal(asked.at(-1), 'laureats/lyon.html');
  assert.deepEqual([...hows], ['no-cache'], 'a host may have said that a file never changes');
});

test('without a file of the show nothing is ready; the next time asks for that one alone', async () => {
  network['program.wasm'] = () => new Response('', { status: 404 });
  const { end } = await keep();
  assert.deepEqual(end.kept, { isReady: false, bytes: 40, missing: [{ file: 'program.wasm', reason: 'HTTP 404' }] });
  assert.ok(!asked.includes('laureats/lyon.html'));
  network['program.wasm'] = answers(wasm);
  asked = [];
  assert.equal((await keep()).end.kept.bytes, 55);
  assert.deepEqual(asked, ['program.wasm', 'laureats/lyon.html']);
});

test('a show does without the pages of laureates', async () => {
  delete network['laureats/lyon.html'];
  assert.deepEqual((await keep()).end.kept, {
    isReady: true,
    bytes: 50,
    missing: [{ file: 'laureats/lyon.html', reason: 'Failed to fetch' }],
  });
});

test('a page in the place of a file, or packed bytes, are not kept', async () => {
  network['data/a.json'] = answers(page);
  network['program.wasm'] = answers(Buffer.from([0x1f, 0x8b, 8, 0]));
  const { missing } = (await keep()).end.kept;
  assert.deepEqual(missing, [
    { file: 'data/a.json', fault: 'page' },
    { file: 'program.wasm', fault: 'bytes' },
  ]);
  assert.ok(!stored.has(`${base}data/a.json`));
});

test('half a page, a host’s page for one of ours, another version of a file are not kept', async () => {
  network['en.html'] = answers(page.replace('</html>', ''));
  network['laureats.html'] = answers('<!doctype html><html><title>Accueil</title></html>');
  network['data/a.json'] = answers('{"a":1}');
  const { missing } = (await keep()).end.kept;
  assert.deepEqual(missing, [
    { file: 'en.html', fault: 'part' },
    { file: 'laureats.html', fault: 'page' },
    { file: 'data/a.json', fault: 'version' },
  ]);
  assert.deepEqual([...stored.keys()], [`${base}index.html`, `${base}program.wasm`]);
});

test('no room is told', async () => {
  globalThis.caches.open = async () => {
    throw new Error('QuotaExceededError');
  };
  assert.deepEqual((await keep()).end, { reason: 'QuotaExceededError' });
  globalThis.caches.open = async () => cache;
});

test('a story is the network’s first; neither a page in its place nor half of it is kept for it', async () => {
  const story = 'data/stories/or.json';
  network[story] = answers('{"steps":[]}');
  await get(story);
  for (const bad of [page, '{"steps":[']) {
    network[story] = answers(bad);
    assert.equal(await (await get(story)).text(), bad);
  }
  offline();
  assert.equal(await (await get(`${story}?again`)).text(), '{"steps":[]}');
});

test('a later version comes only with its show', async () => {
  self.registration.active = {};
  const installed = () => {
    let ending;
    heard.install({
      waitUntil: (promise) => {
        ending = promise;
      },
    });
    return ending;
  };
  delete network['laureats/lyon.html'];
  await installed();
  stored.clear();
  delete network['en.html'];
  await assert.rejects(installed(), /en\.html/);
});
