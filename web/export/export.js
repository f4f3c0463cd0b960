// What is shown, to be kept: a picture of the map or of a chart, data for other programs, a sheet of paper. Fetched when it is
// asked for.

import { showDialog } from '../base/dialog.js';
import { make } from '../base/make.js';
import { spokenLanguage } from '../base/page_language.js';
import { siteAddress, wholeFile } from '../base/site_files.js';
import { readCatalog } from '../data/documents.js';
import { csvOf } from '../open_data/csv.js';
import { publicFiles } from '../open_data/files.js';
import { fill, texts } from '../texts.js';
import { dataButtons } from './export_data.js';
import { pictureForm } from './export_picture.js';
import { printSheet } from './sheet.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */

/** @type {(title: string, ...content: (Node | string)[]) => (Node | string)[]} */
const part = (title, ...content) => [make('h3', { textContent: title }), ...content];
/** @param {string} textContent */
const hint = (textContent) => make('p', { className: 'hint', textContent });

/** @param {MountedAtlas} atlas @param {Catalog} catalog */
function printButton(atlas, catalog) {
  const button = make('button', { type: 'button', textContent: texts.export_print });
  button.addEventListener('click', async () => {
    button.closest('dialog')?.close(); // nothing of it is to be printed, and Esc would not reach it meanwhile
    await printSheet(atlas, catalog);
  });
  return make('p', { className: 'actions' }, button);
}

// The way to the poster; nothing where no address of the site is known.
function posterLine() {
  if (siteAddress === null) return [];
  const link = make('a', { href: siteAddress + texts.poster_page, textContent: texts.export_poster });
  return [make('p', {}, link)];
}

// The part that offers the whole explorer as one file; nothing in that file itself.
function wholePart() {
  if (!wholeFile) return [];
  const link = make('a', { href: wholeFile, download: '', textContent: texts.export_whole });
  return part(texts.export_offline, hint(texts.export_whole_hint), make('p', {}, link));
}

// The part that leads to the files of all laureates; nothing where no address of the site is known.
function openDataPart() {
  if (siteAddress === null) return [];
  const files = publicFiles({ schema: texts.export_open_schema, datapackage: texts.export_open_package });
  const links = files.map(([file, textContent]) =>
    make('a', { href: siteAddress + file, download: '', hreflang: 'fr', textContent }),
  );
  return part(
    texts.export_open,
    hint(texts.export_open_hint),
    make('ul', {}, ...links.map((link) => make('li', {}, link))),
  );
}

// What is shown, in the list's order, for spreadsheets. Rejects with a sentence.
/** @param {MountedAtlas} atlas */
export async function csv(atlas) {
  const { source } = await readCatalog(import.meta.url, 'fr');
  return csvOf(source, atlas.state.shown);
}

/** @param {MountedAtlas} atlas */
export async function open(atlas) {
  const { catalog, source } = await readCatalog(import.meta.url, spokenLanguage());
  const status = make('p', { ariaLive: 'polite' });
  /** @param {string} sentence */
  const tell = (sentence) => {
    status.textContent = sentence;
  };
  const { length: count } = atlas.state.shown;
  const data = fill(count > 1 ? texts.export_data_many : texts.export_data_one, { count });
  showDialog(
    'export',
    { title: texts.export_title, close: texts.dialog_close },
    ...part(texts.export_image, pictureForm(atlas, catalog, tell)),
    ...part(data, hint(texts.export_data_hint), dataButtons(atlas, source, tell)),
    ...openDataPart(),
    ...part(texts.export_paper, hint(texts.export_print_hint), printButton(atlas, catalog), ...posterLine()),
    ...wholePart(),
    status,
  );
}
