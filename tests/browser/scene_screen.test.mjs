// What the audience sees of the stage: words that the last row reads, on any screen, at once, whatever happens to the map; nothing else.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { loseContext, restoreContext, serveWithLosses } from './support/graphics.mjs';
import { inFull } from './support/long.mjs';
import { atRest, coloursAt, longAtRest, ready, twoFrames, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { at, onStage, stageAt, stepCount, stepOf, title } from './support/stage.mjs';

const server = serverOfFile(serveWithLosses);

// Of the projectors: 4:3, 16:9, 21:9. All on stage is a share of the screen.
const shapes = [
  [512, 384],
  [640, 360],
  [840, 360],
];

const everyStep = Array.from({ length: stepCount }, (_, index) => index + 1);

// The words that are too small to be read from afar, or where a projector may cut them. Runs in the page.
function wordsOutOfPlace() {
  for (const movement of document.getAnimations()) movement.finish();
  const [w, h] = [innerWidth, innerHeight];
  return [...document.querySelectorAll('#scene .words *')]
    .filter((one) => one.textContent.trim() && one.children.length === 0)
    .map((one) => [one, one.getBoundingClientRect(), Number.parseFloat(getComputedStyle(one).fontSize)])
    .filter(
      ([, box, size]) =>
        size < Math.min(h / 30, w / 18) - 0.1 || // the latter upright, as a phone
        box.left < w / 20 - 1 ||
        box.right > w * 0.95 + 1 ||
        box.top < h / 20 - 1 ||
        box.bottom > h * 0.95 + 1,
    )
    .map(([one, box, size]) => `${one.textContent}: ${size} px, ${box.top.toFixed()}–${box.bottom.toFixed()}`);
}

inEachEngine('the audience’s screen', (open) => {
  test('a mouse moves nothing, and its arrow goes; Tab stays on the stage; faults are told before the show', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&story=absente`);
    const isSeen = () => {
      const message = document.querySelector('#messages p');
      const { left, top, width, height } = message.getBoundingClientRect();
      return width > 0 && document.elementFromPoint(left + width / 2, top + height / 2) === message;
    };
    await until(page, 'the sentence', () => /absente/.test(document.querySelector('#messages')?.textContent));
    assert.ok(await page.evaluate(isSeen));
    await page.press('ArrowRight');
    await at(page, 2);
    assert.ok(!(await page.evaluate(isSeen)), 'not during it');
    const places = () =>
      page.evaluate(() =>
        ['#scene', '#scene h2'].map((selector) => {
          const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    await until(page, 'words that stand still', () => document.getAnimations().length === 0);
    const map = () => page.evaluate(() => JSON.stringify(window.atlas.state.map));
    const view = await map();
    const still = await places();
    assert.deepEqual(still[0], [0, 0, ...(await page.evaluate(() => [innerWidth, innerHeight]))]);
    await page.move(300, 200);
    await page.move(320, 220);
    assert.deepEqual(await places(), still);
    await until(page, 'no arrow', () => getComputedStyle(document.querySelector('#scene')).cursor === 'none');
    for (let count = 0; count < 3; count += 1) {
      await page.press('Tab');
      assert.ok(await page.evaluate(() => document.activeElement.matches('#scene button')), `Tab ${count}`);
    }
    assert.equal(await map(), view, 'the map stays');
  });

  test('a lost context, at the opening, a laureate, the end: the same step, the map again', async () => {
    const lyon = stepOf('lyon');
    const page = await stageAt(open, `${server.url}/?mode=scene&step=${lyon}`);
    await atRest(page);
    const ground = async () => (await coloursAt(page, [[500, 180]]))[0];
    const before = await ground();
    for (const number of inFull(everyStep, [1, lyon, stepCount])) {
      await page.evaluate((wanted) => window.atlas.update({ step: wanted }), number);
      await at(page, number);
      await loseContext(page);
      await until(page, 'the loss', () => !window.atlas.isDrawing);
      await restoreContext(page);
      await until(page, 'the map again', () => window.atlas.isDrawing);
      await at(page, number);
    }
    await page.evaluate((wanted) => window.atlas.update({ step: wanted }), lyon);
    await at(page, lyon);
    await atRest(page);
    const after = await ground();
    for (const [channel, value] of before.entries()) assert.ok(Math.abs(after[channel] - value) < 12, `${after}`);
    assert.deepEqual(await page.messages(), []);
  });
});

inOneEngine('what the canvas is for is our own', 'a canvas that keeps its size', (open) => {
  // No full screen here, as in a frame, or as in a window that is full already: entering the stage then changes no size.
  for (const [width, height, pixelRatio] of [
    [853, 480, 1],
    [1024, 768, 1],
    [853, 480, 1.5], // 1280 × 720 at 150 %
  ])
    test(`${width} × ${height}, ${pixelRatio} pixels each: the stage’s map, and the explorer’s again`, async () => {
      const page = await open(`${server.url}/`, { width, height, pixelRatio });
      await ready(page);
      await page.evaluate(() => {
        const { style } = document.getElementById('atlas');
        const full = { position: 'fixed', inset: '0', width: '100vw', height: '100vh' };
        for (const [name, value] of Object.entries(full)) style.setProperty(name, value, 'important');
      });
      await twoFrames(page);
      // Of what stands over the map, where it is; of all else only that it is there, since words may be a pixel wider.
      const places = async () => {
        await atRest(page);
        const all = await page.evaluate(() => window.atlas.inspect().filter(({ id }) => !id.startsWith('medal:')));
        return all.map((one) => (one.id.startsWith('map') ? one : one.id));
      };
      const before = await places();
      assert.ok(before.some(({ id }) => id === 'map:in') && before.includes('tier:or'));
      await page.press('s');
      await onStage(page);
      await page.press('ArrowRight');
      await at(page, 2);
      const map = (await places()).filter(({ id }) => id);
      assert.deepEqual(map, [{ id: 'map', x: 0, y: 0, width, height }], 'all of it, with nothing to press');
      await page.evaluate(() => window.atlas.update({ mode: null, step: null }));
      await until(page, 'the explorer', () => !document.querySelector('#scene'));
      assert.deepEqual(await places(), before);
      assert.deepEqual(await page.messages(), []);
    });
});

inOneEngine('words and times are our own', 'the audience’s screen, in numbers', (open) => {
  test('another projector, in the middle of it: the same step, words that fit', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=9`, { width: 840, height: 360 });
    const words = await title(page);
    for (const [width, height] of [...shapes, [390, 844]]) {
      await page.resize(width, height);
      await until(page, 'its size', (wanted) => innerWidth === wanted, width);
      await twoFrames(page); // and is told
      await atRest(page);
      assert.deepEqual(await page.evaluate(wordsOutOfPlace), [], `${width} × ${height}`);
      assert.equal(await title(page), words);
      await at(page, 9);
    }
  });

  test('axe finds nothing; the smallest words are a thirtieth of the height, inside the outer twentieth', async () => {
    for (const [width, height] of [...shapes, [390, 844]]) {
      const page = await stageAt(open, `${server.url}/?mode=scene`, { width, height });
      for (const number of everyStep) {
        await page.evaluate((wanted) => window.atlas.update({ step: wanted }), number);
        await at(page, number);
        const bad = await page.evaluate(wordsOutOfPlace);
        assert.deepEqual(bad, [], `step ${number} at ${width} × ${height}`);
      }
      assert.deepEqual(await violations(page), []);
    }
  });

  test('a key is answered with its words before the next picture, and nothing runs at rest', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=7`);
    await atRest(page); // the processor that draws the map has done with it
    const before = await page.workMillis();
    await page.evaluate(() => {
      for (let i = 0; i < 20; i += 1) {
        dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
        document.querySelector('#scene h2').getBoundingClientRect();
      }
    });
    const millis = ((await page.workMillis()) - before) / 20;
    assert.ok(millis < 50, `${millis} ms a key`);
    await longAtRest(page);
    await until(page, 'words that stand still', () => document.getAnimations().length === 0);
    const frames = await page.evaluate(async () => {
      const { frames: before } = window.atlas.metrics();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return window.atlas.metrics().frames - before;
    });
    assert.equal(frames, 0);
  });
});
