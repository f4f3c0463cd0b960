// What is told of the tests: a record each, and at the end what was slow, skipped, or died.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testFile } from '../../tools/testing/files.mjs';
import { recordOf } from '../../tools/testing/reporter.mjs';
import { summaryOf } from '../../tools/testing/summary.mjs';

const passed = (name, millis = 100, lane = 'chromium') => ({ lane, name, millis, result: 'passed' });
const death = { lane: 'webkit', name: 'reach.test.mjs › reach', note: 'The browser died: no session; once more' };

test('a test has the name of its file and its suites, and the error of its own body', () => {
  const path = ['late.test.mjs', 'a second chart', 'asked for once'];
  const data = { name: 'asked for once', nesting: 2, details: { duration_ms: 7 } };
  assert.deepEqual(recordOf('web', 'test:pass', data, path), {
    lane: 'web',
    name: 'late.test.mjs › a second chart › asked for once',
    millis: 7,
    result: 'passed',
  });
  const error = new Error('1 subtest failed', { cause: new Error('two requests') });
  const failed = recordOf('web', 'test:fail', { ...data, details: { duration_ms: 7, error } }, path);
  assert.equal(failed.result, 'failed');
  assert.match(failed.reason, /^Error: two requests/);
});

test('a file with a process of its own gives its name', () => {
  const data = { name: 'a page', nesting: 0, file: '/somewhere/tests/tools/serve.test.mjs', details: {} };
  assert.equal(recordOf('web', 'test:pass', data, ['a page']).name, 'serve.test.mjs › a page');
});

test('a suite is no test, a skipped one is neither passed nor failed', () => {
  const data = { name: 'one', nesting: 0, details: { type: 'suite' } };
  assert.equal(recordOf('web', 'test:pass', data, ['one']), null);
  const skipped = recordOf('web', 'test:pass', { name: 'one', nesting: 1, skip: 'no map here', details: {} }, [
    'a',
    'one',
  ]);
  assert.deepEqual([skipped.result, skipped.reason], ['skipped', 'no map here']);
});

test('the ten slowest, slowest first; what is skipped is named', () => {
  const records = Array.from({ length: 12 }, (_, index) => passed(`test ${index}`, index * 1000));
  records.push({ lane: 'tools', name: 'test of IGN', millis: 0, result: 'skipped', reason: 'not beside this copy' });
  const { lines, problems } = summaryOf(records);
  const slowest = lines.slice(lines.indexOf('--- the slowest tests') + 1).slice(0, 11);
  assert.match(slowest[0], /11\.0 s {2}chromium test 11$/);
  assert.match(slowest[9], /chromium test 2$/);
  assert.match(slowest[10], /^---/);
  assert.ok(lines.some((line) => /tools test of IGN: not beside this copy/.test(line)));
  assert.equal(lines.at(-1), '12 passed, 0 failed, 1 skipped');
  assert.deepEqual(problems, []);
});

test('no test, a failed test and a fourth death are no proof', () => {
  assert.match(summaryOf([]).problems.join(), /No test was run/);
  const failed = { ...passed('one'), result: 'failed', reason: 'Error: x' };
  assert.match(summaryOf([failed]).problems.join(), /that failed: 1/);
  assert.match(summaryOf([failed]).lines.join('\n'), /chromium one\n +Error: x/, 'with its reason, at the end too');
  const three = [passed('one'), death, death, death];
  assert.deepEqual(summaryOf(three).problems, []);
  assert.match(summaryOf([...three, death]).problems.join(), /died 4 times/);
  assert.ok(summaryOf(three).lines.some((line) => line.includes('browsers that died: 3')));
});

test('a file of tests is found by its path, its name, or its name without the ending; another is told with those there are', () => {
  const wanted = /tests[/\\]browser[/\\]journey\.test\.mjs$/;
  for (const words of ['journey', 'journey.test.mjs', 'tests/browser/journey.test.mjs'])
    assert.match(testFile('browser', words), wanted, words);
  assert.throws(() => testFile('browser', 'voyage'), /no test file voyage.*journey/s);
  assert.throws(() => testFile('browser', 'elsewhere/journey.test.mjs'), /no test file/);
});
