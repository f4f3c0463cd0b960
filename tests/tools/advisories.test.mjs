// What is known against packages: what stops, what is accepted, and that a network which is not there stops nothing.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { advisoriesIn, verdictOf } from '../../tools/supply/advisories.mjs';
import { lockFolders } from '../../tools/supply/lock.mjs';

// As npm writes it (auditReportVersion 2): what is weak by itself, and what is by another.
const told = {
  source: 1,
  name: 'qs',
  title: 'Grows without end',
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'high',
};
const answer = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: { qs: { name: 'qs', via: [told] }, express: { name: 'express', via: ['qs', told] } },
});
const found = advisoriesIn(answer);
const accepted = { id: 'GHSA-aaaa-bbbb-cccc', package: 'qs', reason: 'In tests alone, and of our own text.' };

test('each advisory once, whoever it comes by', () => {
  assert.deepEqual(
    found.map(({ id, name }) => [id, name]),
    [['GHSA-aaaa-bbbb-cccc', 'qs']],
  );
  assert.deepEqual(advisoriesIn(JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} })), []);
});

test('a registry that does not answer, or something else, has said nothing: neither good nor bad', () => {
  for (const silence of [
    '',
    'ENOTFOUND',
    '{"message":"405 Method Not Allowed"}',
    '<html>',
    'null',
    '{"vulnerabilities":null}',
  ])
    assert.equal(advisoriesIn(silence), null, silence);
});

test('what nobody has accepted is a failure that says what to do', () => {
  const { failures } = verdictOf(found, []);
  assert.equal(failures.length, 1);
  assert.match(failures[0], /^qs: Grows without end \(high, GHSA-aaaa-bbbb-cccc, .*accept it with its reason/);
});

test('what is accepted passes: that advisory, of that package, with a reason', () => {
  assert.deepEqual(verdictOf(found, [accepted]), { failures: [], notes: [] });
  assert.equal(verdictOf(found, [{ ...accepted, package: 'other' }]).failures.length, 1);
  assert.equal(verdictOf(found, [{ ...accepted, id: 'GHSA-x' }]).failures.length, 1);
  assert.match(verdictOf(found, [{ ...accepted, reason: ' ' }]).failures[0], /without saying why/);
});

test('what is accepted and told no more is noted, and fails nothing', () => {
  const { failures, notes } = verdictOf([], [accepted]);
  assert.deepEqual(failures, []);
  assert.match(notes[0], /GHSA-aaaa-bbbb-cccc of qs is not told any more/);
});

test('the accepted ones of the project have their reasons, and each lock is asked about', () => {
  const root = new URL('../../', import.meta.url);
  const list = JSON.parse(fs.readFileSync(new URL('tools/supply/accepted_advisories.json', root), 'utf8'));
  assert.deepEqual(verdictOf([], list).failures, []);
  for (const folder of lockFolders)
    assert.ok(fs.existsSync(fileURLToPath(new URL(`${folder}/package-lock.json`, root))), folder);
});
