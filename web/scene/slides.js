// From the story to what is shown step by step: words, what the map does, what the one who speaks reads. No page is needed.

const nameOf = (list, id) => list.find((one) => (one.code ?? one.id) === id)?.name;

// A slide: { kind, kicker, title, lines, marks, state, notes }. `marks`: how many of the projects stand, of how many; `state`: what
// the explorer shows behind it, as a link says it.
const slide = (kind, words, more = {}) => ({ kind, kicker: '', lines: [], marks: null, state: {}, ...words, ...more });

function daysOf({ first_day: first, last_day: last }, language) {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(new Date(first), new Date(last));
}

class Slides {
  #catalog;
  #texts;
  #fill;
  #language;
  #isOnline;

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
    return [slide('opening', { kicker: organizer.name, title: `${label} ${edition}`, lines: [place] })];
  }
  forum() {
    const { forum, selection } = this.#catalog;
    const number = (value) => value.toLocaleString(this.#language);
    return [
      slide('forum', {
        kicker: forum.name,
        title: daysOf(forum, this.#language),
        lines: [
          this.#say('scene_forum_place', { place: forum.place, city: forum.city }),
          this.#say('scene_forum_host', { host: forum.host }),
          this.#say('scene_forum_participants', { count: number(forum.participant_count) }),
          this.#say('scene_forum_hearings', { count: number(selection.hearing_session_count) }),
        ],
      }),
    ];
  }
  // Three steps of the same marks.
  selection() {
    const { selection } = this.#catalog;
    const all = selection.submitted_count;
    return ['submitted', 'heard', 'labelled'].map((round) => {
      const standing = selection[`${round}_count`];
      const title = this.#say(`scene_${round}`, { count: standing });
      return slide('selection', { kicker: this.#texts.scene_selection, title }, { marks: { standing, all } });
    });
  }
  criteria() {
    const { criteria } = this.#catalog;
    return [slide('criteria', { title: this.#say('scene_criteria', { count: criteria.length }), lines: criteria })];
  }
  theme({ theme }) {
    const of = this.#catalog.laureates.filter((one) => one.theme === theme);
    const title = nameOf(this.#catalog.themes, theme);
    const count = this.#say(of.length > 1 ? 'scene_theme_many' : 'scene_theme_one', { count: of.length });
    return [slide('theme', { kicker: this.#texts.scene_theme, title, lines: [count] }, { state: { theme: [theme] } })];
  }
  laureate({ laureate }) {
    const { tiers, themes, laureates } = this.#catalog;
    const { name, project, tier, theme } = laureates.find(({ id }) => id === laureate);
    const words = { kicker: nameOf(themes, theme), title: name, lines: [project], tier, label: nameOf(tiers, tier) };
    return [slide('laureate', words, { state: { select: laureate, theme: [theme] } })];
  }
  finale() {
    const { laureates, tiers } = this.#catalog;
    const title = this.#say('scene_finale', { count: laureates.length });
    const counts = tiers.map(({ id, name }) => `${laureates.filter((one) => one.tier === id).length} ${name}`);
    return [slide('finale', { title, lines: [counts.join(' · ')] })];
  }
  thanks() {
    const lines = this.#isOnline ? [this.#texts.scene_thanks_explorer] : [];
    return [slide('thanks', { title: this.#texts.scene_thanks, lines })];
  }
  text({ title, lines = [] }) {
    return [slide('text', { title, lines })];
  }
  pause() {
    return [slide('pause', { title: '' })];
  }

  #say(sentence, values) {
    return this.#fill(this.#texts[sentence], values);
  }
}

// `steps`: of a story that was read without fault. `speech`: { texts, fill, language,
// isOnline: whether there is an address to leave the audience with }. A slide a step of the show: those of the
// selection are three.
export function slidesOf(catalog, steps, speech) {
  const slides = new Slides(catalog, speech);
  return steps.flatMap((step) => slides[step.slide](step).map((one) => ({ ...one, notes: step.notes ?? '' })));
}
