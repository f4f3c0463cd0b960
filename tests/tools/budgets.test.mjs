// What the build refuses for its weight.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, firstLoad, overBudget } from '../../tools/site/budgets.mjs';

const light = Object.entries(budgets).map(([file, brotli]) => ({ file, brotli }));
const heavier = (file, brotli) => light.map((one) => (one.file === file ? { file, brotli } : one));

test('what weighs its budget passes, and so does what has none', () => {
  assert.deepEqual(overBudget([...light, { file: 'bench.js', brotli: 1_000_000 }]), []);
});

test('a page a byte too heavy, in a sentence', () => {
  assert.deepEqual(overBudget(heavier('index.html', 14_001)), [
    'index.html weighs 14 001 bytes after brotli: 1 more than its budget of 14 000 (tools/site/budgets.mjs).',
  ]);
  assert.equal(overBudget(heavier('en.html', 20_000)).length, 1);
});

test('a first load too heavy', () => {
  assert.match(overBudget(heavier(firstLoad, 200_500))[0], /first load weighs 200 500 .* 500 more/);
});

test('a page that is not there', () => {
  assert.match(overBudget(light.slice(1))[0], /^index\.html .* is not on the site/);
});
