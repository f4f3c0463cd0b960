// A canvas of more pixels than the GPU draws, as on a wall of screens: coarser, and everything is where it is told to be.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { isGold } from './support/colours.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { everywhere } from './support/graphics.mjs';
import { atRest, clickOn, coloursAt, middleOf, ready, until } from './support/page.mjs';
import { serveSpoiltSite } from './support/site.mjs';

const most = 1024;
// The GPU of the tests, which is the processor, has no small limit: the page is told of one.
const smallGpu = `const own = WebGL2RenderingContext.prototype.getParameter;
WebGL2RenderingContext.prototype.getParameter = function limited(name) {
  const limits = { [this.MAX_RENDERBUFFER_SIZE]: ${most}, [this.MAX_VIEWPORT_DIMS]: [${most}, ${most}] };
  return limits[name] ?? own.call(this, name);
};
for (const side of ['Width', 'Height']) {
  const given = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, 'drawingBuffer' + side);
  Object.defineProperty(WebGL2RenderingContext.prototype, 'drawingBuffer' + side, {
    get() {
      return Math.min(given.get.call(this), ${most - 100});
    },
  });
}
`;

let server;
before(async () => {
  server = await serveSpoiltSite(everywhere(smallGpu));
});
after(() => server.close());

inOneEngine('how large the canvas is made is our own', 'a GPU of few pixels', (open) => {
  test('picture, pointer and names agree, on a canvas that is as large as the GPU gives', async () => {
    const page = await open(`${server.url}/?appearance=clair`, { width: 1400, height: 600, pixelRatio: 2 });
    await ready(page);
    const sizes = await page.evaluate(() => {
      const { width, height, clientWidth, clientHeight } = document.querySelector('#atlas canvas');
      return { width, height, clientWidth, clientHeight };
    });
    assert.ok(sizes.width <= most - 100 && sizes.width > most - 110, JSON.stringify(sizes));
    const squeezed = sizes.width / sizes.height / (sizes.clientWidth / sizes.clientHeight);
    assert.ok(Math.abs(squeezed - 1) < 0.01, JSON.stringify(sizes));
    const [lyon, rouen] = [await middleOf(page, 'medal:lyon'), await middleOf(page, 'medal:rouen-normandie')];
    for (const colour of await coloursAt(page, [lyon, rouen])) assert.ok(isGold(colour), `${colour}`);
    await clickOn(page, 'medal:lyon');
    await until(page, 'the selection', () => window.atlas.state.select === 'lyon');
    await atRest(page);
  });
});
