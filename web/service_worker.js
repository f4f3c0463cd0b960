// Answers for the network where it can: from the files of this version, which the browser keeps since the stage was entered. The
// build writes which they are (tools/site/offline.mjs). A later version waits until no page uses this one.

import { keep, put } from './offline/keeping.js';
import { keptFileOf } from './offline/kept_file.js';

/** @import { Progress } from './offline/keeping.js' */

const { version, ...site } = __SITE__; // { version, show, beside }
const files = [...site.show, ...site.beside].map(([file]) => file);
const { registration } = /** @type {ServiceWorkerScope} */ (/** @type {unknown} */ (self));
const base = registration.scope;
const prefix = `territoires ${base} `;
const name = prefix + version;

/** @param {string} file */
const addressOf = (file) => new URL(file, base).href;
/** @param {string} path */
const isStory = (path) => path.startsWith('data/stories/');
/** @param {(progress: Progress) => void} [told] */
const keepSite = async (told = () => {}) => keep(await caches.open(name), site, addressOf, told);

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((one) => one.startsWith(prefix) && one !== name).map((one) => caches.delete(one)));
}

// The show's files are all there, or this version is not installed; the pages beside the show may be fetched later.
async function install() {
  const { isReady, missing } = await keepSite();
  if (!isReady) throw new Error(missing.map(({ file }) => file).join(' '));
}

/** @param {MessagePort} port */
async function answerKeep(port) {
  try {
    port.postMessage({ kept: await keepSite((progress) => port.postMessage(progress)) });
  } catch ({ message }) {
    port.postMessage({ reason: message }); // the browser keeps nothing, or has no room
  }
}

/** @param {ArrayBuffer} body */
function isWholeJson(body) {
  try {
    return JSON.parse(new TextDecoder().decode(body)) !== null;
  } catch {
    return false;
  }
}

// Stories are written after the build: those of the network come first.
/** @param {Request} request @param {string} path */
async function answerStory(request, path) {
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    const body = await response.clone().arrayBuffer();
    if (response.ok && isWholeJson(body)) await put(cache, addressOf(path), response, body);
    return response;
  } catch (error) {
    const kept = await cache.match(addressOf(path));
    if (kept) return kept;
    throw error;
  }
}

/** @param {Request} request */
async function answer(request) {
  const { origin, pathname, search } = new URL(request.url);
  const path = (origin + pathname).slice(base.length);
  if (isStory(path)) return answerStory(request, path);
  const file = keptFileOf(path, files);
  const kept = file && (await (await caches.open(name)).match(addressOf(file)));
  if (!kept) return fetch(request);
  // A page at `en/` would look for its scripts and styles in a folder `en`: it is sent to the file's own address.
  return path.endsWith('/') ? Response.redirect(addressOf(file) + search) : kept;
}

// The first time, the page that asked is told of each file (see `answerKeep`); later, all is there before the older version goes.
addEventListener('install', (event) => event.waitUntil(registration.active ? install() : undefined));
addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
addEventListener('message', (message) => {
  const event = /** @type {MessageEvent & ExtendableEvent} */ (message);
  if (event.data === 'keep') event.waitUntil(answerKeep(event.ports[0]));
});
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(base)) event.respondWith(answer(event.request));
});
