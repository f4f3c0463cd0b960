// Draws letters with the browser's own text renderer for the program's texture: the page's fonts, every script, no parser.
// They go from the canvas to the GPU and are never read: Tor, Mullvad and LibreWolf give noise to a page that reads its
// canvas, or ask a permission; Brave flips a few bits.

export const family = 'Atkinson Hyperlegible Next';
const families = `"${family}", system-ui, sans-serif`;
const weights = [400, 700]; // FontWeight in src/ui/paint/glyph_source.h
const paddingPixels = 1; // antialiasing may touch the pixel outside the measured box

/** @type {(weight: number, sizePixels: number, families: string) => string} */
const fontOf = (weight, sizePixels, families) => `${weights[weight]} ${sizePixels}px ${families}`;

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

export class Glyphs {
  // In memory, not on the GPU: a texture takes it from there faster than from another texture of another format.
  #context = /** @type {CanvasRenderingContext2D} */ (
    document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  );
  #families;

  // `font`: a family, before ours.
  /** @param {string} [font] */
  constructor(font) {
    this.#families = font ? `${font}, ${families}` : families;
  }

  /** @param {number} weight */
  lineMetrics(weight) {
    const referencePixels = 100;
    this.#context.font = fontOf(weight, referencePixels, this.#families);
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = this.#context.measureText('Hg');
    if (!Number.isFinite(ascent + descent)) return usualLine;
    return { ascent: ascent / referencePixels, descent: descent / referencePixels };
  }

  /** @param {number} weight @param {number} sizePixels @param {number} codepoint */
  measure(weight, sizePixels, codepoint) {
    this.#context.font = fontOf(weight, sizePixels, this.#families);
    const box = this.#context.measureText(String.fromCodePoint(codepoint));
    const isBlank = box.actualBoundingBoxRight + box.actualBoundingBoxLeft <= 0;
    const left = Math.floor(-box.actualBoundingBoxLeft) - paddingPixels;
    const top = -Math.ceil(box.actualBoundingBoxAscent) - paddingPixels;
    const width = isBlank ? 0 : Math.ceil(box.actualBoundingBoxRight) + paddingPixels - left;
    const height = isBlank ? 0 : Math.ceil(box.actualBoundingBoxDescent) + paddingPixels - top;
    return { advance: box.width, left, top, width, height };
  }

  // The coverage of the letter, into the red channel of the texture that is bound in `gl`, from x, y on.
  /**
   * @param {WebGL2RenderingContext} gl
   * @param {number} weight
   * @param {number} sizePixels
   * @param {number} codepoint
   * @param {number} x
   * @param {number} y
   */
  paint(gl, weight, sizePixels, codepoint, x, y) {
    const { left, top, width, height } = this.measure(weight, sizePixels, codepoint);
    const context = this.#context;
    if (context.canvas.width < width) context.canvas.width = width;
    if (context.canvas.height < height) context.canvas.height = height;
    context.font = fontOf(weight, sizePixels, this.#families); // a resized canvas forgets it
    context.clearRect(0, 0, width, height);
    context.fillStyle = '#000'; // the strength that browsers give to dark letters
    context.fillText(String.fromCodePoint(codepoint), -left, -top);
    context.globalCompositeOperation = 'source-atop';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.globalCompositeOperation = 'source-over';
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true); // red is coverage then
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RED, gl.UNSIGNED_BYTE, context.canvas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  }
}
