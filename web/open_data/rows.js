// The rows of the open data.
import { columns } from './columns.js';
import { withOrdinarySpaces } from './ordinary_spaces.js';

/** @import { Catalog, Laureate } from '../data/documents.js' */
/** @import { Cell } from './columns.js' */

// Laureates of the catalogue by their ids, in that order.
/** @param {Catalog} catalog @param {readonly string[]} ids */
export const shownIn = (catalog, ids) =>
  ids.map((id) => /** @type {Laureate} */ (catalog.laureates.find((one) => one.id === id)));

/** @param {Cell} value */
const cell = (value) => (typeof value === 'string' ? withOrdinarySpaces(value) : (value ?? null));

// { name: value } of a laureate in the columns' order; a text has ordinary spaces.
/** @param {Catalog} catalog @param {Laureate} one */
export const rowOf = (catalog, one) =>
  Object.fromEntries(columns.map(({ name, value }) => [name, cell(value(one, catalog))]));
