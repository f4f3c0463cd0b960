// bench.html's script: the same page with ?n=N laureates made of the points of ../communes.json. To measure, not to read.
import { start } from './explorer/start.js';

/** @import { Documents } from './platform/wasm_program.js' */

// As small as the catalogue's reader allows: 35 000 of them are 9 MB.
/**
 * @param {{ code: string, nom: string, lon: number, lat: number, population: number }} commune
 * @param {number} place
 * @param {{ themes: { id: string }[], tiers: { id: string }[] }} catalog
 */
function laureateOf({ code, nom, lon, lat, population }, place, { themes, tiers }) {
  return {
    id: code,
    name: nom,
    name_published: nom,
    short_name: nom,
    project: nom,
    theme: themes[place % themes.length].id,
    tier: tiers[place % tiers.length].id,
    holders: [
      {
        name: nom,
        kind: 'commune',
        perimeter: { kind: 'commune', code, name: nom },
        departements: [],
        regions: [],
        population: { count: population, year: 2023, source: 'insee' },
        source: 'insee',
      },
    ],
    seat: { commune: nom, code, lon, lat, source: 'insee', point_source: 'insee' },
  };
}

/** @param {string} address */
async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.json();
}

/**
 * @param {number} count
 * @returns {Promise<Partial<Documents>>}
 */
async function manyLaureates(count) {
  const [catalog, communes] = await Promise.all([json('data/laureats-2024.json'), json('../communes.json')]);
  /** @type {Parameters<typeof laureateOf>[0][]} */
  const chosen = communes.slice(0, count);
  catalog.laureates = chosen.map((one, place) => laureateOf(one, place, catalog));
  return { catalog: new TextEncoder().encode(JSON.stringify(catalog)) };
}

const count = Number(new URLSearchParams(location.search).get('n')) || 0;
start(count > 0 ? manyLaureates(count) : undefined);
