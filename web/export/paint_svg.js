// Paints a figure (src/figure/drawing.h: paths and lines of text) on a canvas. A browser would draw the document itself as an
// image, but from an address that the policy of the page refuses (img-src 'self').
import { fontsReady } from '../drawing/glyphs.js';

/** @param {Element} shape @param {string} name */
const strength = (shape, name) => Number(shape.getAttribute(`${name}-opacity`) ?? 1);

/** @param {CanvasRenderingContext2D} context @param {Element} shape */
function paintPath(context, shape) {
  const path = new Path2D(shape.getAttribute('d') ?? '');
  const rule = /** @type {CanvasFillRule} */ (shape.getAttribute('fill-rule') ?? 'nonzero');
  if (shape.getAttribute('fill') !== 'none') context.fill(path, rule);
  if (shape.hasAttribute('stroke')) context.stroke(path);
}

/** @param {CanvasRenderingContext2D} context @param {Element} shape @param {string | null} family */
function paintText(context, shape, family) {
  const [x, y] = ['x', 'y'].map((name) => Number(shape.getAttribute(name)));
  context.font = `${shape.getAttribute('font-weight') ?? 400} ${shape.getAttribute('font-size')}px ${family}`;
  context.textAlign = shape.getAttribute('text-anchor') === 'middle' ? 'center' : 'left';
  if (shape.hasAttribute('stroke')) context.strokeText(shape.textContent, x, y);
  context.fillText(shape.textContent, x, y);
}

// `strength` is of the fill alone where a shape has one: none of ours has both.
/** @param {CanvasRenderingContext2D} context @param {Element} shape @param {string | null} family */
function paintShape(context, shape, family) {
  context.fillStyle = /** @type {string} */ (shape.getAttribute('fill'));
  context.strokeStyle = shape.getAttribute('stroke') ?? 'none';
  context.lineWidth = Number(shape.getAttribute('stroke-width'));
  context.globalAlpha = strength(shape, 'fill') * strength(shape, 'stroke');
  if (shape.localName === 'path') paintPath(context, shape);
  if (shape.localName === 'text') paintText(context, shape, family);
}

// `svg`: the element. Resolves to a PNG of its width and height in pixels; null where the browser has no room for it.
/**
 * @param {Element} svg
 * @returns {Promise<Blob | null>}
 */
export async function paintSvg(svg) {
  const family = svg.getAttribute('font-family');
  const canvas = document.createElement('canvas');
  canvas.width = Number(svg.getAttribute('width'));
  canvas.height = Number(svg.getAttribute('height'));
  const context = canvas.getContext('2d');
  if (!context) return null;
  await fontsReady(svg.textContent ?? ''); // letters that no page has written yet are on their way, and would be another face's
  context.lineJoin = 'round';
  for (const shape of svg.children) paintShape(context, shape, family);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
