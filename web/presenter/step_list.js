// All the steps, grouped by theme; a press goes there.
import { nodesOf } from '../base/french.js';
import { make } from '../base/make.js';
import { texts } from '../texts.js';

/** @import { Slide } from '../scene/slides.js' */

/** @param {Slide} slide @param {number} index */
function buttonOf({ kind, title, tier, label, french }, index) {
  const button = make('button', { type: 'button' });
  button.append(
    make('span', { className: 'numero', textContent: String(index + 1) }),
    make(
      'span',
      { className: 'titre', ...(kind === 'laureate' && { translate: false }) },
      ...nodesOf(title || texts.presenter_no_title, french),
    ),
  );
  if (tier) button.append(make('span', { className: `tier ${tier}`, textContent: label ?? '' }));
  button.dataset.kind = kind;
  return button;
}

export class StepList {
  #list;
  /** @type {HTMLElement[]} */
  #buttons = [];
  #go;

  // `go(step)`: what a press asks for.
  /** @param {HTMLElement} list @param {(step: number) => void} go */
  constructor(list, go) {
    this.#list = list;
    this.#go = go;
  }

  /** @param {Slide[]} slides */
  list(slides) {
    this.#buttons = slides.map(buttonOf);
    for (const [index, button] of this.#buttons.entries()) button.addEventListener('click', () => this.#go(index + 1));
    this.#list.replaceChildren(...this.#buttons.map((button) => make('li', {}, button)));
  }
  // The current one is in the middle of what is seen, those before and after it around.
  /** @param {number} step */
  show(step) {
    for (const [index, button] of this.#buttons.entries()) {
      if (index === step - 1) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
    const { offsetTop, offsetHeight } = this.#buttons[step - 1];
    this.#list.scrollTop = offsetTop + offsetHeight / 2 - this.#list.clientHeight / 2;
  }
}
