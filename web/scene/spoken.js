// A slide as it is said aloud: all that the audience reads, in one go.

import { partsOf } from '../base/french.js';

/** @import { Part } from '../base/french.js' */
/** @import { Slide } from './slides.js' */
/**
 * @typedef {Pick<Slide, 'tier' | 'label' | 'title' | 'lines' | 'figures' | 'tally' | 'french'>
 *   & Partial<Pick<Slide, 'kicker' | 'foot'>>} Spoken
 */

/** @param {string} text */
const sentence = (text) => (/[.!?…:]$/.test(text) ? text : `${text}.`);

// The same slide in short: its number, its label and its title.
/** @type {(step: string, slide: Slide) => Part[]} */
export const briefOf = (step, { tier, label, title, french }) =>
  spokenOf(step, { tier, label, title, french, lines: [], figures: [], tally: [] });

// As parts in a row, { text, lang }: `lang` where it is not that of the page. `step`: « Étape 3 sur 31 ».
/**
 * @param {string} step
 * @param {Spoken} slide
 * @returns {Part[]}
 */
export function spokenOf(step, { kicker, tier, label, title, lines, figures, tally, foot, french }) {
  const all = [
    step,
    kicker,
    tier && label,
    title,
    ...lines,
    ...figures.map(({ value, label: what }) => `${value} ${what}`),
    ...tally.flatMap(({ label: head, names }) => [`${head}\u00a0:`, names]),
    foot,
  ];
  return /** @type {string[]} */ (all.filter(Boolean)).flatMap((text) => {
    const parts = partsOf(text, french);
    const { text: end, lang } = /** @type {Part} */ (parts.pop());
    return [...parts, { text: sentence(end), lang }];
  });
}
