// What is shown as JSON and GeoJSON, and how files are called: of the catalogue of the site, and of one with what breaks files.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { geoJsonOf, jsonOf } from '../../web/data_files.js';
import { fileName } from '../../web/save_file.js';

const catalog = JSON.parse(fs.readFileSync(new URL('../../data/laureats-2024.json', import.meta.url)));
const shown = ['bretagne', 'lyon', 'antony']; // in an order that is not the catalogue's
const of = (id) => catalog.laureates.find((one) => one.id === id);
const hostile = 'Une « ville »; "\\ \u2028 é 🎉\n</script>';

// As in the files: the spaces of printed French are ordinary ones.
const plain = (value) => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' '));

test('JSON is the catalogue with those laureates, in that order, and all else of it', () => {
  const { laureates, ...others } = JSON.parse(jsonOf(catalog, shown));
  assert.deepEqual(laureates, plain(shown.map(of)));
  const { laureates: all, ...rest } = catalog;
  assert.deepEqual(others, plain(rest));
  assert.ok(others.sources.length > 0, 'where each fact is from goes with it');
  assert.equal(all.length, 21, 'and the catalogue is as it was');
});

test('GeoJSON: a point a laureate at its seat, longitude first, with names in the place of ids', () => {
  const { type, features } = JSON.parse(geoJsonOf(catalog, shown));
  assert.equal(type, 'FeatureCollection');
  assert.deepEqual(
    features.map(({ id }) => id),
    shown,
  );
  const [bretagne, lyon] = features;
  assert.deepEqual(lyon, {
    type: 'Feature',
    id: 'lyon',
    geometry: { type: 'Point', coordinates: [4.84671, 45.74846] },
    properties: {
      name: 'Métropole de Lyon',
      project: plain(of('lyon').project),
      tier: 'Or',
      theme: catalog.themes.find(({ id }) => id === 'inclusion').name,
      regions: 'Auvergne-Rhône-Alpes',
      seat: 'Lyon',
      seat_note: null,
      population: 1436354,
      population_area: 'Métropole de Lyon',
      population_year: 2023,
    },
  });
  assert.equal(bretagne.properties.tier, 'Argent');
});

test('every laureate is a point of France, with every property filled in', () => {
  const { features } = JSON.parse(
    geoJsonOf(
      catalog,
      catalog.laureates.map(({ id }) => id),
    ),
  );
  assert.equal(features.length, 21);
  for (const { id, geometry, properties } of features) {
    const [lon, lat] = geometry.coordinates;
    assert.ok(lon > -5 && lon < 10 && lat > 41 && lat < 52, id);
    for (const [name, value] of Object.entries(properties))
      assert.ok(name === 'seat_note' || (value !== undefined && value !== ''), `${id}: ${name}`);
  }
});

test('of two régions both are named', () => {
  const both = {
    ...catalog,
    laureates: [{ ...of('lyon'), holders: [{ ...of('lyon').holders[0], regions: ['84', '76'] }] }],
  };
  const [{ properties }] = JSON.parse(geoJsonOf(both, ['lyon'])).features;
  assert.equal(properties.regions, 'Auvergne-Rhône-Alpes, Occitanie');
});

test('whatever a name has in it, the file is read as it was written; it ends as a file of text does', () => {
  const odd = { ...catalog, laureates: [{ ...of('lyon'), name: hostile, project: hostile }] };
  for (const text of [jsonOf(odd, ['lyon']), geoJsonOf(odd, ['lyon'])]) {
    const read = JSON.parse(text);
    const { name, project } = read.laureates?.[0] ?? read.features[0].properties;
    assert.deepEqual([name, project], [hostile, hostile]);
    assert.match(text, /[^\n]\n$/);
    assert.doesNotMatch(text, /^\ufeff/, 'a program that reads JSON takes no mark before it');
  }
});

test('nobody shown: files of nobody', () => {
  assert.deepEqual(JSON.parse(geoJsonOf(catalog, [])).features, []);
  assert.deepEqual(JSON.parse(jsonOf(catalog, [])).laureates, []);
});

test('a file is called by edition, what it shows, and its kind', () => {
  assert.equal(fileName(catalog, 'map', 'png'), 'territoires-innovants-2024-map.png');
  assert.equal(fileName(catalog, '', 'csv'), 'territoires-innovants-2024.csv');
});
