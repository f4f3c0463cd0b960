// Fingers on the canvas: what they choose, show and move, and what they leave to the page.
import assert from 'node:assert/strict';
import { beforeEach } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from './support/dying.mjs';
import { inOneEngine, moving } from './support/engines.mjs';
import { atRest, middleOf, ready, slide, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const phone = { width: 390, height: 844, touch: true };
const steadyMillis = 25; // from one step of the fingers to the next
const longPressMillis = 700; // more than it takes

const server = serverOfFile();

const widthOf = (page, id) =>
  page.evaluate((wanted) => window.atlas.inspect().find((one) => one.id === wanted).width, id);

// Two fingers apart and then to the left, 5 ms a step, and away. Returns the longest time between two steps, in milliseconds.
function pinchAndThrow([x, y]) {
  const canvas = document.querySelector('#atlas canvas');
  const send = (type, right, pointerId) => {
    const init = { clientX: x + right, clientY: y, pointerId, pointerType: 'touch', bubbles: true, cancelable: true };
    canvas.dispatchEvent(new PointerEvent(type, init));
  };
  let before = performance.now();
  let longest = 0;
  const both = (type, half, right) => {
    send(type, right - half, 10);
    send(type, right + half, 11);
    const until = performance.now() + 5;
    while (performance.now() < until);
    longest = Math.max(longest, performance.now() - before);
    before = performance.now();
  };
  both('pointerdown', 30, 0);
  for (let half = 30; half <= 60; half += 6) both('pointermove', half, 0);
  for (let right = 0; right >= -40; right -= 8) both('pointermove', 60, right);
  both('pointerup', 60, -40); // further, France's own end would stop the throw
  return longest;
}

const selected = (page) => page.evaluate(() => window.atlas.state.select);
const by = ([x, y], right, down) => [x + right, y + down];

inOneEngine(
  'the others’ drivers have no two fingers, nor one that stays: there the journey taps (journey.test.mjs)',
  'touch',
  (open) => {
    let page;
    beforeEach(async () => {
      page = await open(`${server.url}/`, phone);
      await ready(page);
      await atRest(page);
    });

    test('a finger that stays shows what it is on and selects nothing', async () => {
      await page.evaluate(() => {
        window.menus = 0;
        addEventListener('contextmenu', (event) => {
          if (!event.defaultPrevented) window.menus += 1;
        });
      });
      const lyon = await middleOf(page, 'medal:lyon');
      const small = await widthOf(page, 'medal:lyon');
      await page.fingers([lyon]);
      await sleep(longPressMillis);
      await until(
        page,
        'Lyon pointed at',
        (was) => window.atlas.inspect().find((one) => one.id === 'medal:lyon').width > was,
        small,
      );
      await page.fingers([]);
      assert.equal(await selected(page), null);
      await page.fingers([by(lyon, -195, 30)]); // the Atlantic
      await page.fingers([]);
      await until(
        page,
        'the end of it',
        (was) => {
          const { width } = window.atlas.inspect().find((one) => one.id === 'medal:lyon');
          return window.atlas.metrics().isAtRest && width === was;
        },
        small,
      );
      assert.equal(await page.evaluate(() => window.menus), 0, 'no menu over it');
    });

    test('one finger moves the map sideways, and selects nothing where it began', async () => {
      const lyon = await middleOf(page, 'medal:lyon');
      await page.evaluate(() => window.atlas.zoom(1)); // all of France has nowhere to go
      await atRest(page);
      const from = await middleOf(page, 'medal:lyon');
      await slide(page, from, by(from, -120, 0));
      await page.fingers([]);
      await atRest(page);
      const to = await middleOf(page, 'medal:lyon');
      assert.ok(to[0] < from[0] - 60, `from ${from} to ${to}`);
      assert.equal(await selected(page), null);
      await page.evaluate(() => window.atlas.showAllOfFrance());
      await until(
        page,
        'all of France',
        (x) => {
          const box = document.querySelector('#atlas canvas').getBoundingClientRect();
          const { x: left, width } = window.atlas.inspect().find(({ id }) => id === 'medal:lyon');
          return Math.abs(box.left + left + width / 2 - x) < 2 && window.atlas.metrics().isAtRest;
        },
        lyon[0],
      );
    });

    test('two fingers come closer, carry the map along, and throw it (events of the page, which no slow machine stretches)', async () => {
      const lyon = await middleOf(page, 'medal:lyon');
      const nantes = await middleOf(page, 'medal:nantes');
      // Fingers that a busy machine has stopped on their way throw nothing: another try.
      for (let tries = 0; (await page.evaluate(pinchAndThrow, lyon)) > steadyMillis; tries += 1) {
        assert.ok(tries < 20, 'no time for fingers');
        await page.evaluate(() => window.atlas.showAllOfFrance());
        await atRest(page);
      }
      const left = () => {
        const places = window.atlas.inspect();
        const of = (id) => places.find((one) => one.id === id).x;
        return { lyon: of('medal:lyon'), apart: of('medal:lyon') - of('medal:nantes') };
      };
      const atOnce = await page.evaluate(left);
      assert.ok(atOnce.apart > (lyon[0] - nantes[0]) * 1.3, 'closer');
      await atRest(page);
      const later = await page.evaluate(left);
      assert.ok(later.lyon < atOnce.lyon - 20, `${later.lyon} after ${atOnce.lyon}: it goes on`);
      assert.equal(await selected(page), null);
      await page.evaluate(() => window.atlas.showAllOfFrance());
      await atRest(page);
    });

    test('a finger that scrolls the page from a medal selects nothing, and is told of two', async () => {
      const from = await middleOf(page, 'medal:lyon');
      await page.evaluate(() => {
        new MutationObserver(() => {
          window.hint ??= document.querySelector('.touch-hint')?.textContent;
        }).observe(document.querySelector('#atlas'), { childList: true });
      });
      await slide(page, from, by(from, 0, -200), 12);
      await page.fingers([]);
      await until(page, 'a page that scrolled', () => scrollY > 20);
      const words = await until(page, 'the hint', () => window.hint);
      assert.equal(words, 'Deux doigts pour déplacer la carte');
      assert.equal(await selected(page), null);
      await until(page, 'its end', () => !document.querySelector('.touch-hint'));
      assert.equal(await page.evaluate(() => scrollX), 0);
    });

    test('a tap selects what is under it or a finger’s width away, and nothing from afar', async () => {
      await page.evaluate(() => scrollTo(0, 0));
      const lyon = await middleOf(page, 'medal:lyon');
      await page.fingers([by(lyon, -14, -6)]);
      await page.fingers([]);
      await until(page, 'Lyon', () => window.atlas.state.select === 'lyon');
      await page.evaluate(() => window.atlas.update({ select: null }));
      await page.evaluate(() => window.atlas.showAllOfFrance());
      await atRest(page);
      const bordeaux = await middleOf(page, 'medal:bordeaux');
      await page.fingers([by(bordeaux, -60, 0)]);
      await page.fingers([]);
      await atRest(page);
      assert.equal(await selected(page), null, 'the sea');
      assert.deepEqual(await page.messages(), []);
    });
  },
  moving,
);
