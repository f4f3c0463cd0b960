// What a laureate has of its holders, as src/core/data/catalog_reader.cpp derives it from the same document.

/** @import { Laureate } from './documents.js' */

/** @param {string[]} values */
const each = (values) => [...new Set(values)];

// Those that are known.
/** @param {Laureate} laureate */
export const perimetersOf = ({ holders }) => holders.flatMap(({ perimeter }) => perimeter ?? []);
// `list`: regions or departements. Codes, each once.
/** @param {Laureate} laureate @param {'regions' | 'departements'} list */
export const codesOf = ({ holders }, list) => each(holders.flatMap((holder) => holder[list]));

// { area, count, year, source } of each perimeter whose inhabitants are known, in the order of the holders.
/** @param {Laureate} laureate */
export const populationsOf = ({ holders }) =>
  holders.flatMap(({ perimeter, population }) =>
    perimeter && population ? { area: perimeter.name, ...population } : [],
  );
// The one with the most: what is drawn by size, filtered, sorted and charted.
/** @param {Laureate} laureate */
export const widestPopulationOf = (laureate) =>
  populationsOf(laureate).reduce((widest, one) => (one.count > widest.count ? one : widest));
