// What the address asks of the show beyond its step: a story of a file, a stand that runs by itself. What it cannot have is told
// before the show.

import { say, sayFailure } from '../base/messages.js';
import { inLocale } from '../base/page_language.js';
import { fetchStory } from '../data/documents.js';
import { codeOf, numberCodeOf, Query, queryIn } from '../link/query.js';
import { fill, texts } from '../texts.js';
import { least, most, secondsOf } from './kiosk.js';
import { readStory, storyOf } from './story.js';

/** @import { Catalog } from '../data/documents.js' */
/** @import { Step } from './story.js' */

/** @param {string} name */
const asked = (name) => new Query(queryIn(location)).get(name);
// The names that an address may mean by that text: up to its last letter or digit, since what follows was glued to it; then the same in
// small letters and without `.json`.
/** @param {string} text */
function filesOf(text) {
  const name = /.*[\p{L}\d]/su.exec(text)?.[0] ?? text;
  return [...new Set([name, codeOf(name).replace(/\.json$/, '')])].filter(Boolean);
}

// The first of these stories that can be fetched; if none can, rejects with the fault of the first.
/**
 * @param {string} base
 * @param {string[]} names
 * @returns {Promise<string>}
 */
async function storyNamed(base, [name, ...others]) {
  try {
    return await fetchStory(base, name);
  } catch (error) {
    if (others.length === 0) throw error;
    return await storyNamed(base, others).catch(() => {
      throw error;
    });
  }
}

// Says that the story of the data is shown in the place of this one, and why.
/** @param {string} story @param {string[]} reasons */
const refuse = (story, reasons) => sayFailure([fill(texts.scene_story_refused, { story }), ...reasons].join('\n'));

// The steps of a file of data/stories, when the address names one; those of the data otherwise, and when the file is refused.
/**
 * @param {Catalog} catalog
 * @param {string} base
 * @returns {Promise<Step[]>}
 */
export async function stepsOf(catalog, base) {
  const name = asked('story');
  if (!name) return storyOf(catalog);
  try {
    const { steps, faults } = readStory(await storyNamed(base, filesOf(name)), catalog);
    if (faults.length === 0) return steps;
    refuse(
      name,
      faults.map(({ sentence, values }) => fill(texts[sentence], values)),
    );
  } catch ({ message }) {
    refuse(name, [message]);
  }
  return storyOf(catalog);
}

// Seconds of a step for a stand that is left alone; null when nobody asks for it, and for what is no such number.
export function standSeconds() {
  const value = asked('autoplay');
  const seconds = secondsOf(numberCodeOf(value ?? ''));
  if (value !== null && seconds === null) say(fill(texts.scene_autoplay, { value, least, most: inLocale(most) }));
  return seconds;
}
