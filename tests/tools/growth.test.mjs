// What is told of growth: ratios to our own page of the same run, and a picture whose lines end where a page could not be had.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growthColumns } from '../../benchmarks/growth.mjs';
import { growthPicture } from '../../benchmarks/growth_picture.mjs';
import { tableOf } from '../../benchmarks/table.mjs';

const measured = (name, count, readyMs) => ({ name, count, readyMs, filterMs: 10, panMs: 2, megabytes: 100 });
const rows = [
  measured('ours', 21, 500),
  measured('ours', 1_000_000, 30_000),
  measured('a <peer>', 21, 1000),
  { name: 'a <peer>', count: 1_000_000 },
];

test('a peer is told by how often ours it takes, and nothing where it could not be had', () => {
  const [, ours, most, peer, none] = tableOf(rows, growthColumns(rows, 'ours')).split('\n');
  assert.match(ours, /0\.50 \|/);
  assert.match(most, /30\.00 \|/);
  assert.match(peer, /1\.00 \(× 2\.0\)/);
  assert.match(none, /–.*–.*–.*–/);
});

test('the picture has a line a page in each of its charts, with a point a count that was had', () => {
  const picture = growthPicture(rows);
  assert.equal(picture.match(/fill="none"/g).length, 2 * 4);
  assert.equal(picture.match(/<circle/g).length, 3 * 4);
  assert.doesNotMatch(picture, /NaN|Infinity|undefined|<peer>/);
});
