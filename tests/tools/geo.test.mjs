// data/geo, as it is in the project: everything that the data names is there, where it should be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { perimetersOf } from '../../web/data/holders.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { laureates, regions } = read('data/laureats-2024.json');
const france = read('data/geo/france.topo.json');
const detail = read('data/geo/france_detail.topo.json');
const communes = read('data/geo/communes.topo.json');
const names = read('data/geo/names.json');

const featuresOf = (topology, name) => topology.objects[name].geometries;
const idsOf = (topology, name) => featuresOf(topology, name).map(({ id }) => id);
const named = (kind) =>
  laureates.flatMap((one) => perimetersOf(one).flatMap((found) => (found.kind === kind ? found.code : [])));

// Longitude and latitude of a quantised point.
function placeOf({ transform: { scale, translate } }, [x, y]) {
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
}

// The arcs of a topology, from differences to quantised points.
function pointsOf(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function ringsOf({ type, arcs }) {
  return type === 'Polygon' ? arcs : arcs.flat();
}

test('France: 96 départements, 13 régions, each with its official code', () => {
  assert.equal(idsOf(france, 'departements').length, 96);
  assert.equal(new Set(idsOf(france, 'departements')).size, 96);
  assert.equal(idsOf(france, 'regions').length, 13);
  for (const { code } of regions) assert.ok(idsOf(france, 'regions').includes(code), code);
  for (const code of named('region')) assert.ok(idsOf(france, 'regions').includes(code), code);
  for (const code of named('departement')) assert.ok(idsOf(france, 'departements').includes(code), code);
});

test('every ring is closed and has an area', () => {
  for (const name of Object.keys(france.objects)) {
    for (const feature of featuresOf(france, name)) {
      for (const ring of ringsOf(feature)) {
        const points = ring.flatMap((arc) => {
          const line = pointsOf(france.arcs[arc < 0 ? ~arc : arc]);
          return arc < 0 ? line.reverse() : line;
        });
        assert.deepEqual(points[0], points.at(-1), `${name} ${feature.id}`);
        const doubleArea = points.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = points[(index + 1) % points.length];
          return sum + x * nextY - nextX * y;
        }, 0);
        assert.notEqual(doubleArea, 0, `${name} ${feature.id}`);
      }
    }
  }
});

test('a border is drawn once: régions, départements and neighbours share their arcs', () => {
  const arcsOf = (name) =>
    new Set(
      featuresOf(france, name)
        .flatMap(ringsOf)
        .flat()
        .map((arc) => (arc < 0 ? ~arc : arc)),
    );
  const ofDepartements = arcsOf('departements');
  for (const arc of arcsOf('regions')) assert.ok(ofDepartements.has(arc));
  const withNeighbours = [...arcsOf('pays')].filter((arc) => ofDepartements.has(arc));
  assert.ok(withNeighbours.length >= 8, `${withNeighbours.length} arcs are shared with the neighbours`);
});

test('the detail has the same régions and départements, by the same codes', () => {
  for (const layer of ['departements', 'regions']) {
    assert.deepEqual(idsOf(detail, layer).toSorted(), idsOf(france, layer).toSorted());
  }
});

test('every commune of the constellation has a name, every town a place in France; the most populated first', () => {
  assert.deepEqual(names.communes.map(({ code }) => code).toSorted(), idsOf(communes, 'communes').toSorted());
  const populations = names.towns.map(({ population }) => population);
  assert.deepEqual(
    populations,
    populations.toSorted((a, b) => b - a),
  );
  for (const { name, lon, lat } of names.towns) assert.ok(lon > -5.2 && lon < 9.6 && lat > 41.3 && lat < 51.1, name);
  for (const name of ['Paris', 'Toulouse', 'Strasbourg', 'Privas'])
    assert.ok(
      names.towns.some((town) => town.name === name),
      name,
    );
});

test('every perimeter has communes, most of its inhabitants have a place, all of them in France', () => {
  const features = featuresOf(communes, 'communes');
  for (const code of named('epci')) {
    const members = features.filter(({ properties }) => properties.perimetre === code);
    const inhabitants = (list) => list.reduce((sum, { properties }) => sum + properties.population, 0);
    const placed = members.filter(({ type }) => type === 'Point');
    assert.ok(placed.length > 0, code);
    assert.ok(inhabitants(placed) / inhabitants(members) > 0.6, code);
  }
  for (const code of named('commune'))
    assert.ok(
      features.some(({ id }) => id === code),
      code,
    );
  for (const { id, coordinates } of features.filter(({ type }) => type === 'Point')) {
    const [longitude, latitude] = placeOf(communes, coordinates);
    assert.ok(longitude > -5.2 && longitude < 9.6 && latitude > 41.3 && latitude < 51.1, id);
  }
});

// tools/geo/make.mjs compares the figures before they are rounded; here each may be off by half a step of its second digit.
test('the inhabitants of the communes are, to two digits, those that the data gives their intercommunality', () => {
  const features = featuresOf(communes, 'communes');
  const halfStep = (count) => 0.5 * 10 ** Math.max(Math.floor(Math.log10(count)) - 1, 0);
  for (const { id, holders } of laureates) {
    for (const { perimeter, population } of holders) {
      const members = features.filter(({ properties }) => perimeter && properties.perimetre === perimeter.code);
      if (members.length === 0 || !population) continue;
      const counts = members.map((one) => one.properties.population);
      const sum = counts.reduce((total, count) => total + count, 0);
      const most = counts.reduce((total, count) => total + halfStep(count), 0);
      assert.ok(Math.abs(sum - population.count) <= Math.min(most, 0.02 * population.count), `${id}: ${sum}`);
    }
  }
});
