// The help page in a dialog over the page: the link opens it, and so does the key `?`. Where it cannot be had, the link
// leads to it as it does without JavaScript.
import { connectShortcuts, shortcutsAreOn, turnShortcuts } from './shortcuts.js';
import { texts } from './texts.js';

const link = document.getElementById('aide');

async function articleOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return document.adoptNode(page.querySelector('main article'));
}

// Under the dialog's title, its headings are a level deeper than in their own page.
function demote(article) {
  for (const heading of article.querySelectorAll('h2')) {
    const deeper = document.createElement('h3');
    deeper.append(...heading.childNodes);
    heading.replaceWith(deeper);
  }
  return article;
}

function keysChoice() {
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name: 'keys',
    checked: shortcutsAreOn(),
  });
  box.addEventListener('change', () => turnShortcuts(box.checked));
  const label = document.createElement('label');
  label.append(box, texts.help_keys);
  return label;
}

async function makeDialog(address) {
  const article = await articleOf(address);
  const dialog = document.createElement('dialog');
  const title = Object.assign(document.createElement('h2'), { id: 'aide-titre', textContent: link.textContent });
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: texts.help_close });
  dialog.dataset.live = '';
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title, close, keysChoice(), demote(article));
  close.addEventListener('click', () => dialog.close());
  // A press beside it closes it, as Esc does.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  return dialog;
}

export function connectHelp() {
  const open = async () => {
    try {
      const dialog = await makeDialog(link.href);
      dialog.showModal();
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  connectShortcuts({ '?': open });
}
