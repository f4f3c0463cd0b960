// What a laureate has of its holders, as src/core/data/catalog_reader.cpp derives it from the same document.

const each = (values) => [...new Set(values)];

// Those that are known.
export const perimetersOf = ({ holders }) => holders.flatMap(({ perimeter }) => perimeter ?? []);
// `list`: regions or departements. Codes, each once.
export const codesOf = ({ holders }, list) => each(holders.flatMap((holder) => holder[list]));

// { area, count, year, source } of each perimeter whose inhabitants are known, in the order of the holders.
export const populationsOf = ({ holders }) =>
  holders
    .filter(({ perimeter, population }) => perimeter && population)
    .map(({ perimeter, population }) => ({ area: perimeter.name, ...population }));
// The one with the most: what is drawn by size, filtered, sorted and charted.
export const widestPopulationOf = (laureate) =>
  populationsOf(laureate).reduce((widest, one) => (one.count > widest.count ? one : widest));
