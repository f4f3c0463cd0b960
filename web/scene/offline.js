// The site, kept by the browser once the stage is entered: the show goes on without a network, and comes back after a reload.
import { wordsOf } from '../base/fault_words.js';
import { wholeFile } from '../base/site_files.js';
import { fill, texts } from '../texts.js';

/** @import { Fault } from '../base/sent_bytes.js' */
/** @import { Kept, Missing, Progress } from '../offline/keeping.js' */

const file = 'service_worker.js';

// Resolves once the worker runs: the first one does at once, a later version waits for the show to end.
/**
 * @param {ServiceWorker} worker
 * @returns {Promise<ServiceWorker>}
 */
function activated(worker) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve(worker);
      if (worker.state === 'redundant') reject(new Error(file));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function workers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined; // a frame without an origin of its own may not even ask
  }
}

/** @param {string} base */
async function start(base) {
  const container = /** @type {ServiceWorkerContainer} */ (workers());
  const registration = await container.register(new URL(file, base));
  const worker = registration.installing ?? registration.waiting;
  return registration.active ?? activated(/** @type {ServiceWorker} */ (worker));
}

// Resolves to what keeping.js does; rejects where the browser has no room.
/**
 * @param {ServiceWorker} worker
 * @param {(progress: Progress) => void} told
 * @returns {Promise<Kept>}
 */
function asked(worker, told) {
  const { port1: here, port2: there } = new MessageChannel();
  return new Promise((resolve, reject) => {
    here.onmessage = ({ data }) => {
      if (data.kept) resolve(data.kept);
      else if (data.reason) reject(new Error(data.reason));
      else told(data);
    };
    worker.postMessage('keep', [there]);
  });
}

// Why nothing is: the browser offers it to pages of https alone, and not in each of its windows. Nothing for the file that is the
// whole site: it needs no other.
function whyNothing() {
  if (!wholeFile) return '';
  return isSecureContext ? texts.scene_kept_nothing : texts.scene_kept_http;
}

/** @param {Missing[]} missing */
const told = ([{ file: first, reason, fault }]) =>
  `${first}: ${reason ?? wordsOf(first, /** @type {Fault} */ (fault))}`;

// `follow({ done, total, isReady })` as files arrive: bytes, and whether the show is there. Resolves to { bytes, sentence }: how many
// are kept, 0 where the browser keeps nothing, and what, or why nothing. Rejects with a sentence when a file of the show could not be had.
/** @param {string} base @param {(progress: Progress) => void} follow */
export async function keepOffline(base, follow) {
  if (!workers()) return { bytes: 0, sentence: whyNothing() };
  let worker;
  try {
    worker = await start(base);
  } catch ({ message }) {
    return { bytes: 0, sentence: wholeFile && fill(texts.scene_kept_failed, { reason: message }) };
  }
  const { isReady, bytes, missing } = await asked(worker, follow);
  if (!isReady) throw new Error(told(missing));
  if (missing.length === 0) return { bytes, sentence: texts.scene_kept };
  return { bytes, sentence: fill(texts.scene_kept_but, { count: missing.length, reason: told(missing) }) };
}

// What this page has fetched so far, in bytes.
export function bytesFetched() {
  /** @type {PerformanceEntryList} */
  const fetched = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return /** @type {PerformanceResourceTiming[]} */ (fetched).reduce((sum, one) => sum + one.decodedBodySize, 0);
}
