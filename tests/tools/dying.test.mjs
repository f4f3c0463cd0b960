// A test whose browser died is begun again; one that failed is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrowserDeath } from '../browser/engines/browser_death.mjs';
import { withLives } from '../browser/support/dying.mjs';

const death = new BrowserDeath('session deleted because of page crash or hang.');

// A body that meets these errors, one a run, and then none.
function bodyOf(...errors) {
  const body = async () => {
    body.runs += 1;
    const error = errors.shift();
    if (error) throw error;
    return 'done';
  };
  body.runs = 0;
  return body;
}

async function run(body) {
  const said = [];
  const result = await withLives(body, (words) => said.push(words)).catch((error) => error);
  return { result, said, runs: body.runs };
}

test('one death is told, and the test runs again', async () => {
  const { result, said, runs } = await run(bodyOf(death));
  assert.equal(result, 'done');
  assert.equal(runs, 2);
  assert.equal(said.length, 1);
  assert.match(said[0], /died.*page crash/);
});

test('the third death is the test’s', async () => {
  const { result, runs } = await run(bodyOf(death, death, death));
  assert.equal(result, death);
  assert.equal(runs, 3);
});

test('what fails otherwise runs once, after a death too', async () => {
  const failure = new assert.AssertionError({ actual: 1, expected: 2 });
  assert.deepEqual(await run(bodyOf(failure)), { result: failure, said: [], runs: 1 });
  const { result, runs } = await run(bodyOf(death, failure));
  assert.equal(result, failure);
  assert.equal(runs, 2);
});
