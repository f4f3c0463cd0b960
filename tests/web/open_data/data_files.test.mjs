// What is shown as CSV, JSON and GeoJSON, and how files are called: of the catalogue of the site, and of one with what breaks files.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import Papa from 'papaparse';
import { fileName } from '../../../web/base/save_file.js';
import { columns } from '../../../web/open_data/columns.js';
import { csvOf } from '../../../web/open_data/csv.js';
import { geoJsonOf } from '../../../web/open_data/geojson.js';
import { jsonOf } from '../../../web/open_data/json.js';

const catalog = JSON.parse(fs.readFileSync(new URL('../../../data/laureats-2024.json', import.meta.url)));
const everybody = catalog.laureates.map(({ id }) => id);
const shown = ['bretagne', 'lyon', 'antony']; // in an order that is not the catalogue's
const of = (id) => catalog.laureates.find((one) => one.id === id);
const hostile = 'Une « ville »; "\\ \u2028 é 🎉\n</script>';

// As in the files: the spaces of printed French are ordinary ones.
const plain = (value) => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

const names = columns.map(({ name }) => name);
const propertiesOf = (id, from = catalog) => JSON.parse(geoJsonOf(from, [id])).features[0].properties;
// A catalogue of one laureate, Lyon, with these members in the place of its own.
const withLyon = (changed) => ({ ...catalog, laureates: [{ ...of('lyon'), ...changed }] });
// As a parser of CSV reads it: rows of cells.
const parsed = (csv) => Papa.parse(csv, { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data;
const cellOf = (csv, name) => parsed(csv)[1][names.indexOf(name)];

test('the columns, which keep their names and their order', () => {
  assert.deepEqual(names, [
    ...['id', 'edition', 'label', 'niveau', 'theme', 'projet', 'laureat'],
    ...['porteurs', 'porteurs_siren', 'porteurs_type', 'perimetres', 'perimetres_type', 'perimetres_code'],
    ...['codes_departements', 'departements', 'codes_regions', 'regions'],
    ...['population', 'population_perimetre', 'population_annee'],
    ...['commune_siege', 'code_commune_siege', 'adresse_siege', 'longitude', 'latitude'],
    ...['approximation', 'sources', 'sources_url'],
  ]);
});

test('a laureate of two holders, of whom one is no authority: values at the same places, and an empty one', () => {
  const { sources, sources_url, ...facts } = propertiesOf('aix-marseille-provence');
  assert.deepEqual(facts, {
    id: 'aix-marseille-provence',
    edition: 2024,
    label: 'Territoire innovant',
    niveau: 'Argent',
    theme: 'Inclusion numérique',
    projet: 'La Fabrique de l’Inclusion Numérique AMP',
    laureat: 'Métropole Aix-Marseille-Provence et le Hub du Sud',
    porteurs: 'Métropole d’Aix-Marseille-Provence|Hub du Sud',
    porteurs_siren: '200054807|',
    porteurs_type: 'Métropole|',
    perimetres: 'Métropole d’Aix-Marseille-Provence|',
    perimetres_type: 'epci|',
    perimetres_code: '200054807|',
    codes_departements: '13|83|84',
    departements: 'Bouches-du-Rhône|Var|Vaucluse',
    codes_regions: '93',
    regions: 'Provence-Alpes-Côte d’Azur',
    population: 1939077,
    population_perimetre: 'Métropole d’Aix-Marseille-Provence',
    population_annee: 2023,
    commune_siege: 'Marseille',
    code_commune_siege: '13055',
    adresse_siege: 'Le Pharo, 58, boulevard Charles-Livon, 13007 Marseille',
    longitude: 5.38107,
    latitude: 43.29695,
    approximation: 'Du Hub du Sud, ni le périmètre ni les habitants ne sont connus.',
  });
  assert.match(sources, /^Annonce des lauréats[^|]*\(Les Interconnectés\)\|/);
  assert.equal(sources.split('|').length, 5, 'each source once');
  assert.equal(sources_url.split('|').length, 5);
  assert.match(sources_url, /^\|https:/, 'the announcement has no page');
});

test('what is not known at all is empty in CSV and null in GeoJSON; all notes of a laureate are told', () => {
  const { porteurs_siren, adresse_siege, approximation } = propertiesOf('anjou-numerique');
  assert.deepEqual([porteurs_siren, adresse_siege], [null, null]);
  assert.match(approximation, /^Le syndicat est dessiné .*\. Siège non vérifié ?: .*\.$/);
  assert.equal(cellOf(csvOf(catalog, ['anjou-numerique']), 'porteurs_siren'), '');
  assert.equal(propertiesOf('lyon').approximation, null);
});

test('codes keep the zeros that they begin with', () => {
  assert.match(cellOf(csvOf(catalog, ['occitanie']), 'codes_departements'), /^09\|11\|/);
  assert.match(propertiesOf('occitanie').departements, /^Ariège\|Aude\|/);
});

test('the inhabitants are those of the widest perimeter, which is named', () => {
  const { population, population_perimetre } = propertiesOf('epernay');
  assert.deepEqual([population, population_perimetre], [46800, 'Épernay, Coteaux et Plaine de Champagne']);
});

test('a value that has the separator in it is refused in a sentence: the places would not match', () => {
  const odd = withLyon({ holders: [{ ...of('lyon').holders[0], name: 'Ville|Métropole' }] });
  for (const fileOf of [csvOf, geoJsonOf]) {
    assert.throws(() => fileOf(odd, ['lyon']), { message: /^« Ville\|Métropole » has « \| » in it, .*\.$/ });
  }
});

test('CSV: a mark of UTF-8, semicolons, CRLF; those laureates in that order, each cell that of GeoJSON', () => {
  const csv = csvOf(catalog, shown);
  assert.ok(csv.startsWith('\ufeffid;edition;label;'));
  assert.match(csv, /\r\n$/);
  assert.doesNotMatch(csv, /[^\r]\n|[\u00a0\u202f]/);
  const [heads, ...rows] = parsed(csv);
  assert.equal(heads.length, columns.length);
  assert.deepEqual(
    rows,
    shown.map((id) => Object.values(propertiesOf(id)).map((value) => String(value ?? ''))),
  );
});

test('CSV: what a parser gives back is what was there, whatever it has in it', () => {
  for (const text of [hostile, 'Le "Lab"', 'a;b', 'deux\nlignes', 'deux\rlignes', '"', 'a\tb']) {
    const csv = csvOf(withLyon({ name: text, project: text }), ['lyon']);
    assert.deepEqual([cellOf(csv, 'laureat'), cellOf(csv, 'projet')], [text, text]);
    assert.equal(parsed(csv).length, 2, text);
  }
  const quoted = csvOf(withLyon({ project: 'Le "Lab"' }), ['lyon']);
  assert.ok(quoted.includes(';"Le ""Lab""";'), 'quoted for a quote alone');
});

test('CSV: a text that a spreadsheet would calculate begins with an apostrophe; a number does not', () => {
  for (const text of ['=HYPERLINK("http://x";"y")', '+1', '-1', '@a', '\ta', '\ra'])
    assert.equal(cellOf(csvOf(withLyon({ name: text }), ['lyon']), 'laureat'), `'${text}`);
  assert.equal(cellOf(csvOf(catalog, ['nantes']), 'longitude'), '-1.55336');
});

test('JSON is the catalogue with those laureates, in that order, and all else of it', () => {
  const { laureates, ...others } = JSON.parse(jsonOf(catalog, shown));
  assert.deepEqual(laureates, plain(shown.map(of)));
  const { laureates: all, ...rest } = catalog;
  assert.deepEqual(others, plain(rest));
  assert.ok(others.sources.length > 0, 'where each fact is from goes with it');
  assert.equal(all.length, 21, 'and the catalogue is as it was');
});

test('GeoJSON: what RFC 7946 asks for, a point of France a laureate, longitude first, with the columns as properties', () => {
  const { type, features, ...others } = JSON.parse(geoJsonOf(catalog, everybody));
  assert.deepEqual([type, others], ['FeatureCollection', {}]);
  assert.deepEqual(
    features.map(({ id }) => id),
    everybody,
  );
  for (const { id, geometry, properties, ...rest } of features) {
    assert.deepEqual(rest, { type: 'Feature' }, id);
    const { longitude, latitude } = properties;
    assert.deepEqual(geometry, { type: 'Point', coordinates: [longitude, latitude] }, id);
    assert.ok(longitude > -5 && longitude < 10 && latitude > 41 && latitude < 52, id);
    assert.deepEqual(Object.keys(properties), names, id);
  }
});

test('whatever a name has in it, the file is read as it was written; it ends as a file of text does', () => {
  const odd = withLyon({ name: hostile, project: hostile });
  for (const text of [jsonOf(odd, ['lyon']), geoJsonOf(odd, ['lyon'])]) {
    const read = JSON.parse(text);
    const { name, project } = read.laureates?.[0] ?? {};
    const { laureat = name, projet = project } = read.features?.[0].properties ?? {};
    assert.deepEqual([laureat, projet], [hostile, hostile]);
    assert.match(text, /[^\n]\n$/);
    assert.doesNotMatch(text, /^\ufeff/, 'a program that reads JSON takes no mark before it');
  }
});

test('nobody shown: files of nobody', () => {
  assert.deepEqual(JSON.parse(geoJsonOf(catalog, [])).features, []);
  assert.deepEqual(JSON.parse(jsonOf(catalog, [])).laureates, []);
  assert.deepEqual(parsed(csvOf(catalog, [])).length, 1, 'the names of the columns');
});

test('a file is called by edition, what it shows, and its kind', () => {
  assert.equal(fileName(catalog, 'map', 'png'), 'territoires-innovants-2024-map.png');
  assert.equal(fileName(catalog, '', 'csv'), 'territoires-innovants-2024.csv');
});
