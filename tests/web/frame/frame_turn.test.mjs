// Whose turn it is to draw, without a page: in sight, so many at once, and the next when one leaves.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Turn } from '../../../web/frame/frame_turn.js';

const settled = () => new Promise((done) => setTimeout(done, 5));

// Locks of a browser: each has one holder, who has it until its promise is settled.
class Locks {
  #queues = new Map();
  held = new Set();
  request(name, { signal }, use) {
    return new Promise((resolve, reject) => {
      const one = { use, resolve };
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(name, [...queue, one]);
      signal.addEventListener('abort', () => {
        const waiting = this.#queues.get(name);
        if (!waiting.includes(one)) return;
        this.#queues.set(
          name,
          waiting.filter((other) => other !== one),
        );
        reject(new DOMException('aborted', 'AbortError'));
      });
      queueMicrotask(() => this.#next(name));
    });
  }
  async #next(name) {
    const [one, ...others] = this.#queues.get(name) ?? [];
    if (!one || this.held.has(name)) return;
    this.held.add(name);
    this.#queues.set(name, others);
    one.resolve(await one.use());
    this.held.delete(name);
    this.#next(name);
  }
}

let locks;
let page; // what is heard of the document and the window
beforeEach(() => {
  locks = new Locks();
  page = {};
  const hear = (type, listener) => {
    page[type] = [...(page[type] ?? []), listener];
  };
  globalThis.document = { hidden: false, addEventListener: hear };
  globalThis.addEventListener = hear;
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
});
const happen = (type) => {
  for (const listener of page[type]) listener();
};

function frame() {
  let see;
  globalThis.IntersectionObserver = class {
    constructor(heard) {
      see = (isIntersecting) => heard([{ isIntersecting }]);
    }
    observe() {}
  };
  const one = { told: [] };
  new Turn({}).follow((isOurs) => one.told.push(isOurs));
  one.see = see;
  one.draws = () => one.told.at(-1);
  return one;
}
const drawing = (frames) => frames.filter((one) => one.draws()).length;

test('out of sight it is never its turn; in sight it is, and then no more', async () => {
  const one = frame();
  one.see(false);
  await settled();
  assert.deepEqual(one.told, [false]);
  one.see(true);
  await settled();
  one.see(false);
  await settled();
  assert.deepEqual(one.told, [false, true, false]);
  assert.equal(locks.held.size, 0);
});

test('of twenty in sight eight draw; whoever leaves makes room for the next', async () => {
  const frames = Array.from({ length: 20 }, frame);
  for (const one of frames) one.see(true);
  await settled();
  assert.equal(drawing(frames), 8);
  const leaving = frames.filter((one) => one.draws()).slice(0, 3);
  for (const one of leaving) one.see(false);
  await settled();
  assert.equal(drawing(frames), 8);
  assert.equal(drawing(leaving), 0);
  assert.equal(locks.held.size, 8);
});

test('who waited and left asks for none', async () => {
  const frames = Array.from({ length: 9 }, frame);
  for (const one of frames) one.see(true);
  await settled();
  const waiting = frames.find((one) => !one.draws());
  waiting.see(false);
  frames.find((one) => one.draws()).see(false);
  await settled();
  assert.deepEqual(waiting.told, [false]);
  assert.equal(locks.held.size, 7);
});

test('a hidden page, and one that is left, give theirs back, and have it again', async () => {
  const one = frame();
  one.see(true);
  await settled();
  document.hidden = true;
  happen('visibilitychange');
  assert.deepEqual([one.draws(), locks.held.size], [false, 1]);
  document.hidden = false;
  happen('visibilitychange');
  await settled();
  assert.equal(one.draws(), true);
  happen('pagehide');
  assert.equal(one.draws(), false);
  happen('pageshow');
  await settled();
  assert.equal(one.draws(), true);
});

test('where there are no locks, or none in a sandbox, each draws that is in sight', async () => {
  for (const refusing of [
    undefined,
    {
      request: async () => {
        throw new DOMException('no', 'SecurityError');
      },
    },
  ]) {
    navigator.locks = refusing;
    const frames = Array.from({ length: 12 }, frame);
    for (const one of frames) one.see(true);
    await settled();
    assert.equal(drawing(frames), 12);
    const passing = frame();
    passing.see(true);
    passing.see(false);
    await settled();
    assert.ok(!passing.draws(), 'seen for less than an answer takes');
  }
});
