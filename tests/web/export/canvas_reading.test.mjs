// Whether a page may read its canvas, by what comes back of a picture that is known.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { canvasReadsTrue } from '../../../web/export/canvas_reading.js';

let falsified; // what the browser makes of a value that is read
let toBlob;

// A canvas of columns: each is filled from its top to its bottom, and read as it was filled.
function canvasOfColumns() {
  const columns = [];
  const context = {
    canvas: { toBlob: (done) => toBlob(done, columns) },
    fillRect(x) {
      columns[x] = this.fillStyle.match(/\d+/g).map(Number);
    },
    clearRect: () => {},
    drawImage: () => {},
    getImageData: (_x, _y, width, height) => ({
      data: Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) =>
        falsified(columns[(index >> 2) % width][index & 3] ?? 255, index),
      ),
    }),
  };
  return { getContext: () => context };
}
beforeEach(() => {
  falsified = (value) => value;
  toBlob = (done) => done('png');
  globalThis.document = { createElement: canvasOfColumns };
  globalThis.createImageBitmap = async (png) => png;
});

test('what comes back as it was drawn is true', async () => {
  assert.equal(await canvasReadsTrue(), true);
});

test('a few low bits that are others are not seen, and true enough', async () => {
  falsified = (value, index) => (index % 37 === 0 ? value ^ 1 : value);
  assert.equal(await canvasReadsTrue(), true);
});

for (const [name, noise] of Object.entries({
  noise: (_, index) => (index * 7919) % 256,
  'one colour': () => 255,
  'one pixel of noise': (value, index) => (index === 401 ? value ^ 64 : value),
}))
  test(`${name} is not`, async () => {
    falsified = noise;
    assert.equal(await canvasReadsTrue(), false);
  });

test('nothing at all, or a refusal, is not', async () => {
  toBlob = (done) => done(null);
  globalThis.createImageBitmap = async (png) => {
    if (!png) throw new TypeError('no blob');
  };
  assert.equal(await canvasReadsTrue(), false);
  toBlob = () => {
    throw new DOMException('no', 'SecurityError');
  };
  assert.equal(await canvasReadsTrue(), false);
});
