// The medals of the page's map by arrows: which one is next.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from '../../../web/explorer/medal_keys.js';

test('an arrow goes to the nearest medal in its direction; what lies aside counts twice; none is none', () => {
  const places = [
    [12, 0],
    [8, 3], // nearer, and aside
    [-5, 0],
    [0, -4],
    [1, 30],
  ];
  const to = (direction) => nearest([0, 0], places, direction);
  assert.deepEqual([to([1, 0]), to([-1, 0]), to([0, -1]), to([0, 1])], [0, 2, 3, 1]);
  assert.equal(nearest([0, 0], [[0, 0]], [1, 0]), -1, 'on the same spot');
  assert.equal(nearest([12, 0], places, [1, 0]), -1);
  assert.equal(nearest([0, 0], [], [1, 0]), -1);
});
