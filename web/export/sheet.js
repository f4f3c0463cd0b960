// One A4 page of what is shown: the map, the chart, the list.

import { inFrench } from '../base/french.js';
import { make } from '../base/make.js';
import { takeStyles } from '../base/site_files.js';
import { charts, figureOf, titleOf } from './figures.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */

// What a page holds within its margins (web/styles/sheet.css), and how many units of a figure are as wide.
const page = { widthMillimetres: 190, heightMillimetres: 277, units: 760 };
const unitsAMillimetre = page.units / page.widthMillimetres;
const chartMillimetres = 70;
const leastMapMillimetres = 80;

// The laureates by tier: name, project, theme.
/** @param {Catalog} catalog @param {readonly string[]} ids */
function listOf(catalog, ids) {
  const shown = ids.flatMap((id) => catalog.laureates.find((one) => one.id === id) ?? []);
  const list = make('div', { className: 'list' });
  for (const tier of catalog.tiers) {
    const of = shown.filter((one) => one.tier === tier.id);
    if (of.length === 0) continue;
    list.append(make('h2', { textContent: tier.name }));
    for (const { name, project, theme } of of) {
      const themeName = catalog.themes.find(({ id }) => id === theme)?.short_name;
      list.append(
        make('p', {}, make('b', { textContent: name, lang: 'fr' }), ' ', inFrench(project), ` (${themeName})`),
      );
    }
  }
  return list;
}

/** @param {MountedAtlas} atlas @param {Catalog} catalog */
async function sheetOf(atlas, catalog) {
  const list = listOf(catalog, atlas.state.shown);
  const sheet = make('section', { id: 'feuille', translate: false }, list); // a browser that translates would break its drawings
  sheet.ariaLabel = titleOf(catalog);
  document.body.append(sheet);
  const listMillimetres = list.offsetHeight * (page.widthMillimetres / sheet.offsetWidth);
  const mapMillimetres = Math.max(page.heightMillimetres - listMillimetres - chartMillimetres, leastMapMillimetres);
  /** @param {string} what @param {number} millimetres */
  const figure = (what, millimetres) =>
    figureOf(atlas, catalog, what, {
      width: page.units,
      height: Math.floor(millimetres * unitsAMillimetre),
      appearance: 'clair',
    });
  const { chart } = atlas.state;
  sheet.prepend(await figure('map', mapMillimetres), await figure(chart ?? charts[0], chartMillimetres));
  return sheet;
}

// Resolves when it is printed, or not.
/** @param {MountedAtlas} atlas @param {Catalog} catalog */
export async function printSheet(atlas, catalog) {
  await takeStyles('sheet.css').catch(() => {}); // a plain list is better than nothing
  const sheet = await sheetOf(atlas, catalog);
  const root = document.documentElement;
  root.dataset.sheet = '';
  const end = () => {
    sheet.remove();
    delete root.dataset.sheet;
  };
  window.addEventListener('afterprint', end, { once: true });
  window.print();
}
