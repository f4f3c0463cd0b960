// The open data for harvesters such as data.gouv.fr's: a DCAT catalogue of one dataset, as JSON-LD with its context in it and whole
// addresses. It has no date of issue and no licence of its own: the facts have none.
import { csvFile, folder, geoJsonFile, schemaFile } from '../../web/open_data/files.js';
import { citedSources, descriptionOf, keywordsOf, rightsOf, titleOf } from './data_package.mjs';

const factsFile = 'data/laureats-2024.json'; // as web/data/documents.js reads it, whatever the edition

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const french = { '@id': 'http://publications.europa.eu/resource/authority/language/FRA' };
const mediaType = (name) => ({ '@id': `https://www.iana.org/assignments/media-types/${name}` });
const inFrench = (text) => ({ '@value': text, '@language': 'fr' });
const typed = (type, text) => ({ '@value': text, '@type': `xsd:${type}` });

const publisher = ({ organizer }) => ({ '@type': 'foaf:Organization', 'foaf:name': organizer.name });

function distribution(base, { file, title, format, type, bytes, schema }) {
  const url = base + file;
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': inFrench(title),
    'dct:format': format,
    'dcat:mediaType': mediaType(type),
    'dcat:accessURL': { '@id': url },
    'dcat:downloadURL': { '@id': url },
    ...(bytes && { 'dcat:byteSize': typed('nonNegativeInteger', String(bytes)) }),
    ...(schema && { 'dct:conformsTo': { '@id': base + schema } }),
  };
}

const provenance = ({ title, publisher: by, licence }) => ({
  '@type': 'dct:ProvenanceStatement',
  'rdfs:label': inFrench(`${title}, ${by}${licence ? ` (${licence})` : ''}`),
});

function dataset(catalog, sizes, base) {
  const { edition, forum } = catalog;
  const id = `territoires-innovants-${edition}`;
  return {
    '@id': `${base}#${id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': inFrench(titleOf(catalog)),
    'dct:description': inFrench(`${descriptionOf(catalog)} ${rightsOf(catalog)}`),
    'dct:publisher': publisher(catalog),
    'dct:language': french,
    'dcat:keyword': keywordsOf(catalog).map(inFrench),
    'dcat:landingPage': { '@id': base },
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inFrench(rightsOf(catalog)) },
    'dct:provenance': citedSources(catalog).map(provenance),
    // The days on which the award was handed out.
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': typed('date', forum.first_day),
      'dcat:endDate': typed('date', forum.last_day),
    },
    'dcat:distribution': [
      distribution(base, {
        file: folder + csvFile,
        title: 'Les lauréats, pour un tableur (CSV)',
        format: 'csv',
        type: 'text/csv',
        schema: folder + schemaFile,
        ...sizes[csvFile],
      }),
      distribution(base, {
        file: folder + geoJsonFile,
        title: 'Les lauréats sur la carte (GeoJSON)',
        format: 'geojson',
        type: 'application/geo+json',
        ...sizes[geoJsonFile],
      }),
      distribution(base, {
        file: factsFile,
        title: 'L’annonce entière et ses sources, fait par fait (JSON)',
        format: 'json',
        type: 'application/json',
      }),
    ],
  };
}

// `sizes`: { file: { bytes } }. `base`: the site's address.
export const dcatCatalog = (catalog, sizes, base) => ({
  '@context': context,
  '@id': `${base}#catalogue`,
  '@type': 'dcat:Catalog',
  'dct:title': inFrench(titleOf(catalog)),
  'dct:description': inFrench(descriptionOf(catalog)),
  'dct:publisher': publisher(catalog),
  'dct:language': french,
  'foaf:homepage': { '@id': base },
  'dcat:dataset': [dataset(catalog, sizes, base)],
});
