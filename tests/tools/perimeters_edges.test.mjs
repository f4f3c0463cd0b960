// ./build-wasm.sh perimeters, beyond the service's faults: Ctrl-C, other shapes of files, a catalog that is none, words.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answer, catalog, contours, featureOf, startGeoApi } from './support/geo_api.mjs';

const tool = fileURLToPath(new URL('../../tools/perimeters/main.mjs', import.meta.url));
const lastGood = 'the last good file';
let folder;
let output;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'perimeters edges '));
  output = join(folder, 'perimetres.topo.json');
});
beforeEach(() => writeFileSync(output, lastGood));
after(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

// `onStart`: what to do with the child once it runs.
function run(args, onStart = () => {}) {
  const shared = ['--output', output, '--pause-millis', '5', '--timeout-millis', '5000'];
  const fromTest = ['--catalog', fileOf('catalog.json', JSON.stringify(catalog))];
  const child = spawn(process.execPath, [tool, ...shared, ...fromTest, ...args], {
    timeout: 15_000,
    killSignal: 'SIGKILL',
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  onStart(child);
  return new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal, ...said })));
}

function assertUntouched() {
  assert.equal(readFileSync(output, 'utf8'), lastGood);
  const unfinished = readdirSync(folder).filter((name) => name.endsWith('.part'));
  assert.deepEqual(unfinished, []);
}

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features });
const idsIn = (file) => JSON.parse(readFileSync(file, 'utf8')).objects.perimetres.geometries.map(({ id }) => id);
const allIds = ['03001', '200000001', '200000002'];

test('Ctrl-C while the service is silent: 130, and the last good file stays', async (context) => {
  let stop;
  const api = await startGeoApi({ 'epcis/200000002': () => stop() });
  context.after(() => api.close());
  const { code, signal, err } = await run(['--api', api.url], (child) => {
    stop = () => child.kill('SIGINT');
  });
  assert.deepEqual({ code, signal }, { code: 130, signal: null });
  assert.match(err, /Interrompu\. Rien n’a été écrit/);
  assertUntouched();
});

test('Ctrl-C between two tries ends the wait', async (context) => {
  const api = await startGeoApi({
    'epcis/200000001': (response) => answer(response, '', 429, { 'retry-after': '50' }),
  });
  context.after(() => api.close());
  const { code } = await run(['--api', api.url], (child) =>
    child.stdout.on('data', (text) => /nouvel essai/.test(text) && child.kill('SIGINT')),
  );
  assert.equal(code, 130);
  assertUntouched();
});

test('Ctrl-C just after the last contour, before or while the map is made', async (context) => {
  let stop;
  const api = await startGeoApi({
    'communes/03001': (response) => {
      answer(response, JSON.stringify(featureOf('communes/03001')));
      setTimeout(stop, 20);
    },
  });
  context.after(() => api.close());
  const { code, err } = await run(['--api', api.url], (child) => {
    stop = () => child.kill('SIGINT');
  });
  assert.equal(code, 130, err);
  assertUntouched();
});

// The wait is told before it is waited for: Ctrl-C once it has been read.
const waits = {
  'a number of seconds': ['7', /nouvel essai dans 7\.0 s/],
  'more than a minute': ['3600', /nouvel essai dans 60\.0 s/],
  'a date to come': [new Date(Date.now() + 3_600_000).toUTCString(), /nouvel essai dans 60\.0 s/],
  'a date gone by': ['Wed, 21 Oct 2015 07:28:00 GMT', /nouvel essai dans 0\.[01] s/],
  'no sense': ['soon', /nouvel essai dans 0\.[01] s/],
};
for (const [name, [retryAfter, words]] of Object.entries(waits)) {
  test(`Retry-After is ${name}`, async (context) => {
    const api = await startGeoApi({
      'epcis/200000001': (response) => answer(response, '', 429, { 'retry-after': retryAfter }),
    });
    context.after(() => api.close());
    const { out } = await run(['--api', api.url], (child) =>
      child.stdout.on('data', (text) => /nouvel essai/.test(text) && child.kill('SIGINT')),
    );
    assert.match(out, words);
  });
}

