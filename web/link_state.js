// The link state as a plain object, and as the query string that the program reads.

// One order for all who make links, as in src/core/link_state.cpp. `region` is first: readers of HTML make ® of the &reg after
// another name. No other name begins with what they read without its `;`.
export const listNames = ['region', 'theme', 'tier', 'kind', 'departement'];
// As a filter that lets everyone through, but for words.
export const noFilter = Object.freeze({ ...Object.fromEntries(listNames.map((name) => [name, []])), population: null });
const numberNames = ['map'];
const textNames = ['population', 'q', 'select', 'view', 'mode', 'step', 'chart', 'layer', 'lang', 'appearance'];
export const stateNames = [...listNames, ...textNames, ...numberNames];
// What the address of a frame says beyond it.
export const frameNames = [...stateNames, 'layout', 'accent', 'font', 'fit'];

const isAbsent = (value) => value === null || value === undefined || value === '';
const escapeOf = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;

// Letters, digits and dashes as they are, since signs at the end of an address are cut off where it is shared. A % before what
// could be an escape has the first digit of it escaped: nobody takes it for text that was encoded twice. Half a letter is none.
const encoded = (text) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*._~]/g, escapeOf)
    .replace(/%25([\da-f])(?=[\da-f])/gi, (_, digit) => `%25${escapeOf(digit)}`);
const textOf = (value) => (typeof value === 'number' ? encodeURIComponent(value) : encoded(String(value)));

// Other names than these are ignored; values are the program's to judge.
export function queryOf(state, names = stateNames) {
  const pairs = names.map((name) => [name, [state?.[name]].flat().filter((value) => !isAbsent(value))]);
  return pairs
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(textOf).join(',')}`)
    .join('&');
}

// `query` is of `queryOf` or the program's own: known names, commas between values alone as they are.
export function stateOf(query, shown) {
  const pairs = query.replace(/^\?/, '').split('&');
  const given = new Map(pairs.map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1).split(',')]));
  const valuesOf = (name) => given.get(name)?.map(decodeURIComponent);
  const lists = listNames.map((name) => [name, Object.freeze(valuesOf(name) ?? [])]);
  const numbers = numberNames.map((name) => [name, Object.freeze(valuesOf(name)?.map(Number) ?? null)]);
  const texts = textNames.map((name) => [name, valuesOf(name)?.join(',') ?? null]);
  return Object.freeze({ ...Object.fromEntries([...lists, ...numbers, ...texts]), shown: Object.freeze(shown) });
}
