// How many pixels the canvas gets, without a GPU: within what it draws, in the shape of its place, as the browser really gave.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { devicePixels, fitCanvas } from '../../../web/drawing/canvas_size.js';

beforeEach(() => {
  globalThis.window = { devicePixelRatio: 1 };
});

// A context with limits. `given(width, height)`: what the browser makes of a size.
function drawing({ side = 16_384, viewport = side, given = (...sides) => sides, isLost = false } = {}) {
  const canvas = { width: 300, height: 150 };
  const answers = { viewport: [viewport, viewport], renderbuffer: side, texture: side };
  const gl = {
    MAX_VIEWPORT_DIMS: 'viewport',
    MAX_RENDERBUFFER_SIZE: 'renderbuffer',
    MAX_TEXTURE_SIZE: 'texture',
    getParameter: (name) => answers[name],
    isContextLost: () => isLost,
    get drawingBufferWidth() {
      return given(canvas.width, canvas.height)[0];
    },
    get drawingBufferHeight() {
      return given(canvas.width, canvas.height)[1];
    },
  };
  return { canvas, gl };
}
const fitted = (width, height, limits) => {
  const { canvas, gl } = drawing(limits);
  fitCanvas(canvas, gl, width, height);
  return [canvas.width, canvas.height];
};

test('what the GPU has room for is as it was asked for', () => {
  assert.deepEqual(fitted(3840, 2160), [3840, 2160]);
});

test('wider or higher than the GPU draws: the same shape, smaller', () => {
  assert.deepEqual(fitted(9000, 900, { side: 8192 }), [8192, 819]);
  assert.deepEqual(fitted(900, 9000, { side: 4096 }), [409, 4096]);
  assert.deepEqual(fitted(9000, 900, { viewport: 4500 }), [4500, 450]);
});

test('more pixels in all than memory is asked for: the same shape, smaller', () => {
  const [width, height] = fitted(15_360, 8640);
  assert.ok(width * height <= 2 ** 24 && width * height > 2 ** 24 * 0.99);
  assert.ok(Math.abs(width / height - 16 / 9) < 0.01);
});

test('a browser that gives one side less: both are', () => {
  assert.deepEqual(fitted(9000, 900, { given: (width, height) => [Math.min(width, 6000), height] }), [6000, 600]);
  const halves = (width, height) => (width * height > 1e6 ? [width >> 1, height >> 1] : [width, height]);
  assert.deepEqual(fitted(2000, 1000, { given: halves }), [1000, 500]);
});

test('with a lost context, as asked for: there is nobody to ask', () => {
  assert.deepEqual(fitted(9000, 900, { side: 0, isLost: true }), [9000, 900]);
});

test('no room at all is no size', () => {
  assert.deepEqual(fitted(0, 0), [0, 0]);
});

test('the browser’s own count of pixels, unless it leaves out a ratio; more than the ratio says is a ratio that is hidden', () => {
  window.devicePixelRatio = 1.5;
  assert.equal(devicePixels(333, 499), 499);
  assert.equal(devicePixels(333, 333), 500);
  assert.equal(devicePixels(333, undefined), 500);
  window.devicePixelRatio = 1;
  assert.equal(devicePixels(333, 666), 666);
});
