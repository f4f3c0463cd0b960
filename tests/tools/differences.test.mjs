// Two builds that should be the same: what differs is told by its file and its first byte.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { differencesOf } from '../../tools/release/differences.mjs';

function folders(t, ...all) {
  return all.map((files) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'twice-'));
    t.after(() => fs.rmSync(folder, { recursive: true }));
    for (const [file, content] of Object.entries(files)) {
      fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      fs.writeFileSync(path.join(folder, file), content);
    }
    return folder;
  });
}

test('the same bytes are no difference, whatever their times', (t) => {
  const [one, other] = folders(t, { a: 'x', 'b/c': '' }, { 'b/c': '', a: 'x' });
  fs.utimesSync(path.join(one, 'a'), 1, 1);
  assert.deepEqual(differencesOf(one, other), []);
});

test('a byte, an end, a file more on either side: a sentence each', (t) => {
  const [one, other] = folders(
    t,
    { a: 'path /one/x', b: 'begin', c: '' },
    { a: 'path /two/x', b: 'begin, end', d: '' },
  );
  const told = differencesOf(one, other);
  assert.equal(told.length, 4);
  assert.match(told[0], /^a: of 11 and 11 bytes, other from byte 6 on: "path \/one\/x", "path \/two\/x"$/);
  assert.match(told[1], /^b: of 5 and 10 bytes, other from byte 5 on/);
  assert.equal(told[2], `c is in ${one} alone.`);
  assert.equal(told[3], `d is in ${other} alone.`);
});
