// What stays French in a page of another language, said to be so: a screen reader speaks it as French.
import { spokenLanguage } from './page_language.js';
import { foldedToo } from './rare_choices.js';

/** @typedef {{ text: string, lang: string }} Part `lang`: 'fr', or '' for the page's own */

// Words that are French whatever the page's language: names, projects.
/** @param {...(Node | string)} words */
export function inFrench(...words) {
  const span = document.createElement('span');
  span.lang = 'fr';
  span.append(...words);
  return span;
}

// Where the name stands in the text as a word of its own: « Ain » is not in « Main ». -1: nowhere.
/** @param {string} name @param {string} text */
function placeOf(name, text) {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length))) return at;
  return -1;
}

// A text as parts in a row, { text, lang }: `names` are French wherever they stand in it.
/**
 * @param {string} text
 * @param {readonly string[]} names
 * @returns {Part[]}
 */
export function partsOf(text, names) {
  /** @type {[number, string][]} */
  const all = names.map((name) => [name ? placeOf(name, text) : -1, name]);
  const found = all.filter(([at]) => at >= 0);
  const [first] = found.sort(([at, name], [otherAt, other]) => at - otherAt || other.length - name.length);
  if (!first) return text ? [{ text, lang: '' }] : [];
  const [at, name] = first;
  const before = at > 0 ? [{ text: text.slice(0, at), lang: '' }] : [];
  return [...before, { text: name, lang: 'fr' }, ...partsOf(text.slice(at + name.length), names)];
}

// The same as nodes.
/** @param {string} text @param {readonly string[]} names */
export const nodesOf = (text, names) =>
  partsOf(text, names).map((part) => (part.lang ? inFrench(part.text) : part.text));

const namePlaces = '#laureats :is(th a, .project), [type=checkbox]:is([name=region], [name=departement]) + span';
// Laureates, projects, régions and départements, as the page names them; none of it stands out where the page is French.
/** @returns {string[]} */
export const namesOfPage = () =>
  spokenLanguage() === 'fr' ? [] : foldedToo(namePlaces).map(({ textContent }) => textContent);
