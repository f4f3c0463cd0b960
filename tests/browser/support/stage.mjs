// What the tests see of the stage.
import { until } from './page.mjs';

export const stepCount = 35;

export const onStage = (page) => until(page, 'the stage', () => Boolean(document.querySelector('#scene h2')));

export const title = (page) => page.evaluate(() => document.querySelector('#scene h2').textContent);

export const at = (page, wanted) =>
  until(
    page,
    `step ${wanted}`,
    (number) =>
      Number(window.atlas.state.step ?? 1) === number &&
      document.querySelector('#scene .step').textContent.includes(`${number} sur`),
    wanted,
  );
