// The order of the show. By itself it follows the data; a file of data/stories changes it: what comes when, what is left out,
// a text or a pause in between, notes for the one who speaks.
import { toldValue } from '../base/told_value.js';

/** @import { Catalog } from '../data/documents.js' */
/**
 * @typedef {'opening' | 'forum' | 'selection' | 'jury' | 'criteria' | 'theme' | 'laureate' | 'finale' | 'commitment' | 'thanks'
 *   | 'text' | 'pause'} SlideName
 * @typedef {{ slide: SlideName, theme?: string, laureate?: string, title?: string, lines?: string[], notes?: string }} Step
 * @typedef {{ sentence: string, values: Record<string, unknown> }} Fault
 */

// What a file may ask for: { slide: 'forum' }, with the members that are named here.
/** @type {Record<SlideName, string[]>} */
const members = {
  opening: [],
  forum: [],
  selection: [],
  jury: [],
  criteria: [],
  theme: ['theme'],
  laureate: ['laureate'],
  finale: [],
  commitment: [],
  thanks: [],
  text: ['title', 'lines'],
  pause: [],
};
const common = ['slide', 'notes'];
const known = Object.keys(members).join(', ');
const mostSteps = 500; // ours has 35
const mostFaults = 20; // nobody reads more at a time

// Nothing is at stake before the last of them: bronze, then argent, then or.
/** @param {Catalog} catalog */
const byRisingTier = (catalog) => catalog.tiers.map(({ id }) => id).reverse();

/** @type {(laureate: { id: string }) => Step} */
const laureateStep = ({ id }) => ({ slide: 'laureate', laureate: id });

// The theme, then its laureates.
/**
 * @param {Catalog} catalog
 * @param {string} theme
 * @returns {Step[]}
 */
function awards(catalog, theme) {
  const laureates = byRisingTier(catalog).flatMap((tier) =>
    catalog.laureates.filter((one) => one.theme === theme && one.tier === tier),
  );
  return [{ slide: 'theme', theme }, ...laureates.map(laureateStep)];
}

/** @type {(catalog: Catalog) => Step[]} */
export const storyOf = (catalog) => [
  { slide: 'opening' },
  { slide: 'forum' },
  { slide: 'selection' },
  { slide: 'jury' },
  { slide: 'criteria' },
  ...catalog.themes.flatMap(({ id }) => awards(catalog, id)),
  { slide: 'finale' },
  { slide: 'commitment' },
  { slide: 'thanks' },
];

// A file may hold anything; what is neither text nor number is told by its outside.
/** @param {unknown} value */
const told = (value) => (Array.isArray(value) ? '[…]' : Object(value) === value ? '{…}' : toldValue(String(value)));

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value.trim() !== '';
/** @param {unknown} value */
const isTexts = (value) => Array.isArray(value) && value.every(isText);

// Whether the value of a member may be so: true, or the name of the sentence that says why not.
/** @type {Record<string, (value: unknown, catalog: Catalog) => true | string>} */
const checks = {
  __proto__: /** @type {any} */ (null),
  theme: (value, catalog) => catalog.themes.some(({ id }) => id === value) || 'scene_story_theme',
  laureate: (value, catalog) => catalog.laureates.some(({ id }) => id === value) || 'scene_story_laureate',
  title: (value) => isText(value) || 'scene_story_text',
  lines: (value) => isTexts(value) || 'scene_story_texts',
  notes: (value) => isText(value) || 'scene_story_text',
};

/**
 * @param {any} step
 * @param {number} place
 * @param {Catalog} catalog
 * @returns {Fault[]}
 */
function faultsOf(step, place, catalog) {
  /** @param {string} sentence @param {object} values */
  const fault = (sentence, values) => ({ sentence, values: { place, ...values } });
  /** @param {string} name */
  const has = (name) => Object.hasOwn(step, name);
  if (Object(step) !== step || !has('slide')) return [fault('scene_story_no_slide', { known })];
  if (!isText(step.slide) || !Object.hasOwn(members, step.slide))
    return [fault('scene_story_slide', { value: told(step.slide), known })];
  const own = members[/** @type {SlideName} */ (step.slide)];
  const allowed = [...common, ...own];
  const unknown = Object.keys(step).filter((name) => !allowed.includes(name));
  const needed = own.filter((name) => name !== 'lines' && !has(name));
  const refused = allowed.flatMap((name) => {
    if (!has(name) || !checks[name]) return [];
    const answer = checks[name](step[name], catalog);
    const themes = catalog.themes.map(({ id }) => id).join(', ');
    return answer === true ? [] : [fault(answer, { name, value: told(step[name]), known: themes })];
  });
  return [
    ...unknown.map((name) => fault('scene_story_unknown', { name: told(name), known: allowed.join(', ') })),
    ...needed.map((name) => fault('scene_story_missing', { name })),
    ...refused,
  ];
}

// Of the text of a file: { steps, faults }. `faults`: [{ sentence, values }], the name of a sentence and what it is filled with;
// with one there is no story: a show does not begin with half of it.
/**
 * @param {string} text
 * @param {Catalog} catalog
 * @returns {{ steps: Step[], faults: Fault[] }}
 */
export function readStory(text, catalog) {
  /** @type {(sentence: string, values: Record<string, unknown>) => { steps: Step[], faults: Fault[] }} */
  const none = (sentence, values) => ({ steps: [], faults: [{ sentence, values }] });
  let story;
  try {
    story = JSON.parse(text);
  } catch ({ message }) {
    return none('scene_story_json', { reason: message });
  }
  if (!Array.isArray(story?.steps) || story.steps.length === 0) return none('scene_story_empty', {});
  /** @type {unknown[]} */
  const steps = story.steps;
  if (steps.length > mostSteps) return none('scene_story_long', { count: steps.length, most: mostSteps });
  const faults = steps.flatMap((step, index) => faultsOf(step, index + 1, catalog)).slice(0, mostFaults);
  if (faults.length > 0) return { steps: [], faults };
  return { steps: story.steps, faults };
}
