// The atlas as far as the page alone can be one: the same state, links and counts, without a picture. The filter is that of
// src/core/data/filter.cpp, over the rows of the table: tests/support/who_is_shown.txt and what_is_counted.txt hold both to it.

import { languages, ownLanguage, spokenLanguage } from '../base/page_language.js';
import { listNames as facets, queryOf } from '../link/link_state.js';
import { fill, texts } from '../texts.js';
import { announcementOf, shownSentence } from './announcement.js';
import { rangeOf, readLink } from './plain_link.js';
import { searchText, whoIsFound } from './words.js';

const usual = 'fr';
// Values of the names for which the page has no control.
const known = { mode: ['explorer', 'scene'], lang: languages };

// The words of a cell of the table, without the label before them that small screens show.
const wordsIn = (cell) => (cell.lastElementChild ?? cell).textContent.trim();

// By which texts someone is found: those that the build gathered, or without them what the row says; the theme as the row names it.
function textsOf(row, gathered) {
  const fields = gathered ?? { name: [[...row.cells].map(wordsIn).join('\n')] };
  return Object.entries(fields).flatMap(([field, texts]) => texts.map((text) => searchText(field, text)));
}

function laureateOf(row, gathered) {
  const { laureate, population } = row.dataset;
  const sets = facets.map((name) => [name, row.dataset[name].split(',')]);
  return {
    ...Object.fromEntries(sets),
    id: laureate,
    row,
    population: Number(population),
    texts: textsOf(row, gathered),
  };
}

// Values that the page offers, and those that no laureate has but the catalogue knows.
function valuesOf(name, catalog) {
  const offered = document.querySelectorAll(`input[name=${name}], select[name=${name}] option`);
  const named = { region: catalog?.regions, kind: catalog?.kinds, departement: catalog?.departements }[name] ?? [];
  const values = [...[...offered].map(({ value }) => value), ...named.map(({ code, id }) => code ?? id)];
  return [...new Set(values)].filter(Boolean);
}

export class PlainAtlas extends EventTarget {
  #catalog;
  #laureates;
  #others; // texts of places that are nobody's
  #found = {}; // who has the words that were looked for last
  #state;
  #before; // what the announcement is since; at first, a page that nobody has touched
  // Sentences about what a link asked for and could not have.
  notices = [];
  // What only the program has: nobody asks for it here.
  history = { canUndo: false, canRedo: false };
  advice = null;
  isDrawing = false;
  hasCanvas = false;

  // `catalog`: the bytes of the document, `gathered`: what tools/site/search_texts.mjs makes; each if it could be had.
  constructor(query, catalog, gathered) {
    super();
    try {
      this.#catalog = catalog && JSON.parse(new TextDecoder().decode(catalog));
    } catch {
      // a document that is broken: what the table says is enough
    }
    const rows = [...document.querySelectorAll('#laureats tr[data-laureate]')];
    this.#laureates = rows.map((row) => laureateOf(row, gathered?.laureates[row.dataset.laureate]));
    this.#others = (gathered?.others ?? []).map((name) => searchText('place', name));
    this.#read('');
    this.#before = { ...this.#state, lang: ownLanguage() === usual ? null : ownLanguage() };
    this.#read(query);
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
    const wordsOf = (chosen) => {
      const { cells } = this.#laureates.find(({ id }) => id === chosen).row;
      const [name, project, theme, tier] = [...cells].map(wordsIn);
      return { name, project, theme, tier };
    };
    return announcementOf(this.#before, this.#state, { total: this.#laureates.length, wordsOf });
  }

  update(partial) {
    this.followLink(queryOf({ ...this.#state, ...partial }));
  }
  followLink(query) {
    this.#before = this.#state;
    this.#read(query);
    this.dispatchEvent(new CustomEvent('statechange', { detail: this.#state }));
  }
  dismissNotices() {
    this.notices = [];
  }
  focus() {} // the medal in focus shows it itself

  // The theme is in the language that the row is in by now.
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

  #shown(state) {
    const [least, most] = state.population ? rangeOf(state.population) : [0, Number.POSITIVE_INFINITY];
    const found = state.q ? this.#foundBy(state.q) : this.#laureates;
    const passes = (one) =>
      facets.every((name) => state[name].length === 0 || state[name].some((value) => one[name].includes(value))) &&
      least <= one.population &&
      one.population <= most &&
      found.includes(one);
    return this.#laureates.filter(passes).map(({ id }) => id);
  }

  #read(query) {
    const idsOf = (name) => {
      if (name === 'select') return this.#laureates.map(({ id }) => id);
      return known[name] ?? valuesOf(name, this.#catalog);
    };
    const { state, unknown } = readLink(query, idsOf);
    this.notices = unknown.map((value) => fill(texts.link_unknown_value, { value }));
    const shown = this.#shown(state);
    // Who is filtered out is not chosen.
    const select = shown.includes(state.select) ? state.select : null;
    this.#state = Object.freeze({ ...state, select, shown });
  }
}
