// What addresses of this file mean and say: where they name no language, it is the file's own.
import { queryOf, stateNames } from './atlas.js';
import { languages, ownLanguage } from './page_language.js';

const usual = 'fr'; // of the program, where a link names none

// The query of an address of this file, as the program reads it. A language that does not exist stays in it, to be told.
export function linkOf(query) {
  const given = new URLSearchParams(query);
  if (ownLanguage() === usual || languages.includes(given.get('lang'))) return query;
  given.append('lang', ownLanguage());
  return given.toString();
}

export const queryHere = (state) => queryOf({ ...state, lang: state.lang ?? (ownLanguage() === usual ? null : usual) });

// The address of a file in another language, in the state, with what the present address says beyond it. `file`: its own address.
export function addressThere(file, state) {
  const [path, own] = file.split('?');
  const query = [own, queryOf({ ...state, lang: null }), othersIn(location.search)].filter(Boolean).join('&');
  return query ? `${path}?${query}` : file;
}

// The names of others in a query.
export function othersIn(query) {
  const others = new URLSearchParams(query);
  for (const name of stateNames) others.delete(name);
  return others.toString();
}
