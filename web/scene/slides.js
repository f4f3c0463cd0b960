// From the story to what is shown step by step: words, what the map does, what the one who speaks reads. No page is needed.

import { localeOf } from '../base/page_language.js';
import { codesOf, populationsOf } from '../data/holders.js';

/** @import { Catalog, Laureate } from '../data/documents.js' */
/** @import { Step } from './story.js' */

/** @param {{ id?: string, code?: string, name: string }[]} list @param {string | undefined} id */
const nameOf = (list, id) => /** @type {string} */ (list.find((one) => (one.code ?? one.id) === id)?.name);

// A slide: { kind, kicker, title, lines, foot, french, figures, tally, medals, facts, marks, isBesideMap, state, notes }. `french`: names
// of the announcement, which stay in French, wherever they stand in its words; `figures`: [{ value, label }], in large digits; `tally`: [{ tier, label, names }]; `medals`: a tier each; `facts`: what the one who speaks knows
// of it; `marks`: how many of the projects stand, of how many, and the tiers that they won; `isBesideMap`: paper has a map beside
// the words; `place`: of a laureate among those of the story; `state`: what the explorer shows behind it, as a link says it.
/**
 * @typedef {{ standing: number, all: number, tiers: string[] }} Marks
 * @typedef {{ nth: number, count: number, words: string }} Place
 * @typedef {{
 *   kind: string,
 *   kicker: string,
 *   title: string,
 *   lines: string[],
 *   foot: string,
 *   french: string[],
 *   figures: { value: string, label: string }[],
 *   tally: { tier: string, label: string, names: string }[],
 *   medals: string[],
 *   facts: string[],
 *   marks: Marks | null,
 *   place: Place | null,
 *   isBesideMap: boolean,
 *   state: { select?: string, theme?: string[] },
 *   tier?: string,
 *   label?: string,
 *   notes: string,
 * }} Slide
 * @typedef {{ title: string } & Partial<Slide>} Words
 * @typedef {(text: string, values: Record<string, unknown>) => string} Fill
 * @typedef {{ texts: Record<string, string>, fill: Fill, language: string, isOnline?: boolean }} Speech
 */
/** @type {Omit<Slide, 'kind' | 'title'>} */
const bare = {
  kicker: '',
  lines: [],
  foot: '',
  french: [],
  figures: [],
  tally: [],
  medals: [],
  facts: [],
  marks: null,
  place: null,
  isBesideMap: false,
  state: {},
  notes: '',
};
/** @type {(kind: string, words: Words, more?: Partial<Slide>) => Slide} */
const slide = (kind, words, more = {}) => ({ kind, ...bare, ...words, ...more });
/** @type {(kind: string, words: Words, state?: Slide['state']) => Slide} */
const besideMap = (kind, words, state = {}) => slide(kind, words, { isBesideMap: true, state });

/** @param {Catalog['forum']} forum @param {string} language */
function daysOf({ first_day: first, last_day: last }, language) {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const days = [new Date(first), new Date(last)];
  return days.some((day) => Number.isNaN(day.getTime())) ? `${first} – ${last}` : format.formatRange(days[0], days[1]);
}

// Of what the audience sees: words and map.
const seenSources = ['communique', 'cog-epci', 'geonames', 'natural-earth'];

class Slides {
  #catalog;
  #texts;
  #fill;
  #language;
  #isOnline;

  /** @param {Catalog} catalog @param {Speech} speech */
  constructor(catalog, { texts, fill, language, isOnline = true }) {
    this.#catalog = catalog;
    this.#texts = texts;
    this.#fill = fill;
    this.#language = language;
    this.#isOnline = isOnline;
  }

