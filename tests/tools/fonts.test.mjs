// The page's typeface has every letter that the page says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fontFiles, staticFace } from '../../tools/site/fonts.mjs';

const inProject = (path) => new URL(`../../${path}`, import.meta.url);
const wholeFont = inProject(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);

// The characters of a TrueType font: OpenType's table cmap, in its format 4 (segments of 16 bits).
function charactersOf(font) {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  const cmap = view.getUint32(tables.find((at) => view.getUint32(at) === 0x636d6170) + 8);
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) =>
    view.getUint32(cmap + 8 + 8 * index),
  );
  const segments = cmap + subtables.find((offset) => view.getUint16(cmap + offset) === 4);
  const bytes = view.getUint16(segments + 6); // two a segment
  const characters = new Set();
  for (let at = 0; at < bytes; at += 2) {
    const [end, start] = [view.getUint16(segments + 14 + at), view.getUint16(segments + 16 + bytes + at)];
    for (let code = start; code <= end && code < 0xffff; code += 1) characters.add(String.fromCodePoint(code));
  }
  return characters;
}

// Letters and figures of what people read: the rest, as thin spaces, no typeface need have.
function lettersIn(folder, ending) {
  const files = fs.readdirSync(inProject(folder)).filter((file) => file.endsWith(ending));
  const texts = files.map((file) => fs.readFileSync(inProject(`${folder}/${file}`), 'utf8'));
  return texts.join('').match(/[\p{L}\p{N}]/gu);
}

test('each letter of the sentences, of the pages, of the laureates and of the names on the map', async () => {
  const characters = charactersOf(await staticFace(wholeFont, 400));
  const said = ['data/i18n', 'data', 'data/geo'].flatMap((folder) => lettersIn(folder, '.json'));
  const missing = [...new Set([...said, ...lettersIn('data/i18n/pages', '.html')])].filter(
    (letter) => !characters.has(letter),
  );
  assert.deepEqual(missing, []);
  assert.ok(characters.size > 150, `${characters.size} characters`);
});

// { file: letters }, as the styles tell the browser.
function rangesOfStyles() {
  const css = fs.readFileSync(inProject('web/styles/base.css'), 'utf8');
  const faces = [...css.matchAll(/@font-face \{[^}]*url\("fonts\/([^"]+)"\)[^}]*unicode-range:([^;]+);/g)];
  const lettersOf = ([, from, to = from]) => {
    const [first, last] = [from, to].map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  };
  return Object.fromEntries(
    faces.map(([, file, range]) => [file, [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(lettersOf)]),
  );
}

test('each file of the typeface is asked for where a letter of it stands, and only there', () => {
  const told = rangesOfStyles();
  const sorted = (letters) => [...letters].sort().join('');
  assert.deepEqual(Object.keys(told), Object.keys(fontFiles));
  for (const [file, letters] of Object.entries(fontFiles)) assert.equal(sorted(told[file]), sorted(letters), file);
  const all = Object.values(told).flat();
  assert.equal(new Set(all).size, all.length, 'no letter is in two files');
});

test('French sentences, laureates and names on the map do with the first file', () => {
  const [common, rare] = Object.values(fontFiles).map((letters) => new Set(letters));
  const texts = ['data/i18n/fr.json', 'data/i18n/web.fr.json', 'data/laureats-2024.json', 'data/geo/names.json'];
  for (const file of texts) {
    const found = [...fs.readFileSync(inProject(file), 'utf8')].filter((letter) => rare.has(letter));
    assert.deepEqual([...new Set(found)], [], file);
  }
  assert.ok(common.size > 120, `${common.size} characters`);
});
