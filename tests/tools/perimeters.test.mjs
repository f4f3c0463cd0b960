// ./build-wasm.sh perimeters: the official contours, from a service that may fail and files that may be anything.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answer, catalog, contours, featureOf, startGeoApi } from './support/geo_api.mjs';

const fileAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const lastGood = 'the last good file';
let folder;
let output;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'perimeters '));
  output = join(folder, 'perimetres.topo.json');
  writeFileSync(join(folder, 'catalog.json'), JSON.stringify(catalog));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...args) {
  const options = ['--output', output, '--pause-millis', '5'];
  if (!args.includes('--timeout-millis')) options.push('--timeout-millis', '10000');
  if (!args.includes('--catalog')) options.push('--catalog', join(folder, 'catalog.json'));
  return new Promise((resolve) => {
    const command = [fileAt('tools/perimeters/main.mjs'), ...options, ...args];
    execFile(process.execPath, command, { timeout: 30_000, killSignal: 'SIGKILL' }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });
}

async function runWithApi(context, faults, ...args) {
  const api = await startGeoApi(faults);
  context.after(() => api.close());
  return { ...(await run('--api', api.url, ...args)), api };
}

// Nothing was written, nothing is left half written, and the sentence says why.
function assertRefused({ code, err }, ...says) {
  assert.equal(code, 1, err);
  for (const words of says) assert.match(err, words);
  assert.match(err, /Rien n’a été écrit/);
  assert.doesNotMatch(err, /\n\s+at /);
  assert.equal(readFileSync(output, 'utf8'), lastGood);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.part')),
    [],
  );
}

