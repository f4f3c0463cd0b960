// Two fingers and one that stays, as values: how the map follows them, when they throw it, when one is held.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { LongPress, Pinch } from '../../../web/atlas/touch.js';
import { named, recorded } from '../support/recorded.mjs';
import { Timers } from '../support/timers.mjs';

let timers;
beforeEach(() => {
  timers = new Timers();
});
const at = (x, y) => ({ x, y });

test('two fingers twice as far apart are a level nearer, at their middle; moved together, they carry the map', () => {
  const { program, calls } = recorded();
  const pinch = new Pinch(program);
  pinch.begin();
  pinch.move([at(90, 100), at(110, 100)], [at(80, 100), at(120, 100)], 0);
  assert.deepEqual(calls.splice(0), [
    ['panMap', 0, 0],
    ['zoomMap', 100, 100, 1],
  ]);
  pinch.move([at(80, 100), at(120, 100)], [at(60, 90), at(100, 90)], 10);
  assert.deepEqual(calls.splice(0), [
    ['panMap', -20, -10],
    ['zoomMap', 80, 90, 0],
  ]);
  pinch.move([at(100, 100), at(100, 100)], [at(98, 100), at(102, 100)], 20);
  assert.deepEqual(calls[1], ['zoomMap', 100, 100, 2], 'from one on the other: no endless nearness');
});

test('lifted while they move, they throw the map as fast as they went of late; at rest they do not', () => {
  const { program, calls } = recorded();
  const pinch = new Pinch(program);
  const step = (x, millis) => pinch.move([at(x - 10, 0), at(x + 10, 0)], [at(x - 10, 0), at(x + 10, 0)], millis);
  pinch.begin();
  for (const [x, millis] of [
    [500, 0],
    [300, 50], // too long ago to count
    [200, 160],
    [180, 180],
    [160, 200],
  ])
    step(x, millis);
  pinch.end(210);
  assert.deepEqual(named(calls, 'throwMap'), [[-1000, 0]]);
  pinch.begin();
  step(500, 1000);
  step(400, 1050);
  pinch.end(1200);
  pinch.begin();
  step(500, 2000);
  pinch.end(2001);
  assert.equal(named(calls, 'throwMap').length, 1, 'one that rested, one that had no time');
});

test('a finger that stays for half a second is held; one that moves, is lifted or begins again is not', () => {
  const press = new LongPress();
  const held = [];
  press.begin(at(100, 100), () => held.push('first'));
  press.moveTo(at(106, 108)); // never quite still
  timers.pass(499);
  assert.deepEqual(held, []);
  timers.pass(1);
  assert.deepEqual(held, ['first']);
  press.begin(at(100, 100), () => held.push('moved'));
  press.moveTo(at(111, 100));
  timers.pass(1000);
  press.begin(at(100, 100), () => held.push('lifted'));
  press.end();
  press.moveTo(at(500, 100)); // of nobody
  timers.pass(1000);
  press.begin(at(100, 100), () => held.push('replaced'));
  press.begin(at(300, 100), () => held.push('second'));
  timers.pass(5000);
  assert.deepEqual(held, ['first', 'second']);
  assert.equal(timers.count, 0);
});
