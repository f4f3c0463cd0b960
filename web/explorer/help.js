// The help: the link opens it in a dialog over the page, and so does the key `?`. Where that cannot be had, the link leads
// to its page as it does without JavaScript.

import { sayFailure } from '../base/messages.js';
import { part, shownLate } from '../base/part.js';
import { connectShortcuts, shortcutsAreOn, turnShortcuts } from '../base/shortcuts.js';
import { singleFlight } from '../base/single_flight.js';

const link = document.getElementById('aide');

export function connectHelp() {
  // Once, however often it is asked for before it is there.
  const open = singleFlight(async () => {
    const showHelp = await part('help_dialog.js', import('./help_dialog.js'), 'showHelp').catch(() =>
      location.assign(link.href),
    );
    const shown = showHelp?.(link, { areOn: shortcutsAreOn, turn: turnShortcuts });
    await shownLate('help_dialog.js', Promise.resolve(shown)).catch(({ message }) => {
      sayFailure(message); // the page that the link leads to
    });
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  connectShortcuts({ '?': open });
}
