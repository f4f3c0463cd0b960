// Movement, which the other tests do without: it takes several frames of each engine's own clock, arrives where a jump would,
// and nothing runs afterwards.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from './support/dying.mjs';
import { inEachEngine, moving } from './support/engines.mjs';
import { atRest, middleOf, ready } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();
const small = { width: 640, height: 400 }; // the processor draws each frame

const frames = (page) => page.evaluate(() => window.atlas.metrics().frames);

// Selects Dunkerque on a page that has just been opened. Tells how many frames that took, and where things stand afterwards.
async function chosen(page) {
  await ready(page);
  await page.evaluate(() => window.atlas.prepareAll()); // what comes late is drawn when it comes
  await atRest(page);
  const before = await frames(page);
  await page.evaluate(() => window.atlas.update({ select: 'dunkerque' }));
  await atRest(page);
  return {
    frames: (await frames(page)) - before,
    state: await page.evaluate(() => JSON.stringify(window.atlas.state)),
    place: await middleOf(page, 'medal:dunkerque'),
  };
}

inEachEngine(
  'in motion',
  (open) => {
    test('a choice flies there in several frames, and then rests where a jump would have gone', async () => {
      const jump = await open(`${server.url}/`, { ...small, reducedMotion: 'reduce' });
      const jumped = await chosen(jump);
      assert.ok(jumped.frames <= 3, `${jumped.frames} frames`);
      await jump.close();
      const page = await open(`${server.url}/`, small);
      const flown = await chosen(page);
      assert.ok(flown.frames > 3, `${flown.frames} frames`);
      assert.equal(flown.state, jumped.state);
      for (const [axis, value] of flown.place.entries())
        assert.ok(Math.abs(value - jumped.place[axis]) < 2, `${flown.place}, and by a jump ${jumped.place}`);
      const resting = await frames(page);
      await sleep(500);
      assert.equal(await frames(page), resting);
    });

    test('another choice on the way cuts the first flight short', async () => {
      const page = await open(`${server.url}/`, small);
      await ready(page);
      // All of it in one evaluation: the flight may be over before the driver could ask a second time.
      const isFlying = await page.evaluate(async () => {
        window.atlas.update({ select: 'dunkerque' });
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const { isAtRest } = window.atlas.metrics();
        window.atlas.showAllOfFrance();
        return !isAtRest;
      });
      assert.ok(isFlying);
      await atRest(page);
      assert.equal(await page.evaluate(() => JSON.stringify(window.atlas.state.map)), 'null');
    });
  },
  moving,
);
