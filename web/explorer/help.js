// The help: the link opens it in a dialog over the page, and so does the key `?`. Where that cannot be had, the link leads
// to its page as it does without JavaScript.

import { connectShortcuts, shortcutsAreOn, turnShortcuts } from '../base/shortcuts.js';
import { singleFlight } from '../base/single_flight.js';

const link = document.getElementById('aide');

export function connectHelp() {
  // Once, however often it is asked for before it is there.
  const open = singleFlight(async () => {
    try {
      const { showHelp } = await import('./help_dialog.js');
      await showHelp(link, { areOn: shortcutsAreOn, turn: turnShortcuts });
    } catch {
      location.assign(link.href);
    }
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  connectShortcuts({ '?': open });
}
