// Fetches what the program reads, and says in a sentence what could not be had.
import { fill, texts } from './texts.js';

const files = {
  catalog: 'data/laureats-2024.json',
  france: 'data/geo/france.topo.json',
  communes: 'data/geo/communes.topo.json',
};
// Written by the build when the official perimeters have been fetched; listed there, so that nothing is asked for in vain.
const optionalFiles = { perimeters: 'data/geo/perimetres.topo.json' };

async function bytesOf(base, file) {
  const refuse = (reason) => new Error(fill(texts.failed_fetch, { file, reason }));
  const response = await fetch(new URL(file, base)).catch((error) => {
    throw refuse(error.message);
  });
  if (!response.ok) throw refuse(`HTTP ${response.status}`);
  return new Uint8Array(
    await response.arrayBuffer().catch((error) => {
      throw refuse(error.message);
    }),
  );
}

export async function fetchDocuments(base) {
  const wanted = { ...files, ...(__HAS_PERIMETERS__ ? optionalFiles : {}) };
  const entries = Object.entries(wanted).map(async ([name, file]) => [name, await bytesOf(base, file)]);
  return Object.fromEntries(await Promise.all(entries));
}
