// The explorer in a plain frame of a page of another origin.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { Embedding } from './support/embedding.mjs';
import { inEachEngine, inEngines, inOneEngine } from './support/engines.mjs';
import { frameOf, ready, until } from './support/page.mjs';

const embedding = new Embedding();
// In a sandbox WebKit lets 'self' match nothing: for it the policy names the site's address.
const named = new Embedding();
const here = 'http://localhost:*';
before(async () => {
  await embedding.start();
  await named.start(`default-src ${here}; script-src ${here} 'wasm-unsafe-eval'; style-src ${here}`);
});
after(async () => {
  await embedding.close();
  await named.close();
});

// The size of a frame, and the layout that suits it.
const rooms = { '320x240': 'card', '728x90': 'strip', '600x450': 'map', '900x700': 'full' };

const layoutIs = (page, wanted, holds) =>
  until(
    frameOf(page),
    `the layout ${wanted}`,
    (layout, ids) => {
      const places = window.atlas?.inspect?.().map(({ id }) => id);
      return document.documentElement.dataset.layout === layout && ids.every((id) => places?.includes(id));
    },
    wanted,
    holds,
  );

inEachEngine('the plain frame', (open, engineName) => {
  test('what is in the frame has a name, which is said to whoever comes in', async () => {
    const { page } = await embedding.open(open, embedding.frame('tier=or', 'width="600" height="450"'));
    await ready(frameOf(page));
    const name = () =>
      document.getElementById(document.querySelector('main').getAttribute('aria-labelledby')).textContent;
    assert.equal(await page.evaluateInFrame(0, name), 'Territoires innovants 2024');
  });

  test('another room, another layout', async () => {
    const { page } = await embedding.open(open, embedding.frame('tier=or', 'width="320" height="240"'));
    await layoutIs(page, 'card', ['mark:lyon']);
    for (const [layout, width, height, holds] of [
      ['map', 600, 450, ['medal:lyon']],
      ['full', 900, 700, ['medal:lyon', 'mark:lyon', 'tier:or']],
      ['card', 330, 250, ['mark:lyon']],
    ]) {
      await page.evaluate((size) => Object.assign(document.querySelector('iframe'), size) && 0, { width, height });
      await layoutIs(page, layout, holds);
    }
    assert.ok(await page.evaluateInFrame(0, () => location.search.includes('tier=or')));
  });

  test('the wheel is the host’s; with Ctrl, or once the map was clicked, the map’s; a hint says so', async () => {
    const markup = `${embedding.frame('layout=map', 'width="700" height="500"')}<p style="height:4000px">…</p>`;
    const { page } = await embedding.open(open, markup);
    const inside = frameOf(page);
    await ready(inside);
    // Turns the wheel over the map. False where the map took the event.
    const wheel = (given) =>
      inside.evaluate(
        (init) => {
          const event = new WheelEvent('wheel', { deltaY: -300, bubbles: true, cancelable: true, ...init });
          return document.querySelector('#atlas canvas').dispatchEvent(event);
        },
        { clientX: 350, clientY: 250, ...given },
      );
    const zoomIs = (least, most) =>
      until(
        inside,
        `a zoom from ${least} to ${most}`,
        (from, to) => {
          const zoom = window.atlas.state.map?.[2] ?? 0;
          return window.atlas.metrics().isAtRest && zoom >= from && zoom <= to;
        },
        least,
        most,
      );
    if (page.wheelWith) {
      await page.wheel(350, 300, 400);
      await until(page, 'the host’s scroll', () => scrollY > 100);
      await page.evaluate(() => scrollTo(0, 0));
    }
    assert.equal(await wheel({}), true);
    assert.match(await inside.evaluate(() => document.querySelector('.touch-hint').textContent), /molette pour zoomer/);
    await zoomIs(0, 0);
    assert.equal(await wheel({ ctrlKey: true }), false);
    await zoomIs(0.5, 1);
    await page.click(60, 420);
    await until(inside, 'the end of the click', () => window.atlas.metrics().isAtRest);
    assert.equal(await wheel({}), false, 'after a click');
  });

  test('in a sandbox, without an origin of its own nor any storage', async () => {
    const listener = `<script>window.heard = [];
      addEventListener('message', ({ data, origin }) => heard.push([origin, data]));</script>`;
    const server = engineName === 'webkit' ? named : embedding;
    const markup = listener + server.frame('tier=or&layout=map', 'sandbox="allow-scripts" width="700" height="500"');
    const { page, messages } = await server.open(open, markup);
    const [origin, { state }] = await until(page, 'its state', () =>
      window.heard.findLast(([, { type }]) => type === 'atlas:state'),
    );
    assert.equal(origin, 'null');
    assert.equal(state.shown.length, 5);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      contentWindow.postMessage({ type: 'atlas:update', state: { tier: ['argent'] } }, '*');
    });
    await until(page, 'the wish in the state', () => {
      const [, { state: now }] = window.heard.findLast(([, { type }]) => type === 'atlas:state');
      return now.shown.length === 6; // a height may come after it
    });
    assert.deepEqual(await messages(), []);
  });
});

