// What changed, said aloud in #annonce: each change once, in the language of the page, as the last thing that changes in it.
import { inFrench } from './french.js';
import { spokenLanguage } from './page_language.js';

const place = document.getElementById('annonce');

// A choice changes counts, rows and marks by the dozen: Orca 43 drops what comes in such a flood, a sentence as well. By the next
// frame the browser has told its screen reader all of them.
const afterTheFlood = (act) => requestAnimationFrame(() => setTimeout(act));

// As nodes: the name and the project of the selected one are French in every language.
function spoken(sentence) {
  const french = document.querySelectorAll('#laureats [aria-selected=true] :is(a, .project)');
  const nodes = [];
  let rest = sentence;
  for (const { textContent: part } of spokenLanguage() === 'fr' ? [] : french) {
    const at = rest.indexOf(part);
    if (at < 0) continue;
    nodes.push(rest.slice(0, at), inFrench(part));
    rest = rest.slice(at + part.length);
  }
  return [...nodes, rest];
}

// Returns a function that says what is new.
export function announcer(atlas) {
  let said = null;
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
    waiting.push(...(waiting.length ? ['. '] : []), ...spoken(sentence));
  };
}
