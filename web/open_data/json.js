// What is shown as one document of facts, for programs.
import { withOrdinarySpaces } from './ordinary_spaces.js';
import { shownIn } from './rows.js';

/** @import { Catalog } from '../data/documents.js' */

/** @param {object} data */
export const written = (data) => `${withOrdinarySpaces(JSON.stringify(data, null, 2))}\n`;

// The catalogue with those laureates alone, in that order, and its sources. `ids`: of laureates of the catalogue.
/** @param {Catalog} catalog @param {readonly string[]} ids */
export const jsonOf = (catalog, ids) => written({ ...catalog, laureates: shownIn(catalog, ids) });
