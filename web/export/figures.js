// The map and the charts of what is shown as pictures, with the words around them.
import { pictureOf } from '../base/svg.js';
import { fill, texts } from '../texts.js';

export { chartIds as charts } from '../link/ids.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */
/** @import { Wish } from '../platform/wasm_state.js' */

// As src/figure/figure.h.
export const sides = { least: 240, most: 8192 };

/** @type {Record<string, string[]>} */
const sourcesOf = { population: ['communique', 'insee-2023'] };

/** @param {Catalog} catalog @param {string} what */
function sourceOf(catalog, what) {
  const ids = sourcesOf[what] ?? ['communique'];
  const named = ids.flatMap((id) => catalog.sources.find((one) => one.id === id) ?? []);
  return named.map(({ title, publisher }) => fill(texts.export_source, { title, publisher })).join(' · ');
}

/** @param {Catalog} catalog */
export const titleOf = (catalog) => fill(texts.table_caption, { label: catalog.label, edition: catalog.edition });

// As an <svg>. `what`: 'map' or one of `charts`; `look`: { width, height, title, appearance }. Rejects with a sentence.
/** @param {MountedAtlas} atlas @param {Catalog} catalog @param {string} what @param {Omit<Wish, 'what'>} look */
export async function figureOf(atlas, catalog, what, look) {
  const title = titleOf(catalog);
  const text = await atlas.figure({ what, title, source: sourceOf(catalog, what), ...look });
  const picture = pictureOf(text);
  if (!picture) throw new Error(texts.export_failed_drawing);
  return picture;
}
