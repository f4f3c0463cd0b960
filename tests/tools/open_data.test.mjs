// The open data as the build writes it: the CSV by another's parser against the Table Schema, and what describes the files.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Papa from 'papaparse';
import { openData } from '../../tools/site/open_data.mjs';
import { publicFiles } from '../../web/open_data/files.js';
import { problems } from './support/table_schema.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, 'build/site');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const base = 'https://exemple.fr/atlas/';
const known = openData(catalog, base);
const unknown = openData(catalog, '');
const json = (file, files = known) => JSON.parse(files[`donnees/${file}`]);

const schema = json('laureats.schema.json');
const datapackage = json('datapackage.json');
const [table, map] = datapackage.resources;
const described = json('catalogue.jsonld');
const [dataset] = described['dcat:dataset'];

// By what datapackage.json says of the file.
function rowsOf(csv) {
  const { delimiter, lineTerminator, quoteChar } = table.dialect;
  const { data, errors } = Papa.parse(csv.replace(/^\ufeff/, ''), { delimiter, newline: lineTerminator, quoteChar });
  assert.deepEqual(errors, []);
  assert.deepEqual(data.pop(), [''], 'the last line ends as the others do');
  return data;
}
const rows = rowsOf(known['donnees/laureats.csv']);

test('five files where the site’s address is known, the same without the one for harvesters where it is not', () => {
  const files = ['laureats.csv', 'laureats.geojson', 'laureats.schema.json', 'datapackage.json', 'catalogue.jsonld'];
  assert.deepEqual(
    Object.keys(known),
    files.map((file) => `donnees/${file}`),
  );
  assert.deepEqual(Object.keys(unknown), Object.keys(known).slice(0, 4));
  for (const [file, content] of Object.entries(unknown)) assert.doesNotMatch(content, /exemple\.fr/, file);
  for (const [file] of publicFiles({})) assert.ok(file in unknown, file);
});

test('every cell of the 21 rows is what the schema says', () => {
  assert.equal(rows.length, 22);
  assert.deepEqual(problems(schema, rows), []);
});

test('the schema tells what is wrong with a row', () => {
  const spoilt = (name, text) => {
    const [heads, first, ...rest] = structuredClone(rows);
    first[heads.indexOf(name)] = text;
    return problems(schema, [heads, first, ...rest]);
  };
  for (const [name, text, fault] of [
    ['id', '', 'required'],
    ['id', 'Lyon', 'pattern'],
    ['edition', 'deux mille', 'year'],
    ['niveau', 'Platine', 'enum'],
    ['theme', 'inclusion', 'enum'],
    ['porteurs_siren', '200046977|12', 'pattern'],
    ['porteurs_type', 'Métropole|Canton', 'pattern'],
    ['perimetres_code', '2000469', 'pattern'],
    ['codes_departements', '9', 'pattern'],
    ['population', '1 436 354', 'integer'],
    ['population', '-1', 'minimum'],
    ['code_commune_siege', '1004', 'pattern'],
    ['longitude', '4,84671', 'number'],
    ['latitude', '91', 'maximum'],
  ])
    assert.deepEqual(spoilt(name, text), [`row 1, ${name}: ${fault} (« ${text} »)`]);
  assert.deepEqual(spoilt('id', 'nantes'), ['two rows have the same key']);
});

test('each column says in French what it is, under a name of ASCII that is there once', () => {
  const names = schema.fields.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, title, description } of schema.fields) {
    assert.match(name, /^[a-z]+(_[a-z]+)*$/);
    assert.match(title, /^\p{Lu}/u);
    assert.match(description, /^\p{Lu}.*\.$/u);
  }
  assert.equal(schema.path, `${base}donnees/laureats.schema.json`);
});

test('columns that go together have as many places in each row', () => {
  const [heads, ...cells] = rows;
  const placesOf = (row, name) => row[heads.indexOf(name)].split('|').length;
  for (const [first, ...others] of [
    ['porteurs', 'porteurs_siren', 'porteurs_type', 'perimetres', 'perimetres_type', 'perimetres_code'],
    ['codes_departements', 'departements'],
    ['codes_regions', 'regions'],
    ['sources', 'sources_url'],
  ]) {
    for (const row of cells) {
      for (const other of others.filter((name) => row[heads.indexOf(name)] !== ''))
        assert.equal(placesOf(row, other), placesOf(row, first), `${row[0]}: ${other}`);
    }
  }
});

