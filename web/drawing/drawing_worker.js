// The worker's script: the first message is the canvas, the others are what its painter is asked, by name.

import { Painter } from './painter.js';

/** @import { Tell } from './painter.js' */

/** @param {MessageEvent<OffscreenCanvas>} event */
self.onmessage = ({ data: canvas }) => {
  /** @type {Tell} */
  const tell = (...told) => self.postMessage(told);
  // Or pictures would queue up before a slow GPU, each later than the last.
  const paced = (/** @type {() => void} */ then) => requestAnimationFrame(then);
  const painter = /** @type {Record<string, any>} */ (/** @type {unknown} */ (new Painter(canvas, tell, paced)));
  self.onmessage = ({ data: [name, ...values] }) => painter[name](...values);
};
