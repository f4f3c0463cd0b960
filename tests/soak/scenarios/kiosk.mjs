// A stand for eight hours and more: the show goes on by itself, a step every three seconds of a clock of our own.

import { ready } from '../../browser/support/page.mjs';
import { onStage, stepCount } from '../../browser/support/stage.mjs';
import { expectSilence, onSite } from '../site.mjs';

const secondsOfStep = 3;
const batch = stepCount; // the whole show: what the browser holds is compared at the same slide

export const kiosk = {
  count: 10_000, // 8 h 20 min
  of: 'steps',
  run: (engine, count, done) =>
    onSite(['own_clock.js', 'note_memory.js'], async (url) => {
      const page = await engine.open(`${url}/?mode=scene&autoplay=${secondsOfStep}`, { width: 640, height: 360 });
      await ready(page);
      await onStage(page);
      await page.evaluate(() => window.ownClock.take());
      for (let so = batch; so <= Math.ceil(count / batch) * batch; so += batch) {
        const { steps, isDrawing } = await page.evaluate(
          async (count, seconds) => {
            const steps = [];
            for (let i = 0; i < count; i += 1) {
              await window.ownClock.pass(seconds * 1000);
              steps.push(document.querySelector('#scene .step').textContent);
            }
            return { steps, isDrawing: window.atlas.isDrawing };
          },
          batch,
          secondsOfStep,
        );
        const numbers = steps.map((words) => Number(/\d+/.exec(words)?.[0]));
        const [, last] = /sur (\d+)/.exec(steps[0]) ?? [];
        const isWrong = (step, place) => place > 0 && step !== (numbers[place - 1] % Number(last)) + 1;
        if (numbers.some(isWrong)) throw new Error(`after ${so} steps: ${numbers}`);
        if (!isDrawing) throw new Error(`after ${so} steps the canvas does not draw`);
        await done(page, so);
      }
      await expectSilence(page);
      await page.close();
    }),
};
