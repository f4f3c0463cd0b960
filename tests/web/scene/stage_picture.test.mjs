// The picture of the stage in numbers: one set of marks, where each stands, names that are nobody else's, a territory's line.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sentencesIn } from '../../../tools/site/texts.mjs';
import { captionsOf } from '../../../web/scene/captions.js';
import { castOf, cellsOf } from '../../../web/scene/cast.js';
import { contourOf } from '../../../web/scene/contour.js';
import { drawingOf } from '../../../web/scene/drawings.js';
import { distanceTo, distanceToBox } from '../../../web/scene/names.js';
import { viewOfSlide } from '../../../web/scene/picture.js';
import { cameraOf, groundOf, rowOf } from '../../../web/scene/place.js';
import { slidesOf } from '../../../web/scene/slides.js';
import { pointOf, stillOf } from '../../../web/scene/stills.js';
import { storyOf } from '../../../web/scene/story.js';
import { territoryOf } from '../../../web/scene/territory.js';
import { placesOfFrance as places } from '../support/places_of_france.js';

const root = path.resolve(import.meta.dirname, '../../..');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const { fr: texts } = sentencesIn(path.join(root, 'data/i18n'));
const slides = slidesOf(catalog, storyOf(catalog), { texts, fill: (text) => text, language: 'fr' });
const cast = castOf(catalog);
const projector = { width: 1280, height: 720 };
const sizes = [{ width: 1024, height: 768 }, projector, { width: 1920, height: 1080 }];

const sceneryOf = (slide, size = projector, seat = null) => ({
  slide,
  cast,
  size,
  places,
  seat,
  ground: groundOf(size, viewOfSlide(slide, size)),
});
const of = (kind) => slides.filter((one) => one.kind === kind);
const seen = (marks) => marks.filter(({ strength }) => strength === 1);

test('one set of marks: 45, of which 28, then 21 remain, which are medals on the map from then on', () => {
  const [all, heard, won] = of('selection').map((slide) => stillOf(sceneryOf(slide)));
  assert.deepEqual(
    [all, heard, won].map((marks) => marks.length),
    [45, 45, 45],
  );
  assert.deepEqual(
    [all, heard, won].map((marks) => seen(marks).length),
    [45, 28, 21],
  );
  for (const [mark, { x, y }] of heard.entries()) assert.deepEqual([x, y], [all[mark].x, all[mark].y], 'none moves');
  const [finale] = of('finale').map((slide) => stillOf(sceneryOf(slide)));
  for (const marks of [won, finale]) assert.ok(seen(marks).every(({ isMedal }) => isMedal));
  assert.equal(seen(finale).length, 21);
  assert.equal(new Set(cellsOf(45)).size, 45, 'a cell each');
});

test('a theme lights its own; a laureate’s medal is given, and no other is there', () => {
  for (const slide of of('theme')) {
    const marks = stillOf(sceneryOf(slide));
    const lit = cast.winners.filter((_, mark) => marks[mark].strength === 1);
    assert.deepEqual(new Set(lit.map(({ theme }) => theme)), new Set(slide.state.theme));
    assert.equal(lit.length, slide.medals.length);
  }
  for (const slide of of('laureate')) {
    const marks = stillOf(sceneryOf(slide, projector, { x: 800, y: 300 }));
    const given = seen(marks);
    assert.equal(given.length, 1);
    assert.deepEqual([given[0].x, given[0].y, given[0].isMedal], [800, 300, true]);
    assert.equal(cast.winners[marks.indexOf(given[0])].id, slide.state.select);
  }
});

const widthIn = (size) => (text) => text.length * rowOf(size) * 0.56; // a little wider than the letters are
const boxesOf = ({ lines }, size) =>
  lines.map(({ x, y, width }) => ({
    left: x,
    right: x + width,
    top: y - rowOf(size) / 2,
    bottom: y + rowOf(size) / 2,
  }));
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isLeftOf = ([a, b], point) => (b.x - a.x) * (point.y - a.y) > (b.y - a.y) * (point.x - a.x);
const isParted = (one, [a, b]) => isLeftOf(one, a) !== isLeftOf(one, b);
const doCross = (one, other) => isParted(one, other) && isParted(other, one);

