// The letters that a picture needs anew, painted side by side on one sheet: white on black, so that red is coverage however the
// browser hands transparency over. They go from the sheet to the GPU and are never read: Tor, Mullvad and LibreWolf give noise to a
// page that reads its canvas, or ask a permission; Brave flips a few bits.

/** @import { Glyphs } from './glyphs.js' */
/** @typedef {{ weight: number, sizePixels: number, codepoint: number, x: number, y: number }} Placed of a letter's origin */

const widthPixels = 1024; // of a row of letters, unless one is wider

export class LetterSheet {
  #glyphs;
  /** @type {Placed[]} */
  #letters = [];
  #width = 0;
  #x = 0; // where the next letter goes, in the last row
  #y = 0;
  #rowHeight = 0;

  /** @param {Glyphs} glyphs */
  constructor(glyphs) {
    this.#glyphs = glyphs;
  }

  // Where it will be, in pixels.
  /** @param {number} weight @param {number} sizePixels @param {number} codepoint */
  add(weight, sizePixels, codepoint) {
    const { left, top, width, height } = this.#glyphs.measure(weight, sizePixels, codepoint);
    if (this.#x + width > widthPixels) {
      [this.#x, this.#y] = [0, this.#y + this.#rowHeight];
      this.#rowHeight = 0;
    }
    const [x, y] = [this.#x, this.#y];
    this.#letters.push({ weight, sizePixels, codepoint, x: x - left, y: y - top });
    this.#x += width;
    this.#width = Math.max(this.#width, this.#x);
    this.#rowHeight = Math.max(this.#rowHeight, height);
    return { x, y, width, height };
  }

  // The sheet, until the next one is painted; null where it has no letter.
  /** @returns {ImageBitmap | HTMLCanvasElement | null} */
  paint() {
    if (this.#letters.length === 0) return null;
    const { pen } = this.#glyphs;
    const canvas = /** @type {HTMLCanvasElement | OffscreenCanvas} */ (pen.canvas);
    [canvas.width, canvas.height] = [this.#width, this.#y + this.#rowHeight]; // which clears it
    for (const { weight, sizePixels, codepoint, x, y } of this.#letters) {
      pen.font = this.#glyphs.fontOf(weight, sizePixels);
      pen.fillText(String.fromCodePoint(codepoint), x, y); // in black: the strength that browsers give to dark letters
    }
    for (const [way, colour] of /** @type {const} */ ([
      ['source-atop', '#fff'],
      ['destination-over', '#000'],
    ])) {
      pen.globalCompositeOperation = way;
      pen.fillStyle = colour;
      pen.fillRect(0, 0, canvas.width, canvas.height);
    }
    if (!('transferToImageBitmap' in canvas)) return canvas;
    const sheet = canvas.transferToImageBitmap();
    canvas.width = canvas.height = 1; // or it keeps as many pixels, for nothing
    return sheet;
  }
}
