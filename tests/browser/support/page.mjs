// What the tests do with a page, whatever the engine.
import { setTimeout as sleep } from 'node:timers/promises';

export const patienceMillis = 40_000; // WebGL by the processor, on a machine with other things to do
const pollMillis = 50;

// What can be said of a page that does not come to where it should.
const whereabouts = () => {
  const { activeElement, hidden, fullscreenElement } = document;
  const focus = activeElement?.cloneNode(false).outerHTML;
  const [state, metrics] = [window.atlas?.state, window.atlas?.metrics()];
  return { address: location.href, state, metrics, focus, hidden, isFull: fullscreenElement !== null };
};

// Evaluates `fn` in the page until it returns something true, and returns that. An Error says what was waited for, and where the page is.
export async function until(page, what, fn, ...args) {
  const end = performance.now() + patienceMillis;
  for (;;) {
    const value = await page.evaluate(fn, ...args).catch((error) => {
      // The page was just left for another one, which is asked the next time.
      if (!error.wasBrokenOff && !/context was destroyed|navigation/i.test(error.message)) throw error;
    });
    if (value) return value;
    if (performance.now() > end) {
      const where = await page.evaluate(whereabouts).catch(({ message }) => message);
      throw new Error(`After ${patienceMillis / 1000} s, still no ${what}: ${JSON.stringify(where)}`);
    }
    await sleep(pollMillis);
  }
}

// A frame of the page, by its place in it, where a function above takes a page.
export const frameOf = (page, index = 0) => ({
  evaluate: (fn, ...args) => page.evaluateInFrame(index, fn, ...args),
});

export const ready = (page) => until(page, 'atlas-ready', () => performance.getEntriesByName('atlas-ready').length > 0);

// After a movement.
export const atRest = (page) => until(page, 'rest', () => window.atlas.metrics().isAtRest);

// After a second without a frame: what is fetched after the first view has come, too.
export const longAtRest = (page) =>
  until(page, 'a second of rest', () => {
    const { frames } = window.atlas.metrics();
    if (window.restingAt !== frames) [window.restingAt, window.restingSince] = [frames, performance.now()];
    return performance.now() - window.restingSince > 1000;
  });

// After what comes with the next picture, as the news of another size.
export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))));

// The middle of a thing on the canvas (see inspect() in web/atlas/atlas.js), in CSS pixels of the page.
export async function middleOf(page, id) {
  const place = await until(
    page,
    `${id} on the canvas`,
    (wanted) => {
      const box = document.querySelector('#atlas canvas').getBoundingClientRect();
      const found = window.atlas.inspect().find((one) => one.id === wanted);
      return found && { x: box.left + found.x + found.width / 2, y: box.top + found.y + found.height / 2 };
    },
    id,
  );
  return [place.x, place.y];
}

// A function from degrees to places on the page. It takes the map for flat between three medals that stand at their seats, which is near
// enough in the south of France.
export async function placing(page) {
  const known = [
    [4.84671, 45.74846, await middleOf(page, 'medal:lyon')],
    [-0.5805, 44.84044, await middleOf(page, 'medal:bordeaux')],
    [5.71667, 45.16667, await middleOf(page, 'medal:grenoble')],
  ];
  const [[x0, y0, at0], [x1, y1, at1], [x2, y2, at2]] = known;
  const area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  return (longitude, latitude) => {
    const second = ((longitude - x0) * (y2 - y0) - (x2 - x0) * (latitude - y0)) / area;
    const third = ((x1 - x0) * (latitude - y0) - (longitude - x0) * (y1 - y0)) / area;
    return at0.map((value, axis) => value + second * (at1[axis] - value) + third * (at2[axis] - value));
  };
}

// One finger from there to there in so many steps; it stays down.
export async function slide(page, from, to, steps = 8) {
  await page.fingers([from]);
  for (let step = 1; step <= steps; step += 1) {
    await page.fingers([from.map((value, axis) => value + ((to[axis] - value) * step) / steps)]);
    await sleep(16);
  }
}

export const clickOn = async (page, id) => page.click(...(await middleOf(page, id)));

export const shownRows = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#laureats tr[data-laureate]:not([hidden])')].map(({ dataset }) => dataset.laureate),
  );

export const query = (page) => page.evaluate(() => location.search);

// What is said aloud of a change: a frame after it.
export const announced = (page, pattern) =>
  until(
    page,
    `announcement ${pattern}`,
    (source) => new RegExp(source).test(document.querySelector('#annonce').textContent),
    pattern.source,
  );

export const messagesShown = (page) =>
  until(page, 'message on the page', () => document.querySelector('#messages')?.textContent.trim());

// The colours, as [red, green, blue], that a person sees at these places (CSS pixels of the page).
export async function coloursAt(page, places) {
  const screenshot = await page.screenshot();
  return page.evaluate(
    async (base64, wanted) => {
      const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      return wanted.map(([x, y]) =>
        [...context.getImageData(x * devicePixelRatio, y * devicePixelRatio, 1, 1).data].slice(0, 3),
      );
    },
    screenshot.toString('base64'),
    places,
  );
}
