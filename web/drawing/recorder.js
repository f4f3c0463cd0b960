// What the program asks of OpenGL, kept as a list until a picture is complete: a Player plays it then, on the page or in a worker.
// Nothing is answered: names are given out here, and what the driver refuses is told by the painter, later.

import { LetterSheet } from './letter_sheet.js';

/** @import { Glyphs } from './glyphs.js' */
/**
 * What a picture is made of. A call is the place of its name in `names`, how many values it has, and these; objects are numbers. In the place
 * of a value that is no number stands NaN, which no call has: it is the next of `others`.
 * @typedef {{ names: string[], calls: Float64Array, others: unknown[], sheet: TexImageSource | null }} Picture
 */

export class Recorder {
  #glyphs;
  #sheet;
  /** @type {Map<string, number>} */
  #places = new Map(); // of the names of calls
  /** @type {number[]} */
  #calls = []; // numbers alone: a list of anything costs a message between threads ten times as much
  /** @type {unknown[]} */
  #others = [];
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
    let place = this.#places.get(name);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(name, place);
    }
    this.#calls.push(place, values.length);
    for (const value of values) {
      const isNumber = typeof value === 'number';
      this.#calls.push(isNumber ? value : Number.NaN);
      if (!isNumber) this.#others.push(value);
    }
  }
  // A call for a new object. Returns its name.
  /** @param {string} name @param {...unknown} values */
  make(name, ...values) {
    this.#lastName += 1;
    this.call(name, this.#lastName, ...values);
    return this.#lastName;
  }
  // A copy that the picture may keep, whatever becomes of the program's memory.
  /** @param {Uint8Array} memory @param {number} begin @param {number} count */
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
    const calls = Float64Array.from(this.#calls);
    const picture = { names: [...this.#places.keys()], calls, others: this.#others, sheet };
    const owned = [...this.#owned, calls.buffer];
    if (sheet && 'close' in sheet) owned.push(sheet);
    this.forget();
    return { picture, owned };
  }
  // The calls are of no use any more: what they were for is gone.
  forget() {
    [this.#calls, this.#others, this.#owned] = [[], [], []];
    this.#sheet = new LetterSheet(this.#glyphs);
  }
}
