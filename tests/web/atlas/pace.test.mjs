// When frames are so slow that movements should be none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Pace } from '../../../web/atlas/pace.js';

// What is said after each of the frames that follow each other so far apart.
function said(...steps) {
  const pace = new Pace();
  let now = 1000;
  pace.note(now, true);
  return steps.map((step) => {
    now += step;
    return pace.note(now, true);
  });
}

test('three slow frames in a row are enough, and are told once', () => {
  assert.deepEqual(said(300, 300, 300, 300), [false, false, true, false]);
});

test('a slow one among others is not', () => {
  assert.deepEqual(said(300, 300, 20, 300, 300, 20), Array(6).fill(false));
});

test('a rest between two frames is no slow frame', () => {
  const pace = new Pace();
  for (let now = 1000; now < 10_000; now += 1000) assert.equal(pace.note(now, false), false);
});
