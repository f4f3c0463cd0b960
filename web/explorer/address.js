// The address bar follows the state: replaced while exploring, a new entry for a selection, so that Back undoes it. An address that
// was mangled on its way is a clean one once it is understood.
import { fragmentIn, queryIn } from '../link/query.js';
import { linkOf, othersHere, queryHere } from './own_address.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { LinkStateObject } from '../link/link_state.js' */

// The names of others in the address stay as they are.
/** @param {LinkStateObject} state */
const piecesOf = (state) => [queryHere(state), othersHere()].join('&').split('&').filter(Boolean);

/** @param {LinkStateObject} state */
function addressOf(state) {
  const query = piecesOf(state).join('&');
  return `${location.pathname}${query ? `?${query}` : ''}${fragmentIn(location)}`;
}

// Whether all that the address says is in the state's own address: the order of its pieces does not count, nor what the state has and the
// address does not say.
/** @param {LinkStateObject} state */
function isClean(state) {
  const pieces = piecesOf(state);
  const given = location.search.slice(1).split('&').filter(Boolean);
  return location.hash === fragmentIn(location) && given.every((piece) => pieces.includes(piece));
}

/** @param {'pushState' | 'replaceState'} how @param {string} address */
function write(how, address) {
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  try {
    history[how](null, '', address);
  } catch {
    // WebKit takes a hundred addresses in half a minute: the next change is told again. An engine may take none for a file.
  }
}

/** @param {WholeFront} atlas */
export function followAddress(atlas) {
  let selected = atlas.state.select;
  if (!isClean(atlas.state)) write('replaceState', addressOf(atlas.state));
  let known = queryIn(location); // what the state is that of
  atlas.addEventListener('statechange', ({ detail: state }) => {
    // On stage, Back leaves the show: its own keys go back in it.
    const isNewSelection = state.select !== selected && state.select !== null && state.mode !== 'scene';
    selected = state.select;
    write(isNewSelection ? 'pushState' : 'replaceState', addressOf(state));
    known = queryIn(location);
  });
  addEventListener('popstate', () => {
    if (queryIn(location) === known) return; // a link within the page
    known = queryIn(location);
    atlas.followLink(linkOf(known));
  });
}
