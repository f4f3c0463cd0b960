// What changed, said aloud in #annonce: each change once, in the language of the page, as the last thing that changes in it.
import { namesOfPage, nodesOf } from '../base/french.js';
import { spokenLanguage } from '../base/page_language.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { LinkStateObject } from '../link/link_state.js' */

const place = document.getElementById('annonce');

// A choice changes counts, rows and marks by the dozen: Orca 43 drops what comes in such a flood, a sentence as well. By the next
// frame the browser has told its screen reader all of them.
/** @param {() => void} act */
const afterTheFlood = (act) => requestAnimationFrame(() => setTimeout(act));

// Returns a function that says what is new.
/** @param {WholeFront} atlas */
export function announcer(atlas) {
  /** @type {LinkStateObject | null} */
  let said = null;
  /** @type {(Node | string)[]} */
  let waiting = [];
  const sayNow = () => {
    place.replaceChildren(...waiting); // as other nodes: the same words are heard again
    waiting = [];
  };
  return () => {
    const { state, announcement: sentence } = atlas;
    // Not before the language of the page is that of the state.
    if (!sentence || state === said || spokenLanguage() !== (state.lang ?? 'fr')) return;
    said = state;
    if (waiting.length === 0) afterTheFlood(sayNow);
    waiting.push(...(waiting.length ? ['. '] : []), ...nodesOf(sentence, namesOfPage()));
  };
}
