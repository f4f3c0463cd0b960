// The help page in a dialog over the page: the link opens it, and so does the key `?`. Where it cannot be had, the link
// leads to it as it does without JavaScript.
import { connectShortcuts, shortcutsAreOn, turnShortcuts } from './shortcuts.js';

const link = document.getElementById('aide');

async function articleOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return document.adoptNode(page.querySelector('main article'));
}

function connectKeysChoice(form) {
  const { keys } = form.elements;
  form.hidden = false;
  keys.checked = shortcutsAreOn();
  keys.addEventListener('change', () => turnShortcuts(keys.checked));
}

async function makeDialog(address) {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.append(await articleOf(address));
  const [title, close] = dialog.querySelectorAll('h1, button');
  title.id = 'aide-titre';
  dialog.setAttribute('aria-labelledby', title.id);
  close.hidden = false;
  close.addEventListener('click', () => dialog.close());
  connectKeysChoice(dialog.querySelector('form'));
  // A press beside it closes it, as Esc does.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

export function connectHelp() {
  const dialogs = new Map(); // address → a promise of its dialog: another language has another
  const open = async () => {
    const { href } = link;
    try {
      if (!dialogs.has(href)) dialogs.set(href, makeDialog(href));
      (await dialogs.get(href)).showModal();
    } catch {
      location.assign(href);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  connectShortcuts({ '?': open });
}
