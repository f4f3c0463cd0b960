// The stages that are there, where this window belongs to none of them: the only one is followed, of several one is chosen.
import { nodesOf } from '../base/french.js';
import { make } from '../base/make.js';
import { fill, texts } from '../texts.js';

/** @import { Message, Where } from '../scene/protocol.js' */

export class Stages {
  #list;
  #follow;
  /** @type {Map<string, Where>} */
  #found = new Map(); // by id: { step, count, title, french }
  #shown = ''; // what the list says

  // `follow(id)`: what a press asks for.
  /** @param {HTMLElement} list @param {(id: string) => void} follow */
  constructor(list, follow) {
    this.#list = list;
    this.#follow = follow;
  }

  get count() {
    return this.#found.size;
  }
  // The id of the only stage; null where there is none or where there are several.
  get only() {
    return this.count === 1 ? [...this.#found.keys()][0] : null;
  }
  /** @param {Message} message */
  note({ stage, step, count, title, french }) {
    this.#found.set(stage, { step, count, title, french });
  }
  forget() {
    this.#found.clear();
  }
  // A list that says the same stays: the keyboard may be on it.
  show() {
    const said = JSON.stringify([...this.#found].sort());
    if (said === this.#shown) return;
    this.#shown = said;
    this.#list.replaceChildren(
      ...[...this.#found].sort().map(([id, where]) => make('li', {}, this.#button(id, where))),
    );
    this.#list.hidden = this.count === 0;
  }

  /** @param {string} id @param {Where} where */
  #button(id, where) {
    const title = where.title || texts.presenter_no_title;
    const words = nodesOf(fill(texts.presenter_choice, { ...where, title }), where.french);
    const button = make('button', { type: 'button' }, ...words);
    button.addEventListener('click', () => this.#follow(id));
    return button;
  }
}
