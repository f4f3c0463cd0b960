// What is written on the map when someone comes closer: the communes of the laureates' perimeters, and the towns by which
// people find their bearings. The most populated first: that is the order in which they are given room.
import { membership, placesByCode } from './communes.mjs';
import * as packages from './packages.mjs';

const smallestTown = 30_000; // inhabitants; the chief towns of départements are there whatever their size

const byPopulation = (a, b) => b.population - a.population || a.code.localeCompare(b.code);

export function namesDocument(catalog) {
  const members = membership(catalog);
  const chiefTowns = new Set(packages.departements().map(({ chefLieu }) => chefLieu));
  const current = packages.communes().filter(({ type, zone }) => type === 'commune-actuelle' && zone === 'metro');
  const isTown = ({ code, population }) => chiefTowns.has(code) || population >= smallestTown;
  const towns = current.filter((one) => isTown(one) && !members.has(one.code)).sort(byPopulation);
  const places = placesByCode(new Set(towns.map(({ code }) => code)));
  const missing = towns.filter(({ code }) => !places.has(code));
  for (const { nom } of missing) console.log(`no place is known for ${nom}: not written on the map`);
  return JSON.stringify({
    communes: current
      .filter(({ code }) => members.has(code))
      .sort(byPopulation)
      .map(({ code, nom }) => ({ code, name: nom })),
    towns: towns
      .filter(({ code }) => places.has(code))
      .map(({ code, nom, population }) => {
        const [lon, lat] = places.get(code).loc.coordinates;
        return { name: nom, lon, lat, population };
      }),
  });
}
