// What is shown for mapping software (RFC 7946): a point a laureate, at its seat, WGS 84, with the columns of the CSV as properties.
import { written } from './json.js';
import { rowOf, shownIn } from './rows.js';

/** @import { Catalog, Laureate } from '../data/documents.js' */

/** @param {Catalog} catalog @param {Laureate} one */
const feature = (catalog, one) => ({
  type: 'Feature',
  id: one.id,
  geometry: { type: 'Point', coordinates: [one.seat.lon, one.seat.lat] },
  properties: rowOf(catalog, one),
});

// `ids`: of laureates of the catalogue.
/** @param {Catalog} catalog @param {readonly string[]} ids */
export const geoJsonOf = (catalog, ids) =>
  written({ type: 'FeatureCollection', features: shownIn(catalog, ids).map((one) => feature(catalog, one)) });