inOneEngine('which layout for which room is our own', 'the room of a frame', (open) => {
  for (const [room, layout] of Object.entries(rooms)) {
    test(`in ${room}: ${layout}; nothing for axe to say`, async () => {
      const [width, height] = room.split('x');
      const markup = embedding.frame('theme=inclusion', `width="${width}" height="${height}"`);
      const { page, messages } = await embedding.open(open, markup);
      const inside = frameOf(page);
      await until(inside, 'the count', () => document.querySelector('#cadre p')?.textContent.startsWith('5 '));
      assert.equal(await inside.evaluate(() => document.documentElement.dataset.layout), layout);
      if (layout !== 'strip') await until(inside, 'the canvas', () => Boolean(document.querySelector('#atlas canvas')));
      assert.equal(await inside.evaluate(() => Boolean(document.querySelector('#atlas canvas'))), layout !== 'strip');
      assert.equal(embedding.fetched(/program\.wasm/) > 0, layout !== 'strip');
      assert.ok((await inside.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      assert.deepEqual(await violations(inside), []);
      const explorer = await inside.evaluate(() => document.querySelector('#cadre > a').href);
      assert.equal(explorer, `${embedding.site.url}/index.html?theme=inclusion`);
      assert.deepEqual(await messages(), []);
    });
  }
});

for (const textPixels of [24, 32])
  inEngines(
    ['firefox'],
    'no other is told the size of its letters',
    `a strip in letters of ${textPixels} pixels`,
    (open) => {
      test('the way out is whole and at its end, and the first laureate can be read', async () => {
        for (const [width, height] of [
          [280, 160],
          [320, 240],
          [360, 480],
          [853, 480],
        ]) {
          const markup = embedding.frame('layout=strip', `width="${width}" height="${height}"`);
          const { page } = await embedding.open(open, markup);
          const [way, list, first] = await until(frameOf(page), 'the strip', () => {
            const places = ['#cadre > a', '#cadre ul', '#cadre li a'].map((one) =>
              document.querySelector(one)?.getBoundingClientRect().toJSON(),
            );
            return places[2]?.width > 0 && document.fonts.status === 'loaded' && places;
          });
          const room = `${width} × ${height}`;
          assert.ok(way.left >= 0 && way.right <= width && way.top >= 0 && way.bottom <= height, room);
          assert.ok(list.width > width / 2 && list.bottom <= height, `${room}: ${list.width}`);
          assert.ok(way.bottom <= list.top + 1 || way.right > width * 0.9, `${room}: not at the end`);
          if (width === 853) assert.ok(way.right > width * 0.9, `${room}: ${way.right}`);
          assert.ok(first.height >= 24 && first.height <= height / 2, `${room}: ${first.height}`);
          await page.close();
        }
      });
    },
    { textPixels },
  );
