// What only pixels tell, on a phone and on a desk: that territories in one another are told apart, what fades and
// what leads to a medal. (Sea, land and coast on a desk: drawing.test.mjs.)
import assert from 'node:assert/strict';
import { between, brightness, darkRuns, isBlue, isGold, isRust } from './support/colours.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { atRest, coloursAt, middleOf, placing, ready } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const phone = { width: 390, height: 844, pixelRatio: 3 };
const desk = { width: 1920, height: 1080, pixelRatio: 1 };
const laptop = { width: 1280, height: 720, pixelRatio: 1 };
const nameOf = ({ width, height, pixelRatio }) => `${width}×${height}, ratio ${pixelRatio}`;

async function openAtRest(open, query, size) {
  const page = await open(`${server.url}/?appearance=clair&${query}`, size);
  await ready(page);
  await atRest(page);
  return page;
}

// A straight line through two medals: a function from 0 (the first) and 1 (the second) to places on the page, also beyond them.
async function line(page, one, other) {
  const from = await middleOf(page, `medal:${one}`);
  const to = await middleOf(page, `medal:${other}`);
  return (share) => from.map((value, axis) => value + (to[axis] - value) * share);
}

const picture = (open, size) =>
  test(`sea, land, a coast, a medal, a ghost and a leader at ${nameOf(size)}`, async () => {
    const page = await openAtRest(open, 'tier=argent,or', size);
    const west = await line(page, 'lyon', 'bordeaux');
    const twins = await line(page, 'bretagne', 'megalis-bretagne');
    const onPage = await placing(page);
    const coast = between(onPage(-0.85, 44.1), onPage(-1.75, 44.1), 2); // of the Landes, straight
    // The seat that both stand for may be a little beside the straight way.
    const leader = [-2, 0, 2].flatMap((aside) =>
      between(...[0, 1].map((end) => [twins(end)[0] + aside, twins(end)[1]]), 2),
    );
    const points = [west(0), await middleOf(page, 'medal:dunkerque'), west(0.45), west(0.55), west(1.5)];
    const [gold, ghost, land, landBeside, sea, ...rest] = await coloursAt(page, [...points, ...coast, ...leader]);
    assert.ok(isGold(gold), `or ${gold}`);
    assert.ok(!isRust(ghost) && brightness(ghost) > 150, `a ghost ${ghost}`);
    assert.ok(
      [land, landBeside].some((one) => !isBlue(one) && brightness(one) > 235),
      `land ${land}, ${landBeside}`,
    );
    assert.ok(isBlue(sea) && brightness(sea) > 200, `sea ${sea}`);
    assert.equal(darkRuns(rest.slice(0, coast.length), brightness(sea) - 25), 1, 'one line, the coast');
    assert.ok(
      rest.slice(coast.length).some((one) => brightness(one) < 90),
      `ink between the two of Bretagne: ${Math.min(...rest.slice(coast.length).map(brightness))}`,
    );
  });

inEachEngine('the picture', (open) => {
  picture(open, phone);
});

inOneEngine('the shaders are the same, and what draws them', 'the picture, from near', (open) => {
  picture(open, desk);

  test('stripes as wide on a phone from near as on a laptop from far', async () => {
    for (const [size, zoom] of [
      [phone, 5],
      [laptop, 3.5],
    ]) {
      const page = await openAtRest(open, `map=0.95,43.25,${zoom}`, size);
      const [x, y] = await middleOf(page, 'map');
      const row = await coloursAt(page, between([x - 40, y - 20], [x + 40, y - 20], size.pixelRatio));
      const count = darkRuns(row, Math.max(...row.map(brightness)) - 12);
      // Stripes are half an em apart, and aslant: along a row there is one each 11.3 CSS pixels.
      assert.ok(count >= 6 && count <= 8, `${count} stripes in 80 px of Haute-Garonne at ${nameOf(size)}`);
    }
  });

  test('a territory is drawn in the colour of its label', async () => {
    // How much more red than blue the ground around its medal has: the median of several places, since names and dots stand on some.
    const warmth = async (id, view) => {
      const page = await openAtRest(open, `map=${view}`, laptop);
      const [x, y] = await middleOf(page, `medal:${id}`);
      const turns = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
      const colours = await coloursAt(
        page,
        turns.map((turn) => [x + 60 * Math.cos(turn), y + 60 * Math.sin(turn)]),
      );
      await page.close();
      return colours.map(([red, , blue]) => red - blue).sort((one, other) => one - other)[8];
    };
    const [gold, silver] = [await warmth('lyon', '4.85,45.75,4'), await warmth('grenoble', '5.72,45.17,4')];
    assert.ok(gold > 20 && silver < 10, `${gold} around Lyon, ${silver} around Grenoble`);
  });

  test('around Rennes, the region is plain, the métropole striped, the town striped the other way', async () => {
    const page = await openAtRest(open, 'map=-1.68,48.11,5', laptop);
    const [x, y] = await middleOf(page, 'medal:rennes');
    const slants = { '/': [1, -1], '\\': [1, 1] };
    // Along a stripe nothing changes; across, everything does.
    const changes = async ([dx, dy]) => {
      const result = {};
      for (const [name, [across, down]] of Object.entries(slants)) {
        const from = [x + dx, y + dy];
        const row = await coloursAt(page, between(from, [from[0] + across * 24, from[1] + down * 24]));
        const lights = row.map(brightness);
        result[name] = Math.max(...lights) - Math.min(...lights);
      }
      return result;
    };
    const around = await changes([-130, 40]);
    const inside = await changes([-50, 20]);
    assert.ok(around['\\'] < around['/'] / 2, `the métropole ${JSON.stringify(around)}`);
    assert.ok(inside['/'] < inside['\\'] / 2, `the town ${JSON.stringify(inside)}`);
  });
});
