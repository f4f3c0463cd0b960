// A browser that guards its reader (Tor, Mullvad, LibreWolf) gives noise to a page that reads a canvas, asks a permission,
// rounds its clock and hides what the machine is. The picture is the usual one, and what cannot be had is told.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/dying.mjs';
import { inEngines } from './support/engines.mjs';
import { withScript } from './support/graphics.mjs';
import { atRest, middleOf, until } from './support/page.mjs';
import { serveSpoiltSite } from './support/site.mjs';

// What a reader, or an extension, may refuse beside: the page's fonts, sound, storage, workers, and all of a GPU but the least.
const refused = {
  'gfx.downloadable_fonts.enabled': false,
  'webgl.min_capability_mode': true,
  'dom.webaudio.enabled': false,
  'dom.storage.enabled': false,
  'dom.serviceWorkers.enabled': false,
  'dom.screenwakelock.enabled': false,
  'full-screen-api.enabled': false,
};
const guarding = { reducedMotion: 'no-preference', preferences: { 'privacy.resistFingerprinting': true } };
// Small, and the chart alone, to be drawn fast: such a browser says that its ratio is 2, which makes four times the pixels.
const small = { width: 480, height: 400 };
const chart = '?layout=chart&appearance=clair';

// Counts what a page reads of a canvas, by name.
const countReads = `window.reads = [];
for (const [{ prototype }, names] of [
  [CanvasRenderingContext2D, ['getImageData']],
  [HTMLCanvasElement, ['toBlob', 'toDataURL']],
  [WebGL2RenderingContext, ['readPixels']],
])
  for (const name of names) {
    const own = prototype[name];
    prototype[name] = function counted(...given) {
      window.reads.push(name);
      return own.apply(this, given);
    };
  }
`;

let server;
before(async () => {
  server = await serveSpoiltSite({ 'index.html': withScript('count_reads.js'), 'count_reads.js': countReads });
});
after(() => server.close());

// Such a browser keeps no marks of the page's times.
const drawn = (page) =>
  until(page, 'a frame', () => {
    const { frames, isAtRest } = window.atlas?.metrics?.() ?? {};
    return frames > 0 && isAtRest;
  });

const placeOf = (page, id) =>
  page.evaluate((wanted) => {
    const { left, top } = document.querySelector('#atlas canvas').getBoundingClientRect();
    const { x, y, width, height } = window.atlas.inspect().find((one) => one.id === wanted);
    return [x + left, y + top, width, height];
  }, id);

// How much the two pictures differ in a place: the mean of 255, of each colour of each pixel. `page` may read canvases.
const difference = (page, one, other, place) =>
  page.evaluate(
    async (pictures, [x, y, width, height]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const canvas = new OffscreenCanvas(width, height);
          const context = canvas.getContext('2d');
          context.drawImage(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), -x, -y);
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      return first.reduce((sum, value, index) => sum + Math.abs(value - second[index]), 0) / first.length;
    },
    [one, other].map((picture) => picture.toString('base64')),
    place,
  );

inEngines(['firefox'], 'no other can be told to guard its reader so', 'a browser that guards its reader', (open) => {
  test('letters are the usual ones; nothing is read of a canvas, and no permission is asked', async () => {
    const address = `${server.url}/${chart}`;
    const usual = await open(address, small);
    await drawn(usual);
    const page = await open(address, { ...small, ...guarding });
    await drawn(page);
    const [here, there] = [await usual.screenshot(), await page.screenshot()];
    // The two have different ratios, so that the edges of letters differ: by 2 of 255 in the mean. Noise makes 9 and more.
    for (const id of ['chart:themes', 'chart:regions', 'chart:jury']) {
      const place = await placeOf(usual, id);
      assert.deepEqual(await placeOf(page, id), place, id);
      const value = await difference(usual, here, there, place);
      assert.ok(value < 5, `${id} differs by ${value} of 255`);
    }
    assert.deepEqual(await page.evaluate(() => window.reads), []);
    assert.deepEqual(await page.messages(), []);
  });

  test('a flight goes on from frame to frame', async () => {
    const page = await open(server.url, { ...small, ...guarding });
    await drawn(page);
    const before = await page.evaluate(() => window.atlas.metrics().frames);
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await atRest(page);
    await middleOf(page, 'medal:lyon');
    assert.ok((await page.evaluate(() => window.atlas.metrics().frames)) > before + 3);
  });

  test('the PNG would be noise: a sentence says so, no file is made, and the SVG is', async () => {
    const page = await open(`${server.url}/${chart}`, { ...small, ...guarding });
    await drawn(page);
    await page.evaluate(() => {
      window.files = [];
      HTMLAnchorElement.prototype.click = function keep() {
        window.files.push(this.download);
      };
      document.querySelector('[data-dialog=export]').click();
    });
    await until(page, 'the picture', () => Boolean(document.querySelector('dialog[open] .preview svg')));
    const press = (button) =>
      page.evaluate((name) => document.querySelector(`dialog [data-file=${name}]`).click(), button);
    await press('png');
    await until(page, 'the sentence', () =>
      /brouille.*SVG/.test(document.querySelector('dialog [aria-live]').textContent),
    );
    assert.deepEqual(await page.evaluate(() => window.files), []);
    await press('svg');
    await until(page, 'the file', () => window.files.length === 1);
    assert.match(await page.evaluate(() => window.files[0]), /\.svg$/);
  });

  test('without fonts, sound, storage, workers and most of a GPU: the picture, its words, and no error', async () => {
    const preferences = { ...guarding.preferences, ...refused };
    const page = await open(`${server.url}/${chart}`, { ...small, ...guarding, preferences });
    await drawn(page);
    assert.ok(await page.evaluate(() => window.atlas.isDrawing));
    await page.evaluate(() => document.querySelector('[data-listen=map]').click());
    const beginning = await until(
      page,
      'the explanation of the sounds',
      () => document.querySelector('#ecoute button:not([data-listen])')?.textContent,
    );
    await page.evaluate(() => document.querySelector('#ecoute button:not([data-listen])').click());
    await until(page, 'a sentence instead of the sound', () =>
      /ne joue pas de son/.test(document.querySelector('#ecoute').textContent),
    );
    assert.ok(beginning);
    await page.evaluate(() => document.querySelector('[data-dialog=scene]').click());
    await until(page, 'the stage', () => document.querySelector('#scene')?.textContent);
    assert.deepEqual(await page.messages(), []);
  });
});
