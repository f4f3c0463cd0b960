// The page in another language: each language is a page of its own, made by the build from one template; the words of the
// one take the place of the other's, element by element.
import { sayFailure } from '../base/messages.js';
import { fetchPage } from '../base/other_page.js';
import { ownLanguage, showLanguage, spokenLanguage } from '../base/page_language.js';
import { shownLate } from '../base/part.js';
import { fill, texts } from '../texts.js';
import { addressThere } from './own_address.js';

/** @import { WholeFront } from '../front/front.js' */

/** @type {Record<string, string>} */
const pages = { fr: 'index.html', en: 'en.html' };
const attributes = ['lang', 'hreflang', 'href', 'content', 'aria-label', 'title'];
const link = document.getElementById('langue');
// The other page's link stays a link: its own address says its language.
const isMainPage = ownLanguage() === 'fr';
let otherFile = /** @type {string} */ (link.getAttribute('href'));

// A browser that translates puts a <font> of its own in the place of a text.
/** @param {Node & { localName?: string }} node */
const isWord = ({ nodeType, localName }) => nodeType === Node.TEXT_NODE || localName === 'font';
// What is folded into a <template> on one page may have taken its place on the other: both ways it is the element's own.
/** @param {Element} node */
const childrenOf = ({ children }) =>
  [...children].flatMap((one) => (one instanceof HTMLTemplateElement ? [...one.content.children] : [one]));
/** @param {Element} node */
const elementsOf = (node) => childrenOf(node).filter((one) => !one.matches('canvas, font, script, style, [data-live]'));
/** @param {Element} node */
const wordsOf = (node) => /** @type {Text[]} */ ([...node.childNodes].filter(isWord));

// For each element of the other page, the one of this page that stands for it, or undefined. Extensions of browsers put elements of
// their own between ours: those are passed over.
/**
 * @param {Element[]} here
 * @param {Element[]} there
 * @returns {(Element | undefined)[]}
 */
function counterparts(here, there) {
  if (here.length === there.length) return here;
  let next = 0;
  return there.map(({ localName, id }) => {
    const found = here.findIndex((one, at) => at >= next && one.localName === localName && one.id === id);
    if (found >= 0) next = found + 1;
    return here[found];
  });
}

// Puts the words of `there` in `here` and all that is in it. What scripts wrote (data-live) is left to them; an element that has
// not as many texts as the other page's keeps its own.
/** @param {Element} here @param {Element} there */
function translate(here, there) {
  for (const name of attributes) {
    if (there.hasAttribute(name) && here.hasAttribute(name))
      here.setAttribute(name, /** @type {string} */ (there.getAttribute(name)));
  }
  const [own, other] = [wordsOf(here), wordsOf(there)];
  if (own.length === other.length) {
    for (const [index, { data }] of other.entries()) {
      if (own[index].data !== data) own[index].replaceWith(data);
    }
  }
  const others = elementsOf(there);
  for (const [index, child] of counterparts(elementsOf(here), others).entries()) {
    if (child) translate(child, others[index]);
  }
}

/** @param {string} language */
async function show(language) {
  const file = pages[language];
  const there = await shownLate(file, fetchPage(file));
  // A host may answer with another page, such as its first one, where it does not have this file.
  if (there.documentElement.lang !== language) throw new Error(fill(texts.failed_fetch, { file, reason: there.title }));
  showLanguage(language);
  document.title = there.title;
  translate(document.head, there.head);
  translate(document.body, there.body);
  otherFile = /** @type {string} */ (there.getElementById('langue').getAttribute('href'));
}

// `shown` is called once the page's words are others: what scripts say is to be said again.
/** @param {WholeFront} atlas @param {() => void} shown */
export function connectLanguage(atlas, shown) {
  let isBusy = false;
  // The link's address is kept up to date for those who open it in a new tab, or keep it as a bookmark.
  const carryState = () => link.setAttribute('href', addressThere(otherFile, atlas.state));
  const follow = async () => {
    carryState();
    if (isBusy) return;
    isBusy = true;
    const wanted = () => atlas.state.lang ?? 'fr'; // it may be another by the time that one is there
    /** @type {string | null} */
    let failed = null;
    for (let language = wanted(); ![spokenLanguage(), failed].includes(language); language = wanted()) {
      try {
        await show(language);
        carryState();
        shown();
      } catch (error) {
        failed = language;
        sayFailure(error.message);
      }
    }
    isBusy = false;
  };
  atlas.addEventListener('statechange', follow);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !isMainPage) return;
    event.preventDefault();
    atlas.update({ lang: link.hreflang });
  });
  return follow();
}
