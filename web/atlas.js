// mount(): an atlas in an element of any page. CONTRACT of the JavaScript API: README.md.
import { fetchDetail, fetchDocuments } from './documents.js';
import { FrameLoop } from './frame_loop.js';
import { listen } from './input.js';
import { queryOf, stateOf } from './link_state.js';
import { fontsReady } from './platform/glyphs.js';
import { Program } from './platform/wasm_program.js';
import { followPreferences } from './preferences.js';
import { Stage } from './stage.js';
import { fill, texts } from './texts.js';

class Atlas extends EventTarget {
  #program;
  #stage;
  #loop;
  #stopListening;
  #state;
  #seen = {};
  #forgetPreferences;
  #base;
  #communes; // the document, that the program reads again with finer ones
  #isRefining = false;
  #isGone = false;

  constructor(element, { program, communes }, base, onError) {
    super();
    this.#base = base;
    this.#communes = communes;
    if (onError) this.addEventListener('error', ({ detail }) => onError(detail));
    this.#program = program;
    this.#loop = new FrameLoop(program, () => {
      this.#sync();
      this.#refine();
    });
    this.#stage = new Stage(element, program, this.#loop, (sentence) => this.#fail(sentence));
    this.#stopListening = listen(this.#stage.canvas, program, () => this.#sync());
    this.#forgetPreferences = followPreferences(program, () => this.#sync());
    this.#readState();
  }

  get state() {
    return this.#state;
  }
  // What a screen reader is told of the state.
  get announcement() {
    return this.#program.announcement;
  }
  // The order of the list: { column, descending }, or null for the announcement's. `state.shown` is in it.
  get sort() {
    return this.#program.sort;
  }
  // What is shown, for spreadsheets.
  get csv() {
    return this.#program.csv;
  }
  // What the card says, as src/core/card_json.cpp writes it; null without a selection.
  get card() {
    return this.#program.card;
  }
  // Sentences about what a link asked for and could not have.
  get notices() {
    return this.#program.notices;
  }
  // True while the canvas draws; false where the page's own map stands in.
  get isDrawing() {
    return this.#stage.isDrawing;
  }

  // Over what the program says now: the map may have moved since the last statechange.
  update(partial) {
    this.followLink(queryOf({ ...stateOf(this.#program.link, []), ...partial }));
  }
  followLink(query) {
    this.#program.followLink(query);
    this.#sync();
  }
  zoom(levels) {
    this.#program.zoomMapCenter(levels);
    this.#sync();
  }
  // Points at a laureate as if the pointer were on its medal, and brings it into view; null at none.
  focus(id) {
    this.#program.focus(id ?? '');
    this.#sync();
  }
  // By 'laureate', 'project', 'theme', 'tier', 'region' or 'population'; again: the other way, then not at all.
  sortTable(column) {
    this.#program.sortTable(column);
    this.#sync();
  }
  showAllOfFrance() {
    this.#program.showAllOfFrance();
    this.#sync();
  }
  dismissNotices() {
    this.#program.dismissNotices();
    this.#sync();
  }
  metrics() {
    const { frames, lastFrameMillis, isAtRest } = this.#loop;
    return { frames, lastFrameMs: lastFrameMillis, isAtRest };
  }
  // Where things stand on the canvas, in CSS pixels: for tests and tours.
  inspect() {
    return this.#program.places;
  }
  start() {
    for (const sentence of this.#program.problems) this.#fail(sentence); // of documents that could be done without
    this.#stage.start();
  }
  destroy() {
    this.#isGone = true;
    this.#forgetPreferences();
    this.#stopListening();
    this.#loop.stop();
    this.#stage.remove();
    this.#program.destroy();
  }

  // True when there is something new to tell.
  #readState() {
    const { toldRevision } = this.#program;
    if (toldRevision === this.#seen.toldRevision) return false;
    const { link, shown, notices } = this.#program;
    const before = this.#seen;
    // Told apart from the link, which does not have the order of the list.
    this.#seen = { toldRevision, link, sort: JSON.stringify(this.#program.sort), notices: notices.join('\n') };
    const isOther = link !== before.link || this.#seen.sort !== before.sort;
    if (isOther) this.#state = stateOf(link, shown);
    return isOther || this.#seen.notices !== before.notices;
  }

  #sync() {
    const selectedBefore = this.#state.select;
    if (this.#readState()) {
      this.dispatchEvent(new CustomEvent('statechange', { detail: this.#state }));
      if (this.#state.select !== selectedBefore) {
        this.dispatchEvent(new CustomEvent('select', { detail: this.#state.select }));
      }
    }
    this.#stage.showCursor();
    this.#loop.wake();
  }

  // Finer documents, once, when someone comes closer. Without them the map stays as it is.
  async #refine() {
    if (this.#isRefining || !this.#program.wantsDetail) return;
    this.#isRefining = true;
    try {
      const documents = await fetchDetail(this.#base);
      if (this.#isGone) return;
      const problems = this.#program.refine({ ...documents, communes: this.#communes });
      for (const sentence of problems) this.#fail(sentence);
      this.#loop.drawNow();
    } catch (error) {
      if (!this.#isGone) this.#fail(error.message);
    }
  }

  #fail(sentence) {
    this.dispatchEvent(new CustomEvent('error', { detail: sentence }));
  }
}

async function loadProgram(base, replacements) {
  const [fetched] = await Promise.all([fetchDocuments(base), fontsReady()]);
  const documents = { ...fetched, ...replacements };
  const program = await Program.load(documents).catch((error) => {
    throw new Error(fill(texts.failed_fetch, { file: 'program.wasm', reason: error.message }));
  });
  if (!program.isReady) {
    const problems = program.problems;
    program.destroy();
    throw new Error([texts.failed_data, ...problems].join('\n'));
  }
  return { program, communes: documents.communes };
}

// `state` is an object with the names of the link state, or a query string. Rejects with an Error whose message is made of
// sentences for people, a line each, and leaves the element as it was.
// `onError` hears the 'error' events from the first on. `documents` (Uint8Arrays named as in documents.js) stand in for those
// of the site.
export async function mount(element, { state = {}, base = import.meta.url, documents, onError } = {}) {
  const loaded = await loadProgram(base, documents);
  loaded.program.followLink(typeof state === 'string' ? state : queryOf(state));
  const atlas = new Atlas(element, loaded, base, onError);
  atlas.start();
  return atlas;
}
