// The stage: the whole show by keys, jumps, black, reload, a clicker's hurry, swipes, and its way in and out.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { atRest, ready, twoFrames, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { at, onStage, small, stageAt, stepCount, stepOf, title } from './support/stage.mjs';

const server = serverOfFile();

const step = (page) => page.evaluate(() => Number(new URLSearchParams(location.search).get('step') ?? 1));

inEachEngine('the stage', (open) => {
  test('digits and Enter; black; nothing else; Escape gives the explorer back', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=4`);
    await at(page, 4);
    for (const key of ['1', '2', 'Enter']) await page.press(key);
    await at(page, 12);
    for (const [key, blank] of [
      ['b', 'black'],
      ['ArrowRight', ''],
    ]) {
      await page.press(key);
      await until(page, `blank: ${blank}`, (wanted) => document.documentElement.dataset.blank === wanted, blank);
    }
    await at(page, 12);
    for (const key of ['x', 'Tab', '/', '?', 'q']) await page.press(key);
    await twoFrames(page); // a step that a key took is in the state by then
    await at(page, 12);
    assert.equal(await step(page), 12);
    assert.equal(await page.evaluate(() => document.querySelector('dialog')), null);
    // A browser in full screen leaves that with the first Esc, of which the page hears nothing.
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

  test('each slide is said whole, once it is there; the map behind it is hidden, and is back after it', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=2`);
    const said = () => document.querySelector('#scene .step').textContent;
    const behind = () => [...document.querySelectorAll('#atlas > :not(#scene)')].map((one) => one.ariaHidden);
    await until(page, 'its figures', () => /1\s130/.test(document.querySelector('#scene .step').textContent));
    assert.match(await page.evaluate(said), /^Étape 2 sur \d+\. .+ participants\./);
    assert.deepEqual(new Set(await page.evaluate(behind)), new Set(['true']));
    await page.evaluate(() => window.atlas.update({ mode: null, step: null }));
    await until(page, 'the explorer', () => !document.querySelector('#scene'));
    assert.deepEqual(new Set(await page.evaluate(behind)), new Set([null]));
    await until(page, 'a word of it', () => document.querySelector('#annonce').textContent === 'Scène quittée');
  });

  test('a reload, in the middle of it, comes back to the same step', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene`);
    for (const key of ['9', 'Enter']) await page.press(key);
    await at(page, 9);
    const words = await title(page);
    await page.reload();
    await ready(page);
    await onStage(page);
    await at(page, 9);
    assert.equal(await title(page), words);
  });
});

inOneEngine('which step comes when is our own', 'the show, step by step', (open) => {
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

  test('filters, words and a choice are set aside for the story, and given back with the keyboard', async () => {
    const asked = { tier: ['or', 'argent'], q: 'lyon', select: 'lyon', view: 'liste' };
    const page = await open(`${server.url}/?tier=or,argent&q=lyon&select=lyon&view=liste`, small);
    await ready(page);
    await page.evaluate(() => document.querySelector('[data-dialog=scene]').focus());
    await page.press('Enter');
    await onStage(page);
    const shown = () => page.evaluate(() => window.atlas.state.shown.length);
    assert.equal(await shown(), 21);
    const step = stepOf('nantes');
    for (const key of [...String(step), 'Enter']) await page.press(key);
    await at(page, step);
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'nantes');
    await page.evaluate(() => document.querySelector('#scene .controls button:last-child').click());
    await until(page, 'the explorer', () => !document.querySelector('#scene'));
    const state = await page.evaluate(() => window.atlas.state);
    for (const [name, value] of Object.entries(asked)) assert.deepEqual(state[name], value, name);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.dialog), 'scene');
  });

  test('a show is no step of Undo; left in any way, the filters before it are there', async () => {
    const page = await open(`${server.url}/?tier=or`, small);
    await ready(page);
    await page.evaluate(() => {
      window.atlas.update({ tier: ['or', 'argent'] });
    });
    const state = () =>
      page.evaluate(() => [window.atlas.state.tier, window.atlas.state.theme, window.atlas.state.mode]);
    for (const leave of [
      () => window.atlas.update({ mode: null, step: null }),
      () => document.querySelector('#scene .controls button:last-child').click(),
    ]) {
      await page.evaluate(() => window.atlas.update({ mode: 'scene' }));
      await onStage(page);
      for (const key of ['8', 'Enter']) await page.press(key);
      await at(page, 8);
      await page.press('ArrowRight');
      await at(page, 9);
      await page.evaluate(leave);
      await until(page, 'the explorer', () => !document.querySelector('#scene'));
      assert.deepEqual(await state(), [['or', 'argent'], [], null]);
    }
    const undo = () => page.evaluate(() => window.atlas.undo());
    assert.equal(await undo(), true);
    assert.deepEqual(await state(), [['or'], [], null]);
    assert.equal(await undo(), false);
    assert.deepEqual(await page.messages(), []);
  });

  test('left before it is there it stays left; left and entered at once it is there', async () => {
    const page = await open(`${server.url}/`, small);
    await ready(page);
    const turn = (...modes) =>
      page.evaluate((all) => {
        for (const mode of all) window.atlas.update({ mode, step: null });
      }, modes);
    const leftAtItsStyles = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new MutationObserver(() => {
            if (!document.querySelector('link[href*="scene.css"]')) return;
            observer.disconnect();
            window.atlas.update({ mode: null, step: null });
            setTimeout(() => resolve([window.atlas.state.mode, document.querySelector('#scene')]), 500);
          });
          observer.observe(document.documentElement, { subtree: true, childList: true });
          window.atlas.update({ mode: 'scene' });
        }),
    );
    assert.deepEqual(leftAtItsStyles, [null, null]);
    await turn('scene', null, 'scene');
    await onStage(page);
    await turn(null, 'scene');
    await twoFrames(page);
    await page.press('ArrowRight');
    await at(page, 2);
    await turn(null);
    await until(page, 'the explorer', () => !document.querySelector('#scene'));
  });

  test('AZERTY, the capitals’ lock, an event without a key, and a key that is held', async () => {
    const page = await open(`${server.url}/`, small);
    await ready(page);
    const key = (init) =>
      page.evaluate((given) => {
        document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given }));
      }, init);
    const keyless = () => page.evaluate(() => document.body.dispatchEvent(new Event('keydown', { bubbles: true })));
    await keyless();
    await key({ key: 'S', code: 'KeyS' });
    await onStage(page);
    await keyless();
    for (const init of [
      { key: '&', code: 'Digit1' },
      { key: 'é', code: 'Digit2' },
      { key: 'Enter', code: 'NumpadEnter' },
    ])
      await key(init);
    await at(page, 12);
    await key({ key: 'ArrowRight' });
    for (let count = 0; count < 20; count += 1) await key({ key: 'ArrowRight', repeat: true });
    await at(page, 13);
    await page.evaluate(() => document.querySelector('#scene .controls button').focus());
    await page.press('Enter');
    await at(page, 12);
    assert.deepEqual(await page.messages(), []);
  });

  test('one swipe after the other, both ways', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&step=9`, { width: 390, height: 844, touch: true });
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

  test('five hundred keys in a hurry end where they end', async () => {
    const page = await stageAt(open, `${server.url}/?mode=scene&lang=fr`);
    await page.evaluate(() => {
      const press = (key) => dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      for (let i = 0; i < 500; i += 1) press(i % 5 === 4 ? 'ArrowLeft' : 'ArrowRight');
      for (let i = 0; i < 3; i += 1) press('ArrowLeft');
    });
    await at(page, stepCount - 4); // the last of the five hundred went back
    assert.deepEqual(await page.messages(), []);
  });
});
