// The open data of the whole edition, in files that other sites and programs read: CSV and GeoJSON as the page makes them of what is
// shown (web/open_data), and what describes them. docs/OPEN_DATA.md is for who publishes them.
import { createHash } from 'node:crypto';
import { csvOf } from '../../web/open_data/csv.js';
import { csvFile, folder, geoJsonFile, packageFile, schemaFile } from '../../web/open_data/files.js';
import { geoJsonOf } from '../../web/open_data/geojson.js';
import { written } from '../../web/open_data/json.js';
import { dataPackage, tableSchema } from './data_package.mjs';
import { dcatCatalog } from './dcat.mjs';

const dcatFile = 'catalogue.jsonld';

const measured = (content) => ({
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
});

// { file: content }, files of `catalog` (the facts as they are published) from the site's address, `base`. The description for harvesters
// has whole addresses alone: without `base` there is none, as there is no oEmbed. Throws an Error that is a sentence where the facts do
// not fit the columns.
export function openData(catalog, base) {
  const ids = catalog.laureates.map(({ id }) => id);
  const tables = { [csvFile]: csvOf(catalog, ids), [geoJsonFile]: geoJsonOf(catalog, ids) };
  const sizes = Object.fromEntries(Object.entries(tables).map(([file, content]) => [file, measured(content)]));
  const files = {
    ...tables,
    [schemaFile]: written(tableSchema(catalog, base)),
    [packageFile]: written(dataPackage(catalog, sizes, base)),
    ...(base && { [dcatFile]: written(dcatCatalog(catalog, sizes, base)) }),
  };
  return Object.fromEntries(Object.entries(files).map(([file, content]) => [folder + file, content]));
}
