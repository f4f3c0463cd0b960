// The files of the whole edition, which the build writes (tools/site/open_data.mjs) and pages lead to. Their addresses do not change.
export const folder = 'donnees/';
export const csvFile = 'laureats.csv';
export const geoJsonFile = 'laureats.geojson';
export const schemaFile = 'laureats.schema.json';
export const packageFile = 'datapackage.json';

// Those that people are led to: [file from the site's address, what it is called], of which the last two are words of that language.
/** @param {{ schema: string, datapackage: string }} words */
export const publicFiles = ({ schema, datapackage }) => [
  [folder + csvFile, 'CSV'],
  [folder + geoJsonFile, 'GeoJSON'],
  [folder + schemaFile, schema],
  [folder + packageFile, datapackage],
];
