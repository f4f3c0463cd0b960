// Every commune of the laureates' perimeters, as a point with its inhabitants. No names: they would double the file, and
// nothing at the first view can write them (see names.mjs). Its inhabitants are how wide its halo is and how soon its name comes, and
// nobody reads their number: two digits of it are enough, and weigh a tenth less.
import { perimetersOf } from '../../web/data/holders.js';
import * as packages from './packages.mjs';

const capitalCode = '75056'; // Paris, which has no code in GeoNames

// Coordinates by INSEE code; of several GeoNames points in one commune, the most populated.
export function placesByCode(codes) {
  const places = new Map();
  for (const { country, featureCode, muniSub, population, loc } of packages.cities()) {
    const code = featureCode === 'PPLC' ? capitalCode : muniSub;
    if (country !== 'FR' || !codes.has(code)) continue;
    if ((places.get(code)?.population ?? -1) < population) places.set(code, { population, loc });
  }
  return places;
}

function perimetersOfKind(catalog, kind) {
  const named = catalog.laureates.flatMap(perimetersOf).filter((one) => one.kind === kind);
  return new Set(named.map(({ code }) => code));
}

// INSEE code → the intercommunality that makes it part of the map; null for a commune labelled by itself.
export function membership(catalog) {
  const members = new Map([...perimetersOfKind(catalog, 'commune')].map((code) => [code, null]));
  const wanted = perimetersOfKind(catalog, 'epci');
  for (const { code, membres } of packages.intercommunalities()) {
    if (wanted.delete(code)) for (const member of membres) members.set(member.code, code);
  }
  if (wanted.size > 0) throw new Error(`unknown intercommunalities: ${[...wanted].join(', ')}`);
  return members;
}

const rounded = (count) => Number(count.toPrecision(2));

// An intercommunality after the other, the most populated first: neighbours in the file that are alike are packed smaller. Communes by
// themselves come last: they have a place, and mapshaper loses all places where the last feature has none.
const byPerimeter = ({ properties: a }, { properties: b }) =>
  (a.perimetre === null) - (b.perimetre === null) ||
  Number(a.perimetre) - Number(b.perimetre) ||
  b.population - a.population ||
  a.id.localeCompare(b.id);

// The same layer as the document has it.
export const asWritten = ({ features, ...layer }) => ({
  ...layer,
  features: features
    .map(({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, population: rounded(properties.population) },
    }))
    .sort(byPerimeter),
});

export function communesLayer(catalog) {
  const members = membership(catalog);
  const places = placesByCode(members);
  const features = packages
    .communes()
    .filter(({ code, type }) => type === 'commune-actuelle' && members.has(code))
    .map(({ code, population }) => ({
      type: 'Feature',
      geometry: places.get(code)?.loc ?? null,
      properties: { id: code, population, perimetre: members.get(code) },
    }));
  if (features.length !== members.size) throw new Error(`${members.size} communes expected, ${features.length} found`);
  return { type: 'FeatureCollection', features };
}
