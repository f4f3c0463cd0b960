// The script of the file that holds the whole site: the explorer, or the page inside that the address asks for (?page=aide.html).
import { codeOf, Query, queryIn } from '../link/query.js';
import { fetchFile, takeStyles } from './site_files.js';

/** @type {Record<string, () => Promise<unknown>>} */
const scripts = { 'presenter.js': () => import('../presenter/presenter.js') };

// The page in the place of the explorer's.
/** @param {string} markup */
async function show(markup) {
  const there = new DOMParser().parseFromString(markup, 'text/html');
  const styles = [...there.head.querySelectorAll('[rel=stylesheet]')].map((link) => link.getAttribute('href') ?? '');
  const own = [...there.head.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  for (const file of styles) await takeStyles(file);
  document.documentElement.lang = document.documentElement.dataset.language = there.documentElement.lang;
  document.title = there.title;
  document.body.replaceChildren(...there.body.childNodes);
  for (const file of own) await scripts[file]?.();
}

async function begin() {
  const [wanted] = /^.*\.html/s.exec(codeOf(new Query(queryIn(location)).get('page') ?? '')) ?? []; // what follows was glued to it
  const response = wanted ? await fetchFile(wanted) : null;
  if (response?.ok) await show(await response.text());
  else await import('../page.js');
}

begin();
