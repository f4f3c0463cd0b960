// What the tests see of the stage.
import { until } from './page.mjs';

// Pixels are dear where the map is drawn by the processor, and the stage has the same shape at any size.
export const small = { width: 640, height: 360 };

export const stepCount = 35;

export const onStage = (page) => until(page, 'the stage', () => Boolean(document.querySelector('#scene h2')));

export const title = (page) => page.evaluate(() => document.querySelector('#scene h2').textContent);

export const at = (page, wanted) =>
  until(
    page,
    `step ${wanted}`,
    (number) =>
      Number(window.atlas.state.step ?? 1) === number &&
      document.querySelector('#scene .step').textContent.startsWith(`Étape ${number} sur`),
    wanted,
  );
