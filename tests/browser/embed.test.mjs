// The explorer in a page of another origin: the two lines that a page pastes, and the plain frame.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/dying.mjs';
import { Embedding } from './support/embedding.mjs';
import { engineName } from './support/engine.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { inFull } from './support/long.mjs';
import { frameOf, until } from './support/page.mjs';

const embedding = new Embedding();
before(() => embedding.start());
after(() => embedding.close());
const stateOf = (page, index = 0) =>
  until(page, 'the state of the element', (at) => document.querySelectorAll('territoires-innovants')[at]?.state, index);
const shownIs = (page, count) =>
  until(
    page,
    `${count} shown`,
    (n) => document.querySelector('territoires-innovants').state?.shown.length === n,
    count,
  );

// By attribute of the element: its value, and what the state has of it.
const attributes = {
  theme: ['inclusion,donnees', ['inclusion', 'donnees']],
  tier: ['or', ['or']],
  region: ['53,84', ['53', '84']],
  kind: ['metropole', ['metropole']],
  population: ['10000-5000000', '10000-5000000'],
  q: ['lyon', 'lyon'],
  select: ['lyon', 'lyon'],
  view: ['graphiques', 'graphiques'],
  chart: ['regions', 'regions'],
  layer: ['population', 'population'],
  lang: ['en', 'en'],
  appearance: ['sombre', 'sombre'],
  map: ['4.85,45.75,4', [4.85, 45.75, 4]],
};

// Debian's WebKitGTK dies in its interpreter of WebAssembly when frames come and go fast.
const rounds = engineName === 'webkit' ? 2 : inFull(20, 4);

// A frame answers before; the program is what asks for a context.
const hasProgram = (page, index) => until(frameOf(page, index), 'the program', () => Boolean(window.atlas?.hasProgram));

