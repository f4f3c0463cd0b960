// The address bar follows the state: replaced while exploring, a new entry for a selection, so that Back undoes it.
import { queryOf, stateNames } from './atlas.js';

// The names of others in the address stay as they are.
function addressOf(state) {
  const others = new URLSearchParams(location.search);
  for (const name of stateNames) others.delete(name);
  const query = [queryOf(state), others.toString()].filter(Boolean).join('&');
  return `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
}

export function followAddress(atlas) {
  let selected = atlas.state.select;
  atlas.addEventListener('statechange', ({ detail: state }) => {
    const address = addressOf(state);
    // On stage, Back leaves the show: its own keys go back in it.
    const isNewSelection = state.select !== selected && state.select !== null && state.mode !== 'scene';
    selected = state.select;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    try {
      if (isNewSelection) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // WebKit takes a hundred addresses in half a minute: the next change is told again. An engine may take none for a file.
    }
  });
  addEventListener('popstate', () => atlas.followLink(location.search));
}
