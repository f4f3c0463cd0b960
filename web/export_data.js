// The buttons that download what is shown as data.
import { geoJsonOf, jsonOf } from './data_files.js';
import { make } from './make.js';
import { fileName, saveFile } from './save_file.js';
import { fill, texts } from './texts.js';

const kinds = [
  { label: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', content: (atlas) => atlas.csv() },
  {
    label: 'JSON',
    ending: 'json',
    type: 'application/json',
    content: ({ state }, { source }) => jsonOf(source, state.shown),
  },
  {
    label: 'GeoJSON',
    ending: 'geojson',
    type: 'application/geo+json',
    content: ({ state }, { catalog }) => geoJsonOf(catalog, state.shown),
  },
];

// `documents`: the facts as the page's language names them (`catalog`) and as they are published (`source`). `tell(sentence)` of what
// was done.
export function dataButtons(atlas, documents, tell) {
  const line = make('p', { className: 'actions' });
  for (const { label, ending, type, content } of kinds) {
    const button = make('button', { type: 'button', textContent: label });
    button.dataset.file = ending;
    button.addEventListener('click', async () => {
      const file = fileName(documents.catalog, '', ending);
      saveFile(file, type, await content(atlas, documents));
      tell(fill(texts.export_done, { file }));
    });
    line.append(button);
  }
  return line;
}
