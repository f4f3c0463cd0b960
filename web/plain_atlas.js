// The atlas as far as the page alone can be one: the same state, links and counts, without a picture. The filter is that of
// src/core/filter.cpp, over the rows of the table.
import { listNames as facets, queryOf } from './link_state.js';
import { languages } from './page_language.js';
import { rangeOf, readLink } from './plain_link.js';
import { fill, texts } from './texts.js';

// What the page does not offer by itself.
const known = { mode: ['explorer', 'scene'], lang: languages };
const mostWords = 16; // as in src/core/search/search_index.cpp

// As in src/core/search/folding.h: words of small letters and digits.
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

// What is looked for: as the catalogue says it, or without one as the row does.
function searchedIn(row, catalog) {
  const found = catalog?.laureates.find(({ id }) => id === row.dataset.laureate);
  if (!found) return row.textContent;
  const regions = catalog.regions.filter(({ code }) => found.regions.includes(code));
  const named = [...found.holders, ...found.perimeters, ...regions].map(({ name }) => name);
  return [found.name, found.project, found.seat.commune, ...named].join(' ');
}

function laureateOf(row, catalog) {
  const { laureate, population } = row.dataset;
  const sets = facets.map((name) => [name, row.dataset[name].split(',')]);
  return {
    ...Object.fromEntries(sets),
    id: laureate,
    row,
    population: Number(population),
    words: wordsOf(searchedIn(row, catalog)),
  };
}

// Values that the page offers, and those that no laureate has but the catalogue knows.
function valuesOf(name, catalog) {
  const offered = document.querySelectorAll(`input[name=${name}], select[name=${name}] option`);
  const named = { region: catalog?.regions, kind: catalog?.kinds }[name] ?? [];
  const values = [...[...offered].map(({ value }) => value), ...named.map(({ code, id }) => code ?? id)];
  return [...new Set(values)].filter(Boolean);
}

export class PlainAtlas extends EventTarget {
  #catalog;
  #laureates;
  #state;
  // Sentences about what a link asked for and could not have.
  notices = [];
  // What only the program has: nobody asks for it here.
  history = { canUndo: false, canRedo: false };
  advice = null;
  isDrawing = false;
  hasCanvas = false;

  // `catalog`: the bytes of the document, if it could be had.
  constructor(query, catalog) {
    super();
    try {
      this.#catalog = catalog && JSON.parse(new TextDecoder().decode(catalog));
    } catch {
      // a document that is broken: what the table says is enough
    }
    const rows = [...document.querySelectorAll('#laureats tr[data-laureate]')];
    this.#laureates = rows.map((row) => laureateOf(row, this.#catalog));
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
  get announcement() {
    const count = this.#state.shown.length;
    const total = this.#laureates.length;
    const sentence = { [total]: texts.shown_all, 0: texts.shown_none, 1: texts.shown_one }[count] ?? texts.shown_many;
    const shown = fill(sentence, { count, total });
    const chosen = this.#laureates.find(({ id }) => id === this.#state.select);
    if (!chosen) return shown;
    const [name, project, theme, tier] = [...chosen.row.cells].map(({ textContent }) => textContent.trim());
    return `${shown}. ${fill(texts.selected_one, { name, project, theme, tier })}`;
  }

  update(partial) {
    this.followLink(queryOf({ ...this.#state, ...partial }));
  }
  followLink(query) {
    this.#read(query);
    this.dispatchEvent(new CustomEvent('statechange', { detail: this.#state }));
  }
  dismissNotices() {
    this.notices = [];
  }
  focus() {} // the medal in focus shows it itself

  #shown(state) {
    const [least, most] = state.population ? rangeOf(state.population) : [0, Number.POSITIVE_INFINITY];
    const words = wordsOf(state.q ?? '').slice(0, mostWords);
    if (state.q && words.length === 0) return []; // no word that anyone has
    const passes = (one) =>
      facets.every((name) => state[name].length === 0 || state[name].some((value) => one[name].includes(value))) &&
      least <= one.population &&
      one.population <= most &&
      words.every((word) => one.words.some((written) => written.startsWith(word)));
    return this.#laureates.filter(passes).map(({ id }) => id);
  }

  #read(query) {
    const idsOf = (name) => {
      if (name === 'select') return this.#laureates.map(({ id }) => id);
      return known[name] ?? valuesOf(name, this.#catalog);
    };
    const { state, unknown } = readLink(query, idsOf);
    this.notices = unknown.map((one) => fill(texts.link_unknown_value, one));
    const shown = this.#shown(state);
    // Who is filtered out is not chosen.
    const select = shown.includes(state.select) ? state.select : null;
    this.#state = Object.freeze({ ...state, select, shown });
  }
}
