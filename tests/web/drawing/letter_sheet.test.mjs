// Where letters are on a sheet, and how they are painted there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LetterSheet } from '../../../web/drawing/letter_sheet.js';
import { fakeGlyphs } from '../support/glyphs.mjs';

test('side by side, and in another row where there is no room: none lies on another', () => {
  const sheet = new LetterSheet(fakeGlyphs());
  const places = Array.from({ length: 300 }, (_, index) => sheet.add(0, 20 + (index % 7), 65 + index));
  const { width, height } = sheet.paint();
  assert.ok(width <= 1024 && height < 200, `${width} × ${height}`);
  for (const [index, one] of places.entries()) {
    assert.ok(one.x + one.width <= width && one.y + one.height <= height, 'on the sheet');
    for (const other of places.slice(0, index)) {
      const isApart =
        one.x >= other.x + other.width ||
        other.x >= one.x + one.width ||
        one.y >= other.y + other.height ||
        other.y >= one.y + one.height;
      assert.ok(isApart, `${JSON.stringify(one)} lies on ${JSON.stringify(other)}`);
    }
  }
});

test('a letter wider than a row has one that is as wide', () => {
  const sheet = new LetterSheet(fakeGlyphs());
  sheet.add(0, 20, 65);
  const { x, y, width } = sheet.add(0, 2000, 65);
  assert.deepEqual([x, y, width], [0, 22, 1200]);
  assert.equal(sheet.paint().width, 1200);
});

test('from their origins, in black, then white on black: red is coverage', () => {
  const glyphs = fakeGlyphs();
  const sheet = new LetterSheet(glyphs);
  sheet.add(1, 20, 0x1f600);
  sheet.paint();
  assert.deepEqual(glyphs.drawn, [
    ['😀', '1 20px', 1, 17],
    ['source-atop', '#fff', 0, 0, 12, 22],
    ['destination-over', '#000', 0, 0, 12, 22],
  ]);
});

test('without a letter there is no sheet', () => {
  assert.equal(new LetterSheet(fakeGlyphs()).paint(), null);
});
