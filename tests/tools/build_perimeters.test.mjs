// What ./build-wasm.sh does about the official perimeters: asks where there are none, for a few seconds, and builds whatever comes of
// it. The steps are the real ones, in a project that is a folder; what compiles and installs only says so.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answer, catalog, contours, startGeoApi } from './support/geo_api.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const steps = join(root, 'tools/steps');
let project;
let perimeters;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'a project '));
  mkdirSync(join(project, 'data/geo'), { recursive: true });
  symlinkSync(join(root, 'tools'), join(project, 'tools'));
  writeFileSync(join(project, 'data/laureats-2024.json'), JSON.stringify(catalog));
  perimeters = join(project, 'data/geo/perimetres.topo.json');
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const script = `
set -euo pipefail
source '${steps}/say.sh'
source '${steps}/build.sh'
source '${steps}/perimeters.sh'
ATLAS_ROOT=$PROJECT
perimeters_within_millis=$WITHIN
inside() { in_project "$@"; }
set_up_toolchain() { :; }
install_packages() { say "packages: $1"; }
compile() { say "compiled"; }
build_site "$@"
summary`;

function build(url, { args = [], within = 20_000, ci = '' } = {}) {
  const env = { ...process.env, PROJECT: project, WITHIN: String(within), ATLAS_GEO_API: url, CI: ci };
  const options = { env, timeout: 30_000, killSignal: 'SIGKILL' };
  const begun = performance.now();
  return new Promise((resolve) => {
    execFile('bash', ['-c', script, 'build', ...args], options, (error, out, err) => {
      const seconds = (performance.now() - begun) / 1000;
      resolve({ code: error ? error.code : 0, out, err, seconds, isThere: existsSync(perimeters) });
    });
  });
}

async function serviceWith(context, faults) {
  const api = await startGeoApi(faults);
  context.after(() => api.close());
  return api;
}

// The site was built without, and a sentence says so and why.
function assertWithout({ code, out, err, isThere }, why) {
  assert.equal(code, 0, out + err);
  assert.match(out, /La carte montre les communes à la place des périmètres officiels\./);
  assert.match(out, why);
  assert.match(out, /packages: site\n[\s\S]*compiled/);
  assert.doesNotMatch(out + err, /\n\s+at /);
  assert.ok(!isThere);
  assert.ok(!existsSync(join(project, 'build/contours.geojson')));
}

test('the service answers: the perimeters are made before the site, in silence but for a sentence', async (context) => {
  const { url, asked } = await serviceWith(context);
  const { code, out, err } = await build(url);
  assert.equal(code, 0, out + err);
  assert.match(out, /3 périmètres officiels reçus en \d,\d s\./);
  assert.match(out, /packages: all[\s\S]*compiled/);
  assert.match(out, /official perimeters +ok/);
  assert.doesNotMatch(out, /Ouest/);
  assert.equal(asked.length, Object.keys(contours).length);
  const { objects } = JSON.parse(readFileSync(perimeters, 'utf8'));
  assert.equal(objects.perimetres.geometries.length, 3);
  assert.ok(!existsSync(join(project, 'build/contours.geojson')));
});

test('perimeters that are there are left alone', async (context) => {
  const { url, asked } = await serviceWith(context);
  writeFileSync(perimeters, 'mine');
  const { code, out } = await build(url);
  assert.equal(code, 0, out);
  assert.deepEqual(asked, []);
  assert.equal(readFileSync(perimeters, 'utf8'), 'mine');
});

test('the service refuses', async (context) => {
  const { url } = await serviceWith(context, { 'epcis/200000002': (response) => answer(response, '', 403) });
  assertWithout(await build(url), /« Est » \(200000002\) : le service a refusé la demande \(HTTP 403\)/);
});

test('the service asks to wait for longer than a build does', async (context) => {
  const wait = (response) => answer(response, '', 429, { 'retry-after': '30' });
  const { url } = await serviceWith(context, { 'epcis/200000001': wait });
  const built = await build(url);
  assertWithout(built, /trop de demandes \(HTTP 429\)\./);
  assert.ok(built.seconds < 12, `${built.seconds} s`);
});

test('the service does not answer: a build waits no longer than it says', async (context) => {
  const { url } = await serviceWith(context, { 'epcis/200000001': () => {} });
  const built = await build(url, { within: 700 });
  assertWithout(built, /pas de réponse entière|trop lent/);
  assert.ok(built.seconds < 12, `${built.seconds} s`);
});

test('the service is slow, a contour after another', async (context) => {
  const slow = (path) => (response) =>
    setTimeout(
      () => answer(response, JSON.stringify({ properties: { code: path.split('/')[1] }, geometry: contours[path] })),
      400,
    );
  const { url } = await serviceWith(
    context,
    Object.fromEntries(Object.keys(contours).map((path) => [path, slow(path)])),
  );
  // Each is there in time, all of them are not; which one is too late is the machine’s to say.
  assertWithout(await build(url, { within: 700 }), /« (?:Ouest|Est|Bourg) »/);
});

test('there is no service', async () => {
  const { url, close } = await startGeoApi();
  await close();
  assertWithout(await build(url), /le service est injoignable \(ECONNREFUSED\)/);
});

test('a contour that is none is not taken', async (context) => {
  const bowl = (response) =>
    answer(
      response,
      JSON.stringify({ properties: { code: '03001' }, geometry: { type: 'Point', coordinates: [2, 46] } }),
    );
  const { url } = await serviceWith(context, { 'communes/03001': bowl });
  assertWithout(await build(url), /ni un Polygon ni un MultiPolygon/);
});

for (const [name, options, words] of [
  ['--offline', { args: ['--offline'] }, /official perimeters: skipped, --offline/],
  ['in CI', { ci: 'true' }, /official perimeters: skipped, CI is set/],
]) {
  test(`${name}: nothing is asked for`, async (context) => {
    const { url, asked } = await serviceWith(context);
    const { code, out, isThere } = await build(url, options);
    assert.equal(code, 0, out);
    assert.match(out, words);
    assert.match(out, /compiled/);
    assert.deepEqual(asked, []);
    assert.ok(!isThere);
  });
}

// What cmake is told before the site is made.
const told = `
set -euo pipefail
source '${steps}/say.sh'
source '${steps}/build.sh'
source '${steps}/test.sh'
ATLAS_ROOT=$PROJECT
mkdir -p "$PROJECT/build/wasm-release"
printf 'ATLAS_FETCHED_DATA:BOOL=%s\nATLAS_SITE_URL:STRING=\n' "$CACHED" >"$PROJECT/build/wasm-release/CMakeCache.txt"
configure() { :; }
inside() { printf '%s\n' "$*" >&2; }
set_up_toolchain() { :; }
install_packages() { :; }
[[ $COMMAND != test ]] || begin_tests >/dev/null
compile wasm-release site`;

for (const [command, cached, fetched] of [
  ['build', 'ON', null],
  ['build', 'OFF', 'ON'],
  ['test', 'ON', 'OFF'],
  ['test', 'OFF', null],
]) {
  const what = fetched ? `makes it with the fetched data ${fetched}` : 'goes on';
  test(`${command}, after a site with the fetched data ${cached}: ${what}`, async () => {
    const env = { ...process.env, PROJECT: project, CACHED: cached, COMMAND: command };
    const err = await new Promise((resolve) => execFile('bash', ['-c', told], { env }, (_, _out, all) => resolve(all)));
    const asked = err.match(/-DATLAS_FETCHED_DATA=(\w+)/)?.[1] ?? null;
    assert.equal(asked, fetched, err);
    assert.match(err, /cmake --build --preset wasm-release --target site/);
  });
}
