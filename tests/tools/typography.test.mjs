// What people read is set as its language is: the sources of the texts, before anything is made of them. What the built site shows is
// held to the same rules by tests/browser/typography.test.mjs.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { slipsOf } from '../support/typography.mjs';

const folder = new URL('../../data/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

// What the announcement says is said to the letter, its spaces too; the rest is not for people, or in another language.
const toTheLetter = new Set(['$schema', 'id', 'name_published', 'project', 'url']);

// [where, sentence] of all texts of a document.
function textsOf(value, where) {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !toTheLetter.has(name))
    .flatMap(([name, inner]) => textsOf(inner, `${where} ${name}`));
}

const stories = readdirSync(new URL('stories/', folder)).map((file) => `stories/${file}`);
const files = [
  ...['i18n/fr.json', 'i18n/web.fr.json', 'laureats-2024.json', ...stories].map((file) => [file, 'fr']),
  ...['i18n/en.json', 'i18n/web.en.json'].map((file) => [file, 'en']),
];

for (const [file, language] of files) {
  test(`${file} is set as its language is`, () => {
    const slips = textsOf(read(file), '').flatMap(([where, text]) =>
      slipsOf(text, language).map(({ rule, found }) => `${where}: « ${found} » wants ${rule}`),
    );
    assert.deepEqual(slips, []);
  });
}

test('each rule is broken by what it is about, and by nothing else', () => {
  const broken = (text, language = 'fr') =>
    slipsOf(text, language).map(({ rule }) => (/U\+\w+/.exec(rule) ?? /\w+/.exec(rule))[0]);
  assert.deepEqual(broken('Vraiment\u202f? « Oui\u202f! » : 21\u00a0%.'), ['U+202F', 'U+202F', 'U+00A0']);
  assert.deepEqual(
    broken('Vraiment\u202f? «\u202fOui\u202f!\u202f»\u00a0: 21\u00a0%, 1\u202f939\u202f077, à 10:30.'),
    [],
  );
  assert.deepEqual(broken("l'eau"), ['curved']);
  assert.deepEqual(broken('It is here ; “so”: 21%, 10:30.', 'en'), ['no']);
});