test('the Data Package: files beside it, as long as they are, with the schema of the table', () => {
  for (const { path: file, bytes, hash } of [table, map]) {
    const content = known[`donnees/${file}`];
    assert.equal(bytes, Buffer.byteLength(content));
    assert.equal(hash, `sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
  assert.ok(`donnees/${table.schema}` in known);
  assert.equal(table.profile, 'tabular-data-resource');
  assert.match(datapackage.name, /^[-a-z0-9._/]+$/);
  assert.equal(datapackage.homepage, base);
});

test('sources: all that the rows name, each with its licence or none; the borders of the map are in no column', () => {
  const named = new Set(rows.slice(1).flatMap((row) => row[rows[0].indexOf('sources')].split('|')));
  assert.deepEqual(
    datapackage.sources.map(({ title, publisher }) => `${title} (${publisher})`).sort(),
    [...named].sort(),
  );
  assert.ok(datapackage.sources.some(({ licence }) => licence === 'CC BY 4.0'));
  assert.ok(!datapackage.sources.some(({ title }) => title.startsWith('Natural Earth')));
  assert.equal(datapackage.licenses, undefined, 'no one licence is that of all facts');
});

test('DCAT: what harvesters ask of a catalogue, its dataset and its files; every address is whole', () => {
  assert.equal(described['@type'], 'dcat:Catalog');
  assert.equal(dataset['@type'], 'dcat:Dataset');
  for (const name of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:keyword', 'dct:rights'])
    assert.ok(dataset[name], name);
  assert.equal(dataset['dct:identifier'], 'territoires-innovants-2024');
  assert.ok(dataset['dcat:keyword'].length > 3);
  const files = dataset['dcat:distribution'].map((one) => {
    assert.equal(one['@type'], 'dcat:Distribution');
    assert.equal(one['dcat:accessURL']['@id'], one['dcat:downloadURL']['@id']);
    assert.match(one['dcat:mediaType']['@id'], /^https:\/\/www\.iana\.org\/assignments\/media-types\/\w+\/[\w+]+$/);
    return one['dcat:accessURL']['@id'];
  });
  assert.deepEqual(files, [
    `${base}donnees/laureats.csv`,
    `${base}donnees/laureats.geojson`,
    `${base}data/laureats-2024.json`,
  ]);
  assert.equal(dataset['dcat:distribution'][0]['dct:conformsTo']['@id'], schema.path);
  for (const [, id] of known['donnees/catalogue.jsonld'].matchAll(/"@id": "([^"]*)"/g))
    assert.match(id, /^https?:\/\//);
});

test('DCAT: every prefix is in its context; no date is said but those of the forum, and no licence', () => {
  const text = known['donnees/catalogue.jsonld'];
  for (const [, prefix] of text.matchAll(/"(\w+):\w+"/g)) assert.ok(prefix in described['@context'], prefix);
  const { first_day, last_day } = catalog.forum;
  assert.deepEqual(text.match(/\d{4}-\d{2}-\d{2}/g), [first_day, last_day]);
  assert.doesNotMatch(text, /dct:(issued|modified|license)/);
});

test('files of data have ordinary spaces', () => {
  for (const [file, content] of Object.entries(known)) assert.doesNotMatch(content, /[\u00a0\u202f]/, file);
});

test('facts of one’s own: other tiers and themes are in the schema; a separator in a name is told in a sentence', () => {
  const own = structuredClone(catalog);
  own.tiers[0].name = 'Platine';
  own.themes[0].name = 'Ciel (ou mer)';
  own.kinds[0].name = 'Ville-pays (1.0)';
  const files = openData(own, '');
  assert.deepEqual(problems(json('laureats.schema.json', files), rowsOf(files['donnees/laureats.csv'])), []);
  own.laureates[3].holders[0].name = 'A|B';
  assert.throws(() => openData(own, ''), { message: /^« A\|B » has « \| » in it/ });
});

test('the built site has them, and its list of laureates leads to them in both languages', {
  skip: !fs.existsSync(site),
}, () => {
  for (const [file, content] of Object.entries(unknown).filter(([name]) => /\.(csv|geojson)$/.test(name)))
    assert.equal(fs.readFileSync(path.join(site, file), 'utf8'), content);
  for (const { 'dcat:accessURL': address } of dataset['dcat:distribution'])
    assert.ok(fs.existsSync(path.join(site, address['@id'].slice(base.length))), address['@id']);
  for (const page of ['laureats.html', 'laureates.html']) {
    const markup = fs.readFileSync(path.join(site, page), 'utf8');
    for (const [file] of publicFiles({})) assert.ok(markup.includes(`href="${file}"`), `${page}: ${file}`);
  }
});