inEachEngine('the element', (open) => {
  test('the stage at its step, and away from it, without a new page', async () => {
    const { page, messages } = await embedding.open(open, embedding.element('mode="scene" step="3" height="360px"'));
    const { mode, step } = await stateOf(page);
    assert.deepEqual([mode, step], ['scene', '3']);
    await until(frameOf(page), 'the third step', () => {
      window.wasThere = true;
      return /^Étape 3 sur/.test(document.querySelector('#scene .step')?.textContent);
    });
    await page.evaluate(() => document.querySelector('territoires-innovants').removeAttribute('mode'));
    await until(frameOf(page), 'the explorer', () => !document.querySelector('#scene'));
    assert.equal(await frameOf(page).evaluate(() => window.wasThere), true);
    assert.deepEqual(await messages(), []);
  });

  test('events of the state and of the selection; update; the focus stays with the host', async () => {
    const { page } = await embedding.open(open, `<input>${embedding.element('height="40rem"')}`);
    await stateOf(page);
    await page.evaluate(() => {
      window.heard = [];
      const one = document.querySelector('territoires-innovants');
      for (const type of ['statechange', 'select'])
        one.addEventListener(type, ({ detail }) => window.heard.push([type, detail?.select ?? detail]));
      document.querySelector('input').focus();
      one.update({ select: 'lyon', tier: ['or'] });
    });
    await shownIs(page, 5);
    assert.deepEqual(await until(page, 'both events', () => window.heard.length > 1 && window.heard.slice(0, 2)), [
      ['statechange', 'lyon'],
      ['select', 'lyon'],
    ]);
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'input');
  });

  test('as tall as its content, without scroll bars, whatever the width and the filter', async () => {
    const { page } = await embedding.open(open, `<div id="room">${embedding.element()}</div>`, {
      width: 1000,
      height: 700,
    });
    await stateOf(page);
    const height = () =>
      page.evaluate(() => document.querySelector('territoires-innovants').getBoundingClientRect().height);
    const fits = () =>
      until(frameOf(page), 'a frame that holds its content', () => {
        const { height } = document.body.getBoundingClientRect();
        return Math.abs(innerHeight - height) < 2 && document.documentElement.scrollWidth <= innerWidth;
      });
    await fits();
    const whole = await height();
    await page.evaluate(() => document.querySelector('territoires-innovants').setAttribute('tier', 'or'));
    await shownIs(page, 5);
    await until(
      page,
      'less height',
      (was) => document.querySelector('territoires-innovants').offsetHeight < was - 200,
      whole,
    );
    await fits();
    const filtered = await height();
    await page.evaluate(() => {
      document.querySelector('#room').style.width = '360px';
    });
    await until(
      page,
      'another height',
      (was) => document.querySelector('territoires-innovants').offsetHeight !== was,
      Math.round(filtered),
    );
    await fits();
    assert.deepEqual(await page.evaluateInFrame(0, () => document.documentElement.dataset.layout), 'full');
  });

  test('far below, the page alone is fetched; the program when it comes near', async () => {
    const { page } = await embedding.open(open, `<p style="height:6000px">…</p>${embedding.element('layout="map"')}`);
    await until(frameOf(page), 'the page in the frame', () => Boolean(document.querySelector('#atlas .map')));
    await until(frameOf(page), 'its layout', () => document.documentElement.dataset.layout === 'map');
    assert.equal(embedding.fetched(/\.wasm|\/data\//), 0, embedding.asked.join(' '));
    await page.evaluate(() => scrollTo(0, 4900)); // not yet in sight
    await stateOf(page);
    await until({ evaluate: async () => embedding.fetched(/program\.wasm/) > 0 }, 'the program');
  });

  test('ten on one page, each in its state; taken away and put back, over and over', async () => {
    const tiers = ['or', 'argent', 'bronze'];
    const many = Array.from({ length: 10 }, (_, index) =>
      embedding.element(`layout="chart" height="300px" tier="${tiers[index % 3]}"`),
    );
    const { page, messages } = await embedding.open(open, many.join('\n'));
    for (let index = 0; index < 10; index += 1) {
      await page.evaluate((at) => document.querySelectorAll('territoires-innovants')[at].scrollIntoView(), index);
      const { shown } = await stateOf(page, index);
      assert.equal(shown.length, [5, 6, 10][index % 3]);
      await hasProgram(page, index);
    }
    await page.evaluate(() => {
      for (const one of [...document.querySelectorAll('territoires-innovants')].slice(1)) one.remove();
    });
    for (let round = 0; round < rounds; round += 1) {
      await page.evaluate(() => {
        const one = document.querySelector('territoires-innovants');
        one.remove();
        document.body.append(one);
      });
      await hasProgram(page);
    }
    await until(frameOf(page), 'the picture', () => window.atlas.isDrawing);
    assert.deepEqual(await messages(), [], 'nothing about contexts that are too many');
  });
});

inOneEngine('attributes, state and colour are our own', 'the element’s attributes', (open) => {
  test('every attribute is in the state, and a change of one comes without a new page', async () => {
    const given = Object.entries(attributes).map(([name, [value]]) => `${name}="${value}"`);
    const { page, messages } = await embedding.open(open, embedding.element(given.join(' ')));
    const state = await stateOf(page);
    for (const [name, [, wanted]] of Object.entries(attributes)) assert.deepEqual(state[name], wanted, name);
    assert.deepEqual(state.shown, ['lyon']);
    const change = (fn) => page.evaluate(fn);
    await change(() => document.querySelector('territoires-innovants').removeAttribute('q'));
    await change(() => document.querySelector('territoires-innovants').setAttribute('tier', 'argent'));
    await until(page, 'Rennes and no other', () => {
      const { shown } = document.querySelector('territoires-innovants').state;
      return !shown.includes('lyon');
    });
    assert.equal(embedding.fetched(/^\/index\.html/), 1);
    assert.deepEqual(await messages(), []);
  });

  test('the host’s colour and font, made readable', async () => {
    const style = `<style>body { --territoires-accent: #ffcc00; --territoires-font: "DejaVu Serif", serif; }</style>`;
    const { page } = await embedding.open(open, style + embedding.element('appearance="clair"'));
    await stateOf(page);
    const look = await page.evaluateInFrame(0, () => {
      const of = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
      return [of('--accent'), of('--page'), of('font-family')];
    });
    const [accent, ground] = look.map((color) => Number.parseInt(color.slice(1), 16));
    const luminance = (rgb) => {
      const [red, green, blue] = [16, 8, 0].map((shift) => (((rgb >> shift) & 255) / 255) ** 2.2);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    assert.ok((luminance(ground) + 0.05) / (luminance(accent) + 0.05) > 4.3, look.join(' '));
    assert.ok(accent >> 16 > (accent & 255) + 60, 'still a yellow');
    assert.match(look[2], /DejaVu Serif/);
  });
});
