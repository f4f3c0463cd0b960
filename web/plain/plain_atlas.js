// The atlas as far as the page alone can be one: the same state, links and counts, without a picture. The filter is that of
// src/core/data/filter.cpp, over the rows of the table: tests/support/who_is_shown.txt and what_is_counted.txt hold both to it.

import { languages, ownLanguage, spokenLanguage } from '../base/page_language.js';
import { queryOf } from '../link/link_state.js';
import { fill, texts } from '../texts.js';
import { announcementOf, shownSentence } from './announcement.js';
import { rangeOf, readLink } from './plain_link.js';
import { facets, laureateOf, valuesOf, wordsIn } from './rows.js';
import { searchText, whoIsFound } from './words.js';

/** @import { AtlasTarget } from '../atlas/api.js' */
/** @import { Catalog, SearchTexts } from '../data/documents.js' */
/** @import { LinkStateObject, LinkValues } from '../link/link_state.js' */
/** @import { LinkedState } from './plain_link.js' */
/** @import { RowLaureate } from './rows.js' */
/** @import { SearchText } from './words.js' */

const usual = 'fr';
// Values of the names for which the page has no control.
/** @type {Record<string, string[]>} */
const known = { mode: ['explorer', 'scene'], lang: languages };
const coded = ['region', 'kind', 'departement']; // of which the catalogue has more than the page offers

// Nothing of a document that is broken: what the table says is enough.
/**
 * @param {Uint8Array | undefined} document
 * @returns {Catalog | undefined}
 */
function parsed(document) {
  try {
    return document && JSON.parse(new TextDecoder().decode(document));
  } catch {
    return undefined;
  }
}

export class PlainAtlas extends /** @type {new () => AtlasTarget} */ (EventTarget) {
  /** @type {Catalog | null | undefined} */
  #catalog; // null: cannot be had
  /** @type {RowLaureate[]} */
  #laureates;
  /** @type {SearchText[]} */
  #others; // texts of places that are nobody's
  /** @type {{ key?: string, laureates: RowLaureate[] }} */
  #found = { laureates: [] }; // who has the words that were looked for last
  /** @type {LinkStateObject} */
  #state;
  /** @type {LinkStateObject} */
  #before; // what the announcement is since; at first, a page that nobody has touched
  #query = ''; // the link that the state is read from
  /** @type {string[]} */
  #notices = [];
  #namesUnknownCode = false; // which the catalogue may know
  // What only the program has.
  history = { canUndo: false, canRedo: false };
  chart = undefined;
  advice = null;
  card = null;
  sort = null;
  sheet = null;
  isDrawing = false;
  hasCanvas = false;

  // `catalog`: the bytes of the document, `gathered`: what tools/site/search_texts.mjs makes; each if it could be had.
  /** @param {string} query @param {Uint8Array} [catalog] @param {SearchTexts} [gathered] */
  constructor(query, catalog, gathered) {
    super();
    this.#catalog = parsed(catalog);
    this.#take(gathered);
    this.#read('');
    const own = ownLanguage() === usual ? null : ownLanguage();
    this.#before = { ...this.#state, lang: /** @type {LinkStateObject['lang']} */ (own) };
    this.#read(query);
  }

  // Whether the catalogue would tell more: the link names a code that the page does not offer, and some laureate-less place may have it.
  get wantsCatalog() {
    return this.#namesUnknownCode && this.#catalog === undefined;
  }
  // Of one that could not be had, nothing: the page's own choices are all there is to know.
  /** @param {Uint8Array | undefined} catalog */
  learnCatalog(catalog) {
    this.#catalog = parsed(catalog) ?? null;
    this.#readAgain();
  }
  /** @param {SearchTexts} gathered */
  learnWords(gathered) {
    this.#take(gathered);
    this.#readAgain();
  }

