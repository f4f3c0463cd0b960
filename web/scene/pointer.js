// What the one who speaks points at: a dot of light, or all but a round of the picture in the dark.
import { make } from '../base/make.js';

/** @typedef {{ how: string, x?: number | null, y?: number | null }} PointerPlace */

/** @param {number | null | undefined} value */
const share = (value) => `${(Math.min(Math.max(Number(value) || 0, 0), 1) * 100).toFixed(2)}%`;

export class Pointer {
  element = make('div', { className: 'pointer', hidden: true, ariaHidden: 'true' });

  // `how`: 'laser', 'spot' or '' for none; `x` and `y`: shares of the screen, 0 to 1.
  /** @param {PointerPlace} place */
  show({ how, x, y }) {
    this.element.hidden = how !== 'laser' && how !== 'spot';
    this.element.dataset.how = how;
    this.element.style.setProperty('--x', share(x));
    this.element.style.setProperty('--y', share(y));
  }
}
