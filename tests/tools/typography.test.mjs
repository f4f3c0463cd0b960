// French as it is printed: what people read breaks no line before a high mark nor inside « guillemets », and has no straight apostrophe.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

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
const files = ['i18n/fr.json', 'i18n/web.fr.json', 'laureats-2024.json', ...stories];

for (const file of files) {
  test(`${file}: no-break spaces where French wants them, and apostrophes that are curved`, () => {
    const wrong = textsOf(read(file), '').filter(([, text]) => / [:;!?»%]|« |'/.test(text));
    assert.deepEqual(wrong, []);
  });
}