  get state() {
    return this.#state;
  }
  get counts() {
    const entries = facets.flatMap((facet) =>
      valuesOf(facet, this.#catalog).map((value) => {
        const shown = this.#shown({ ...this.#state, [facet]: [value] });
        return [`${facet}:${value}`, String(shown.length)];
      }),
    );
    return Object.fromEntries(entries);
  }
  get shownSentence() {
    return shownSentence(this.#state, this.#laureates.length);
  }
  // What the last change was, for a screen reader; nothing before the page is in the language of the state.
  get announcement() {
    const { lang } = this.#state;
    if ((lang ?? usual) !== spokenLanguage()) return '';
    /** @param {string} chosen */
    const wordsOf = (chosen) => {
      const { row } = /** @type {RowLaureate} */ (this.#laureates.find(({ id }) => id === chosen));
      const [name, project, theme, tier] = [...row.cells].map(wordsIn);
      return { name, project, theme, tier };
    };
    return announcementOf(this.#before, this.#state, { total: this.#laureates.length, wordsOf });
  }

  /** @param {LinkValues} partial */
  update(partial) {
    this.followLink(queryOf({ ...this.#state, ...partial }));
  }
  /** @param {string} query */
  followLink(query) {
    this.#before = this.#state;
    this.#read(query);
    this.#tell(this.#before.select);
  }
  // Sentences about what a link asked for and could not have, once that is known.
  get notices() {
    return this.wantsCatalog ? [] : this.#notices;
  }
  dismissNotices() {
    this.#notices = [];
  }
  // Without a canvas there is nothing on it.
  metrics() {
    return { frames: 0, lastFrameMs: 0, isAtRest: true };
  }
  inspect() {
    return [];
  }
  outline() {
    return [];
  }
  search() {
    return [];
  }
  focus() {} // the medal in focus shows it itself
  focusControl() {}
  takeAccent() {}
  measure() {}
  sayAgain() {}
  destroy() {}

  /** @param {SearchTexts | undefined} gathered */
  #take(gathered) {
    /** @type {NodeListOf<HTMLTableRowElement>} */
    const rows = document.querySelectorAll('#laureats tr[data-laureate]');
    const textsOfRow = (/** @type {HTMLTableRowElement} */ row) =>
      gathered?.laureates[/** @type {string} */ (row.dataset.laureate)];
    this.#laureates = [...rows].map((row) => laureateOf(row, textsOfRow(row)));
    this.#others = (gathered?.others ?? []).map((name) => searchText('place', name));
    this.#found = { laureates: [] };
  }
  // The same link, by one who knows more. A state that says the same stays the one that was told.
  #readAgain() {
    const before = this.#state;
    this.#read(this.#query);
    if (JSON.stringify(before) === JSON.stringify(this.#state)) this.#state = before;
    this.#tell(before.select);
  }
  /** @param {string | null} selectedBefore */
  #tell(selectedBefore) {
    const { select } = this.#state;
    this.dispatchEvent(new CustomEvent('statechange', { detail: this.#state }));
    if (select !== selectedBefore) this.dispatchEvent(new CustomEvent('select', { detail: select }));
  }

  // The theme is in the language that the row is in by now.
  /** @param {string} query */
  #foundBy(query) {
    const themes = this.#laureates.map(({ row }) => wordsIn(row.cells[2]));
    const key = [query, ...themes].join('\n');
    if (this.#found.key !== key) {
      const all = this.#laureates.map((one, place) => [...one.texts, searchText('theme', themes[place])]);
      const areFound = whoIsFound(query, all, this.#others);
      this.#found = { key, laureates: this.#laureates.filter((_, place) => areFound[place]) };
    }
    return this.#found.laureates;
  }

  /** @param {LinkedState} state */
  #shown(state) {
    const range = state.population ? rangeOf(state.population) : [0, Number.POSITIVE_INFINITY];
    const [least, most] = /** @type {number[]} */ (range);
    const found = state.q ? this.#foundBy(state.q) : this.#laureates;
    /** @param {RowLaureate} one */
    const passes = (one) =>
      facets.every((name) => state[name].length === 0 || state[name].some((value) => one[name].includes(value))) &&
      least <= one.population &&
      one.population <= most &&
      found.includes(one);
    return this.#laureates.filter(passes).map(({ id }) => id);
  }

  /** @param {string} query */
  #read(query) {
    /** @param {string} name */
    const idsOf = (name) => {
      if (name === 'select') return this.#laureates.map(({ id }) => id);
      return known[name] ?? valuesOf(name, this.#catalog);
    };
    const { state, unknown, refused } = readLink(query, idsOf);
    this.#query = query;
    this.#notices = unknown.map((value) => fill(texts.link_unknown_value, { value }));
    this.#namesUnknownCode = coded.some((name) => refused.has(name));
    const shown = this.#shown(state);
    // Who is filtered out is not chosen.
    const select = shown.includes(/** @type {string} */ (state.select)) ? state.select : null;
    this.#state = Object.freeze({ ...state, select, shown });
  }
}
