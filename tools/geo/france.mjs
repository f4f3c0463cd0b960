// France's régions and départements and the countries around, in one topology: where France ends, its neighbours begin at
// the same points, and no sea shows between. All from Natural Earth's first-level divisions, 1:10 m.
import * as packages from './packages.mjs';
import { toTopology } from './topology.mjs';

// What a wide screen shows around France at the farthest zoom, degrees.
const bounds = [-13, 34.5, 18, 56];
const neighbours = new Set(
  [
    'ESP',
    'PRT',
    'AND',
    'ITA',
    'MCO',
    'CHE',
    'LIE',
    'AUT',
    'DEU',
    'LUX',
    'BEL',
    'NLD',
    'GBR',
    'IRL',
    'JEY',
    'IMN',
  ].concat(['CZE', 'SVN', 'HRV', 'SMR', 'DZA', 'TUN', 'MAR', 'DNK', 'BIH', 'POL', 'HUN', 'SVK']),
);
// Paris and those around it, a tenth as wide as the others: the bends that the others do without are their shape.
const small = ['75', '92', '93', '94'];
// `france`, `small`, `neighbours`: bends smaller than so many metres are left out; the neighbours are only a quiet ground. `quantization`: in
// how many steps the 2 700 km of the map are counted.
export const levels = {
  first: { france: 2200, small: 700, neighbours: 20_000, quantization: 2000 }, // two pixels of a desktop showing all of France
  detail: { france: 300, small: 300, neighbours: 4000, quantization: 30_000 }, // near all that Natural Earth's 1:10 m knows
};
const smallestNeighbourIslandKm2 = 60;
const smallestFrenchIslandKm2 = 1;

const metropolitan = (feature) =>
  /^FR-(\d\d|2[AB])$/.test(feature.properties.iso_3166_2) && feature.properties.gu_a3 === 'FXX';
const codeOf = (feature) => feature.properties.iso_3166_2.slice(3);

function frenchLayer(features) {
  const names = new Map(packages.departements().map((one) => [one.code, one]));
  return features.filter(metropolitan).map(({ geometry, ...feature }) => {
    const { nom, region } = names.get(codeOf(feature));
    return { type: 'Feature', geometry, properties: { id: codeOf(feature), nom, region, pays: 'FRA' } };
  });
}

function neighbourLayer(features) {
  return features
    .filter(({ properties }) => neighbours.has(properties.adm0_a3))
    .map(({ geometry, properties }) => ({
      type: 'Feature',
      geometry,
      properties: { id: properties.adm0_a3, nom: '', region: '', pays: properties.adm0_a3 },
    }));
}

export async function franceTopology(level) {
  const metres = `pays !== "FRA" ? ${level.neighbours} : ${JSON.stringify(small)}.includes(id) ? ${level.small} : ${level.france}`;
  const { features } = packages.admin1();
  const french = frenchLayer(features);
  if (french.length !== 96) throw new Error(`96 départements expected, ${french.length} found`);
  const all = { type: 'FeatureCollection', features: [...french, ...neighbourLayer(features)] };
  const regionNames = JSON.stringify(Object.fromEntries(packages.regions().map(({ code, nom }) => [code, nom])));
  const commands = [
    '-snap',
    `-clip bbox=${bounds.join(',')}`,
    `-simplify variable weighted keep-shapes interval='${metres}'`,
    `-filter-islands target=monde min-area=${smallestFrenchIslandKm2}km2`,
    `-filter target=monde 'pays === "FRA"' + name=departements`,
    '-dissolve2 target=departements region + name=regions',
    `-each target=regions 'id = region; nom = (${regionNames.replaceAll("'", '’')})[region]'`,
    `-filter target=monde 'pays !== "FRA"' + name=pays`,
    '-dissolve2 target=pays id',
    `-filter-islands target=pays min-area=${smallestNeighbourIslandKm2}km2`,
    '-filter-fields target=departements id,nom,region',
    '-filter-fields target=regions id,nom',
    '-filter-fields target=pays id',
    '-drop target=monde',
  ].join(' ');
  return toTopology({ monde: all }, { commands, quantization: level.quantization });
}
