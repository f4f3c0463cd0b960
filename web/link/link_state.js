// The link state as a plain object, and as the query string that the program reads.

import { listNames, otherNames } from './ids.js';

export { listNames, usual } from './ids.js';

/**
 * @typedef {{
 *   readonly region: readonly string[],
 *   readonly theme: readonly string[],
 *   readonly tier: readonly string[],
 *   readonly kind: readonly string[],
 *   readonly departement: readonly string[],
 *   readonly population: string | null,
 *   readonly q: string | null,
 *   readonly select: string | null,
 *   readonly view: 'carte' | 'graphiques' | 'liste' | null,
 *   readonly mode: 'explorer' | 'scene' | null,
 *   readonly step: string | null,
 *   readonly chart: 'themes' | 'kinds' | 'regions' | 'population' | 'selection' | 'jury' | null,
 *   readonly layer: 'labels' | 'regions' | 'population' | null,
 *   readonly lang: 'fr' | 'en' | null,
 *   readonly appearance: 'clair' | 'sombre' | 'contraste' | null,
 *   readonly map: readonly number[] | null,
 *   readonly shown: readonly string[],
 * }} LinkStateObject what a link says, frozen; `shown`: who is seen
 * @typedef {'region' | 'theme' | 'tier' | 'kind' | 'departement'} ListName those whose values are lists
 * @typedef {string | number | null | undefined} Told
 * @typedef {{ readonly [name: string]: Told | readonly Told[] }} LinkValues what a link is made of
 */

// One order for all who make links. `region` is first: readers of HTML make ® of the &reg after another name. No other name begins
// with what they read without its `;`.
export const stateNames = [...listNames, ...otherNames];
// The fields of a filter that lets everyone through, without the words: who chooses a hidden laureate in the
// search keeps those.
export const noFilter =
  /** @type {Pick<LinkStateObject, 'region' | 'theme' | 'tier' | 'kind' | 'departement' | 'population'>} */ (
    Object.freeze({ ...Object.fromEntries(listNames.map((name) => [name, []])), population: null })
  );
const numberNames = ['map'];
const textNames = otherNames.filter((name) => !numberNames.includes(name));
// What the address of a frame says beyond it.
export const frameNames = [...stateNames, 'layout', 'accent', 'font', 'fit'];

/** @param {Told} value */
const isAbsent = (value) => value === null || value === undefined || value === '';
/** @param {string} letter */
const escapeOf = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

// Letters, digits and dashes as they are, since signs at the end of an address are cut off where it is shared. A % before what
// could be an escape has the first digit of it escaped: nobody takes it for text that was encoded twice. Half a letter is none.
/** @param {string} text */
const encoded = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*._~]/g, escapeOf)
    .replace(/%25([\da-f])(?=[\da-f])/gi, (_, digit) => `%25${escapeOf(digit)}`);
/** @param {Told} value */
const textOf = (value) => (typeof value === 'number' ? encodeURIComponent(value) : encoded(String(value)));

/** @param {Told | readonly Told[]} value */
const valuesOf = (value) => [value].flat().filter((one) => !isAbsent(one));
/** @type {(name: string, value: Told | readonly Told[]) => string} */
const pairOf = (name, value) => `${name}=${valuesOf(value).map(textOf).join(',')}`;

// Other names than these are ignored; values are the program's to judge.
/** @type {(state: LinkValues | null | undefined, names?: readonly string[]) => string} */
export const queryOf = (state, names = stateNames) =>
  names
    .filter((name) => valuesOf(state?.[name]).length > 0)
    .map((name) => pairOf(name, /** @type {LinkValues} */ (state)[name]))
    .join('&');
// What is to be changed, as the program reads it (read_change): the names that `partial` has; one without a value is as usual.
/** @param {LinkValues} partial */
export const changeOf = (partial) =>
  stateNames
    .filter((name) => Object.hasOwn(partial, name))
    .map((name) => pairOf(name, partial[name]))
    .join('&');

// `query`: as `queryOf` or the program writes it, with known names only, and a comma only between two values (one inside a value is
// escaped).
/**
 * @param {string} query
 * @param {readonly string[]} shown
 * @returns {LinkStateObject}
 */
export function stateOf(query, shown) {
  const pairs = query.replace(/^\?/, '').split('&');
  const given = new Map(pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1).split(',')]));
  /** @param {string} name */
  const decoded = (name) => given.get(name)?.map(decodeURIComponent);
  const lists = listNames.map((name) => [name, Object.freeze(decoded(name) ?? [])]);
  const numbers = numberNames.map((name) => [name, Object.freeze(decoded(name)?.map(Number) ?? null)]);
  const texts = textNames.map((name) => [name, decoded(name)?.join(',') ?? null]);
  return Object.freeze({ ...Object.fromEntries([...lists, ...numbers, ...texts]), shown: Object.freeze(shown) });
}
