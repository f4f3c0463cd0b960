// A painter in a worker: neither the page nor its host ever waits for a GPU, or for a driver that has none. What it is asked and what it
// tells are messages, in order.

import { openWorker } from '../base/site_files.js';

/** @import { Picture } from './recorder.js' */
/** @import { Tell } from './painter.js' */

export class FarPainter {
  #worker;

  // Throws where there is no such thing: an old browser, a page of another origin, a file. `base`: of the site's files.
  /** @param {HTMLCanvasElement} canvas @param {Tell} tell @param {string} base */
  constructor(canvas, tell, base) {
    if (!canvas.transferControlToOffscreen) throw new Error('OffscreenCanvas');
    this.#worker = openWorker('drawing_worker.js', base);
    this.#worker.onmessage = ({ data }) => tell(.../** @type {Parameters<Tell>} */ (data));
    this.#worker.onerror = () => tell('refused'); // its script could not be had
    const far = canvas.transferControlToOffscreen();
    this.#worker.postMessage(far, [far]);
  }

  /** @param {boolean} isWanted */
  want(isWanted) {
    this.#worker.postMessage(['want', isWanted]);
  }
  /** @param {number} life @param {Picture} picture @param {Transferable[]} owned */
  play(life, picture, owned) {
    this.#worker.postMessage(['play', life, picture], owned);
  }
  leave() {
    this.#worker.terminate();
  }
}
