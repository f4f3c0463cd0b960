// The map and the charts of what is shown as pictures, with the words around them.
import { fill, texts } from '../texts.js';

export { chartIds as charts } from '../link/ids.js';

// As src/figure/figure.h.
export const sides = { least: 240, most: 8192 };

const sourcesOf = { population: ['communique', 'insee-2023'] };

function sourceOf(catalog, what) {
  const ids = sourcesOf[what] ?? ['communique'];
  const named = ids.map((id) => catalog.sources.find((one) => one.id === id)).filter(Boolean);
  return named.map(({ title, publisher }) => fill(texts.export_source, { title, publisher })).join(' · ');
}

export const titleOf = (catalog) => fill(texts.table_caption, { label: catalog.label, edition: catalog.edition });

// As an <svg>. `what`: 'map' or one of `charts`; `look`: { width, height, title, appearance }. Rejects with a sentence.
export async function figureOf(atlas, catalog, what, look) {
  const title = titleOf(catalog);
  const text = await atlas.figure({ what, title, source: sourceOf(catalog, what), ...look });
  return document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
}
