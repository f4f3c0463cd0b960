// What is said of the site's weight, and whose data is not judged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budgets, firstAnswers, firstLoad, overBudget, withSums } from '../../tools/site/budgets.mjs';
import { verdictOf } from '../../tools/site/weights.mjs';

const light = Object.entries(budgets).map(([file, bytes]) => ({ file, bytes }));
const heavier = (file, bytes) => light.map((one) => (one.file === file ? { file, bytes } : one));

test('what weighs its budget passes, and so does what has none', () => {
  assert.deepEqual(overBudget([...light, { file: 'bench.js', bytes: 1_000_000 }]), []);
});

test('a page a byte too heavy, in a sentence', () => {
  assert.deepEqual(overBudget(heavier('index.html', 14_001)), [
    'index.html weighs 14 001 bytes: 1 more than its budget of 14 000 (tools/site/budgets.mjs).',
  ]);
  assert.equal(overBudget(heavier('en.html', 20_000)).length, 1);
});

test('a first load too heavy, a file for a key too heavy', () => {
  assert.match(overBudget(heavier(firstLoad, 233_500))[0], /first load weighs 233 500 .* 500 more/);
  assert.match(overBudget(heavier('territoires-innovants.html', 1_600_000))[0], /^territoires-innovants\.html weighs/);
});

test('a page that is not there', () => {
  assert.match(overBudget(light.slice(1))[0], /^index\.html .* is not on the site/);
});

test('the first load is what comes unasked; of it, what answers first is what the program is not needed for', () => {
  const first = ['index.html', 'page.css', 'page.js', 'common.js', 'fonts/face.woff2'];
  const asked = [...first, 'program_page.js', 'program.wasm', 'data/geo/france.topo.json'];
  const later = [
    'en.html',
    'fonts/face-rare.woff2',
    'search.js',
    'atlas.d.ts',
    'data/geo/perimetres.topo.json',
    'data/stories/or.json',
  ];
  const weights = [...asked, ...later, 'territoires-innovants.html'].map((file) => ({ file, bytes: 10 }));
  assert.deepEqual(withSums(weights).slice(-2), [
    { file: firstAnswers, bytes: 50 },
    { file: firstLoad, bytes: 80 },
  ]);
});

const carried = ['data/laureats-2024.json', 'data/geo/france.topo.json'];
const heavy = heavier(firstLoad, 300_000);

test('the repository’s data is judged', () => {
  const { table, excesses, own } = verdictOf({ weights: heavy, data: carried }, carried);
  assert.deepEqual(own, []);
  assert.equal(excesses.length, 1);
  assert.ok(table.includes('    300 000 of   233 000 bytes  the whole first load'), table.join('\n'));
});

test('data that the repository does not carry is weighed, named, and not judged', () => {
  for (const file of ['data/geo/perimetres.topo.json', 'data/stories/ours.json', '../elsewhere/laureats-2024.json']) {
    const { table, excesses, own } = verdictOf({ weights: heavy, data: [...carried, file] }, carried);
    assert.deepEqual(own, [file]);
    assert.deepEqual(excesses, []);
    assert.equal(table.length, Object.keys(budgets).length);
  }
});

test('where git cannot say whose it is, all of it is judged', () => {
  const { excesses } = verdictOf({ weights: heavy, data: ['data/geo/perimetres.topo.json'] }, null);
  assert.equal(excesses.length, 1);
});
