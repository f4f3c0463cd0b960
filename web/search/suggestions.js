// The list under the search field: who is found and why, with one of them active as the arrows go.
import { inFrench } from '../base/french.js';
import { fill, texts } from '../texts.js';

/** @import { Hit } from '../platform/wasm_state.js' */

// The text as nodes, with what was looked for in <mark>.
/** @param {string} text @param {number[][]} marks */
function marked(text, marks) {
  const nodes = marks.flatMap(([start, end], place) => {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    return [text.slice(marks[place - 1]?.[1] ?? 0, start), mark];
  });
  return [...nodes, text.slice(marks.at(-1)?.[1])];
}

// « Labège, commune du périmètre »; nothing where the name itself says it.
/** @param {Hit} hit */
function reasonOf({ field, text, name, marks }) {
  if (field === 'name' && text === name) return [];
  const reason = document.createElement('small');
  const [before, after] = texts[`search_${field}`].split('{text}');
  const shown = marked(text, marks);
  reason.append(before, ...(field === 'theme' ? shown : [inFrench(...shown)]), after); // names are French in every language
  return [reason];
}

/** @param {Hit} hit @param {number} place */
function optionOf(hit, place) {
  const option = document.createElement('li');
  option.id = `suggestion-${place}`;
  option.role = 'option';
  option.ariaSelected = 'false';
  option.dataset.laureate = hit.laureate;
  const name = document.createElement('div');
  name.lang = 'fr';
  name.translate = false;
  const reason = reasonOf(hit);
  name.append(...(reason.length ? [hit.name] : marked(hit.name, hit.marks)));
  option.append(name, ...reason);
  return option;
}

export class Suggestions {
  #input;
  #list;
  #status;
  #active = -1;

  /** @param {HTMLInputElement} input @param {HTMLElement} list @param {HTMLElement} status */
  constructor(input, list, status) {
    this.#input = input;
    this.#list = list;
    this.#status = status;
  }

  get #options() {
    return /** @type {HTMLCollectionOf<HTMLElement>} */ (this.#list.children);
  }
  // Whether something is open under the field: the list of who is found, or the sentence that nobody is.
  get isShown() {
    return !this.#list.hidden || this.#status.textContent !== '';
  }
  get hasActive() {
    return this.#active >= 0;
  }
  get active() {
    return this.#options[this.#active]?.dataset.laureate;
  }
  // The active one, or the first; nothing while the list is closed.
  get choice() {
    return this.#list.hidden ? undefined : this.#options[Math.max(this.#active, 0)].dataset.laureate;
  }

  // `active`: the laureate that is active from the start, if one of the hits.
  /** @param {Hit[]} hits @param {string} words @param {string} [active] */
  show(hits, words, active) {
    this.#list.replaceChildren(...hits.map(optionOf));
    this.#status.textContent = hits.length ? '' : fill(texts.search_none, { query: words });
    this.#list.ariaLabel = texts.search_list;
    this.#list.hidden = hits.length === 0;
    this.#input.ariaExpanded = String(hits.length > 0);
    this.#activate(hits.findIndex(({ laureate }) => laureate === active));
  }

  hide() {
    this.#list.hidden = true;
    this.#status.textContent = '';
    this.#input.ariaExpanded = 'false';
    this.#activate(-1);
  }

  // To the next or the one before, from the last to the first.
  /** @param {number} by */
  step(by) {
    const count = this.#options.length;
    if (count) this.#activate(this.hasActive ? (this.#active + by + count) % count : by > 0 ? 0 : count - 1);
  }
  /** @param {boolean} isLast */
  toEnd(isLast) {
    this.#activate(isLast ? this.#options.length - 1 : 0);
  }

  /** @param {number} place */
  #activate(place) {
    const options = this.#options;
    if (options[this.#active]) options[this.#active].ariaSelected = 'false';
    this.#active = place;
    const option = options[place];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
