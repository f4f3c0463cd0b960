// Fetches what the program reads, and says in a sentence what could not be had.

import { wordsOf } from '../base/fault_words.js';
import { faultOf } from '../base/sent_bytes.js';
import { fetchFile } from '../base/site_files.js';
import { fill, texts } from '../texts.js';
import { named } from './catalog_names.js';

/**
 * The facts, as data/edition.schema.json has them.
 * @typedef {{ id: string, name: string, short_name?: string }} Named
 * @typedef {{ code: string, name: string }} Place
 * @typedef {{ id: string, title: string, publisher: string, year: number | null, licence: string | null, url: string | null }} Source
 * @typedef {{ count: number, year: number, source: string }} Population
 * @typedef {{
 *   name: string,
 *   kind: string | null,
 *   siren: { number: string, source: string } | null,
 *   perimeter: { kind: string, code: string, name: string } | null,
 *   departements: string[],
 *   regions: string[],
 *   population: Population | null,
 *   note: string | null,
 *   source: string,
 * }} Holder
 * @typedef {{
 *   commune: string,
 *   code: string,
 *   lon: number,
 *   lat: number,
 *   address: string | null,
 *   note: string | null,
 *   source: string,
 *   point_source: string,
 * }} Seat
 * @typedef {{
 *   id: string,
 *   name: string,
 *   name_published: string,
 *   short_name: string,
 *   project: string,
 *   theme: string,
 *   tier: string,
 *   holders: Holder[],
 *   seat: Seat,
 * }} Laureate
 * @typedef {{
 *   edition: number,
 *   label: string,
 *   organizer: { name: string },
 *   sources: Source[],
 *   forum: {
 *     name: string, first_day: string, last_day: string, place: string, city: string, host: string, participant_count: number
 *   },
 *   selection: {
 *     submitted_count: number,
 *     heard_count: number,
 *     labelled_count: number,
 *     hearing_session_count: number,
 *     hearing_way: string,
 *     source: string,
 *   },
 *   criteria: string[],
 *   jury: string[],
 *   tiers: Named[],
 *   themes: (Named & { short_name: string })[],
 *   kinds: Named[],
 *   regions: Place[],
 *   departements: Place[],
 *   laureates: Laureate[],
 * }} Catalog
 * @typedef {Record<string, string[]>} FoundBy texts by which a laureate is found, by what they are
 * @typedef {{ laureates: Record<string, FoundBy>, others: string[] }} SearchTexts as tools/site/search_texts.mjs makes them
 */

const files = {
  catalog: 'data/laureats-2024.json',
  france: 'data/geo/france.topo.json',
  communes: 'data/geo/communes.topo.json',
};
// For those who come closer, or who look for a commune.
const namesFile = 'data/geo/names.json';
// For those who come closer. The official perimeters are there when someone has fetched them, which the build knows, so that
// nothing is asked for in vain.
const detailFiles = {
  france: 'data/geo/france_detail.topo.json',
  ...(__HAS_PERIMETERS__ ? { perimeters: 'data/geo/perimetres.topo.json' } : {}),
};

const mostBytes = 16_000_000; // as the program's own limit of an edition (core/data/catalog_reader.h); ours weigh 44 KB and less

// What a response has, up to so much of it.
/** @param {Response} response */
async function boundedBytes({ body }) {
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const chunks = [];
  let left = mostBytes;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    left -= read.value.length;
    if (left < 0) {
      reader?.cancel();
      throw new Error(texts.failed_large);
    }
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/** @param {string} base @param {string} file */
async function bytesOf(base, file) {
  /** @param {string} reason */
  const refuse = (reason) => new Error(fill(texts.failed_fetch, { file, reason }));
  const response = await fetchFile(file, base).catch((error) => {
    throw refuse(error.message);
  });
  if (!response.ok) throw refuse(`HTTP ${response.status}`);
  const bytes = await boundedBytes(response).catch((error) => {
    throw refuse(error.message);
  });
  const fault = faultOf(file, bytes);
  if (fault) throw refuse(wordsOf(file, fault));
  return bytes;
}

// The sentences of a language that the program does not carry, and the names that it gives.
/** @param {string} base @param {string} language */
export const fetchWords = (base, language) => bytesOf(base, `data/i18n/${language}.json`);

/**
 * @template {string} Name
 * @param {Record<Name, string>} wanted
 * @param {string} base
 * @returns {Promise<Record<Name, Uint8Array>>}
 */
async function fetchAll(wanted, base) {
  const all = /** @type {[Name, string][]} */ (Object.entries(wanted));
  const entries = all.map(async ([name, file]) => [name, await bytesOf(base, file)]);
  return Object.fromEntries(await Promise.all(entries));
}

/** @param {Uint8Array} bytes */
const textOf = (bytes) => new TextDecoder().decode(bytes);
/** @param {Uint8Array} bytes */
const parsed = (bytes) => JSON.parse(textOf(bytes));

// By which texts each laureate is found, where the program is not there to gather them.
/** @type {(base: string) => Promise<SearchTexts>} */
export const fetchSearchTexts = async (base) => parsed(await bytesOf(base, 'data/search_texts.json'));
/** @param {string} base */
export const fetchCatalog = (base) => bytesOf(base, files.catalog);
// The facts, as values: as they are published (`source`), and with the names of a language (`catalog`); French names are better
// than none. Rejects with a sentence.
/**
 * @param {string} base
 * @param {string} language
 * @returns {Promise<{ source: Catalog, catalog: Catalog }>}
 */
export async function readCatalog(base, language) {
  const words = language === 'fr' ? null : fetchWords(base, language).then(parsed, () => null);
  const [source, translated] = await Promise.all([fetchCatalog(base).then(parsed), words]);
  return { source, catalog: translated ? named(source, translated.names) : source };
}
// A story of the stage, as text; it may be anything.
/** @param {string} base @param {string} name */
export const fetchStory = async (base, name) =>
  textOf(await bytesOf(base, `data/stories/${encodeURIComponent(name)}.json`));
/** @param {string} base */
export const fetchDocuments = (base) => fetchAll(files, base);
/** @param {string} base */
export const fetchNames = (base) => bytesOf(base, namesFile);
// Finer borders alone: the communes came with fetchDocuments, their names come with fetchNames.
/** @type {(base: string) => Promise<{ france: Uint8Array, perimeters?: Uint8Array }>} */
export const fetchDetail = (base) => fetchAll(/** @type {Required<typeof detailFiles>} */ (detailFiles), base);
