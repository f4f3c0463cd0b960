// By which texts each laureate is found, places included, for the page without the program: what src/core/search/place_index.cpp and
// src/core/catalog_reader.cpp have the program look through.

const featuresOf = (topology) => Object.values(topology.objects).flatMap(({ geometries }) => geometries);
// INSEE's: the first two of a commune's code, three overseas.
const departementOf = (commune) => commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);

function placesIn(communes, departements, { kind, code }) {
  const within = communes.filter(({ id, properties }) => id === code || properties.perimetre === code);
  const codes = within.map(({ id }) => departementOf(id));
  if (kind === 'departement') codes.push(code);
  if (kind === 'commune') codes.push(departementOf(code));
  if (kind === 'region')
    codes.push(...departements.filter((one) => one.properties.region === code).map(({ id }) => id));
  return { communes: within.map(({ id }) => id), departements: codes };
}

// The documents of data/, as values. Returns { laureates: { id: { field: texts } }, others: names of places that are nobody's }.
export function searchTexts(catalog, france, communes, names) {
  const { departements, regions } = Object.fromEntries(
    Object.entries(france.objects).map(([layer, { geometries }]) => [layer, geometries]),
  );
  const nameOf = (list, code) => list.find((one) => (one.id ?? one.code) === code);
  const departementNamed = (code) => {
    const found = nameOf(departements, code);
    return found ? `${found.properties.nom} (${code})` : code;
  };
  const communeNames = new Map(names.communes.map(({ code, name }) => [code, name]));
  const members = featuresOf(communes);
  const textsOf = (one) => {
    const places = one.perimeters.map((perimeter) => placesIn(members, departements, perimeter));
    const all = (kind) => [...new Set(places.flatMap((place) => place[kind]))];
    return {
      name: [one.name, ...one.holders.map(({ name }) => name)],
      project: [one.project],
      place: [one.seat.commune, ...one.perimeters.map(({ name }) => name)],
      region: one.regions.map((code) => nameOf(catalog.regions, code).name),
      departement: all('departements').map(departementNamed),
      commune: all('communes').flatMap((code) => communeNames.get(code) ?? []),
    };
  };
  return {
    laureates: Object.fromEntries(catalog.laureates.map((one) => [one.id, textsOf(one)])),
    others: [
      ...[...departements, ...regions].map(({ properties }) => properties.nom),
      ...names.towns.map(({ name }) => name),
    ],
  };
}
