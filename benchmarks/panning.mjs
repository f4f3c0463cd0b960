// What a frame costs while the map is panned, with so many laureates.
import { countGraphics } from './graphics_counter.mjs';

const frames = 60;
const restMillis = 60; // between frames: what the last one left to do is done, and a frame's time is the program's own
const readyMillis = 120_000;
const view = { width: 1280, height: 720 };

// Pans a frame at a time, there and back. Runs in the page.
async function panFrames({ count, rest }) {
  const canvas = document.querySelector('#atlas canvas');
  const pause = (millis) => new Promise((done) => setTimeout(done, millis));
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const point = (type, x) =>
    canvas.dispatchEvent(
      new PointerEvent(type, {
        pointerId: 1,
        pointerType: 'touch',
        button: type === 'pointermove' ? -1 : 0,
        clientX: left + x,
        clientY: top + height * 0.8,
        bubbles: true,
      }),
    );
  const times = [];
  const start = width * 0.2;
  point('pointerdown', start);
  await pause(4 * rest);
  for (let i = 0; i < count; ++i) {
    const before = window.atlas.metrics().frames;
    point('pointermove', start + 12 + 6 * (i < count / 2 ? i : count - i));
    while (window.atlas.metrics().frames === before) await pause(4);
    times.push(window.atlas.metrics().lastFrameMs);
    await pause(rest);
  }
  const graphics = window.graphicsCounter.inOneFrame();
  point('pointercancel', start);
  return { times, graphics };
}

export async function panningOf(browser, url, count) {
  const context = await browser.newContext({ viewport: view });
  const page = await context.newPage();
  await page.addInitScript(countGraphics);
  const start = performance.now();
  await page.goto(count === 21 ? url : `${url}?n=${count}`);
  await page.waitForFunction(() => performance.getEntriesByName('atlas-ready').length > 0, null, {
    timeout: readyMillis,
  });
  const readyMs = performance.now() - start;
  await page.waitForTimeout(1000);
  const { times, graphics } = await page.evaluate(panFrames, { count: frames, rest: restMillis });
  await context.close();
  return {
    count,
    readyMs,
    times: times.toSorted((a, b) => a - b),
    ...graphics,
    pictureMillis: graphics.pictureMillis.toSorted((a, b) => a - b),
  };
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
// Of a table whose rows are what panningOf returns.
export const panningColumns = {
  laureates: ({ count }) => count,
  'CPU of a frame, median ms': ({ times }) => quantile(times, 0.5).toFixed(2),
  '9 of 10 under': ({ times }) => quantile(times, 0.9).toFixed(2),
  'picture by the processor, median ms': ({ pictureMillis }) => quantile(pictureMillis, 0.5).toFixed(1),
  'ready after s': ({ readyMs }) => (readyMs / 1000).toFixed(1),
  'GPU buffers KB': ({ bufferBytes }) => Math.round(bufferBytes / 1000),
  'GPU textures KB': ({ textureBytes }) => Math.round(textureBytes / 1000),
  'uploaded a frame KB': ({ uploadedBytes }) => (uploadedBytes / 1000).toFixed(1),
  'draw calls a frame': ({ drawCalls }) => drawCalls,
  'vertices a frame': ({ vertices }) => vertices,
};

export const panningTitle = `${frames} panning frames at ${view.width} × ${view.height}, Chromium, on the page, WebGL by the processor`;