for (const size of sizes)
  test(`the finale names all 21 at ${size.width} × ${size.height}: apart, inside, each line to its own medal`, () => {
    const scenery = sceneryOf(of('finale')[0], size);
    const names = captionsOf(scenery, widthIn(size));
    assert.equal(names.length, 21);
    assert.equal(new Set(names.map(({ name }) => name)).size, 21);
    const medals = cast.winners.map(({ id, name }) => ({ name, ...pointOf(places[id], scenery.ground) }));
    const boxes = names.flatMap((name) => boxesOf(name, size).map((box) => ({ ...box, name: name.name })));
    for (const [i, box] of boxes.entries()) {
      assert.ok(box.left >= size.width * 0.05 - 1 && box.right <= size.width * 0.95 + 1, `${box.name} is inside`);
      assert.ok(box.top >= size.height * 0.05 - 1 && box.bottom <= size.height * 0.95 + 1, `${box.name} is inside`);
      for (const other of boxes.slice(i + 1)) assert.ok(!overlap(box, other), `${box.name}, ${other.name}`);
      for (const medal of medals)
        assert.ok(distanceToBox(medal, box) > medal.size * 0.36, `${box.name} on ${medal.name}`);
    }
    let [overMedals, crossings] = [0, 0];
    for (const [i, { name, leader }] of names.entries()) {
      const own = medals.find((medal) => medal.name === name);
      const end = leader.at(-1);
      const far = (medal) => Math.hypot(medal.x - end.x, medal.y - end.y);
      for (const other of medals) if (other !== own) assert.ok(far(own) < far(other), `${name} leads to ${other.name}`);
      overMedals += medals.filter((one) => one !== own && distanceTo(one, leader[1], end) < one.size * 0.3).length;
      crossings += names.slice(i + 1).filter((one) => doCross(leader.slice(1), one.leader.slice(1))).length;
    }
    assert.equal(overMedals, 0, 'lines that go over the middle of a medal');
    assert.ok(crossings <= 1, `${crossings} lines cross`);
  });

test('the names of a theme are nearer to their own medal than to any other', () => {
  for (const size of sizes)
    for (const slide of of('theme')) {
      const scenery = sceneryOf(slide, size);
      const medals = cast.winners.map(({ id, name }) => ({ name, ...pointOf(places[id], scenery.ground) }));
      const names = captionsOf(scenery, widthIn(size));
      assert.equal(names.length, slide.medals.length, `all of ${slide.title} at ${size.width}`);
      for (const name of names.filter(({ leader }) => leader.length === 0)) {
        const lines = boxesOf(name, size);
        const most = (side) => Math.max(...lines.map((one) => one[side]));
        const least = (side) => Math.min(...lines.map((one) => one[side]));
        const box = { left: least('left'), right: most('right'), top: least('top'), bottom: most('bottom') };
        const [nearest] = medals.sort((a, b) => distanceToBox(a, box) - distanceToBox(b, box));
        assert.equal(nearest.name, name.name);
      }
    }
});

test('France stays where the program lets it look; on a phone it is whole', () => {
  for (const size of sizes) {
    const [longitude, latitude, levels] = cameraOf(viewOfSlide(of('finale')[0], size))
      .split(',')
      .map(Number);
    assert.ok(longitude > 2.6 && longitude < 7 && latitude > 46 && latitude < 47 && levels >= 0 && levels < 1);
  }
  assert.equal(cameraOf(viewOfSlide(of('finale')[0], { width: 390, height: 844 })), null);
});

test('the jury, the criteria and the commitment have pictures of their own', () => {
  const kinds = Object.fromEntries(slides.map((slide) => [slide.kind, drawingOf(sceneryOf(slide))]));
  const drawn = Object.keys(kinds).filter((kind) => kinds[kind].length > 0);
  assert.deepEqual(drawn, ['jury', 'criteria', 'commitment']);
  assert.equal(kinds.jury[1].d.match(/Z/g).length, catalog.jury.length, 'a seat a body');
  assert.equal(kinds.criteria[0].d.match(/M/g).length, catalog.criteria.length);
  for (const strokes of Object.values(kinds)) for (const { d } of strokes) assert.doesNotMatch(d, /NaN|undefined/);
});

const numbersOf = (data) => data.match(/-?[\d.]+/g).map(Number);

test('around one commune a ring as wide as its halo; two that are near are one, two that are far two', () => {
  const one = contourOf([{ x: 100, y: 200, radius: 50 }]);
  const numbers = numbersOf(one);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  assert.ok(Math.abs(Math.min(...xs) - 50) < 2 && Math.abs(Math.max(...xs) - 150) < 2, `${Math.min(...xs)}`);
  const rings = (discs) => contourOf(discs).match(/M/g).length;
  assert.equal(
    rings([
      { x: 0, y: 0, radius: 50 },
      { x: 60, y: 0, radius: 50 },
    ]),
    1,
  );
  assert.equal(
    rings([
      { x: 0, y: 0, radius: 50 },
      { x: 300, y: 0, radius: 50 },
    ]),
    2,
  );
  assert.equal(contourOf([]), '');
});

test('a territory of areas and communes; of one that is not known nothing', () => {
  const lines = [
    ['seat', '10', '20'],
    ['area', 'M0 0L9 9Z'],
    ['disc', '5', '5', '4'],
  ];
  const { seat, paths } = territoryOf(lines);
  assert.deepEqual([seat, paths.length, paths[0]], [{ x: 10, y: 20 }, 2, 'M0 0L9 9Z']);
  assert.equal(territoryOf([]), null);
});
