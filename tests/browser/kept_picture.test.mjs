// The map that stands is drawn once: the frames that follow show its picture, which is what would be drawn anew.
import assert from 'node:assert/strict';
import { isNear } from './support/colours.mjs';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, moving } from './support/engines.mjs';
import { everywhere } from './support/graphics.mjs';
import { atRest, coloursAt, longAtRest, middleOf, ready } from './support/page.mjs';
import { serverOfFile, serveSpoiltSite } from './support/site.mjs';

// How many calls draw in each picture: all of one are made in one task.
const thatCounts = `{
  const context = WebGL2RenderingContext.prototype;
  const channel = new BroadcastChannel('draws');
  let count = 0;
  const tell = () => {
    channel.postMessage(count);
    count = 0;
  };
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced']) {
    const own = context[name];
    context[name] = function (...values) {
      if (count === 0) queueMicrotask(tell);
      count += 1;
      return own.apply(this, values);
    };
  }
}
`;
const server = serverOfFile(() => serveSpoiltSite(everywhere(thatCounts)));

const listen = (page) =>
  page.evaluate(() => {
    window.draws = [];
    window.drawn = new BroadcastChannel('draws');
    window.drawn.onmessage = ({ data }) => window.draws.push(data);
    return true;
  });
// Places all over the canvas, 37 px apart.
const grid = (page) =>
  page.evaluate(() => {
    const { left, top, width, height } = document.querySelector('#atlas canvas').getBoundingClientRect();
    const places = [];
    for (let y = 5; y < height && top + y < innerHeight; y += 37)
      for (let x = 5; x < width; x += 37) places.push([left + x, top + y]);
    return places;
  });
async function differing(open, query, page) {
  const places = await grid(page);
  const kept = await coloursAt(page, places);
  const anew = await open(`${server.url}/${query}`, desk);
  await ready(anew);
  await longAtRest(anew);
  const drawn = await coloursAt(anew, places);
  await anew.close();
  return places.filter((_, index) => !isNear(kept[index], drawn[index]));
}

const changes = [
  ['a filter', { tier: ['bronze'] }, '?tier=bronze&appearance=clair'],
  ['a layer of all', { tier: [], layer: 'regions' }, '?layer=regions&appearance=clair'],
  ['another appearance', { layer: null, appearance: 'sombre' }, '?appearance=sombre'],
  ['a selection and its flight', { select: 'rennes' }, '?select=rennes&appearance=sombre'],
];

inEachEngine(
  'the picture that is kept',
  (open) => {
    test('is what would be drawn anew, after each change', async () => {
      const page = await open(`${server.url}/?appearance=clair`, desk);
      await ready(page);
      await longAtRest(page);
      for (const [what, change, query] of changes) {
        await page.evaluate((partial) => window.atlas.update(partial), change);
        await longAtRest(page);
        for (const control of ['layer:population', '']) {
          await page.evaluate((name) => window.atlas.focusControl(name), control); // a frame in which the map is the same
          await longAtRest(page);
        }
        const others = await differing(open, query, page);
        assert.ok(others.length <= 2, `${what}: other colours at ${JSON.stringify(others)}`);
      }
    });

    test('stands in while something else moves, and not while the map does', async () => {
      const page = await open(`${server.url}/`, desk);
      await ready(page);
      await longAtRest(page);
      await page.evaluate(() => window.atlas.update({ tier: ['bronze'] }));
      await longAtRest(page);
      await listen(page);
      await page.evaluate(() => window.atlas.update({ tier: [] })); // marks of the chart come back, for some frames (two where each takes long)
      await longAtRest(page);
      const [first, ...others] = await page.evaluate(() => window.draws);
      assert.ok(first > 60, `${first} calls for a whole map`);
      assert.ok(others.length > 0 && Math.max(...others) < first / 4, `${others}`);
      await page.evaluate(() => window.draws.splice(0));
      const at = await middleOf(page, 'medal:lyon');
      await page.wheel(...at, -300);
      await atRest(page);
      const ofZoom = await page.evaluate(() => window.draws);
      assert.ok(
        ofZoom.some((count) => count > 60),
        `${ofZoom}`,
      );
    });
  },
  moving,
);
