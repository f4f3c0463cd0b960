// What is pointed at on the small screen is pointed at on the large one: by the mouse, a finger, or Shift and the arrows.
import { meant } from '../base/keys.js';
import { Pointer } from '../scene/pointer.js';
import { texts } from '../texts.js';

/** @import { PointerPlace } from '../scene/pointer.js' */

const keyShare = 0.02; // of the screen, a press
const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** @param {number} value */
const within = (value) => Math.min(Math.max(value, 0), 1);

/** @type {NodeListOf<HTMLElement>} */
const buttons = document.querySelectorAll('button[data-pointing]');
const hint = document.getElementById('pointage');

export class Pointing {
  #screen;
  #tell;
  #how = ''; // 'laser', 'spot', or '' for none
  #at = [0.5, 0.5];
  #dot = new Pointer();

  // `tell({ how, x, y })`: shares of the screen.
  /** @param {HTMLElement} screen @param {(where: PointerPlace) => void} tell */
  constructor(screen, tell) {
    this.#screen = screen;
    this.#tell = tell;
    screen.append(this.#dot.element);
    for (const button of buttons)
      button.addEventListener('click', () =>
        this.#choose(button.dataset.pointing === this.#how ? '' : (button.dataset.pointing ?? '')),
      );
    for (const type of /** @type {const} */ (['pointerdown', 'pointermove']))
      screen.addEventListener(type, (event) => this.#follow(event));
    screen.addEventListener('pointerleave', () => this.#how && this.#say(''));
  }

  // True when the key was for the pointer.
  /** @param {KeyboardEvent} event */
  press(event) {
    const move = meant(event, moves);
    if (!this.#how || !event.shiftKey || !move) return false;
    this.#at = this.#at.map((value, axis) => within(value + keyShare * move[axis]));
    this.#say(this.#how);
    return true;
  }

  /** @param {string} how */
  #choose(how) {
    this.#how = how;
    this.#screen.dataset.pointing = how;
    for (const button of buttons) button.ariaPressed = String(button.dataset.pointing === how);
    hint.textContent = how ? texts.presenter_pointing : '';
    if (!how) this.#say('');
  }
  /** @param {PointerEvent} event */
  #follow({ clientX, clientY }) {
    if (!this.#how) return;
    const { left, top } = this.#screen.getBoundingClientRect();
    const { clientLeft, clientTop, clientWidth, clientHeight } = this.#screen;
    this.#at = [
      within((clientX - left - clientLeft) / clientWidth),
      within((clientY - top - clientTop) / clientHeight),
    ];
    this.#say(this.#how);
  }
  /** @param {string} how */
  #say(how) {
    const [x, y] = this.#at;
    this.#dot.show({ how, x, y });
    this.#tell({ how, x, y });
  }
}
