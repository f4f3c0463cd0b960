// What is shown as files of data: for programs, and for mapping software.
import { codesOf, widestPopulationOf } from './holders.js';

const nameIn = (list, id) => list.find((one) => (one.code ?? one.id) === id)?.name;
const shownIn = (catalog, ids) => ids.map((id) => catalog.laureates.find((one) => one.id === id));
// The spaces of printed French are ordinary ones where programs compare.
const written = (data) => `${JSON.stringify(data, null, 2).replace(/[\u00a0\u202f]/g, ' ')}\n`;

// The catalogue with those laureates alone, in that order, and its sources. `ids`: of laureates of the catalogue.
export const jsonOf = (catalog, ids) => written({ ...catalog, laureates: shownIn(catalog, ids) });

function feature(catalog, one) {
  const { id, name, project, seat } = one;
  const population = widestPopulationOf(one);
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [seat.lon, seat.lat] },
    properties: {
      name,
      project,
      tier: nameIn(catalog.tiers, one.tier),
      theme: nameIn(catalog.themes, one.theme),
      regions: codesOf(one, 'regions')
        .map((code) => nameIn(catalog.regions, code))
        .join(', '),
      seat: seat.commune,
      seat_note: seat.note,
      population: population.count,
      population_area: population.area,
      population_year: population.year,
    },
  };
}

// RFC 7946: a point a laureate, at its seat, WGS 84.
export const geoJsonOf = (catalog, ids) =>
  written({ type: 'FeatureCollection', features: shownIn(catalog, ids).map((one) => feature(catalog, one)) });
