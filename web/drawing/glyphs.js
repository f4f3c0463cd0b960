// Letters as the browser's own text renderer has them: the page's fonts, every script, no parser. letter_sheet.js paints them.

export const family = 'Atkinson Hyperlegible Next';
const families = `"${family}", system-ui, sans-serif`;
const weights = [400, 700]; // FontWeight in src/ui/paint/glyph_source.h
const paddingPixels = 1; // antialiasing may touch the pixel outside the measured box

// Resolves when the page's faces are there that have the letters of `text`, or after a while without: a late font is better than a
// late map. The program keeps a letter as it was drawn first: each text is waited for before it has it.
export async function fontsReady(text = ' ', waitMillis = 2500) {
  const letters = [...new Set(text)].join('');
  const faces = weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`, letters));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;
  const patience = new Promise((resolve) => {
    waiting = setTimeout(resolve, waitMillis);
  });
  await Promise.race([Promise.all(faces), patience]).catch(() => {});
  clearTimeout(waiting);
}

// The height of a line at size 1, for browsers that do not measure the font's (Firefox before 116).
const usualLine = { ascent: 0.95, descent: 0.25 };

function newPen() {
  const canvas = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1) : document.createElement('canvas');
  return /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }));
}

export class Glyphs {
  // What measures, and paints sheets of letters. In memory, not on the GPU: a texture takes them from there faster than from another
  // texture of another format.
  pen = newPen();
  #families;

  // `font`: a family, before ours.
  /** @param {string} [font] */
  constructor(font) {
    this.#families = font ? `${font}, ${families}` : families;
  }

  // As CSS has it.
  /** @param {number} weight @param {number} sizePixels */
  fontOf(weight, sizePixels) {
    return `${weights[weight]} ${sizePixels}px ${this.#families}`;
  }

  /** @param {number} weight */
  lineMetrics(weight) {
    const referencePixels = 100;
    this.pen.font = this.fontOf(weight, referencePixels);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = this.pen.measureText('Hg');
    if (!Number.isFinite(ascent + descent)) return usualLine;
    return { ascent: ascent / referencePixels, descent: descent / referencePixels };
  }

  /** @param {number} weight @param {number} sizePixels @param {number} codepoint */
  measure(weight, sizePixels, codepoint) {
    this.pen.font = this.fontOf(weight, sizePixels);
    const box = this.pen.measureText(String.fromCodePoint(codepoint));
    const isBlank = box.actualBoundingBoxRight + box.actualBoundingBoxLeft <= 0;
    const left = Math.floor(-box.actualBoundingBoxLeft) - paddingPixels;
    const top = -Math.ceil(box.actualBoundingBoxAscent) - paddingPixels;
    const width = isBlank ? 0 : Math.ceil(box.actualBoundingBoxRight) + paddingPixels - left;
    const height = isBlank ? 0 : Math.ceil(box.actualBoundingBoxDescent) + paddingPixels - top;
    return { advance: box.width, left, top, width, height };
  }
}
