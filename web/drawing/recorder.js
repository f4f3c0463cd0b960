// What the program asks of OpenGL, kept as a list until a picture is complete: a Player plays it then, on the page or in a worker.
// Nothing is answered: names are given out here, and what the driver refuses is told by the painter, later.

import { LetterSheet } from './letter_sheet.js';

/** @import { Glyphs } from './glyphs.js' */
/**
 * A call is the name that WebGL has for it, how many values, and the values; objects are numbers.
 * @typedef {{ calls: unknown[], sheet: TexImageSource | null }} Picture
 */

export class Recorder {
  #glyphs;
  #sheet;
  /** @type {unknown[]} */
  #calls = [];
  /** @type {Transferable[]} */
  #owned = [];
  #lastName = 0; // none is given out twice, whatever kind of object it is of

  /** @param {Glyphs} glyphs */
  constructor(glyphs) {
    this.#glyphs = glyphs;
    this.#sheet = new LetterSheet(glyphs);
  }

  /** @param {string} name @param {...unknown} values */
  call(name, ...values) {
    this.#calls.push(name, values.length, ...values);
  }
  // A call for a new object. Returns its name.
  /** @param {string} name @param {...unknown} values */
  make(name, ...values) {
    this.#lastName += 1;
    this.call(name, this.#lastName, ...values);
    return this.#lastName;
  }
  // A copy that the picture may keep, whatever becomes of the program's memory.
  /** @template {Uint8Array | Float32Array} Values @param {Values} memory @param {number} begin @param {number} count */
  copied(memory, begin, count) {
    const copy = memory.slice(begin, begin + count);
    this.#owned.push(copy.buffer);
    return copy;
  }
  // The coverage of a letter, into the red channel of the texture that is bound, from x, y on.
  /** @param {number} weight @param {number} sizePixels @param {number} codepoint @param {number} x @param {number} y */
  letter(weight, sizePixels, codepoint, x, y) {
    const place = this.#sheet.add(weight, sizePixels, codepoint);
    this.call('letter', x, y, place.x, place.y, place.width, place.height);
  }

  // The calls since the last picture, and what of it may be handed over to another thread instead of copied.
  /** @returns {{ picture: Picture, owned: Transferable[] }} */
  take() {
    const sheet = this.#sheet.paint();
    const taken = { picture: { calls: this.#calls, sheet }, owned: this.#owned };
    if (sheet && 'close' in sheet) taken.owned.push(sheet);
    this.forget();
    return taken;
  }
  // The calls are of no use any more: what they were for is gone.
  forget() {
    [this.#calls, this.#owned] = [[], []];
    this.#sheet = new LetterSheet(this.#glyphs);
  }
}
