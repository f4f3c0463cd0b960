// What is shown, to be kept: a picture of the map or of a chart, data for other programs, a sheet of paper. Fetched when it is
// asked for.

import { showDialog } from './dialog.js';
import { readCatalog } from './documents.js';
import { dataButtons } from './export_data.js';
import { pictureForm } from './export_picture.js';
import { make } from './make.js';
import { spokenLanguage } from './page_language.js';
import { printSheet } from './sheet.js';
import { wholeFile } from './site_files.js';
import { fill, texts } from './texts.js';

const part = (title, ...content) => [make('h3', { textContent: title }), ...content];
const hint = (textContent) => make('p', { className: 'hint', textContent });

function printButton(atlas, catalog) {
  const button = make('button', { type: 'button', textContent: texts.export_print });
  button.addEventListener('click', async () => {
    button.closest('dialog').close(); // nothing of it is to be printed, and Esc would not reach it meanwhile
    await printSheet(atlas, catalog);
  });
  return make('p', { className: 'actions' }, button);
}

// The explorer itself; nothing where it is taken away already.
function wholePart() {
  if (!wholeFile) return [];
  const link = make('a', { href: wholeFile, download: '', textContent: texts.export_whole });
  return part(texts.export_offline, hint(texts.export_whole_hint), make('p', {}, link));
}

export async function open(atlas) {
  const { catalog, source } = await readCatalog(import.meta.url, spokenLanguage());
  const status = make('p', { ariaLive: 'polite' });
  const tell = (sentence) => {
    status.textContent = sentence;
  };
  const { length: count } = atlas.state.shown;
  const data = fill(count > 1 ? texts.export_data_many : texts.export_data_one, { count });
  showDialog(
    'export',
    { title: texts.export_title, close: texts.dialog_close },
    ...part(texts.export_image, pictureForm(atlas, catalog, tell)),
    ...part(data, hint(texts.export_data_hint), dataButtons(atlas, { catalog, source }, tell)),
    ...part(texts.export_paper, hint(texts.export_print_hint), printButton(atlas, catalog)),
    ...wholePart(),
    status,
  );
}
