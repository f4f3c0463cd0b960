// Many frames on one page: a browser has contexts for fewer, and takes the oldest. Each frame in sight shows a picture, the
// program's or the page's own map, and what was chosen in it stays.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/dying.mjs';
import { Embedding } from './support/embedding.mjs';
import { engineName } from './support/engine.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { serveWithLosses } from './support/graphics.mjs';
import { inFull } from './support/long.mjs';
import { frameOf, until } from './support/page.mjs';

const embedding = new Embedding();
before(async () => embedding.start(undefined, await serveWithLosses()));
after(() => embedding.close());

// Chromium alone says on its console when it takes a context away: the others have as many frames in long runs only.
const count = engineName === 'chromium' ? 20 : inFull(20, 6);
const tiers = ['or', 'argent', 'bronze'];
const size = { width: 900, height: 700 };

// What a frame shows: 'program', 'map' (the page's own, in its room) or nothing yet.
const shows = (page, index) =>
  page.evaluateInFrame(index, () => {
    if (!window.atlas?.hasCanvas) return '';
    if (window.atlas.isDrawing)
      return window.atlas.metrics().isAtRest && window.atlas.metrics().frames > 0 ? 'program' : '';
    const figure = document.querySelector('#atlas figure');
    const { width, height } = figure.querySelector('svg').getBoundingClientRect();
    return getComputedStyle(figure).opacity === '1' && width > 200 && height > 120 ? 'map' : '';
  });
const showing = async (page, index, wanted) => {
  for (let tries = 0; tries < 400; tries += 1) {
    const shown = await shows(page, index);
    if (wanted.includes(shown)) return shown;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`The frame ${index} does not show ${wanted}.`);
};
const programsOf = async (page, frames) => {
  let count = 0;
  for (const index of frames) if ((await shows(page, index)) === 'program') count += 1; // a driver is in one frame at a time
  return count;
};
const lookAt = (page, index) =>
  page.evaluate((at) => {
    document.querySelectorAll('territoires-innovants')[at].scrollIntoView({ block: 'center' });
  }, index);

// How many colours are in the middle of the window, in steps that an eye tells apart: one or two where nothing is drawn.
const coloursSeen = async (page) => {
  const picture = await page.screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const [width, height] = [image.width * 0.6, 200];
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context.drawImage(image, -image.width * 0.2, -(image.height - height) / 2);
    const { data } = context.getImageData(0, 0, width, height);
    const seen = new Set();
    for (let at = 0; at < data.length; at += 4) seen.add([...data.subarray(at, at + 3)].map((one) => one >> 4).join());
    return seen.size;
  }, picture.toString('base64'));
};

inEachEngine('many frames', (open) => {
  test('many, scrolled from end to end and back: a picture in each, and what was chosen stays', async () => {
    const many = Array.from({ length: count }, (_, index) =>
      embedding.element(`layout="map" height="320px" appearance="clair" tier="${tiers[index % 3]}"`),
    );
    const { page, messages } = await embedding.open(open, many.join('\n'), size);
    await showing(page, 0, ['program']);
    await page.evaluateInFrame(0, () => window.atlas.update({ select: 'lyon' }));
    for (let index = 0; index < count; index += 1) {
      await lookAt(page, index);
      await showing(page, index, ['program', 'map']);
      assert.ok((await coloursSeen(page)) > 5, `the frame ${index} is blank`);
    }
    await showing(page, count - 1, ['program']);
    assert.ok((await programsOf(page, [...Array(count).keys()])) <= 8, 'those out of sight gave theirs back');
    await lookAt(page, 0);
    await showing(page, 0, ['program']);
    const state = await page.evaluateInFrame(0, () => window.atlas.state);
    assert.deepEqual([state.select, state.tier], ['lyon', ['or']]);
    assert.deepEqual(await messages(), []);
  });
});

inOneEngine('who draws is our own', 'more frames in sight than draw', (open) => {
  test('twelve at once: eight draw, the others show the map of the page, and follow their state', async () => {
    const many = Array.from({ length: 12 }, () =>
      embedding.frame('layout=map&appearance=clair', 'width="290" height="270"'),
    );
    const { page, messages } = await embedding.open(open, many.join('\n'), { width: 1300, height: 900 });
    const all = [...many.keys()];
    const countEight = async (frames, message) => {
      let count;
      for (let tries = 0; tries < 100 && count !== 8; tries += 1) count = await programsOf(page, frames);
      assert.equal(count, 8, message);
    };
    await countEight(all);
    const shown = [];
    for (const index of all) shown.push(await showing(page, index, ['program', 'map']));
    const waiting = shown.indexOf('map');
    await page.evaluateInFrame(waiting, () => window.atlas.update({ tier: ['or'] }));
    await until(
      frameOf(page, waiting),
      'the filter on its map',
      () => document.querySelectorAll('.map a.ghost').length === 16,
    );
    await page.evaluate((at) => document.querySelectorAll('iframe')[at].remove(), shown.indexOf('program'));
    await countEight(all.slice(0, -1), 'the next has its turn');
    assert.deepEqual(await messages(), []);
  });
});

inEachEngine('a context that the browser takes', (open) => {
  test('the page’s own map is seen and can be clicked; in a chart’s frame, the chart as a picture', async () => {
    const frames = ['map', 'chart'].map((layout) =>
      embedding.frame(`layout=${layout}&appearance=clair&tier=or`, 'width="600" height="600"'),
    );
    const { page } = await embedding.open(open, frames.join('\n'), { width: 1260, height: 800 });
    for (const index of [0, 1]) await showing(page, index, ['program']);
    await page.evaluateInFrame(0, () => new BroadcastChannel('graphics').postMessage('loseContext'));
    await showing(page, 0, ['map']);
    await until(frameOf(page), 'a medal under the pointer', () => {
      const { x, y, width, height } = document.querySelector('.map a[data-laureate=lyon]').getBoundingClientRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a')?.dataset.laureate === 'lyon';
    });
    const words = await until(
      frameOf(page, 1),
      'the chart',
      () => document.querySelector('#atlas .drawn svg')?.textContent,
    );
    assert.match(words, /Inclusion/);
    assert.match(words, /lauréats sur 21/);
    assert.ok((await coloursSeen(page)) > 5, 'the canvas is not white over them');
  });
});
