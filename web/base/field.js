// A field that shows the state. What someone writes in it, or chooses in its open list, is theirs: another state is shown once they
// have settled it (Enter, a choice) or left the field.

import { meant } from './keys.js';

/** @type {Record<string, string[]>} */
const beginnings = { input: ['input', 'compositionstart'], select: ['pointerdown', 'keydown'] };
// The event with which the reader has settled a value. `change` is no such event for a number: each press of its arrows is a change on the
// way to the number that is wanted.
/** @type {Record<string, [string, (event: KeyboardEvent) => boolean | undefined]>} */
const ends = {
  input: ['keydown', (event) => meant(event, { Enter: true })],
  select: ['change', () => true],
};

export class Field {
  #field;
  /** @type {string | undefined} */
  #wanted; // the state's
  #isHeld = false;

  /** @param {HTMLInputElement | HTMLSelectElement} field */
  constructor(field) {
    this.#field = field;
    /** @param {Event & { altKey?: boolean, ctrlKey?: boolean, metaKey?: boolean }} event */
    const hold = ({ altKey, ctrlKey, metaKey }) => {
      this.#isHeld ||= !(altKey || ctrlKey || metaKey); // else the key is the browser's, as for Back
    };
    for (const type of beginnings[field.localName]) field.addEventListener(type, hold);
    const [end, isEnd] = ends[field.localName];
    field.addEventListener(end, (event) => {
      this.#isHeld &&= !isEnd(/** @type {KeyboardEvent} */ (event));
    });
    field.addEventListener('blur', () => {
      if (document.activeElement === field) return; // the window alone was left
      this.#isHeld = false;
      this.#settle();
    });
  }

  /** @param {string | undefined} value */
  show(value) {
    this.#wanted = value;
    this.#settle();
  }
  #settle() {
    if (this.#isHeld || this.#wanted === undefined) return;
    // A number field with text that is no number has the value '' although the text is in sight: badInput tells it.
    if (this.#field.value !== this.#wanted || this.#field.validity?.badInput) this.#field.value = this.#wanted;
  }
}
