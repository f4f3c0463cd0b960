// The lists of tests/support that the program and the page without it are both held to (tests/support/lists.h reads them, too): a
// case a line, its columns parted by tabs; what begins with # says what the cases below it are.
import assert from 'node:assert/strict';
import fs from 'node:fs';

export function listOf(file) {
  const lines = fs.readFileSync(new URL(`../../support/${file}`, import.meta.url), 'utf8').split('\n');
  const cases = lines.filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
  assert.ok(cases.length > 0, file);
  return cases;
}

// As the lists name laureates: parted by spaces, « all » for everyone.
export const idsIn = (text, everyone) => (text === 'all' ? everyone : text.split(' ').filter(Boolean));
