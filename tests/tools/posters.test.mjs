// The posters of the built site, and where they lead.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import decodeQR from 'qr/decode.js';
import { widthsIn } from '../../tools/site/letters.mjs';
import { hasLetterIn, withOwnLetters } from '../../web/export/own_letters.js';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, 'build/site');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const files = ['affiche.svg', 'poster.svg'];
const read = (file) => fs.readFileSync(path.join(site, file), 'utf8');
const marginUnits = 44;
const [width, height] = [1000, 1414];

const numberIn = (attributes, name) => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1]);
// Where the ink of each line is, in the width that the document says.
const linesOf = (svg) =>
  [...svg.matchAll(/<text( [^>]*)>([^<]*)<\/text>/g)].map(([, attributes, words]) => {
    const [x, y, size, wide] = ['x', 'y', 'font-size', 'textLength'].map((name) => numberIn(attributes, name));
    return { words, left: x, right: x + wide, top: y - 0.7 * size, bottom: y + 0.2 * size };
  });
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

for (const file of files) {
  test(`${file}: no line outside of the margins or over another`, () => {
    const lines = linesOf(read(file));
    assert.ok(lines.length > 100);
    for (const [place, line] of lines.entries()) {
      assert.ok(line.left >= marginUnits && line.right <= width - marginUnits + 0.5, JSON.stringify(line));
      assert.ok(line.top >= marginUnits - 1 && line.bottom <= height - marginUnits + 1, JSON.stringify(line));
      for (const other of lines.slice(0, place)) assert.ok(!overlap(line, other), `${line.words} / ${other.words}`);
    }
  });

  test(`${file}: the whole of every project, the sources, the association, and its own typeface`, () => {
    const svg = read(file);
    const plain = (text) => text.replaceAll('&amp;', '&').replace(/\s/g, '');
    const said = plain(
      linesOf(svg)
        .map(({ words }) => words)
        .join(''),
    );
    for (const { id, name, project } of catalog.laureates) assert.ok(said.includes(plain(name + project)), id);
    for (const wanted of ['Annonce des lauréats', 'Natural Earth', 'GeoNames (CC BY 4.0)', catalog.organizer.name])
      assert.ok(said.includes(plain(wanted)), wanted);
    assert.match(svg, /<metadata>[^<]*SIL Open Font License/);
    assert.match(svg, /@font-face\{[^}]*url\(data:font\/woff2;base64,d09GMg/); // wOF2
    assert.doesNotMatch(svg, /(?:href|src)="|url\((?!data:)/, 'nothing is asked of anybody');
  });
}

test('the code leads to the explorer in the poster’s language, and is left out where nobody knows where that is', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'address-'));
  const made = (...address) => {
    execFileSync(process.execPath, [path.join(root, 'tools/site/address_codes.mjs'), folder, ...address]);
    return ['fr', 'en'].map((language) => fs.readFileSync(path.join(folder, `address.${language}.txt`), 'utf8'));
  };
  const decoded = (text) => {
    const [address, ...rows] = text.split('\n');
    const [scale, border] = [4, 4];
    const side = (rows.length + 2 * border) * scale;
    const data = new Uint8Array(side * side * 4).fill(255);
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1)
        if (rows[Math.floor(y / scale) - border]?.[Math.floor(x / scale) - border] === '1')
          data.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    return [address, decodeQR({ width: side, height: side, data })];
  };
  const [french, english] = made('https://exemple.fr/territoires');
  assert.deepEqual(decoded(french), Array(2).fill('https://exemple.fr/territoires/'));
  assert.deepEqual(decoded(english), Array(2).fill('https://exemple.fr/territoires/en.html'));
  assert.deepEqual(made(), ['', '']);
  fs.rmSync(folder, { recursive: true });
});

test('a line is as wide as its letters, and one of no letters is left as it is', () => {
  const widthOf = widthsIn('65\t0.6\t0.7\n38\t0.5\t0.5');
  const svg = '<svg><title>A</title><text x="1" font-size="10" font-weight="700">A&amp;A</text><text></text></svg>';
  const held = withOwnLetters(svg, { widthOf, faces: [] });
  assert.equal(
    held,
    '<svg><title>A</title><text x="1" font-size="10" font-weight="700" textLength="19.00" lengthAdjust="spacingAndGlyphs">A&amp;A</text><text></text></svg>',
  );
  const faces = [{ file: 'data:font/woff2;base64,AA' }, { file: 'data:font/woff2;base64,AB', range: 'U+FC' }];
  const carried = withOwnLetters(svg, { widthOf, faces });
  assert.match(
    carried,
    /<\/title>\n<metadata>.*<style>.*base64,AA\) format\("woff2"\)\}.*;unicode-range:U\+FC\}<\/style>/s,
  );
});

test('a file of the typeface goes along where a letter of the text is in it', () => {
  assert.ok(hasLetterIn('Zürich', 'U+41-5A, U+FC'));
  assert.ok(!hasLetterIn('zurich', 'U+41-5A, U+FC'));
  assert.ok(hasLetterIn('zurich', ''), 'a face that does not say has them all');
});
