// How wide the page's typeface writes each letter that the site has of it: src/core/layout/letter_widths.h reads it.
// usage: node tools/site/letters.mjs OUTPUT
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { siteLetters, staticFaces, wholeFont } from './fonts.mjs';
import { family, Measure } from './picture_text.mjs';

const narrowSpace = '\u202f';
const narrowSpaceEm = 0.2; // the face has none: an advance, as on the canvas

// A line a letter: its code point, its width in the regular and in the bold face, in em.
async function letterLines() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'letters-'));
  const fontFiles = await staticFaces(folder, wholeFont, { kerned: false });
  const measure = new Measure({ font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family } });
  const widthOf = (letter, weight) =>
    (letter === narrowSpace ? narrowSpaceEm : measure.of(letter, 1, weight)).toFixed(4);
  const lines = [...siteLetters].map((letter) =>
    [letter.codePointAt(0), widthOf(letter, 400), widthOf(letter, 700)].join('\t'),
  );
  fs.rmSync(folder, { recursive: true });
  return lines;
}

// The width of a text in the unit of its size, from those lines.
export function widthsIn(document) {
  const rows = document.split('\n').map((line) => line.split('\t').map(Number));
  const known = new Map(rows.map(([code, regular, bold]) => [code, { 400: regular, 700: bold }]));
  const widthOf = (letter, weight) => known.get(letter.codePointAt(0))?.[weight] ?? 0.85; // as letter_widths.cpp
  return (text, size, weight) => [...text].reduce((sum, letter) => sum + widthOf(letter, weight), 0) * size;
}

if (process.argv[1] === import.meta.filename) fs.writeFileSync(process.argv[2], (await letterLines()).join('\n'));
