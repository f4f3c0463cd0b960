// Laureates as the rows of the page's table say them, and the values that the page offers to choose.
import { foldedToo } from '../base/rare_choices.js';
import { listNames } from '../link/link_state.js';
import { searchText } from './words.js';

/** @import { Catalog, FoundBy } from '../data/documents.js' */
/** @import { ListName } from '../link/link_state.js' */
/** @import { SearchText } from './words.js' */
/**
 * @typedef {Record<ListName, string[]> & {
 *   id: string, row: HTMLTableRowElement, population: number, texts: SearchText[]
 * }} RowLaureate a laureate, as its row of the table says
 */

export const facets = /** @type {ListName[]} */ (listNames);

/** @param {Element} cell of the table */
export const wordsIn = (cell) => cell.textContent.trim();

// By which texts someone is found: those that the build gathered, or without them what the row says; the theme as the row names it.
/** @param {HTMLTableRowElement} row @param {FoundBy | undefined} gathered */
function textsOf(row, gathered) {
  /** @type {FoundBy} */
  const fields = gathered ?? { name: [[...row.cells].map(wordsIn).join('\n')] };
  return Object.entries(fields).flatMap(([field, texts]) => texts.map((text) => searchText(field, text)));
}

/**
 * @param {HTMLTableRowElement} row
 * @param {FoundBy | undefined} gathered
 * @returns {RowLaureate}
 */
export function laureateOf(row, gathered) {
  const { laureate, population } = row.dataset;
  const sets = facets.map((name) => [name, /** @type {string} */ (row.dataset[name]).split(',')]);
  return {
    .../** @type {Record<ListName, string[]>} */ (Object.fromEntries(sets)),
    id: /** @type {string} */ (laureate),
    row,
    population: Number(population),
    texts: textsOf(row, gathered),
  };
}

// Values that the page offers, and those that no laureate has but the catalogue knows.
/**
 * @param {string} name
 * @param {Catalog | null | undefined} catalog
 * @returns {string[]}
 */
export function valuesOf(name, catalog) {
  /** @type {(HTMLInputElement | HTMLOptionElement)[]} */
  const offered = foldedToo(`input[name=${name}], select[name=${name}] option`);
  /** @type {Record<string, { code?: string, id?: string }[] | undefined>} */
  const known = { region: catalog?.regions, kind: catalog?.kinds, departement: catalog?.departements };
  const named = known[name] ?? [];
  const values = [...offered.map(({ value }) => value), ...named.map(({ code, id }) => code ?? id)];
  return /** @type {string[]} */ ([...new Set(values)].filter(Boolean));
}
