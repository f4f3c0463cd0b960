// What the tests see of the stage.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sentencesIn } from '../../../tools/site/texts.mjs';
import { slidesOf } from '../../../web/scene/slides.js';
import { storyOf } from '../../../web/scene/story.js';
import { ready, until } from './page.mjs';

// Pixels are dear where the map is drawn by the processor, and the stage has the same shape at any size.
export const small = { width: 640, height: 360 };

const data = path.resolve(import.meta.dirname, '../../../data');
const catalog = JSON.parse(readFileSync(path.join(data, 'laureats-2024.json'), 'utf8'));
const { fr: texts } = sentencesIn(path.join(data, 'i18n'));
const slides = slidesOf(catalog, storyOf(catalog), { texts, fill: (text) => text, language: 'fr' });

export const stepCount = slides.length;
// The step of a laureate, by its id.
export const stepOf = (laureate) => slides.findIndex(({ state }) => state.select === laureate) + 1;
// The first step of a kind.
export const kindOf = (wanted) => slides.findIndex(({ kind }) => kind === wanted) + 1;

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