const polygon = (path) => contours[path];
const commune = (properties, path) => ({ type: 'Feature', properties, geometry: polygon(path) });
const shapes = {
  'perimeters whose code is the feature’s id': Object.keys(contours).map((path) => ({
    type: 'Feature',
    id: path.split('/')[1],
    properties: null,
    geometry: polygon(path),
  })),
  'communes that name their perimeter': [
    commune({ code: '03900', perimetre: '200000001' }, 'epcis/200000001'),
    commune({ code: '03901', perimetre: 200000002 }, 'epcis/200000002'),
    commune({ code: '03001', perimetre: null }, 'communes/03001'),
  ],
};
for (const [name, features] of Object.entries(shapes)) {
  test(`a file of ${name}`, async () => {
    const { code, err } = await run([fileOf('shapes.geojson', `\uFEFF${collection(features)}`)]);
    assert.equal(code, 0, err);
    assert.deepEqual(idsIn(output).sort(), allIds);
  });
}

test('two communes of one intercommunality become one area without the border between', async () => {
  const square = (west) => [
    [west, 46],
    [west + 0.1, 46],
    [west + 0.1, 46.2],
    [west, 46.2],
    [west, 46],
  ];
  const half = (west, code) => ({
    type: 'Feature',
    properties: { code, epci: '200000001' },
    geometry: { type: 'Polygon', coordinates: [square(west)] },
  });
  const others = ['epcis/200000002', 'communes/03001'].map((path) => featureOf(path));
  const { code, err } = await run([
    fileOf('halves.geojson', collection([half(2, '03900'), half(2.1, '03901'), ...others])),
  ]);
  assert.equal(code, 0, err);
  const topology = JSON.parse(readFileSync(output, 'utf8'));
  const whole = topology.objects.perimetres.geometries.find(({ id }) => id === '200000001');
  assert.equal(whole.type, 'Polygon');
  assert.deepEqual(whole.properties, { kind: 'epci', nom: 'Ouest' });
  const { scale, translate } = topology.transform;
  const longitudes = whole.arcs[0].flatMap((arc) => {
    let x = 0;
    return topology.arcs[arc < 0 ? ~arc : arc].map(([step]) => {
      x += step;
      return x * scale[0] + translate[0];
    });
  });
  assert.ok(Math.min(...longitudes) < 2.0001 && Math.max(...longitudes) > 2.1999, String(longitudes));
});

test('run again, it replaces the file and says how big it is', async () => {
  const file = fileOf('all.geojson', collection(Object.keys(contours).map((path) => featureOf(path))));
  const first = await run([file]);
  const bytes = readFileSync(output);
  const again = await run([file]);
  assert.deepEqual([first.code, again.code], [0, 0], first.err + again.err);
  assert.deepEqual(readFileSync(output), bytes);
  const vertices = JSON.parse(bytes).arcs.reduce((sum, arc) => sum + arc.length, 0);
  assert.match(again.out, new RegExp(`3 périmètres, ${vertices} sommets, \\d+ Ko, \\d+ Ko compressés`));
});

const brokenCatalogs = {
  'is no JSON': ['{', /n’est pas du JSON/],
  'is of another shape': ['{"laureates":{}}', /ne nomme aucune intercommunalité ni commune/],
  'names a région alone': [
    '{"laureates":[{"holders":[{"perimeter":{"kind":"region","code":"84","name":"A"}}]}]}',
    /ne nomme aucune intercommunalité ni commune/,
  ],
};
for (const [name, [text, words]] of Object.entries(brokenCatalogs)) {
  test(`a catalog that ${name} is told`, async () => {
    const { code, err } = await run(['--catalog', fileOf('broken.json', text)]);
    assert.equal(code, 1, err);
    assert.match(err, words);
    assert.doesNotMatch(err, /\n\s+at /);
    assertUntouched();
  });
}

test('a catalog that is not there is told', async () => {
  const { code, err } = await run(['--catalog', join(folder, 'nowhere.json')]);
  assert.equal(code, 1, err);
  assert.match(err, /nowhere\.json ne peut pas être lu \(ENOENT\)\. Vérifiez/);
  assertUntouched();
});

const wrongUses = {
  'an unknown option': [['--autre'], /^L’option --autre n’existe pas\./],
  'an option without its value': [['--api'], /^L’option --api attend une valeur\./],
  'an address of another kind': [['--api', 'ftp://nulle.part'], /^--api attend une adresse http ou https/],
};
for (const [name, [args, words]] of Object.entries(wrongUses)) {
  test(`wrong use is told in French: ${name}`, async () => {
    const { code, err } = await run(args);
    assert.equal(code, 2, err);
    assert.match(err, words);
    assertUntouched();
  });
}
