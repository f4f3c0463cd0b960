// In a frame the wheel scrolls the page around it. It zooms with Ctrl or ⌘, or once the map was clicked and until the pointer
// leaves it; over the map, a hint says so.
import { Hint } from '../atlas/hint.js';
import { isMac } from '../base/keys.js';
import { fill, texts } from '../texts.js';

export class WheelManners {
  #hint = new Hint();
  #isEngaged = false;

  // `element`: that the map is drawn in.
  /** @param {HTMLElement} element */
  constructor(element) {
    element.addEventListener('pointerdown', ({ pointerType }) => {
      this.#isEngaged = pointerType === 'mouse';
    });
    // WebKit says that a pointer leaves where it is only let go.
    element.addEventListener('pointerleave', ({ clientX, clientY }) => {
      if (!element.contains(document.elementFromPoint(clientX, clientY))) this.#isEngaged = false;
    });
  }

  /** @param {WheelEvent} event */
  takes(event) {
    if (event.ctrlKey || event.metaKey || this.#isEngaged || document.fullscreenElement) return true;
    const sentence = fill(texts.frame_wheel_hint, { key: isMac() ? '⌘' : 'Ctrl' });
    this.#hint.tell(sentence, /** @type {Element} */ (event.currentTarget), event.timeStamp);
    return false;
  }
}
