// What the page shows under the buttons that play: an explanation, what is heard now, and the way to stop it. Of all that,
// the start and the end alone are announced.
import { namesOfPage, nodesOf } from '../base/french.js';
import { make } from '../base/make.js';

/** @import { Score } from './listen.js' */

export class ListeningPanel {
  /** @type {HTMLElement | null} */
  #button = null; // what #begin will play
  #status = make('p', { ariaLive: 'polite' });
  #caption = make('p', { className: 'caption' });
  #begin = make('button', { type: 'button' });
  #stop = make('button', { type: 'button' });
  #slow = make('input', { type: 'checkbox' });
  #slower = make('span', {});
  #how = make('summary', {});
  #meaning = make('p', { id: 'ecoute-sens' });

  // `acts`: { begin(button), stop() }.
  /** @param {Element} place @param {{ begin: (button: HTMLElement) => void, stop: () => void }} acts */
  constructor(place, acts) {
    this.#begin.addEventListener('click', () => acts.begin(/** @type {HTMLElement} */ (this.#button)));
    this.#stop.addEventListener('click', () => acts.stop());
    this.#begin.setAttribute('aria-describedby', this.#meaning.id);
    const panel = make(
      'div',
      { className: 'listening' },
      make('details', { open: true }, this.#how, this.#meaning),
      make('p', {}, this.#begin, this.#stop, make('label', {}, this.#slow, this.#slower)),
      this.#status,
      this.#caption,
    );
    panel.dataset.live = '';
    place.append(panel);
  }

  get isSlow() {
    return this.#slow.checked;
  }

  // What pitch and side mean, before anything is heard.
  /** @param {Score} score @param {HTMLElement} button */
  explain(score, button) {
    this.#button = button;
    this.#speak(score, false);
    this.#status.textContent = '';
    this.#begin.focus();
  }
  /** @param {Score} score @param {HTMLElement} button @param {string} sentence */
  start(score, button, sentence) {
    const hadFocus = document.activeElement === this.#begin;
    this.#speak(score, true);
    if (hadFocus) this.#stop.focus();
    this.#status.textContent = sentence;
    this.#caption.textContent = '';
    button.setAttribute('aria-pressed', 'true');
  }
  /** @param {string} words */
  caption(words) {
    this.#caption.replaceChildren(...nodesOf(words, namesOfPage()));
  }
  // `sentence`: why, when it is not the usual end.
  /** @param {HTMLElement} button @param {string} [sentence] */
  end(button, sentence) {
    const hadFocus = document.activeElement === this.#stop;
    this.#stop.hidden = true;
    this.#status.textContent = sentence ?? this.#status.dataset.end ?? '';
    this.#caption.textContent = '';
    button.setAttribute('aria-pressed', 'false');
    if (hadFocus) button.focus();
  }

  /** @param {Score} score @param {boolean} isPlaying */
  #speak({ words, legend }, isPlaying) {
    this.#begin.textContent = words.begin;
    this.#stop.textContent = words.stop;
    this.#slower.textContent = words.slower;
    this.#how.textContent = words.how;
    this.#meaning.textContent = `${legend.map(({ caption }) => caption).join('. ')}. ${words.sides}`;
    this.#status.dataset.end = words.end;
    this.#begin.hidden = isPlaying;
    this.#stop.hidden = !isPlaying;
  }
}
