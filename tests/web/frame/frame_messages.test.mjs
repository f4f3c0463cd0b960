// What a frame hears of its host, without either: wishes of the parent, in the shape that is published, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Host, wishOf } from '../../../web/frame/frame_messages.js';
import { queryOf, stateNames } from '../../../web/link/link_state.js';

const type = 'atlas:update';

test('the known names of a state are a wish; an empty one is one too', () => {
  for (const state of [
    {},
    { tier: ['or'], q: 'lyon', select: null },
    { map: [4.85, 45.75, 4], step: 3 },
    Object.fromEntries(stateNames.map((name) => [name, null])),
    { theme: Array(40).fill('x'), q: 'x'.repeat(200) },
  ])
    assert.deepEqual(wishOf({ type, state }), state);
});

test('names that the contract has not are left out of it', () => {
  const state = { tier: ['or'], shown: ['lyon'], constructor: 'x', edition: {}, toString: () => 'x' };
  assert.deepEqual(wishOf({ type, state }), { tier: ['or'] });
  assert.deepEqual(Object.keys(wishOf(JSON.parse(`{"type":"${type}","state":{"__proto__":{"tier":["or"]}}}`))), []);
});

test('another type or another shape is no wish', () => {
  for (const data of [null, undefined, 0, '', type, [], {}, { type }, new Map([['type', type]])])
    assert.equal(wishOf(data), null);
  for (const other of ['ATLAS:UPDATE', 'atlas:state', ' atlas:update', ['atlas:update'], null])
    assert.equal(wishOf({ type: other, state: { tier: ['or'] } }), null);
  for (const state of [null, undefined, 'tier=argent', 7, ['argent'], true])
    assert.equal(wishOf({ type, state }), null);
});

test('a value that no state has makes the whole of it none', () => {
  for (const value of [
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    { or: 1 },
    new Map(),
    new Date(),
    [['or']],
    ['or', {}],
    [undefined],
    'x'.repeat(201),
    ['x'.repeat(201)],
    Array(41).fill('x'),
    7n,
  ])
    assert.equal(wishOf({ type, state: { q: 'lyon', tier: value } }), null, String(value));
});

// Nonsense as a stranger might send it, the same in each run (Park and Miller's numbers).
function nonsense(rounds) {
  let seed = 7;
  const random = (most) => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed % most;
  };
  const names = [...stateNames, 'shown', 'type', 'state', 'toString'];
  const value = (depth) => {
    const made = [null, true, 'or'.repeat(random(4)), Number.NaN, -0, {}, [], type, undefined];
    if (depth < 4)
      made.push(
        [value(depth + 1)],
        { [names[random(names.length)]]: value(depth + 1) },
        { type, state: value(depth + 1) },
        { type, state: { [names[random(names.length)]]: value(depth + 1) } },
      );
    return made[random(made.length)];
  };
  return Array.from({ length: rounds }, () => value(0));
}

test('of three thousand things that make no sense, nothing is thrown, and what is heard is what a state may hold', () => {
  let heard = 0;
  const isPlain = (value) => value === null || ['string', 'number'].includes(typeof value);
  for (const data of nonsense(3000)) {
    const wish = wishOf(data);
    if (wish === null) continue;
    heard += 1;
    for (const [name, value] of Object.entries(wish)) {
      assert.ok(stateNames.includes(name), name);
      assert.ok([value].flat().every(isPlain), JSON.stringify(data));
    }
  }
  assert.ok(heard > 20, `${heard}: some of it is a wish`);
});

// The frame's own window and its parent's.
function framed() {
  const inside = new EventTarget();
  const told = [];
  const host = { postMessage: (message) => told.push(message) };
  Object.assign(globalThis, {
    window: inside,
    parent: host,
    addEventListener: inside.addEventListener.bind(inside),
  });
  const say = (data, source = host) => inside.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  const atlas = Object.assign(new EventTarget(), {
    wishes: [],
    state: { tier: [] },
    update(wish) {
      this.wishes.push(wish);
    },
  });
  return { host, told, say, atlas, inside };
}
const wish = (state) => ({ type, state });

test('the parent is heard, and no other window, nor the page itself', () => {
  const { say, atlas, inside } = framed();
  new Host().connect(atlas);
  const stranger = { postMessage() {} };
  for (const source of [stranger, inside, null, { parent: globalThis.parent }]) say(wish({ tier: ['or'] }), source);
  assert.deepEqual(atlas.wishes, []);
  say(wish({ tier: ['or'] }));
  assert.deepEqual(atlas.wishes, [{ tier: ['or'] }]);
});

test('a page that is in no frame has no host: what it tells itself is not heard, and it tells nobody', () => {
  const { say, atlas, inside } = framed();
  globalThis.parent = inside;
  inside.postMessage = () => assert.fail('told itself');
  new Host().connect(atlas);
  say(wish({ tier: ['or'] }), inside);
  assert.deepEqual(atlas.wishes, []);
});

test('what is wished before the explorer is there is done once it is, in its order; an empty wish only starts it', () => {
  const { say, atlas } = framed();
  const host = new Host();
  let started = 0;
  host.onWish = () => {
    started += 1;
  };
  say(wish({ tier: ['or'] }));
  say(wish({}));
  say(wish({ shown: [] }));
  say({ type: 'atlas:ready' });
  say(wish({ q: 'lyon' }));
  assert.equal(started, 4);
  assert.deepEqual(atlas.wishes, []);
  host.connect(atlas);
  assert.deepEqual(atlas.wishes, [{ tier: ['or'] }, { q: 'lyon' }]);
  say(wish({}));
  assert.equal(atlas.wishes.length, 2);
});

test('half a letter in a wish stops nothing', () => {
  const { state } = wish({ q: '\ud83d', tier: ['or'] });
  assert.equal(queryOf(wishOf({ type, state })), 'tier=or&q=%EF%BF%BD');
});

test('the host is told: ready, the state now and whenever it changes', () => {
  const { told, atlas } = framed();
  new Host().connect(atlas);
  assert.deepEqual(told, [{ type: 'atlas:ready' }, { type: 'atlas:state', state: { tier: [] } }]);
  atlas.state = { tier: ['or'] };
  atlas.dispatchEvent(new Event('statechange'));
  assert.deepEqual(told.at(-1), { type: 'atlas:state', state: { tier: ['or'] } });
});

test('and its height at once, then when it is another, in whole pixels', () => {
  const { told } = framed();
  let height = 480.2;
  let observe;
  globalThis.document = { body: { getBoundingClientRect: () => ({ height }) } };
  globalThis.ResizeObserver = class {
    constructor(tell) {
      observe = tell;
    }
    observe() {}
  };
  new Host().tellHeight();
  assert.deepEqual(told, [{ type: 'atlas:height', height: 481 }], 'of a frame out of sight, that observes nothing');
  for (const next of [480.2, 480.9, 300]) {
    height = next;
    observe();
  }
  assert.deepEqual(told, [
    { type: 'atlas:height', height: 481 },
    { type: 'atlas:height', height: 300 },
  ]);
});
