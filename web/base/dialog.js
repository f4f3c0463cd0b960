// A dialog over the page, with its title and its way out: Esc, a press beside it, or its button.
import { make } from './make.js';
import { takeStyles } from './site_files.js';

// Empties the page's live regions: Chromium takes what is in them for new, and has it said again, when the dialog closes and the page is
// there again.
function hushPage() {
  for (const one of document.querySelectorAll('[aria-live]:not(#messages)')) one.textContent = '';
}

// `words`: { title, close }. Returns the dialog, shown; it leaves the page when it is closed.
/** @param {string} id @param {{ title: string, close: string }} words @param {...(Node | string)} content */
export function showDialog(id, words, ...content) {
  takeStyles('prose.css').catch(() => {}); // it is read without them, too
  const title = make('h2', { id: `${id}-titre`, textContent: words.title });
  const close = make('button', { type: 'button', textContent: words.close });
  const dialog = make('dialog', { id, tabIndex: -1 }, title, close, ...content);
  dialog.dataset.live = '';
  dialog.setAttribute('aria-labelledby', title.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  hushPage();
  document.body.append(dialog);
  dialog.showModal();
  dialog.focus(); // of its first button, Orca says in Firefox that one alone; of its title, nothing
  return dialog;
}
