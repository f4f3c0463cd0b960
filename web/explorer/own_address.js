// What addresses of this file mean and say: where they name no language, it is the file's own.
import { ownLanguage } from '../base/page_language.js';
import { queryOf, stateNames } from '../link/link_state.js';
import { Query, queryIn } from '../link/query.js';

/** @import { LinkValues } from '../link/link_state.js' */

const usual = 'fr'; // of the program, where a link names none

// The query of an address of this file, as the program reads it: the last language that is one counts. One that does not exist stays
// in it, to be told.
/** @param {string} query */
export function linkOf(query) {
  const given = query.replace(/^\?/, '');
  const own = ownLanguage() === usual ? '' : `lang=${ownLanguage()}`;
  return [own, given].filter(Boolean).join('&');
}

/** @param {LinkValues} state */
export const queryHere = (state) => queryOf({ ...state, lang: state.lang ?? (ownLanguage() === usual ? null : usual) });
// What the present address says beyond the link state (layouts, trackers, names of the host), as it stands there.
export const othersHere = () => new Query(queryIn(location)).without(stateNames);

// The address of a file in another language, in the state, with what the present address says beyond it. `file`: its own address.
/** @param {string} file @param {LinkValues} state */
export function addressThere(file, state) {
  const [path, own] = file.split('?');
  const query = [own, queryOf({ ...state, lang: null }), othersHere()].filter(Boolean).join('&');
  return query ? `${path}?${query}` : file;
}
