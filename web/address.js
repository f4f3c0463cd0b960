// The address bar follows the state: replaced while exploring, a new entry for a selection, so that Back undoes it.
import { linkOf, othersIn, queryHere } from './own_address.js';

// The names of others in the address stay as they are.
function addressOf(state) {
  const query = [queryHere(state), othersIn(location.search)].filter(Boolean).join('&');
  return `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
}

export function followAddress(atlas) {
  let selected = atlas.state.select;
  let known = location.search; // what the state is that of
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
    known = location.search;
  });
  addEventListener('popstate', () => {
    if (location.search === known) return; // a link within the page
    known = location.search;
    atlas.followLink(linkOf(known));
  });
}
