// The marks of the show: one a project, the same from the first count to the last name.

/** @import { Catalog } from '../data/documents.js' */
/**
 * @typedef {{ id: string, tier: string, theme: string, name: string }} Winner
 * @typedef {{ all: number, heard: number, winners: Winner[] }} Cast those who won are the first of those who were heard
 */

/** @param {Catalog} catalog @returns {Cast} */
export function castOf({ selection, tiers, laureates }) {
  const winners = tiers.flatMap(({ id }) =>
    laureates
      .filter(({ tier }) => tier === id)
      .map(({ id: laureate, tier, theme, short_name: name }) => ({ id: laureate, tier, theme, name })),
  );
  const heard = Math.max(selection.heard_count, winners.length);
  return { all: Math.max(selection.submitted_count, heard), heard, winners };
}

/** @param {number} a @param {number} b @returns {number} */
const commonDivisor = (a, b) => (b === 0 ? a : commonDivisor(b, a % b));

// Which cell of the count each mark has: those that go leave gaps all over it, since nobody was last.
/** @param {number} all */
export function cellsOf(all) {
  let stride = Math.max(Math.round(all * 0.38), 1);
  while (commonDivisor(stride, all) !== 1) stride += 1;
  return Array.from({ length: all }, (_, mark) => (mark * stride) % all);
}
