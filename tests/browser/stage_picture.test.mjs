// The picture of the stage as a browser has it: marks on the map's places, territories that are large, names that are all there,
// movements that a key turns, and the same stills without them.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine, moving } from './support/engines.mjs';
import { atRest, longAtRest, ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { at, kindOf, small, stageAt, stepOf } from './support/stage.mjs';

const server = serverOfFile();

const still = (page) =>
  until(page, 'a picture that stands still', () => {
    const isThere = document.querySelector('#scene .picture') !== null;
    return isThere && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
const go = async (page, step) => {
  await page.evaluate((wanted) => window.atlas.update({ step: wanted }), step);
  await at(page, step);
  await atRest(page);
  await still(page);
};
// Of the marks: what each is, and where. Runs in the page.
const marks = () =>
  [...document.querySelectorAll('#scene .mark')].map((mark) => {
    const { x, y, width } = mark.getBoundingClientRect();
    return {
      x: Math.round(x + width / 2),
      y: Math.round(y + width / 2),
      size: Math.round(width),
      isMedal: mark.classList.contains('won'),
      isSeen: Number(getComputedStyle(mark).opacity) === 1,
    };
  });
const seen = async (page) => (await page.evaluate(marks)).filter(({ isSeen }) => isSeen);

inEachEngine('the picture of the stage', (open) => {
  test('45 marks, 28, 21 on the map; a laureate’s territory is lit, large, with its medal; the next key turns it all', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=${kindOf('selection')}`, { ...small, ...moving });
    const counts = [];
    for (let round = 0; round < 3; round += 1) {
      await go(page, kindOf('selection') + round);
      counts.push((await seen(page)).length);
    }
    assert.deepEqual(counts, [45, 28, 21]);
    await go(page, stepOf('lyon'));
    await until(page, 'the map is there', () => document.querySelector('#scene [data-arrived] .territory') !== null);
    const [tall, all] = await page.evaluate(() => [
      document.querySelector('#scene .territory .fill').getBoundingClientRect().height,
      innerHeight,
    ]);
    assert.ok(tall >= 0.45 * all && tall < all, `${tall} of ${all}`);
    const given = await seen(page);
    assert.equal(given.length, 1);
    assert.match(await page.evaluate(() => document.querySelector('#scene .edge').textContent), /^\d+ sur 21$/);
    // A key while all are on their way.
    const turned = await page.evaluate(async (last) => {
      window.atlas.update({ step: last });
      await new Promise((resolve) => setTimeout(resolve, 120));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true, cancelable: true }));
      return document.querySelector('#scene article').dataset.kind; // before anything else has its turn
    }, kindOf('finale'));
    assert.equal(turned, 'opening');
    assert.deepEqual(await page.messages(), []);
  });
});

inOneEngine('places and names are our own', 'the picture of the stage, in numbers', (open) => {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ])
    test(`${width} × ${height}: the finale names all 21, each line to its own medal; medals are where the program has them`, async () => {
      const page = await stageAt(open, `${server.url}/?mode=scene&step=${kindOf('finale')}`, { width, height });
      await atRest(page);
      await still(page);
      await until(page, 'names', () => document.querySelectorAll('#scene .over [data-name]').length > 0);
      const { names, medals, words } = await page.evaluate(() => {
        const boxOf = (element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        };
        return {
          names: [...document.querySelectorAll('#scene .over [data-name]')].map((one) => ({
            name: one.dataset.name,
            lines: [...one.querySelectorAll('text')].map(boxOf),
            end: one.querySelector('polyline').getAttribute('points').split(' ').at(-1).split(',').map(Number),
          })),
          medals: [...document.querySelectorAll('#scene .mark.won')].map((mark) => {
            const { x, y, width: size } = mark.getBoundingClientRect();
            return { x: x + size / 2, y: y + size / 2, size };
          }),
          words: [...document.querySelectorAll('#scene h2')].map((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return boxOf(range);
          }),
        };
      });
      assert.equal(new Set(names.map(({ name }) => name)).size, 21);
      assert.equal(medals.length, 21);
      const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      const boxes = [...names.flatMap(({ name, lines }) => lines.map((box) => ({ ...box, name }))), ...words];
      for (const [i, box] of boxes.entries()) {
        assert.ok(box.left >= width * 0.05 - 2 && box.right <= width * 0.95 + 2, `${box.name} is inside`);
        for (const other of boxes.slice(i + 1))
          if (other.name !== box.name) assert.ok(!overlap(box, other), `${box.name} and ${other.name}`);
      }
      const ends = names.map(({ end: [x, y] }) => {
        const far = medals.map((one) => Math.hypot(one.x - x, one.y - y));
        return far.indexOf(Math.min(...far));
      });
      assert.equal(new Set(ends).size, 21, 'a medal each');
      // Lyon has room: neither moves it aside.
      const [program] = await page.evaluate(() => window.atlas.inspect().filter(({ id }) => id === 'medal:lyon'));
      const [x, y] = [program.x + program.width / 2, program.y + program.height / 2];
      const nearest = Math.min(...medals.map((one) => Math.hypot(one.x - x, one.y - y)));
      assert.ok(nearest < width / 300, `${nearest} px between the page's Lyon and the program's`);
    });

  test('who prefers no movement sees the same stills; at rest nothing moves', async () => {
    const query = `${server.url}/?mode=scene&step=${stepOf('bordeaux')}`;
    const stills = [];
    for (const reducedMotion of ['reduce', 'no-preference']) {
      const page = await stageAt(open, query, { width: 640, height: 360, reducedMotion });
      const seenHere = [];
      for (const step of [stepOf('bordeaux'), kindOf('theme'), kindOf('jury'), kindOf('commitment')]) {
        await go(page, step);
        seenHere.push(await page.evaluate(marks));
      }
      stills.push(seenHere);
      await longAtRest(page);
      const frames = await page.evaluate(async () => {
        const { frames: before } = window.atlas.metrics();
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return [window.atlas.metrics().frames - before, document.getAnimations().length];
      });
      assert.equal(frames[0], 0);
    }
    assert.deepEqual(stills[0], stills[1]);
  });

  test('entered, no mark flies out of the corner', async () => {
    const page = await open(`${server.url}/`, { ...small, ...moving });
    await ready(page);
    const flyingCount = await page.evaluate(
      (step) =>
        new Promise((resolve) => {
          const isFlying = (mark) => mark.getAnimations().some((one) => one.transitionProperty === 'transform');
          const look = () => {
            const marks = [...document.querySelectorAll('#scene .mark')];
            if (marks.length > 0) resolve(marks.filter(isFlying).length);
            else requestAnimationFrame(look);
          };
          look();
          window.atlas.update({ mode: 'scene', step });
        }),
      kindOf('selection'),
    );
    assert.equal(flyingCount, 0);
  });

  test('movements are under 900 ms', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=${stepOf('lyon')}`, { ...small, ...moving });
    await until(page, 'the map is there', () => document.querySelector('#scene [data-arrived] .territory') !== null);
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll('#scene .mark, #scene .mark *, #scene .under *')].flatMap((one) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one);
        return [transitionDuration, animationDuration].flatMap((text) => text.split(',').map(Number.parseFloat));
      }),
    );
    assert.ok(Math.max(...durations) < 0.9, `${Math.max(...durations)} s`);
  });
});
