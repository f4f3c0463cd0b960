// What describes the open data for programs: the columns as a Table Schema, the files as a Data Package (Frictionless, version 1 of both).
// What is said is in French, as the data is; no date is in it that the facts do not have.
import { columns } from '../../web/open_data/columns.js';
import { dialect } from '../../web/open_data/csv.js';
import { sourcesOf } from '../../web/open_data/facts.js';
import { csvFile, folder, geoJsonFile, schemaFile } from '../../web/open_data/files.js';

// The version of the columns: its first number rises when a name or a meaning changes, its second one when a column is added.
export const version = '1.0.0';

export const titleOf = ({ label, edition }) => `Lauréats du label « ${label} » ${edition}`;
export const descriptionOf = ({ laureates, label, edition, organizer }) =>
  `Les ${laureates.length} lauréats de l’édition ${edition} du label « ${label} », annoncés par ${organizer.name} : niveau, thème, projet, porteurs (SIREN, codes INSEE), départements, régions, population, siège et sources.`;
export const keywordsOf = ({ label, organizer, themes }) => [label, organizer.name, ...themes.map(({ name }) => name)];

// The sources that the columns draw on, in the order of the facts. Those of the map's borders are not among them.
export function citedSources(catalog) {
  const cited = new Set(catalog.laureates.flatMap((one) => sourcesOf(catalog, one)));
  return catalog.sources.filter((one) => cited.has(one));
}

// No one licence is given to all: each fact keeps that of its source.
export function rightsOf(catalog) {
  const licences = [...new Set(citedSources(catalog).flatMap(({ licence }) => licence ?? []))];
  return `Chaque fait garde la licence de sa source (${licences.join(' ; ')}). D’une source sans licence, seuls des faits sont repris.`;
}

const field = (catalog, { name, type, title, description, constraints }) => ({
  ...{ name, type, title, description },
  ...(constraints && { constraints: constraints(catalog) }),
});

// `base`: the site's address, or ''.
export const tableSchema = (catalog, base) => ({
  $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
  name: 'laureats-territoires-innovants',
  title: titleOf(catalog),
  description:
    'Une ligne par lauréat. Une colonne dont le nom commence par un pluriel peut avoir plusieurs valeurs, séparées par « | ». Les noms des colonnes ne changent pas.',
  version,
  countryCode: 'FR',
  ...(base && { homepage: base, path: base + folder + schemaFile }),
  fields: columns.map((column) => field(catalog, column)),
  primaryKey: ['edition', 'id'],
  missingValues: [''],
});

const sourceOf = ({ title, publisher, licence, url }) => ({
  title,
  ...(url && { path: url }),
  publisher,
  ...(licence && { licence }),
});

// `sizes`: { file: { bytes, hash } }.
export const dataPackage = (catalog, sizes, base) => ({
  profile: 'data-package',
  name: `territoires-innovants-${catalog.edition}`,
  title: titleOf(catalog),
  description: `${descriptionOf(catalog)} ${rightsOf(catalog)}`,
  version,
  ...(base && { homepage: base }),
  keywords: keywordsOf(catalog),
  sources: citedSources(catalog).map(sourceOf),
  resources: [
    {
      name: 'laureats',
      path: csvFile,
      profile: 'tabular-data-resource',
      title: 'Les lauréats, pour un tableur',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      ...sizes[csvFile],
      dialect: { ...dialect, skipInitialSpace: false },
      schema: schemaFile,
    },
    {
      name: 'laureats-carte',
      path: geoJsonFile,
      profile: 'data-resource',
      title: 'Les lauréats sur la carte, un point au siège de chacun',
      format: 'geojson',
      mediatype: 'application/geo+json',
      encoding: 'utf-8',
      ...sizes[geoJsonFile],
    },
  ],
});
