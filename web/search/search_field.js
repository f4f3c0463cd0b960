// The search field before it is used: it says the words of the state. What it does with others is fetched with its first
// focus; where that cannot be had, Enter filters by them all the same.

import { say } from '../base/messages.js';
import { connectShortcuts } from '../base/shortcuts.js';
import { singleFlight } from '../base/single_flight.js';
import { fill, texts } from '../texts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

const file = 'search.js';
const form = document.querySelector('#recherche form');
const input = form.elements.q;

/** @param {MountedAtlas} atlas */
export function connectSearchField(atlas) {
  let isConnected = false;
  let isComposing = false; // letters that are not yet words
  for (const moment of ['start', 'end']) {
    input.addEventListener(`composition${moment}`, () => {
      isComposing = moment === 'start';
    });
  }
  // What is being typed stays until the field is left.
  const showWords = () => {
    if (!isConnected && document.activeElement !== input) input.value = atlas.state.q ?? '';
  };
  const settle = () => {
    if (!isConnected) atlas.update({ q: input.value });
  };
  const begin = singleFlight(async () => {
    const { connectSearch } = await import('./search.js');
    isConnected = true;
    connectSearch(atlas, isComposing);
    return true;
  });
  const use = () =>
    begin().catch(({ message }) => {
      say(fill(texts.failed_fetch, { file, reason: message }));
    });
  atlas.addEventListener('statechange', showWords);
  showWords();
  form.hidden = false;
  input.addEventListener('focus', use);
  input.addEventListener('input', use); // words may come without the focus: dictated, pasted by a program
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    settle();
  });
  input.addEventListener('change', settle);
  input.addEventListener('blur', showWords);
  const enterField = () => {
    input.focus();
    input.select();
  };
  connectShortcuts({ '/': enterField });
}
