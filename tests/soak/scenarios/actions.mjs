// A hundred thousand things done at random, on the page and on the canvas.
import { ready } from '../../browser/support/page.mjs';
import { expectSilence, onSite } from '../site.mjs';

const batch = 200;
const seed = 20241;

export const actions = {
  count: 100_000,
  of: 'actions',
  run: (engine, count, done) =>
    onSite(['note_memory.js', 'random_life.js'], async (url) => {
      const page = await engine.open(url, { width: 960, height: 600, reducedMotion: 'reduce' });
      await ready(page);
      await page.evaluate((from) => {
        window.live = window.randomLife(from);
      }, seed);
      for (let so = batch; so <= Math.ceil(count / batch) * batch; so += batch) {
        const faults = await page.evaluate((actions) => window.live(actions), batch);
        if (faults.length > 0) throw new Error(`after ${so} actions: ${faults.join(' · ')}`);
        await done(page, so);
      }
      await expectSilence(page);
      await page.close();
    }),
};
