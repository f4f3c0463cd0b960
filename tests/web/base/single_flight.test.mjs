// What is fetched late, without a page: asked for once at a time, and let go of by a program that is gone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singleFlight } from '../../../web/base/single_flight.js';
import { Calls } from '../../../web/platform/wasm_calls.js';

test('a single flight goes once for all who ask meanwhile, and no more once it gave something', async () => {
  let runs = 0;
  const fetchIt = singleFlight(async () => {
    runs += 1;
    return 'bytes';
  });
  assert.deepEqual(await Promise.all([fetchIt(), fetchIt()]), ['bytes', 'bytes']);
  assert.equal(await fetchIt(), 'bytes');
  assert.equal(runs, 1);
});

test('one that failed, or gave nothing, goes again when it is next asked for', async () => {
  const outcomes = [() => Promise.reject(new Error('HTTP 404')), async () => undefined, async () => 'bytes'];
  const fetchIt = singleFlight(() => outcomes.shift()());
  await assert.rejects(fetchIt(), /404/);
  assert.equal(await fetchIt(), undefined);
  assert.equal(await fetchIt(), 'bytes');
});

function recordedModule() {
  const calls = [];
  const answer = (name) => () => {
    calls.push(name);
    return 1;
  };
  const module = {
    HEAPU8: new Uint8Array(8),
    _malloc: () => 0,
    _free() {},
    UTF8ToString: (at) => (at ? 'words\n' : ''),
  };
  for (const name of ['create', 'link', 'speak', 'destroy']) module[`_atlas_${name}`] = answer(name);
  return { module, calls };
}

test('a destroyed program is not called again: what was on its way finds nobody', () => {
  const { module, calls } = recordedModule();
  const program = new Calls(module, new Uint8Array(1));
  assert.equal(program.text('link'), 'words\n');
  program.destroy();
  assert.equal(program.text('link'), '');
  assert.deepEqual(program.linesOf('speak', new Uint8Array(1)), []);
  program.destroy();
  assert.deepEqual(calls, ['create', 'link', 'destroy']);
});
