// What is typed in the search field filters at once, and the list under it selects a laureate. Fetched when the field is
// first used.
import { meant } from '../base/keys.js';
import { make } from '../base/make.js';
import { fontsReady } from '../drawing/glyphs.js';
import { noFilter } from '../link/link_state.js';
import { Suggestions } from './suggestions.js';

/** @import { WholeFront } from '../front/front.js' */

const form = document.getElementById('recherche');
const input = form.elements.q;
// Few look for something: the list and the sentence that nobody is found come with this script.
const list = make('ul', { id: 'suggestions', role: 'listbox', hidden: true });
const status = make('p');
for (const part of [list, status]) part.dataset.live = '';
form.append(list, status);
input.setAttribute('aria-controls', list.id);

const seldomLetter = 'ü'; // of the typeface's second file (styles/base.css)

// Without half a letter, that no address can say; none of blanks.
/** @param {string} text */
function wordsIn(text) {
  const words = text.replace(/\p{Surrogate}/gu, '');
  return words.trim() ? words : '';
}

class Search {
  #atlas;
  #suggestions = new Suggestions(input, list, status);
  /** @type {string | null} */
  #told = null; // the words as the atlas has them
  #pending = 0;
  #isComposing = false;
  #isTyping = false; // since the field was entered, or Enter
  #isAwaited = false; // suggestions, that the program has

  /** @param {WholeFront} atlas */
  constructor(atlas) {
    this.#atlas = atlas;
    this.#told = atlas.state.q ?? '';
    atlas.addEventListener('statechange', () => this.#follow());
  }

  typed() {
    this.#isTyping = true;
    if (!this.#isComposing) this.#pending ||= requestAnimationFrame(() => this.#tell());
  }
  // With what was typed before: the field has told it by itself, and somebody else may have told other words since.
  goOn() {
    this.#isTyping = document.activeElement === input;
    this.#told = wordsIn(input.value);
    this.#suggest();
  }
  /** @param {boolean} isComposing */
  compose(isComposing) {
    this.#isComposing = isComposing;
    this.typed();
  }

  async focused() {
    fontsReady(seldomLetter); // typed, it stands on the canvas at once
    await this.#atlas.learnPlaces();
    if (this.#suggestions.isShown || this.#isAwaited) this.#suggest(this.#suggestions.active); // with the communes
  }
  left() {
    this.#suggestions.hide();
    this.#isAwaited = false;
    this.#isTyping = false;
    this.#follow();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    /** @type {Record<string, () => boolean>} */
    const acts = {
      ArrowDown: () => this.#step(1),
      ArrowUp: () => this.#step(-1),
      Home: () => this.#toEnd(false),
      End: () => this.#toEnd(true),
      Escape: () => event.repeat || this.#escape(), // a press is a step: closed, then cleared
    };
    const act = meant(event, acts);
    if (!act) return;
    this.#catchUp();
    if (act()) event.preventDefault();
  }

  /** @param {string | undefined} laureate */
  choose(laureate) {
    if (!laureate) return;
    const isHidden = !this.#atlas.state.shown.includes(laureate);
    this.#suggestions.hide();
    this.#atlas.update({ ...(isHidden && noFilter), select: laureate });
  }
  enter() {
    this.#catchUp();
    if (this.#isTyping && this.#told !== (this.#atlas.state.q ?? '')) this.#tell(); // another state came meanwhile
    this.#isTyping = false;
    this.choose(this.#suggestions.choice);
  }

  /** @param {number} by */
  #step(by) {
    if (!this.#told) return false;
    if (!this.#suggestions.isShown) this.#suggest();
    this.#suggestions.step(by);
    return true;
  }
  // While none is active, the keys move in what is typed.
  /** @param {boolean} isLast */
  #toEnd(isLast) {
    if (!this.#suggestions.hasActive) return false;
    this.#suggestions.toEnd(isLast);
    return true;
  }
  // Closes the list, then clears the field; an empty field leaves the key to the page.
  #escape() {
    if (this.#suggestions.isShown) this.#suggestions.hide();
    else if (input.value) {
      input.value = '';
      this.#tell();
    } else return false;
    return true;
  }

  // A key may come before the frame in which what was typed is told.
  #catchUp() {
    if (this.#pending) this.#tell();
  }
  #tell() {
    cancelAnimationFrame(this.#pending);
    this.#pending = 0;
    this.#told = wordsIn(input.value);
    this.#suggest(); // first: that the list opens or closes would cut short what the update says
    this.#atlas.update({ q: this.#told });
  }
  /** @param {string} [active] */
  #suggest(active) {
    this.#isAwaited = !this.#atlas.hasProgram;
    if (this.#told && !this.#isAwaited) this.#suggestions.show(this.#atlas.search(this.#told), this.#told, active);
    else this.#suggestions.hide();
  }

  // What others changed: a link, Back, « Tout afficher ».
  #follow() {
    const words = this.#atlas.state.q ?? '';
    if (words === this.#told || this.#isTyping) return;
    this.#told = words;
    input.value = words;
    this.#suggestions.hide();
  }
}

// The field has the focus by then, and may have words already, typed or not.
/** @param {WholeFront} atlas @param {{ isComposing: boolean, hasTyped: boolean }} until */
export function connectSearch(atlas, { isComposing, hasTyped }) {
  const search = new Search(atlas);
  if (isComposing) search.compose(true);
  else if (hasTyped) search.goOn();
  input.addEventListener('input', () => search.typed());
  input.addEventListener('compositionstart', () => search.compose(true));
  input.addEventListener('compositionend', () => search.compose(false));
  input.addEventListener('keydown', (event) => search.press(event));
  input.addEventListener('focus', () => search.focused());
  input.addEventListener('blur', () => search.left());
  form.addEventListener('submit', () => search.enter());
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the field stays in focus
  list.addEventListener('click', ({ target }) => {
    /** @type {HTMLElement | null} */
    const option = /** @type {Element} */ (target).closest('[data-laureate]');
    search.choose(option?.dataset.laureate);
    input.blur(); // the keyboard of a phone would hide the map
  });
  search.focused();
}
