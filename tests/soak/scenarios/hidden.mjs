// A tab that nobody looks at for a day: at rest, in the midst of a flight, on stage by itself. No frame meanwhile, all of it afterwards.

import { ready } from '../../browser/support/page.mjs';
import { onStage } from '../../browser/support/stage.mjs';
import { expectSilence, onSite, settle } from '../site.mjs';

const dayMillis = 86_400_000;
const tabs = [
  { link: '?select=lyon', act: () => {} },
  { link: '', act: () => window.atlas.update({ select: 'bretagne', map: [-3, 48, 5] }) },
  { link: '?mode=scene&autoplay=12', act: () => {}, isStage: true },
];

export const hidden = {
  count: tabs.length,
  of: 'tabs',
  run: (engine, count, done) =>
    onSite(['own_clock.js', 'note_memory.js'], async (url) => {
      for (const [place, { link, act, isStage }] of tabs.slice(0, count).entries()) {
        const page = await engine.open(`${url}/${link}`, { width: 640, height: 360 });
        await ready(page);
        if (isStage) await onStage(page);
        await page.evaluate(() => window.ownClock.take());
        await page.evaluate(act);
        const selected = () => page.evaluate(() => window.atlas.state.select);
        const before = await selected();
        const frames = await page.evaluate(async (millis) => {
          window.ownClock.hide();
          const { frames } = window.atlas.metrics();
          await window.ownClock.pass(millis);
          return window.atlas.metrics().frames - frames;
        }, dayMillis);
        const after = await selected();
        if (frames > 1) throw new Error(`${link}: ${frames} frames while it was hidden`);
        if (!isStage && before !== after) throw new Error(`${link}: ${before} was chosen, then ${after}`);
        await page.evaluate(() => window.ownClock.show());
        await settle(page);
        if (!(await page.evaluate(() => window.atlas.isDrawing))) throw new Error(`${link}: it does not draw`);
        await done(page, place + 1);
        await expectSilence(page);
        await page.close();
      }
    }),
};
