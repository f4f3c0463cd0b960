// What a mounted atlas fetches once it is wanted: finer documents, the names of communes, the words
// of another language. Without one of them a sentence says so, and all stays as it was.

import { awaited } from '../base/coming.js';
import { singleFlight } from '../base/single_flight.js';
import { fetchDetail, fetchNames } from '../data/documents.js';
import { speak, withLetters } from './loading.js';

/** @import { Program } from '../platform/wasm_program.js' */
/** @import { Loaded } from './loading.js' */
/**
 * @typedef {{
 *   fail: (sentence: string) => () => void, tell: () => void, follow: () => void, draw: () => void
 * }} Told what to do with what was fetched
 */

// A picture of France so high shows the bends that the first documents leave out (2 200 m), as coarse_from of src/app/app.cpp.
const coarsePixels = 1100;

export class Later {
  #program;
  #base;
  #communes; // the document, that the program reads again with finer ones
  #atlas;
  #isGone = false;
  #fetchNames;
  #learn;

  // `atlas`: { fail(sentence), tell(), follow(), draw() }. fail: returns what takes the sentence away; tell: what the state says may be read anew; follow: it may be another.
  /** @param {Loaded} loaded @param {string} base @param {Told} atlas */
  constructor({ program, communes, names }, base, atlas) {
    this.#program = program;
    this.#base = base;
    this.#communes = communes;
    this.#atlas = atlas;
    this.#fetchNames = singleFlight(async () => names ?? withLetters(fetchNames(base)));
    this.#learn = singleFlight(async () => Boolean(names) || this.#learnNames());
  }

  // Another language, when the link asks for it. Without its words the page stays as it speaks.
  translate() {
    if (this.#program.wantsWords) this.#translate();
  }
  // Finer documents, when someone comes closer: once, or every frame would ask for them.
  refine() {
    if (this.#program.wantsDetail) this.#refine();
  }
  // Finer documents, for a picture whose least side has so many pixels. Without them it is made of those that are there.
  /** @param {number} pixels */
  async finest(pixels) {
    if (pixels > coarsePixels) await this.#refine();
  }
  // The names of communes, once, so that they are found. Resolves when they are, or cannot be had.
  learnPlaces() {
    return this.#learn();
  }
  stop() {
    this.#isGone = true;
  }

  #translate = singleFlight(async () => {
    const problems = await speak(this.#program, this.#base);
    if (this.#isGone) return;
    this.#tellOf(problems);
    this.#atlas.tell();
    this.#atlas.follow();
  });

  #refine = singleFlight(async () => {
    const fetched = await this.#tried('france_detail.topo.json', () =>
      Promise.all([fetchDetail(this.#base), this.#fetchNames()]),
    );
    if (!fetched) return true;
    const [documents, names] = fetched;
    const problems = this.#program.refine({ ...documents, names, communes: this.#communes });
    this.#tellOf(problems);
    this.#atlas.draw();
    this.#atlas.tell(); // the card says what the map shows
    return true;
  });

  async #learnNames() {
    const names = await this.#tried('names.json', () => this.#fetchNames());
    if (!names) return true;
    this.#tellOf(this.#program.learnNames(names));
    this.#atlas.follow();
    return true;
  }

  // What is wrong in a file is told at once: a retry for each of its faults would be too many.
  /** @param {string[]} problems */
  #tellOf(problems) {
    if (problems.length > 0) this.#atlas.fail(problems.join('\n'));
  }

  #sayLate = (/** @type {string} */ sentence) => (this.#isGone ? () => {} : this.#atlas.fail(sentence));

  // What was fetched; nothing when it could not be had, which is told, or when the atlas is gone by now.
  /**
   * @template Fetched
   * @param {string} file
   * @param {() => Promise<Fetched>} fetching
   */
  async #tried(file, fetching) {
    try {
      const fetched = await awaited(file, fetching(), this.#sayLate);
      return this.#isGone ? undefined : fetched;
    } catch (error) {
      if (!this.#isGone) this.#atlas.fail(error.message);
    }
  }
}
