// What the columns of the open data say of a laureate: several values in one text, and where its facts are from.

/** @import { Catalog, Laureate, Source } from '../data/documents.js' */

const separator = '|';

// Several values as one text, in their order; one that is not known leaves its place empty. Null where none is known. Throws an Error
// that is a sentence where a value has the separator in it: the places would not match any more.
/** @param {(string | null | undefined)[]} values */
export function joined(values) {
  const bad = values.find((value) => value?.includes(separator));
  if (bad !== undefined)
    throw new Error(`« ${bad} » has « ${separator} » in it, which parts the values of a cell in the open data.`);
  return values.some(Boolean) ? values.join(separator) : null;
}

// What is approximate or not known, for readers. Each once; null where nothing is.
/** @param {Laureate} laureate */
export function notesOf({ holders, seat }) {
  const notes = [...holders, seat].flatMap(({ note }) => note ?? []);
  return notes.length > 0 ? [...new Set(notes)].join(' ') : null;
}

// The sources of all that the columns say of it, the announcement first, each once.
/** @param {Catalog} catalog @param {Laureate} laureate */
export function sourcesOf({ sources, selection }, { holders, seat }) {
  const ofHolders = holders.flatMap(({ source, siren, population }) => [source, siren?.source, population?.source]);
  const ids = new Set([selection.source, ...ofHolders, seat.source, seat.point_source]);
  ids.delete(undefined);
  return [...ids].map((id) => /** @type {Source} */ (sources.find((one) => one.id === id)));
}
