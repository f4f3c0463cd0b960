// The QR code of an address as it is drawn, read back from its squares; the room around it; and what no code can say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import decodeQR from 'qr/decode.js';
import { qrCode } from '../../../web/base/qr_code.js';
import { PlainElement, plainDocument } from '../support/elements.mjs';

globalThis.document = plainDocument();
PlainElement.prototype.classList = { add() {} };

function drawn(text) {
  const code = qrCode(text, 'Code QR');
  const [ground, squares] = code.children;
  const side = Number(ground.getAttribute('width'));
  const dark = [...squares.getAttribute('d').matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  assert.equal(squares.getAttribute('d').replace(/M\d+ \d+h1v1h-1z/g, ''), '', 'squares and nothing else');
  return { code, ground, squares, side, dark };
}

// What a reader makes of it: a picture of so many pixels a square.
function read({ side, dark }, pixels = 4) {
  const size = side * pixels;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (const [x, y] of dark)
    for (let down = 0; down < pixels; down += 1)
      for (let right = 0; right < pixels; right += 1) {
        const at = 4 * ((y * pixels + down) * size + x * pixels + right);
        data.fill(0, at, at + 3);
      }
  return decodeQR({ width: size, height: size, data });
}

test('short or long, what was asked for is what is read', () => {
  for (const address of [
    'https://a.example/',
    'https://a.example/?theme=inclusion,donnees&select=lyon&appearance=sombre',
    `https://a.example/?q=${encodeURIComponent('à'.repeat(60))}&map=4.85,45.75,4`,
  ])
    assert.equal(read(drawn(address)), address);
});

test('dark on light in every appearance, with four squares of light around, and a name', () => {
  const { code, ground, squares, side, dark } = drawn('https://a.example/');
  assert.deepEqual([ground.getAttribute('fill'), squares.getAttribute('fill')], ['#fff', '#000']);
  assert.equal(ground.getAttribute('height'), String(side));
  assert.equal(code.getAttribute('viewBox'), `0 0 ${side} ${side}`);
  assert.deepEqual([code.getAttribute('role'), code.getAttribute('aria-label')], ['img', 'Code QR']);
  const places = dark.flat();
  assert.deepEqual([Math.min(...places), Math.max(...places)], [4, side - 5]);
});

test('what is longer than a code can say throws, and is the caller’s to tell', () => {
  assert.throws(() => qrCode('x'.repeat(5000), ''));
});
