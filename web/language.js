// The page in another language: each language is a page of its own, made by the build from one template; the words of the
// one take the place of the other's, element by element.
import { say } from './messages.js';
import { fetchFile } from './site_files.js';
import { fill, speak, texts } from './texts.js';

const pages = { fr: 'index.html', en: 'en.html' };
const attributes = ['lang', 'hreflang', 'href', 'content', 'aria-label', 'title', 'data-label'];
const link = document.getElementById('langue');
// The other page's link stays a link: its own address says its language.
const isMainPage = document.documentElement.lang === 'fr';

const elementsOf = (node) => [...node.children].filter((one) => !one.matches('canvas, script, style, [data-live]'));
const wordsOf = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);

// What scripts made (data-live) is theirs. A part that is not the same in both stays as it is.
function translate(here, there) {
  for (const name of attributes) {
    if (there.hasAttribute(name) && here.hasAttribute(name)) here.setAttribute(name, there.getAttribute(name));
  }
  const [own, other] = [wordsOf(here), wordsOf(there)];
  if (own.length === other.length) {
    for (const [index, text] of own.entries()) {
      if (text.data !== other[index].data) text.data = other[index].data;
    }
  }
  const [children, others] = [elementsOf(here), elementsOf(there)];
  if (children.length !== others.length) return;
  for (const [index, child] of children.entries()) translate(child, others[index]);
}

async function show(language) {
  const file = pages[language];
  const response = await fetchFile(file, location.href);
  if (!response.ok) throw new Error(fill(texts.failed_fetch, { file, reason: `HTTP ${response.status}` }));
  const there = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Hosts send another page for one that they have not.
  if (there.documentElement.lang !== language) throw new Error(fill(texts.failed_fetch, { file, reason: there.title }));
  document.documentElement.lang = language;
  speak(language);
  document.title = there.title;
  translate(document.head, there.head);
  translate(document.body, there.body);
}

// `shown` is called once the page's words are others: what scripts say is to be said again.
export function connectLanguage(atlas, shown) {
  let isBusy = false;
  const follow = async () => {
    const language = atlas.state.lang ?? 'fr';
    if (isBusy || language === document.documentElement.lang) return;
    isBusy = true;
    try {
      await show(language);
      shown();
    } catch (error) {
      say(error.message);
    } finally {
      isBusy = false;
    }
  };
  atlas.addEventListener('statechange', follow);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !isMainPage) return;
    event.preventDefault();
    atlas.update({ lang: link.hreflang });
  });
  return follow();
}
