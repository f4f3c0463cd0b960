// Fetches what the program reads, and says in a sentence what could not be had.

import { wordsOf } from '../base/fault_words.js';
import { faultOf } from '../base/sent_bytes.js';
import { fetchFile } from '../base/site_files.js';
import { fill, texts } from '../texts.js';
import { named } from './catalog_names.js';

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

async function bytesOf(base, file) {
  const refuse = (reason) => new Error(fill(texts.failed_fetch, { file, reason }));
  const response = await fetchFile(file, base).catch((error) => {
    throw refuse(error.message);
  });
  if (!response.ok) throw refuse(`HTTP ${response.status}`);
  const body = await response.arrayBuffer().catch((error) => {
    throw refuse(error.message);
  });
  const bytes = new Uint8Array(body);
  const fault = faultOf(file, bytes);
  if (fault) throw refuse(wordsOf(file, fault));
  return bytes;
}

// The sentences of a language that the program does not carry, and the names that it gives.
export const fetchWords = (base, language) => bytesOf(base, `data/i18n/${language}.json`);

async function fetchAll(wanted, base) {
  const entries = Object.entries(wanted).map(async ([name, file]) => [name, await bytesOf(base, file)]);
  return Object.fromEntries(await Promise.all(entries));
}

const textOf = (bytes) => new TextDecoder().decode(bytes);
const parsed = (bytes) => JSON.parse(textOf(bytes));

// By which texts each laureate is found, where the program is not there to gather them.
export const fetchSearchTexts = async (base) => parsed(await bytesOf(base, 'data/search_texts.json'));
export const fetchCatalog = (base) => bytesOf(base, files.catalog);
// The facts, as values: as they are published (`source`), and with the names of a language (`catalog`); French names are better
// than none. Rejects with a sentence.
export async function readCatalog(base, language) {
  const words = language === 'fr' ? null : fetchWords(base, language).then(parsed, () => null);
  const [source, translated] = await Promise.all([fetchCatalog(base).then(parsed), words]);
  return { source, catalog: translated ? named(source, translated.names) : source };
}
// A story of the stage, as text; it may be anything.
export const fetchStory = async (base, name) =>
  textOf(await bytesOf(base, `data/stories/${encodeURIComponent(name)}.json`));
export const fetchDocuments = (base) => fetchAll(files, base);
export const fetchNames = (base) => bytesOf(base, namesFile);
// Finer borders alone: the communes came with fetchDocuments, their names come with fetchNames.
export const fetchDetail = (base) => fetchAll(detailFiles, base);
