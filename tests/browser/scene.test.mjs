// The stage: the whole show by keys, jumps, black, reload, a clicker's hurry, a lost context, and its way in and out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './support/axe.mjs';
import { inEachEngine } from './support/engines.mjs';
import { atRest, coloursAt, ready, until } from './support/page.mjs';
import { serveSite } from './support/site.mjs';
import { at, onStage, small, stepCount, title } from './support/stage.mjs';

let server;
before(async () => {
  server = await serveSite();
});
after(() => server?.close());

const step = (page) => page.evaluate(() => Number(new URLSearchParams(location.search).get('step') ?? 1));

// Of the projectors: 4:3, 16:9, 21:9. All on stage is a share of the screen.
const shapes = [
  [512, 384],
  [640, 360],
  [840, 360],
];
const stillness = { reducedMotion: 'reduce' }; // the show is long, and the map is drawn by the processor

inEachEngine(
  'the stage',
  (open, engineName) => {
    test('the whole show forward and back by a clicker; each laureate once, its project in large type', async () => {
      const page = await open(`${server.url}/`, small);
      await ready(page);
      await page.press('s');
      await onStage(page);
      const selected = [];
      const titles = [];
      const views = ['']; // of the map, by step
      const view = async () => {
        await atRest(page);
        return page.evaluate(() => JSON.stringify(window.atlas.state.map));
      };
      for (let number = 1; number <= stepCount; number += 1) {
        await at(page, number);
        const [select, words] = await page.evaluate(() => [
          window.atlas.state.select,
          document.querySelector('#scene h2').textContent,
        ]);
        if (select) selected.push(select);
        views.push(await view());
        assert.equal(views[number] === 'null', !select, `${words}: all of France, or the laureate`);
        assert.ok(!select || views[number] !== views[number - 1], `the map goes to ${words}`);
        titles.push(words);
        await page.press('PageDown');
      }
      assert.equal(new Set(selected).size, 21);
      assert.equal(selected.length, 21);
      await at(page, stepCount);
      for (let number = stepCount - 1; number >= 1; number -= 1) {
        await page.press('PageUp');
        await at(page, number);
        assert.equal(await title(page), titles[number - 1]);
        assert.equal(await view(), views[number], 'the same map, backward');
      }
      assert.deepEqual(await page.messages(), []);
    });

    test('digits and Enter, Home and End; black, white; nothing else; Escape gives the explorer back', async () => {
      const page = await open(`${server.url}/?mode=scene&step=4`, small);
      await ready(page);
      await onStage(page);
      await at(page, 4);
      for (const key of ['1', '2', 'Enter']) await page.press(key);
      await at(page, 12);
      await page.press('End');
      await at(page, stepCount);
      await page.press('Home');
      await at(page, 1);
      for (const [key, blank] of [
        ['b', 'black'],
        ['b', ''],
        ['w', 'white'],
        ['ArrowRight', ''],
      ]) {
        await page.press(key);
        await until(page, `blank: ${blank}`, (wanted) => document.documentElement.dataset.blank === wanted, blank);
      }
      await at(page, 1);
      for (const key of ['x', 'Tab', '/', '?', 'q']) await page.press(key);
      assert.equal(await step(page), 1);
      assert.equal(await page.evaluate(() => document.querySelector('dialog')), null);
      // Where the browser has given the full screen, it takes the first Esc for it, and the page hears nothing.
      if (await page.evaluate(() => Boolean(document.fullscreenElement))) {
        await page.press('Escape');
        await until(page, 'the window again', () => !document.fullscreenElement);
      }
      await page.evaluate(() => {
        if (!document.querySelector('#scene')) return;
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
      });
      await until(page, 'the explorer', () => !document.querySelector('#scene'));
      assert.equal(await page.evaluate(() => Boolean(window.atlas.state.mode)), false);
      assert.equal(await page.evaluate(() => document.querySelector('h1').checkVisibility()), true);
      assert.deepEqual(await page.messages(), []);
    });

    test('filters, words and a choice are set aside for the story, and given back with the keyboard', async () => {
      const asked = { tier: ['or', 'argent'], q: 'lyon', select: 'lyon', view: 'liste' };
      const page = await open(`${server.url}/?tier=or,argent&q=lyon&select=lyon&view=liste`, small);
      await ready(page);
      await page.evaluate(() => document.querySelector('[data-dialog=scene]').focus());
      await page.press('Enter');
      await onStage(page);
      const shown = () => page.evaluate(() => window.atlas.state.shown.length);
      assert.equal(await shown(), 21);
      for (const key of ['8', 'Enter']) await page.press(key);
      await at(page, 8);
      assert.equal(await page.evaluate(() => window.atlas.state.select), 'nantes');
      await page.evaluate(() => document.querySelector('#scene .controls button:last-child').click());
      await until(page, 'the explorer', () => !document.querySelector('#scene'));
      const state = await page.evaluate(() => window.atlas.state);
      for (const [name, value] of Object.entries(asked)) assert.deepEqual(state[name], value, name);
      assert.equal(await page.evaluate(() => document.activeElement.dataset.dialog), 'scene');
    });

    test('a mouse moves nothing, and its arrow goes; Tab stays on the stage; faults are told before the show', async () => {
      const page = await open(`${server.url}/?mode=scene&story=absente`, small);
      await ready(page);
      await onStage(page);
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
      const still = await places();
      assert.deepEqual(still[0], [0, 0, small.width, small.height]);
      await page.move(300, 200);
      await page.move(320, 220);
      assert.deepEqual(await places(), still);
      await until(page, 'no arrow', () => getComputedStyle(document.querySelector('#scene')).cursor === 'none');
      for (let count = 0; count < 3; count += 1) {
        await page.press('Tab');
        assert.ok(await page.evaluate(() => document.activeElement.matches('#scene button')), `Tab ${count}`);
      }
      assert.equal(await page.evaluate(() => JSON.stringify(window.atlas.state.map)), 'null', 'the map stays');
    });

    if (engineName === 'chromium')
      test('one swipe after the other, both ways', async () => {
        const page = await open(`${server.url}/?mode=scene&step=9`, { width: 390, height: 844, touch: true });
        await ready(page);
        await onStage(page);
        for (const [from, to, number] of [
          [320, 80, 10],
          [80, 320, 9],
          [80, 320, 8],
          [320, 80, 9],
        ]) {
          await page.fingers([[from, 300]]);
          for (let share = 0.25; share <= 1; share += 0.25) await page.fingers([[from + share * (to - from), 300]]);
          await page.fingers([]);
          await at(page, number);
        }
      });

    test('a reload, in the middle of it, comes back to the same step', async () => {
      const page = await open(`${server.url}/?mode=scene`, small);
      await ready(page);
      await onStage(page);
      for (const key of ['9', 'Enter']) await page.press(key);
      await at(page, 9);
      const words = await title(page);
      await page.reload();
      await ready(page);
      await onStage(page);
      await at(page, 9);
      assert.equal(await title(page), words);
    });

    test('five hundred keys in a hurry end where they end', async () => {
      const page = await open(`${server.url}/?mode=scene&lang=fr`, small);
      await ready(page);
      await onStage(page);
      await page.evaluate(() => {
        const press = (key) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        for (let i = 0; i < 500; i += 1) press(i % 5 === 4 ? 'ArrowLeft' : 'ArrowRight');
        for (let i = 0; i < 3; i += 1) press('ArrowLeft');
      });
      await at(page, stepCount - 4); // the last of the five hundred went back
      assert.deepEqual(await page.messages(), []);
    });

    test('axe finds nothing; the smallest words are a thirtieth of the height, inside the outer twentieth', async () => {
      for (const [width, height] of engineName === 'chromium' ? shapes : [[small.width, small.height]]) {
        const page = await open(`${server.url}/?mode=scene`, { width, height });
        await ready(page);
        await onStage(page);
        for (let number = 1; number <= stepCount; number += 1) {
          await page.evaluate((wanted) => window.atlas.update({ step: wanted }), number);
          await at(page, number);
          const bad = await page.evaluate(() => {
            for (const movement of document.getAnimations()) movement.finish();
            const [w, h] = [innerWidth, innerHeight];
            return [...document.querySelectorAll('#scene .words *')]
              .filter((one) => one.textContent.trim() && one.children.length === 0)
              .map((one) => [one, one.getBoundingClientRect(), Number.parseFloat(getComputedStyle(one).fontSize)])
              .filter(
                ([, box, size]) =>
                  size < h / 30 - 0.1 ||
                  box.left < w / 20 - 1 ||
                  box.right > w * 0.95 + 1 ||
                  box.top < h / 20 - 1 ||
                  box.bottom > h * 0.95 + 1,
              )
              .map(
                ([one, box, size]) => `${one.textContent}: ${size} px, ${box.top.toFixed()}–${box.bottom.toFixed()}`,
              );
          });
          assert.deepEqual(bad, [], `step ${number} at ${width} × ${height}`);
        }
        assert.deepEqual(await violations(page), []);
      }
    });

    test('a lost context, another size: the same step, the map again, words that still fit', async () => {
      const page = await open(`${server.url}/?mode=scene&step=12`, small);
      await ready(page);
      await onStage(page);
      await atRest(page);
      const ground = async () => (await coloursAt(page, [[500, 180]]))[0];
      const before = await ground();
      for (const number of [12, 20]) {
        await page.evaluate((wanted) => window.atlas.update({ step: wanted }), number);
        await at(page, number);
        await page.evaluate(() => {
          const context = document.querySelector('#atlas canvas').getContext('webgl2');
          window.loser = context.getExtension('WEBGL_lose_context');
          window.loser.loseContext();
        });
        await until(page, 'the loss', () => !window.atlas.isDrawing);
        await page.evaluate(() => window.loser.restoreContext());
        await until(page, 'the map again', () => window.atlas.isDrawing);
        await at(page, number);
      }
      await page.evaluate(() => window.atlas.update({ step: 12 }));
      await at(page, 12);
      await atRest(page);
      const after = await ground();
      for (const [channel, value] of before.entries()) assert.ok(Math.abs(after[channel] - value) < 12, `${after}`);
      assert.deepEqual(await page.messages(), []);
    });

    test('a key is answered with its words before the next picture, and nothing runs at rest', async () => {
      const page = await open(`${server.url}/?mode=scene&step=7`, small);
      await ready(page);
      await onStage(page);
      await atRest(page); // the processor that draws the map has done with it
      const millis = await page.evaluate(() => {
        const times = [];
        for (let i = 0; i < 20; i += 1) {
          const from = performance.now();
          dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
          document.querySelector('#scene h2').getBoundingClientRect();
          times.push(performance.now() - from);
        }
        return times.sort((a, b) => a - b)[10];
      });
      assert.ok(millis < 50, `${millis} ms`);
      await atRest(page);
      await until(page, 'words that stand still', () => document.getAnimations().length === 0);
      const frames = await page.evaluate(async () => {
        const { frames: before } = window.atlas.metrics();
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return window.atlas.metrics().frames - before;
      });
      assert.equal(frames, 0);
    });
  },
  stillness,
);
