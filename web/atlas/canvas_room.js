// How large the canvas is on the page, in CSS pixels and in those of the device, now and whenever that changes.

import { devicePixels } from '../drawing/canvas_size.js';

/** @typedef {{ width: number, height: number, wide: number, high: number }} Room wide and high: device pixels */

export class CanvasRoom {
  #told;
  /** @type {HTMLCanvasElement | null} */
  #canvas = null;
  #observer = new ResizeObserver((entries) => this.#note(/** @type {ResizeObserverEntry} */ (entries.at(-1))));
  /** @type {MediaQueryList | null} */
  #ratio = null; // where the size says nothing of it

  /** @param {(room: Room) => void} told */
  constructor(told) {
    this.#told = told;
  }

  // That canvas, and no other any more.
  /** @param {HTMLCanvasElement} canvas */
  follow(canvas) {
    this.#canvas = canvas;
    this.#observer.disconnect();
    try {
      this.#observer.observe(canvas, { box: 'device-pixel-content-box' });
    } catch {
      this.#followRatio(); // WebKit has no device pixel box: the ratio rounds instead
    }
  }
  stop() {
    this.#observer.disconnect();
    if (this.#ratio) this.#ratio.onchange = null;
  }

  // On another screen, or when the page is enlarged, the ratio may be another while the size is not.
  #followRatio() {
    this.stop();
    this.#observer.observe(/** @type {HTMLCanvasElement} */ (this.#canvas));
    this.#ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    this.#ratio.onchange = () => this.#followRatio();
  }

  /** @param {ResizeObserverEntry} entry */
  #note({ contentRect: { width, height }, devicePixelContentBoxSize }) {
    const exact = devicePixelContentBoxSize?.[0];
    this.#told({
      width,
      height,
      wide: devicePixels(width, exact?.inlineSize),
      high: devicePixels(height, exact?.blockSize),
    });
  }
}