function ringOf(topology, id) {
  const { scale, translate } = topology.transform;
  const { arcs } = topology.objects.perimetres.geometries.find((one) => one.id === id);
  return arcs[0].flatMap((arc) => {
    let [x, y] = [0, 0];
    return topology.arcs[arc < 0 ? ~arc : arc].map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

test('from the service: every perimeter once, politely, into one topology', async (context) => {
  const { code, out, err, api } = await runWithApi(context);
  assert.equal(code, 0, err);
  assert.deepEqual(
    api.asked.map(({ path }) => path),
    Object.keys(contours),
  );
  for (const [index, { at, geometry, agent }] of api.asked.entries()) {
    assert.equal(geometry, 'contour');
    assert.match(agent, /territoires-innovants/);
    if (index > 0) assert.ok(at - api.asked[index - 1].at >= 4, 'no pause between two requests');
  }
  assert.match(out, /1\/3 Ouest[\s\S]*3\/3 Bourg/);
  assert.match(out, /Natural Earth.*Auvergne-Rhône-Alpes/);

  const topology = JSON.parse(readFileSync(output, 'utf8'));
  const { geometries } = topology.objects.perimetres;
  assert.deepEqual(geometries.map(({ id }) => id).sort(), ['03001', '200000001', '200000002']);
  assert.deepEqual(geometries.find(({ id }) => id === '03001').properties, { kind: 'commune', nom: 'Bourg' });
  for (const [path, { coordinates }] of Object.entries(contours)) {
    const ring = ringOf(topology, path.split('/')[1]);
    for (const [longitude, latitude] of coordinates[0]) {
      const isThere = ring.some(([x, y]) => Math.abs(x - longitude) < 1e-4 && Math.abs(y - latitude) < 1e-4);
      assert.ok(isThere, `${path}: ${longitude}, ${latitude}`);
    }
  }
  const arcsOf = (id) =>
    geometries
      .find((one) => one.id === id)
      .arcs.flat()
      .map((arc) => (arc < 0 ? ~arc : arc));
  assert.ok(
    arcsOf('200000001').some((arc) => arcsOf('200000002').includes(arc)),
    'neighbours share no border',
  );
});

test('a refusal for the moment is waited for', async (context) => {
  const { code, out, err, api } = await runWithApi(context, {
    'epcis/200000002': (response, times) =>
      times === 1
        ? answer(response, '', 429, { 'retry-after': '1' })
        : answer(response, JSON.stringify(featureOf('epcis/200000002'))),
  });
  assert.equal(code, 0, err);
  assert.match(out, /HTTP 429.*nouvel essai dans 1\.0 s/);
  const times = api.asked.filter(({ path }) => path === 'epcis/200000002').map(({ at }) => at);
  assert.equal(times.length, 2);
  assert.ok(times[1] - times[0] >= 990, `asked again after ${times[1] - times[0]} ms`);
});

const est = /Périmètre « Est » \(200000002\)/;
const geometry =
  (coordinates, type = 'Polygon') =>
  (response) =>
    answer(response, JSON.stringify(featureOf('epcis/200000002', { type, coordinates })));
const [ring] = contours['epcis/200000002'].coordinates;

const impatient = ['--timeout-millis', '1500']; // a slow machine answers in that time
const apiFaults = {
  'no answer': [() => {}, /pas de réponse entière en 1\.5 s, 3 fois de suite/, ...impatient],
  'an answer that stops': [
    (response) => response.writeHead(200, { 'content-length': 5000 }).write('{"type":'),
    /pas de réponse entière/,
    ...impatient,
  ],
  'a cut answer': [
    (response) => {
      response.writeHead(200, { 'content-length': 5000 }).write('{"type":');
      setTimeout(() => response.destroy(), 20);
    },
    /la réponse a été interrompue, 3 fois de suite/,
  ],
  404: [(response) => answer(response, '{}', 404), /ne connaît pas ce code \(HTTP 404\)/],
  '429 for ever': [(response) => answer(response, '', 429), /trop de demandes \(HTTP 429\), 3 fois de suite/],
  500: [(response) => answer(response, '', 500), /en panne \(HTTP 500\)/],
  403: [(response) => answer(response, '', 403), /refusé la demande \(HTTP 403\)/],
  'a page instead of JSON': [(response) => answer(response, '<!doctype html>'), /n’est pas du JSON/],
  'JSON of another shape': [(response) => answer(response, '[1,2]'), /n’est pas un contour/],
  null: [(response) => answer(response, 'null'), /n’est pas un contour/],
  'another code': [
    (response) => answer(response, JSON.stringify(featureOf('epcis/200000001'))),
    /le service a répondu pour 200000001/,
  ],
  'no geometry': [geometry(undefined), /ni un Polygon ni un MultiPolygon/],
  'a point': [geometry([2, 46], 'Point'), /ni un Polygon ni un MultiPolygon/],
  'an open ring': [geometry([ring.slice(0, -1)]), /un anneau n’est pas fermé/],
  'a ring of three points': [geometry([ring.slice(0, 3)]), /moins de quatre points/],
  'a coordinate that is none': [geometry([[...ring.slice(0, 2), [null, 46], ...ring.slice(2)]]), /n’est pas un nombre/],
  'a contour elsewhere': [geometry([ring.map(([x, y]) => [x - 60, y - 40])]), /hors de la France métropolitaine/],
};

for (const [name, [fault, sentence, ...options]] of Object.entries(apiFaults)) {
  test(`the service gives ${name}: a sentence, and the last good file stays`, async (context) => {
    writeFileSync(output, lastGood);
    assertRefused(await runWithApi(context, { 'epcis/200000002': fault }, ...options), est, sentence);
  });
}

test('a service that cannot be reached is told', async () => {
  writeFileSync(output, lastGood);
  const gone = await startGeoApi();
  await gone.close();
  assertRefused(await run('--api', gone.url), /« Ouest »/, /injoignable \(ECONNREFUSED\)/, /perimeters FICHIER/);
});

const collection = (...features) => JSON.stringify({ type: 'FeatureCollection', features });
const all = Object.keys(contours).map((path) => featureOf(path));

function geojson(text) {
  const file = join(folder, 'contours.geojson');
  writeFileSync(file, text);
  return file;
}

test('from a file of the perimeters', async () => {
  const { code, err } = await run(geojson(collection(...all)));
  assert.equal(code, 0, err);
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).objects.perimetres.geometries.length, 3);
});

const fileFaults = {
  'is no JSON': ['{ "type"', /n’est pas du JSON/],
  'is no collection': ['{"type":"Topology"}', /n’est pas une FeatureCollection/],
  'lacks a perimeter': [collection(...all.slice(1)), /n’a rien pour « Ouest » \(200000001\)/],
  'has features that are none': [collection(null, 7, {}), /n’a rien pour « Ouest »/],
};
for (const [name, [text, sentence]] of Object.entries(fileFaults)) {
  test(`a file that ${name}: a sentence, and the last good file stays`, async () => {
    writeFileSync(output, lastGood);
    assertRefused(await run(geojson(text)), sentence);
  });
}

test('a missing file, a folder that is not there and wrong use are told', async () => {
  writeFileSync(output, lastGood);
  assertRefused(await run(join(folder, 'nowhere.geojson')), /nowhere\.geojson ne peut pas être lu \(ENOENT\)/);
  const unwritable = await run(geojson(collection(...all)), '--output', join(folder, 'nowhere', 'x.json'));
  assert.equal(unwritable.code, 1);
  assert.match(unwritable.err, /ne peut pas être écrit \(ENOENT\)/);
  for (const wrong of [['--pause-millis', 'x'], ['--api', 'nulle part'], ['--autre'], ['a', 'b']]) {
    const { code, err } = await run(...wrong);
    assert.equal(code, 2, wrong.join(' '));
    assert.match(err, /usage/);
  }
});

const ign = fileAt('../shared/data/geo-ign/communes-laureats.geojson');
const skip = existsSync(ign) ? false : 'the communes of IGN are not beside this copy of the project';

test('from IGN’s communes: every perimeter that the data names, in less than 30 KB', { skip }, async () => {
  const { code, out, err } = await run(ign, '--catalog', fileAt('data/laureats-2024.json'));
  assert.equal(code, 0, err);
  assert.match(out, /20 périmètres/);
  const kilobytes = Number(out.match(/(\d+) Ko compressés/)[1]);
  assert.ok(kilobytes < 30, `${kilobytes} KB`);
});