  opening() {
    const { label, edition, forum, organizer } = this.#catalog;
    const place = `${forum.name}, ${forum.city}`;
    const title = `${label} ${edition}`;
    const french = [organizer.name, title, place];
    return [besideMap('opening', { kicker: organizer.name, title, lines: [place], french })];
  }
  forum() {
    const { forum } = this.#catalog;
    const count = forum.participant_count.toLocaleString(localeOf(this.#language));
    return [
      slide('forum', {
        kicker: forum.name,
        title: daysOf(forum, this.#language),
        lines: [
          this.#say('scene_forum_place', { place: forum.place, city: forum.city }),
          this.#say('scene_forum_host', { host: forum.host }),
        ],
        figures: [{ value: count, label: this.#texts.scene_forum_participants }],
        french: [forum.name, forum.place, forum.city, forum.host],
      }),
    ];
  }
  // Three steps of the same marks; those that stand in the end are medals.
  selection() {
    const { selection } = this.#catalog;
    const all = selection.submitted_count;
    return /** @type {const} */ (['submitted', 'heard', 'labelled']).map((round) => {
      const standing = selection[`${round}_count`];
      const title = this.#say(`scene_${round}`, { count: standing });
      const tiers = round === 'labelled' ? this.#tiersOf(() => true) : [];
      return slide('selection', { kicker: this.#texts.scene_selection, title }, { marks: { standing, all, tiers } });
    });
  }
  // The jury by its bodies: how many people there were is not known.
  jury() {
    const { jury, selection } = this.#catalog;
    const title = this.#say('scene_jury_bodies', { count: jury.length });
    const hearings = selection.hearing_way === 'video' ? 'scene_jury_hearings_video' : 'scene_jury_hearings';
    const foot = this.#say(hearings, { heard: selection.heard_count, sessions: selection.hearing_session_count });
    return [slide('jury', { kicker: this.#texts.scene_jury, title, lines: jury, foot, french: jury })];
  }
  criteria() {
    const { criteria } = this.#catalog;
    const title = this.#say('scene_criteria', { count: criteria.length });
    const foot = this.#texts.scene_criteria_values;
    return [slide('criteria', { title, lines: criteria, foot, french: criteria })];
  }
  /** @param {Step} step */
  theme({ theme }) {
    const medals = this.#tiersOf((one) => one.theme === theme);
    const title = nameOf(this.#catalog.themes, theme);
    const count = this.#say(medals.length > 1 ? 'scene_theme_many' : 'scene_theme_one', { count: medals.length });
    const words = { kicker: this.#texts.scene_theme, title, lines: [count], medals };
    return [besideMap('theme', words, { theme: [/** @type {string} */ (theme)] })];
  }
  /** @param {Step} step */
  laureate({ laureate }) {
    const { tiers, themes, regions, laureates } = this.#catalog;
    const one = /** @type {Laureate} */ (laureates.find(({ id }) => id === laureate));
    const { name, project, tier, theme } = one;
    const words = { kicker: nameOf(themes, theme), title: name, lines: [project], tier, label: nameOf(tiers, tier) };
    const regionNames = codesOf(one, 'regions').map((code) => nameOf(regions, code));
    const populations = populationsOf(one);
    const facts = [
      ...regionNames,
      ...populations.map((population) =>
        this.#say('scene_population', {
          ...population,
          count: population.count.toLocaleString(localeOf(this.#language)),
        }),
      ),
    ];
    const french = [name, project, ...regionNames, ...populations.map(({ area }) => area)];
    return [besideMap('laureate', { ...words, facts, french }, { select: laureate, theme: [theme] })];
  }
  finale() {
    const { laureates, tiers } = this.#catalog;
    const title = this.#say('scene_finale', { count: laureates.length });
    const tally = tiers.map(({ id: tier, name }) => {
      const those = laureates.filter((one) => one.tier === tier);
      const names = those.map(({ short_name: one }) => one.replaceAll(' ', '\u00a0')).join(', ');
      return { tier, label: `${those.length}\u00a0${name}`, names };
    });
    return [besideMap('finale', { title, tally, french: tally.map(({ names }) => names) })];
  }
  commitment() {
    const texts = this.#texts;
    const lines = [texts.scene_commitment_whom, texts.scene_commitment_reward];
    return [slide('commitment', { kicker: texts.scene_commitment, title: texts.scene_commitment_title, lines })];
  }
  thanks() {
    const { sources, organizer } = this.#catalog;
    const names = sources.filter(({ id }) => seenSources.includes(id)).map(({ publisher }) => publisher.split(',')[0]);
    const lines = this.#isOnline ? [this.#texts.scene_thanks_explorer] : [];
    const foot = this.#say('scene_thanks_sources', { sources: names.join(', ') });
    return [slide('thanks', { title: this.#texts.scene_thanks, lines, foot, french: [organizer.name] })];
  }
  /** @param {Step} step */
  text({ title = '', lines = [] }) {
    return [slide('text', { title, lines })];
  }
  pause() {
    return [slide('pause', { title: '' })];
  }

  // The tiers of those that are meant, one of each laureate: « or » first.
  /** @param {(laureate: Laureate) => boolean} isMeant */
  #tiersOf(isMeant) {
    const { tiers, laureates } = this.#catalog;
    return tiers.flatMap(({ id }) => laureates.filter((one) => one.tier === id && isMeant(one)).map(() => id));
  }
  /** @param {string} sentence @param {Record<string, unknown>} values */
  #say(sentence, values) {
    return this.#fill(this.#texts[sentence], values);
  }
}

// `steps`: of a story that was read without fault. `speech`: { texts, fill, language,
// isOnline: whether there is an address to leave the audience with }. A slide a step of the show: those of the
// selection are three.
/** @param {Catalog} catalog @param {Step[]} steps @param {Speech} speech */
export function slidesOf(catalog, steps, speech) {
  const slides = new Slides(catalog, speech);
  const isFrench = speech.language === 'fr';
  const count = steps.filter((step) => step.slide === 'laureate').length;
  let nth = 0;
  /** @type {(kind: string) => Place | null} */
  const placeOf = (kind) => {
    if (kind !== 'laureate') return null;
    nth += 1;
    return { nth, count, words: speech.fill(speech.texts.scene_place, { nth, count }) };
  };
  return steps.flatMap((step) =>
    slides[step.slide](step).map((one) => ({
      ...one,
      place: placeOf(one.kind),
      french: isFrench ? [] : one.french,
      notes: step.notes ?? '',
    })),
  );
}
