// What is late, and what only slept.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { texts } from '../support/texts.mjs';

const { afterAwake } = await import('../../../web/base/awake.js');
const { awaited } = await import('../../../web/base/coming.js');

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => mock.timers.reset());

test('so many milliseconds later, and not before', () => {
  let calls = 0;
  afterAwake(20_000, () => {
    calls += 1;
  });
  for (let i = 0; i < 19; i += 1) mock.timers.tick(1000);
  assert.equal(calls, 0);
  mock.timers.tick(1000);
  assert.equal(calls, 1);
  for (let i = 0; i < 100; i += 1) mock.timers.tick(1000);
  assert.equal(calls, 1);
});

test('the waiting can be ended at any time', () => {
  const end = afterAwake(20_000, () => assert.fail());
  mock.timers.tick(5000);
  end();
  for (let i = 0; i < 100; i += 1) mock.timers.tick(1000);
});

test('a file that is long in coming is told until it is there', async () => {
  const said = [];
  let come;
  const coming = awaited('a.json', new Promise((done) => (come = done)), (sentence) => {
    said.push(sentence);
    return () => said.pop();
  });
  for (let i = 0; i < 20; i += 1) mock.timers.tick(1000);
  assert.deepEqual(said, [texts.failed_late.replace('{file}', 'a.json')]);
  come('it');
  assert.equal(await coming, 'it');
  assert.deepEqual(said, []);
});
