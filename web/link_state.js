// The link state as a plain object, and as the query string that the program reads.

const listNames = ['theme', 'tier', 'region', 'kind'];
const numberNames = ['map'];
const textNames = ['population', 'q', 'select', 'view', 'mode', 'step', 'chart', 'layer', 'lang', 'appearance'];
export const stateNames = [...listNames, ...textNames, ...numberNames];

const isAbsent = (value) => value === null || value === undefined || value.length === 0;

// Names that the contract does not have are ignored; values are the program's to judge.
export function queryOf(state) {
  const pairs = stateNames
    .filter((name) => !isAbsent(state?.[name]))
    .map(
      (name) =>
        `${name}=${[state[name]]
          .flat()
          .map((value) => encodeURIComponent(String(value)))
          .join(',')}`,
    );
  return pairs.join('&');
}

// `query` is the program's own: known names, known values.
export function stateOf(query, shown) {
  const given = new URLSearchParams(query);
  const lists = listNames.map((name) => [name, Object.freeze(given.get(name)?.split(',') ?? [])]);
  const numbers = numberNames.map((name) => [name, Object.freeze(given.get(name)?.split(',').map(Number) ?? null)]);
  const texts = textNames.map((name) => [name, given.get(name)]);
  return Object.freeze({ ...Object.fromEntries([...lists, ...numbers, ...texts]), shown: Object.freeze(shown) });
}
