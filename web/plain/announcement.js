// What is said aloud when something changed, where there is no program: as src/core/page/announcement.h says, of what the page
// alone can change.
import { listNames } from '../link/link_state.js';
import { fill, texts } from '../texts.js';

/** @import { LinkStateObject, LinkValues } from '../link/link_state.js' */

// `shown` of `total` laureates: « 5 territoires affichés sur 21 ».
/** @param {LinkStateObject} state @param {number} total */
export function shownSentence({ shown: { length: count } }, total) {
  const sentence = { [total]: texts.shown_all, 0: texts.shown_none, 1: texts.shown_one }[count] ?? texts.shown_many;
  return fill(sentence, { count, total });
}

/** @type {(names: string[], before: LinkValues, after: LinkValues) => boolean} */
const differ = (names, before, after) => names.some((name) => String(before[name] ?? '') !== String(after[name] ?? ''));

// `before` and `after`: states. `total`: of all laureates. `wordsOf(id)`: { name, project, theme, tier } of one.
/**
 * @param {LinkStateObject} before
 * @param {LinkStateObject} after
 * @param {{ total: number, wordsOf: (id: string) => Record<'name' | 'project' | 'theme' | 'tier', string> }} about
 */
export function announcementOf(before, after, { total, wordsOf }) {
  const { select } = after;
  const parts = [
    differ(['lang'], before, after) && texts.announce_language,
    differ([...listNames, 'population', 'shown'], before, after) && shownSentence(after, total),
    differ(['select'], before, after) && (select ? fill(texts.selected_one, wordsOf(select)) : texts.announce_closed),
  ];
  return parts.filter(Boolean).join('. ');
}
