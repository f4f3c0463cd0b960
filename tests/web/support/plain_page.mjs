// The page without the program, as far as PlainAtlas reads it: the rows of its table and the choices that it offers.
import fs from 'node:fs';
import { searchTexts } from '../../../tools/site/search_texts.mjs';
import { codesOf, widestPopulationOf } from '../../../web/data/holders.js';
import './texts.mjs';

const { PlainAtlas } = await import('../../../web/plain/plain_atlas.js');

const root = new URL('../../../', import.meta.url);
export const bytes = fs.readFileSync(new URL('data/laureats-2024.json', root));
export const catalog = JSON.parse(bytes);
// A holder that is no authority has none.
const kindsOf = ({ holders }) => [...new Set(holders.flatMap(({ kind }) => kind ?? []))];
const nameIn = (list, id) => list.find((one) => one.id === id).name;

// The table as the build writes it (src/html/laureates_table.cpp), and what the page offers to choose.
export const rows = catalog.laureates.map((one) => {
  const { id, name, project, theme, tier } = one;
  const [region, departement] = ['regions', 'departements'].map((list) => codesOf(one, list).join());
  const [kind, population] = [kindsOf(one).join(), String(widestPopulationOf(one).count)];
  const cells = [name, project, nameIn(catalog.themes, theme), nameIn(catalog.tiers, tier)];
  return {
    dataset: { laureate: id, theme, tier, region, kind, departement, population },
    cells: cells.map((textContent) => ({ textContent: ` ${textContent}\n` })),
    textContent: cells.join('\n'),
  };
});
export const offered = {
  theme: catalog.themes.map(({ id }) => id),
  tier: catalog.tiers.map(({ id }) => id),
  region: catalog.regions.map(({ code }) => code),
  kind: catalog.kinds.map(({ id }) => id).filter((id) => catalog.laureates.some((one) => kindsOf(one).includes(id))),
  departement: catalog.departements.map(({ code }) => code),
  view: ['carte', 'graphiques', 'liste'],
  chart: ['themes', 'kinds', 'regions', 'population', 'selection', 'jury'],
  layer: ['labels', 'regions', 'population'],
  appearance: ['', 'clair', 'sombre', 'contraste'],
};
const folded = ['region', 'kind', 'departement']; // into the template of src/html/filters_form.cpp
const offeredIn = (selector, isFolded) => {
  const [, name] = /input\[name=(\w+)\]/.exec(selector);
  return folded.includes(name) === isFolded ? offered[name].map((value) => ({ value })) : [];
};
Object.assign(globalThis.document, {
  querySelectorAll: (selector) => {
    if (selector === 'template') return [{ content: { querySelectorAll: (inside) => offeredIn(inside, true) } }];
    return selector.includes('tr[data-laureate]') ? rows : offeredIn(selector, false);
  },
});

const read = (file) => JSON.parse(fs.readFileSync(new URL(`data/geo/${file}.json`, root)));
const gathered = searchTexts(catalog, ...['france.topo', 'communes.topo', 'names'].map(read));
// `document`: the bytes of the catalogue, as they are fetched.
export const plainAtlasOf = (query, document = bytes, texts = gathered) => new PlainAtlas(query, document, texts);
