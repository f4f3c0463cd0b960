// The words of the pictures that other sites show stay in the column that is theirs.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { Resvg } from '@resvg/resvg-js';
import { staticFaces } from '../../tools/site/fonts.mjs';
import { family, Measure, paragraph } from '../../tools/site/picture_text.mjs';
import { mapOf } from '../../tools/site/previews.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'previews-'));
after(() => fs.rmSync(folder, { recursive: true }));
const font = path.join(
  root,
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
const fontFiles = await staticFaces(folder, font);
const fonts = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family } };
const measure = new Measure(fonts);

// Where the ink of the words really ends, drawn.
function rightOf(markup) {
  const styled = `<style>text { font-family: "${family}"; } .bold { font-weight: 700; }</style>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="2000">${styled}${markup}</svg>`;
  const box = new Resvg(svg, fonts).getBBox();
  return box.x + box.width;
}

test('the map of the page has the medal of each laureate', () => {
  const page = fs.readFileSync(path.join(root, 'build/site/index.html'), 'utf8');
  assert.deepEqual([...mapOf(page).medals.keys()].sort(), catalog.laureates.map(({ id }) => id).sort());
});

test('no line of a name or of a project is wider than its room', () => {
  const place = { x: 64, y: 64, room: 560 };
  const looks = { name: { sizes: [56, 46, 38], weight: 700, most: 3 }, project: { sizes: [30, 26, 22], most: 4 } };
  for (const laureate of catalog.laureates) {
    for (const [of, look] of Object.entries(looks)) {
      const { markup } = paragraph(measure, laureate[of], { ...place, ...look });
      assert.ok(rightOf(markup) <= place.x + place.room, `${laureate[of]}: ${rightOf(markup)}`);
    }
  }
});
