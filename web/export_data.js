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
    content: ({ state }, catalog) => jsonOf(catalog, state.shown),
  },
  {
    label: 'GeoJSON',
    ending: 'geojson',
    type: 'application/geo+json',
    content: ({ state }, catalog) => geoJsonOf(catalog, state.shown),
  },
];

// `tell(sentence)` of what was done.
export function dataButtons(atlas, catalog, tell) {
  const line = make('p', { className: 'actions' });
  for (const { label, ending, type, content } of kinds) {
    const button = make('button', { type: 'button', textContent: label });
    button.dataset.file = ending;
    button.addEventListener('click', async () => {
      const file = fileName(catalog, '', ending);
      saveFile(file, type, await content(atlas, catalog));
      tell(fill(texts.export_done, { file }));
    });
    line.append(button);
  }
  return line;
}
