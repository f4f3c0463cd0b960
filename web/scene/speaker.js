// Says sentences aloud, by a live region, as parts in a row: { text, lang } as spoken.js makes them.
import { make } from '../base/make.js';

// A live region says nothing of what it has as it comes into the page, and of quick steps only the last is worth a word.
const speechMillis = 150;

/** @param {string} text */
const isEnd = (text) => /[.!?…:]$/.test(text); // of a sentence: the next one is told apart

export class Speaker {
  element;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #speech;

  /** @param {HTMLElement} [element] */
  constructor(element = make('p', {})) {
    this.element = element;
    Object.assign(element, { className: 'step unseen', ariaLive: 'polite', ariaAtomic: 'true' });
  }
  /** @param {{ text: string, lang?: string }[]} parts */
  say(parts) {
    this.stop();
    this.#speech = setTimeout(() => {
      const spoken = parts.map(({ text, lang }) =>
        make('span', { textContent: isEnd(text) ? `${text} ` : text, ...(lang && { lang }) }),
      );
      this.element.replaceChildren(...spoken);
    }, speechMillis);
  }
  stop() {
    clearTimeout(this.#speech);
  }
}
