// The article of the help page in a dialog, with the choice of the shortcuts of one character. Fetched when it is asked for.
import { showDialog } from '../base/dialog.js';
import { isMac } from '../base/keys.js';
import { make } from '../base/make.js';
import { fetchPage } from '../base/other_page.js';
import { fill, texts } from '../texts.js';

/** @typedef {{ areOn: () => boolean, turn: (on: boolean) => void }} Shortcuts */

// Under the dialog's title, its headings are a level deeper than in their own page.
/** @param {Element} article */
function demote(article) {
  for (const heading of article.querySelectorAll('h2')) {
    heading.replaceWith(make('h3', {}, ...heading.childNodes));
  }
  return article;
}

// Keys by the names that they have on the keyboard in front of the reader.
/** @param {Element} article */
function nameKeys(article) {
  if (!isMac()) return;
  /** @type {NodeListOf<HTMLElement>} */
  const keys = article.querySelectorAll('[data-mac]');
  for (const one of keys) one.textContent = /** @type {string} */ (one.dataset.mac);
}

/** @param {string} file */
async function articleOf(file) {
  const page = await fetchPage(file);
  const article = page.querySelector('main article');
  if (!article) throw new Error(fill(texts.failed_fetch, { file, reason: texts.failed_part }));
  return demote(document.adoptNode(article));
}

/** @param {Shortcuts} shortcuts */
function shortcutsChoice(shortcuts) {
  const box = make('input', { type: 'checkbox', name: 'keys', checked: shortcuts.areOn() });
  box.addEventListener('change', () => shortcuts.turn(box.checked));
  return make('label', {}, box, texts.help_keys);
}

// `link`: to the help page, with its name. `shortcuts`: { areOn, turn }. Rejects with a sentence where the page cannot be had.
/** @param {HTMLAnchorElement} link @param {Shortcuts} shortcuts */
export async function showHelp(link, shortcuts) {
  const article = await articleOf(texts.help_page);
  nameKeys(article);
  showDialog(
    'aide-dialogue',
    { title: link.textContent, close: texts.dialog_close },
    shortcutsChoice(shortcuts),
    article,
  );
}
