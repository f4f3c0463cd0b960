// The graphics card is taken away and given back, a hundred times: the same state, and the map again.
import { loseContext, restoreContext, serveWithLosses } from '../../browser/support/graphics.mjs';
import { atRest, ready, until } from '../../browser/support/page.mjs';

export const contexts = {
  count: 100,
  of: 'contexts lost',
  async run(engine, count, done) {
    const server = await serveWithLosses();
    try {
      const page = await engine.open(`${server.url}/?select=lyon&tier=or`, {
        width: 960,
        height: 600,
        reducedMotion: 'reduce',
      });
      await ready(page);
      const stateOf = () => page.evaluate(() => JSON.stringify(window.atlas.state));
      const before = await stateOf();
      for (let so = 1; so <= count; so += 1) {
        await loseContext(page);
        await until(page, 'loss', () => !window.atlas.isDrawing);
        await restoreContext(page);
        await until(page, 'map', () => window.atlas.isDrawing);
        await atRest(page);
        const after = await stateOf();
        if (after !== before) throw new Error(`after ${so} losses: ${after}, not ${before}`);
        await done(page, so);
      }
      await page.close();
    } finally {
      await server.close();
    }
  },
};
