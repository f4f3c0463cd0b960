// The article of the help page in a dialog, with the choice of the shortcuts of one character. Fetched when it is asked for.
import { speak, texts } from './texts.js';

const make = (name, properties) => Object.assign(document.createElement(name), properties);

// Under the dialog's title, its headings are a level deeper than in their own page.
function demote(article) {
  for (const heading of article.querySelectorAll('h2')) {
    const deeper = make('h3');
    deeper.append(...heading.childNodes);
    heading.replaceWith(deeper);
  }
  return article;
}

async function articleOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return demote(document.adoptNode(page.querySelector('main article')));
}

function shortcutsChoice(shortcuts) {
  const box = make('input', { type: 'checkbox', name: 'keys', checked: shortcuts.areOn() });
  box.addEventListener('change', () => shortcuts.turn(box.checked));
  const label = make('label');
  label.append(box, texts.help_keys);
  return label;
}

// The styles of the help page, once.
function takeStyles() {
  if (document.querySelector('[href="prose.css"]')) return;
  document.head.append(make('link', { rel: 'stylesheet', href: 'prose.css' }));
}

// `link`: to the help page, with its name. `shortcuts`: { areOn, turn }. Rejects where the page cannot be had.
export async function showHelp(link, shortcuts) {
  speak(document.documentElement.lang);
  takeStyles();
  const article = await articleOf(link.href);
  const dialog = make('dialog');
  const title = make('h2', { id: 'aide-titre', textContent: link.textContent });
  const close = make('button', { type: 'button', textContent: texts.help_close });
  dialog.dataset.live = '';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, close, shortcutsChoice(shortcuts), article);
  close.addEventListener('click', () => dialog.close());
  // A press beside it closes it, as Esc does.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
