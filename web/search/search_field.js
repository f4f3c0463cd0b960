// The search field before it is used: it says the words of the state, and those that are typed filter at once. What suggests with them is
// fetched with its first focus.

import { sayFailure } from '../base/messages.js';
import { part } from '../base/part.js';
import { connectShortcuts } from '../base/shortcuts.js';
import { singleFlight } from '../base/single_flight.js';

/** @import { WholeFront } from '../front/front.js' */

const form = document.getElementById('recherche');
const input = form.elements.q;

/** @param {WholeFront} atlas */
export function connectSearchField(atlas) {
  let isConnected = false;
  let isComposing = false; // letters that are not yet words
  let hasTyped = false;
  for (const moment of ['start', 'end']) {
    input.addEventListener(`composition${moment}`, () => {
      isComposing = moment === 'start';
    });
  }
  // What is being typed stays until the field is left.
  const showWords = () => {
    if (!isConnected && document.activeElement !== input) input.value = atlas.state.q ?? '';
  };
  /** @type {string | null} */
  let told = null; // the words that the field has told by itself; somebody else may have told others since
  const tell = () => {
    if (isConnected) return;
    told = input.value;
    atlas.update({ q: told });
  };
  const settle = () => {
    if (input.value !== told) tell();
  };
  const begin = singleFlight(async () => {
    const connectSearch = await part('search.js', import('./search.js'), 'connectSearch');
    isConnected = true;
    connectSearch(atlas, { isComposing, hasTyped });
    return true;
  });
  const use = () =>
    begin().catch(({ message }) => {
      sayFailure(message);
    });
  atlas.addEventListener('statechange', showWords);
  showWords();
  form.inert = false;
  input.addEventListener('focus', use);
  // Words may come without the focus, too: dictated, pasted by a program.
  input.addEventListener('input', () => {
    hasTyped = true;
    if (!isComposing) settle();
    use();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell();
  });
  input.addEventListener('change', settle);
  input.addEventListener('blur', showWords);
  const enterField = () => {
    input.focus();
    input.select();
  };
  connectShortcuts({ '/': enterField });
}
