// What the tests see of the stage.
import { ready, until } from './page.mjs';

// Pixels are dear where the map is drawn by the processor, and the stage has the same shape at any size.
export const small = { width: 640, height: 360 };

export const stepCount = 35;

export const onStage = (page) => until(page, 'the stage', () => Boolean(document.querySelector('#scene h2')));

// Opened, with the first slide there.
export async function stageAt(open, url, size = small) {
  const page = await open(url, size);
  await ready(page);
  await onStage(page);
  return page;
}

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
