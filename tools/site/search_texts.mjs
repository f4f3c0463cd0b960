// By which texts each laureate is found, places included, for the page without the program: what src/core/data/place_index.cpp and
// src/core/data/catalog_index.cpp have the program look through.

import { codesOf, perimetersOf } from '../../web/data/holders.js';

const featuresOf = (topology) => Object.values(topology.objects).flatMap(({ geometries }) => geometries);
const each = (lists) => [...new Set(lists.flat())];

// The documents of data/, as values. Returns { laureates: { id: { field: texts } }, others: names of places that are nobody's }.
export function searchTexts(catalog, france, communes, names) {
  const members = featuresOf(communes);
  const communeNames = new Map(names.communes.map(({ code, name }) => [code, name]));
  const named = (list, codes) => codes.map((code) => catalog[list].find((one) => one.code === code));
  const communesIn = ({ code }) => members.filter(({ id, properties }) => id === code || properties.perimetre === code);
  const textsOf = (one) => {
    const { name, project, seat, holders } = one;
    const perimeters = perimetersOf(one);
    const abbreviationOf = ({ kind }) => catalog.kinds.find(({ id }) => id === kind)?.abbreviation;
    const placeOf = ({ perimeter, ...holder }) =>
      perimeter ? [perimeter.name + (abbreviationOf(holder) ? ` (${abbreviationOf(holder)})` : '')] : [];
    return {
      name: [name, ...holders.map((holder) => holder.name)],
      project: [project],
      place: [seat.commune, ...holders.flatMap(placeOf)],
      region: named('regions', codesOf(one, 'regions')).map((region) => region.name),
      departement: named('departements', codesOf(one, 'departements')).map((found) => `${found.name} (${found.code})`),
      commune: each(perimeters.map(communesIn)).flatMap(({ id }) => communeNames.get(id) ?? []),
    };
  };
  const { departements, regions } = france.objects;
  return {
    laureates: Object.fromEntries(catalog.laureates.map((one) => [one.id, textsOf(one)])),
    others: [
      ...[departements, regions].flatMap(({ geometries }) => geometries.map(({ properties }) => properties.nom)),
      ...names.towns.map(({ name }) => name),
    ],
  };
}
