// The order of the show. By itself it follows the data; a file of data/stories changes it: what comes when, what is left out,
// a text or a pause in between, notes for the one who speaks.

// What a file may ask for: { slide: 'forum' }, with the members that are named here.
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

// Nothing is at stake before the last of them: bronze, then argent, then or.
const byRisingTier = (catalog) => catalog.tiers.map(({ id }) => id).reverse();

// The theme, then its laureates.
function awards(catalog, theme) {
  const laureates = byRisingTier(catalog).flatMap((tier) =>
    catalog.laureates.filter((one) => one.theme === theme && one.tier === tier),
  );
  return [{ slide: 'theme', theme }, ...laureates.map(({ id }) => ({ slide: 'laureate', laureate: id }))];
}

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

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isTexts = (value) => Array.isArray(value) && value.every(isText);

// Whether the value of a member may be so: true, or the name of the sentence that says why not.
const checks = {
  theme: (value, catalog) => catalog.themes.some(({ id }) => id === value) || 'scene_story_theme',
  laureate: (value, catalog) => catalog.laureates.some(({ id }) => id === value) || 'scene_story_laureate',
  title: (value) => isText(value) || 'scene_story_text',
  lines: (value) => isTexts(value) || 'scene_story_texts',
  notes: (value) => isText(value) || 'scene_story_text',
};

function faultsOf(step, place, catalog) {
  const fault = (sentence, values) => ({ sentence, values: { place, ...values } });
  const known = Object.keys(members).join(', ');
  if (step?.slide === undefined) return [fault('scene_story_no_slide', { known })];
  if (!Object.hasOwn(members, step.slide)) return [fault('scene_story_slide', { value: String(step.slide), known })];
  const allowed = [...common, ...members[step.slide]];
  const unknown = Object.keys(step).filter((name) => !allowed.includes(name));
  const needed = members[step.slide].filter((name) => name !== 'lines' && !(name in step));
  const refused = allowed.flatMap((name) => {
    if (!(name in step) || !(name in checks)) return [];
    const answer = checks[name](step[name], catalog);
    const themes = catalog.themes.map(({ id }) => id).join(', ');
    return answer === true ? [] : [fault(answer, { name, value: String(step[name]), known: themes })];
  });
  return [
    ...unknown.map((name) => fault('scene_story_unknown', { name, known: allowed.join(', ') })),
    ...needed.map((name) => fault('scene_story_missing', { name })),
    ...refused,
  ];
}

// Of the text of a file: { steps, faults }. `faults`: [{ sentence, values }], the name of a sentence and what it is filled with;
// with one there is no story: a show does not begin with half of it.
export function readStory(text, catalog) {
  const none = (sentence, values) => ({ steps: [], faults: [{ sentence, values }] });
  let story;
  try {
    story = JSON.parse(text);
  } catch ({ message }) {
    return none('scene_story_json', { reason: message });
  }
  if (!Array.isArray(story?.steps) || story.steps.length === 0) return none('scene_story_empty', {});
  const faults = story.steps.flatMap((step, index) => faultsOf(step, index + 1, catalog));
  if (faults.length > 0) return { steps: [], faults };
  return { steps: story.steps, faults };
}
