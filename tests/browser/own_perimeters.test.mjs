// Somebody's own perimeters, all the way: from a GeoJSON file by the tool and a build to what is seen on the page, on the stage and in
// the single file.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { wantedPerimeters } from '../../tools/perimeters/wanted.mjs';
import { perimetersOf } from '../../web/data/holders.js';
import { removeFolder, temporaryFolder } from './engines/processes.mjs';
import { borderOf } from './own_data/border.mjs';
import { siteOf } from './own_data/site_of.mjs';
import { test } from './support/dying.mjs';
import { desk, inOneEngine } from './support/engines.mjs';
import { atRest, patienceMillis, ready } from './support/page.mjs';
import { serveSite } from './support/site.mjs';
import { at, stageAt, stepOf } from './support/stage.mjs';

const inTree = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const catalogFile = inTree('data/laureats-2024.json');
const { laureates } = JSON.parse(readFileSync(catalogFile));
const { wanted } = wantedPerimeters(catalogFile);
const ofLyon = '200046977';
const stepOfLyon = stepOf('lyon');

// Half the width and height of the square that stands for a perimeter, in degrees. It is so small that the halo which the map would draw
// around its communes goes past it.
const halves = { epci: [0.12, 0.085], commune: [0.02, 0.015] };

// Around the seat of the first laureate that the perimeter is of.
function squareOf({ kind, code }) {
  const { seat } = laureates.find((one) => perimetersOf(one).some((found) => found.code === code));
  const [east, north] = halves[kind];
  const corners = [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
    [-1, -1],
  ];
  return corners.map(([x, y]) => [seat.lon + x * east, seat.lat + y * north]);
}

function squaresIn(folder) {
  const features = wanted.map((one) => ({
    type: 'Feature',
    properties: { code: one.code },
    geometry: { type: 'Polygon', coordinates: [squareOf(one)] },
  }));
  const file = join(folder, 'squares.geojson');
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}

const ign = inTree('../shared/data/geo-ign/communes-laureats.geojson');
const skip = existsSync(ign) ? false : 'the communes of IGN are not beside this copy of the project';

// The rings of its communes.
function ringsOfLyon() {
  const { features } = JSON.parse(readFileSync(ign));
  const own = features.filter(({ properties }) => properties.epci === ofLyon);
  return own.flatMap(({ geometry: { type, coordinates } }) => (type === 'Polygon' ? coordinates : coordinates.flat()));
}

const pollMillis = 300;
// The share of places that have to tell on which side of the border they are: words and borders lie over some. With halos in the place of
// the perimeter none would tell, since both sides are inside them.
const enough = 0.75;

async function isDrawn(page, rings) {
  const end = performance.now() + patienceMillis; // the exact perimeters come after the first picture
  await atRest(page);
  let seen = await borderOf(page, rings);
  while (seen.told < enough && performance.now() < end) {
    await sleep(pollMillis);
    seen = await borderOf(page, rings);
  }
  const { contrast, told, count } = seen;
  assert.ok(contrast > 12, `inside and outside are told apart by ${contrast.toFixed()} steps of colour`);
  assert.ok(told >= enough, `of ${count} places beside the border, ${(told * 100).toFixed()} % are of its colour`);
  assert.deepEqual(await page.messages(), []);
}

const closer = '?appearance=clair&map=4.847,45.748,4';

async function sourcesSaid(page) {
  assert.match(
    await page.evaluate(() => document.querySelector('figcaption').textContent),
    /Périmètres officiels\s: IGN/,
  );
}

// `way`: { name, rings: of Lyon's perimeter, skip }; `site`: a function that resolves to { url, asked, said, folder }.
function testsOf(open, { name, rings, skip }, site) {
  test(`${name}: every perimeter of the data is taken, and the site is built`, { skip }, async () => {
    const { said, folder } = await site();
    assert.match(said, new RegExp(` ${wanted.length} périmètres, `));
    assert.ok(existsSync(join(folder, 'index.html')));
  });

  test(`${name}: on the page, before the program and by it`, { skip }, async () => {
    const { url, asked } = await site();
    const bare = await open(url, { javaScript: false });
    const shapes = await bare.evaluate(() =>
      [...document.querySelectorAll('.map .wash')].map(({ dataset }) => dataset.laureate),
    );
    assert.deepEqual(shapes.toSorted(), laureates.map(({ id }) => id).toSorted());
    await bare.close();
    const page = await open(`${url}/${closer}`);
    await ready(page);
    await isDrawn(page, rings());
    await sourcesSaid(page);
    assert.equal(asked.filter((path) => path === '/data/geo/perimetres.topo.json').length, 1);
  });

  test(`${name}: on the stage`, { skip }, async () => {
    const { url } = await site();
    const page = await stageAt(open, `${url}/?mode=scene&step=${stepOfLyon}`, { width: 1280, height: 720 });
    await at(page, stepOfLyon);
    await isDrawn(page, rings());
  });

  test(`${name}: in the single file, alone on a key`, { skip }, async () => {
    const { folder } = await site();
    const key = temporaryFolder('key-');
    try {
      const file = join(key, 'territoires-innovants.html');
      copyFileSync(join(folder, 'territoires-innovants.html'), file);
      const page = await open(`${pathToFileURL(file).href}${closer}`);
      await ready(page);
      await isDrawn(page, rings());
      await sourcesSaid(page);
    } finally {
      removeFolder(key);
    }
  });
}

const ways = [
  { name: 'squares', contours: squaresIn, rings: () => [squareOf(wanted.find(({ code }) => code === ofLyon))] },
  { name: 'IGN’s communes', contours: ign, rings: ringsOfLyon, skip },
];

async function served({ contours }) {
  const made = await siteOf(contours);
  const asked = [];
  const server = await serveSite(made.site, undefined, (path) => asked.push(path));
  const close = () => server.close().then(made.remove);
  return { url: server.url, asked, said: made.said, folder: made.site, close };
}

inOneEngine(
  'what is drawn of them is the same program in each',
  'own perimeters',
  (open) => {
    const sites = new Map();
    // All sites are built at once; a build that fails is told by the tests that wait for its site.
    before(() => {
      for (const way of ways.filter((one) => !one.skip)) sites.set(way, served(way));
      return Promise.allSettled(sites.values());
    });
    after(async () => {
      for (const { value } of await Promise.allSettled(sites.values())) await value?.close();
    });
    for (const way of ways) testsOf(open, way, () => sites.get(way));
  },
  desk,
);
