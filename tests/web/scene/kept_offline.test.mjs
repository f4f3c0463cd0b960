// What the stage says of what the browser keeps, and why it keeps nothing.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fill, texts } from '../support/texts.mjs';

const { keepOffline } = await import('../../../web/scene/offline.js');
const base = 'https://example.org/atlas/';
let registering; // what the browser answers to register(), and the worker to what it is asked
let answers;

const worker = {
  postMessage(asked, [port]) {
    for (const answer of asked === 'keep' ? answers : []) port.postMessage(answer);
    port.close();
  },
};
function inBrowser({ workers, isSecure }) {
  const serviceWorker = workers && { register: (...given) => registering(...given) };
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
  Object.defineProperty(globalThis.navigator, 'serviceWorker', { value: serviceWorker, configurable: true });
  globalThis.isSecureContext = isSecure;
}
const kept = (missing = [], isReady = true) => ({ kept: { isReady, bytes: 1_400_000, missing } });

beforeEach(() => {
  inBrowser({ workers: true, isSecure: true });
  registering = async () => ({ active: worker });
  answers = [kept()];
});

test('what is kept and what is not, and the bytes on the way', async () => {
  const registered = [];
  registering = async (address) => registered.push(address.href) && { active: worker };
  answers = [{ done: 1, total: 2, isReady: false }, kept()];
  const followed = [];
  const { bytes, sentence } = await keepOffline(base, (progress) => followed.push(progress));
  assert.equal(bytes, 1_400_000);
  assert.match(sentence, /^Gardés\s: .*scène, explorateur et pages\. Pas gardés\s: fichier unique, images d’aperçu\.$/);
  assert.deepEqual(followed, [{ done: 1, total: 2, isReady: false }]);
  assert.deepEqual(registered, [`${base}service_worker.js`]);
});

test('pages that are not there are counted, with why', async () => {
  const missing = ['lyon', 'antony'].map((id) => ({ file: `laureats/${id}.html`, fault: 'page' }));
  answers = [kept(missing)];
  const { bytes, sentence } = await keepOffline(base, () => {});
  assert.equal(bytes, 1_400_000);
  assert.match(
    sentence,
    /pas 2 des pages de lauréats \(laureats\/lyon\.html: le serveur a envoyé une page web à la place de ce fichier HTML\)/,
  );
});

test('a file of the show that is not there is a failure, in words', async () => {
  answers = [kept([{ file: 'aide.html', reason: 'HTTP 404' }], false)];
  await assert.rejects(
    keepOffline(base, () => {}),
    /^Error: aide\.html: HTTP 404$/,
  );
  answers = [kept([{ file: 'program.wasm', fault: 'bytes' }], false)];
  await assert.rejects(
    keepOffline(base, () => {}),
    /program\.wasm: il est arrivé illisible/,
  );
  answers = [{ reason: 'QuotaExceededError' }];
  await assert.rejects(
    keepOffline(base, () => {}),
    /QuotaExceededError/,
  );
});

test('an address of http: nothing is kept, and it is said that the screen may sleep', async () => {
  inBrowser({ workers: false, isSecure: false });
  const { bytes, sentence } = await keepOffline(base, () => {});
  assert.equal(bytes, 0);
  assert.match(sentence, /^Rien n’est gardé hors ligne et l’écran peut se mettre en veille.*https/);
});

test('a window in which the browser keeps nothing, and a server that does not send the worker', async () => {
  inBrowser({ workers: false, isSecure: true });
  assert.match((await keepOffline(base, () => {})).sentence, /ce navigateur ne le permet pas dans cette fenêtre/);
  Object.defineProperty(globalThis.navigator, 'serviceWorker', {
    get() {
      throw new Error('SecurityError');
    },
  });
  assert.match((await keepOffline(base, () => {})).sentence, /dans cette fenêtre/);
  inBrowser({ workers: true, isSecure: true });
  registering = async () => {
    throw new TypeError('unsupported MIME type');
  };
  assert.deepEqual(await keepOffline(base, () => {}), {
    bytes: 0,
    sentence: fill(texts.scene_kept_failed, { reason: 'unsupported MIME type' }),
  });
});
