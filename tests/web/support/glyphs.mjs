// Glyphs without a browser: each letter has a box of 12 × 22 pixels at size 20, from 1 left of its origin and 17 above it.
export function fakeGlyphs() {
  const drawn = [];
  const canvas = {
    width: 1,
    height: 1,
    transferToImageBitmap: () => ({ width: canvas.width, height: canvas.height, close() {} }),
  };
  const pen = {
    canvas,
    fillText: (text, x, y) => drawn.push([text, pen.font, x, y]),
    fillRect: (...rect) => drawn.push([pen.globalCompositeOperation, pen.fillStyle, ...rect]),
  };
  return {
    drawn,
    pen,
    fontOf: (weight, sizePixels) => `${weight} ${sizePixels}px`,
    measure: (_weight, sizePixels) => ({
      advance: sizePixels / 2,
      left: -1,
      top: -Math.round(sizePixels * 0.85),
      width: Math.round(sizePixels * 0.6),
      height: Math.round(sizePixels * 1.1),
    }),
  };
}
