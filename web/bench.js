// bench.html's script: the same page with ?n=N laureates made of the points of ../communes.json. To measure, not to read.
import { start } from './explorer/start.js';

/** @import { Documents } from './platform/wasm_program.js' */
/** @typedef {{ code: string, nom: string, lon: number, lat: number, population: number }} Commune */

const mostBytesOfOne = 700; // of a laureate in the document: most are 370
// Where there are more laureates than communes, these are gone through again, a little aside each time, degrees.
const aside = { lon: 0.003, lat: 0.002 };

const source = 'insee-2023'; // as the edition calls it

// As small as the catalogue's reader allows: its code is what most of it is called.
/**
 * @param {Commune} commune
 * @param {number} place
 * @param {number} turn
 * @param {{ themes: { id: string }[], tiers: { id: string }[] }} catalog
 */
function laureateOf({ code, nom, lon, lat, population }, place, turn, { themes, tiers }) {
  const id = String(place);
  const name = nom.replaceAll("'", '’');
  return {
    id,
    name,
    name_published: id,
    short_name: name,
    project: id,
    theme: themes[place % themes.length].id,
    tier: tiers[place % tiers.length].id,
    holders: [
      {
        name: id,
        kind: 'commune',
        perimeter: { kind: 'commune', code: id.padStart(6, '0'), name: id },
        departements: [],
        regions: [],
        population: { count: Math.max(population, 1), year: 2023, source },
        source,
      },
    ],
    seat: {
      commune: id,
      code,
      lon: Number((lon + turn * aside.lon).toFixed(5)),
      lat: Number((lat + turn * aside.lat).toFixed(5)),
      source,
      point_source: source,
    },
  };
}

/** @param {string} address */
async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response.json();
}

// A laureate at a time: a million of them are 370 MB, more than one text can be joined of.
/**
 * @param {number} count
 * @returns {Promise<Partial<Documents>>}
 */
async function manyLaureates(count) {
  /** @type {[any, Commune[]]} */
  const [catalog, communes] = await Promise.all([json('data/laureats-2024.json'), json('../communes.json')]);
  const [before, after] = JSON.stringify({ ...catalog, laureates: ['|'] }).split('"|"');
  const bytes = new Uint8Array(3 * (before.length + after.length) + mostBytesOfOne * count);
  const encoder = new TextEncoder();
  let end = 0;
  /** @param {string} text */
  const write = (text) => {
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
  };
  write(before);
  for (let place = 0; place < count; place += 1) {
    const turn = Math.floor(place / communes.length);
    const one = laureateOf(communes[place % communes.length], place, turn, catalog);
    write((place ? ',' : '') + JSON.stringify(one));
  }
  write(after);
  return { catalog: bytes.subarray(0, end) };
}

const count = Number(new URLSearchParams(location.search).get('n')) || 0;
// The page's table has the real ones, of whom none is shown.
if (count > 0) for (const row of document.querySelectorAll('tr[data-laureate]')) row.remove();
start(count > 0 ? manyLaureates(count) : undefined);
