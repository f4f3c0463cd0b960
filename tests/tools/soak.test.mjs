// What the long runs are judged by.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { growthOf } from '../soak/flat.mjs';

const runOf = (heap) => Array.from({ length: 10 }, (_, place) => ({ heapMB: heap(place), nodes: 2000 }));
const heapOf = (samples) => growthOf(samples).find(({ key }) => key === 'heapMB');

test('what is kept at first, and what comes and goes, is flat; what grows to the end is not', () => {
  assert.ok(heapOf(runOf((place) => (place < 2 ? 2 : 6))).isFlat, 'kept at first');
  assert.ok(heapOf(runOf((place) => 6 + (place % 3))).isFlat, 'comes and goes');
  assert.ok(!heapOf(runOf((place) => 6 + place * 0.3)).isFlat, 'a leak of a third of a megabyte each time');
});

test('what an engine does not count is not judged', () => {
  assert.deepEqual(
    growthOf(runOf(() => 1)).map(({ key }) => key),
    ['heapMB', 'nodes'],
  );
});

test('a run or an engine that does not exist is told, with those that do', () => {
  const tool = fileURLToPath(new URL('../soak/main.mjs', import.meta.url));
  for (const wish of [['--engine', 'nobody'], ['--share', '0'], ['nothing']]) {
    const { status, stderr } = spawnSync(process.execPath, [tool, ...wish], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /There is no engine nobody|--share takes|There is no run nothing: actions, mounts/);
  }
});
