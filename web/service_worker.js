// Answers for the network where it can: from the files of this version, which the browser keeps since the stage was entered. The
// build writes which they are (tools/site/offline.mjs). A later version waits until no page uses this one.
const { version, files } = __SITE__; // files: [[path, bytes]]
const base = self.registration.scope;
const prefix = `territoires ${base} `;
const name = prefix + version;

const addressOf = (file) => new URL(file, base).href;
const isStory = (address) => address.startsWith(addressOf('data/stories/'));

// A redirected answer may not be given to a page that opens.
async function put(cache, address, response) {
  const { status, headers } = response;
  await cache.put(address, new Response(await response.blob(), { status, headers }));
}

// Fetches what is missing. `told({ done, count })` after each file.
async function keep(told) {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  let done = 0;
  const keepOne = async ([file]) => {
    if (!kept.has(addressOf(file))) {
      const response = await fetch(addressOf(file), { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${file}: HTTP ${response.status}`);
      await put(cache, addressOf(file), response);
    }
    done += 1;
    told({ done, count: files.length });
  };
  const [failed] = (await Promise.allSettled(files.map(keepOne))).filter(({ status }) => status === 'rejected');
  if (failed) throw failed.reason; // the others are kept: the next time asks for less
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one)));
}

async function answerKeep(port) {
  try {
    port.postMessage({ bytes: await keep((progress) => port.postMessage(progress)) });
  } catch ({ message }) {
    port.postMessage({ reason: message });
  }
}

// Stories are written after the build: those of the network come first.
async function answerStory(request) {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    if (response.ok) await put(cache, request.url, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (kept) return kept;
    throw error;
  }
}

async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (isStory(address)) return answerStory(request);
  const cache = await caches.open(name);
  return (await cache.match(address === base ? addressOf('index.html') : address)) ?? fetch(request);
}

// The first time, the page that asked is told of each file (see `keep`); later, all is there before the older version goes.
addEventListener('install', (event) => event.waitUntil(self.registration.active ? keep(() => {}) : undefined));
addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
addEventListener('message', (event) => event.data === 'keep' && event.waitUntil(answerKeep(event.ports[0])));
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(base)) event.respondWith(answer(event.request));
});
