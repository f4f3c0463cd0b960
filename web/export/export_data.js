// The buttons that download what is shown as data.
import { make } from '../base/make.js';
import { fileName, saveFile } from '../base/save_file.js';
import { csvOf } from '../open_data/csv.js';
import { geoJsonOf } from '../open_data/geojson.js';
import { jsonOf } from '../open_data/json.js';
import { fill, texts } from '../texts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */

const kinds = [
  { label: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', contentOf: csvOf },
  { label: 'JSON', ending: 'json', type: 'application/json', contentOf: jsonOf },
  { label: 'GeoJSON', ending: 'geojson', type: 'application/geo+json', contentOf: geoJsonOf },
];

// `source`: the facts as they are published: data has French names whatever the page's language. `tell(sentence)` of what was done.
/** @param {MountedAtlas} atlas @param {Catalog} source @param {(sentence: string) => void} tell */
export function dataButtons(atlas, source, tell) {
  const line = make('p', { className: 'actions' });
  for (const { label, ending, type, contentOf } of kinds) {
    const button = make('button', { type: 'button', textContent: label });
    button.dataset.file = ending;
    button.addEventListener('click', () => {
      const file = fileName(source, '', ending);
      saveFile(file, type, contentOf(source, atlas.state.shown));
      tell(fill(texts.export_done, { file }));
    });
    line.append(button);
  }
  return line;
}
