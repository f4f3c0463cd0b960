// mount(): an atlas in an element of any page. CONTRACT of the JavaScript API: README.md.
import { fetchDetail, fetchDocuments, fetchWords } from './documents.js';
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
  #isTranslating = false;
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
  // What was filtered, chosen or viewed before the last change of it, and back. False when there is nothing.
  undo() {
    const isDone = this.#program.undo();
    this.#sync();
    return isDone;
  }
  redo() {
    const isDone = this.#program.redo();
    this.#sync();
    return isDone;
  }
  get history() {
    return this.#program.history;
  }
  // When nobody is shown, { sentence, button }, and what the button does; else null.
  get advice() {
    return this.#program.advice;
  }
  followAdvice() {
    this.#program.followAdvice();
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
  // `problems`: sentences about what else could not be had.
  start(problems = []) {
    // Of documents that could be done without.
    for (const sentence of [...this.#program.problems, ...problems]) this.#fail(sentence);
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
    this.#seen = { toldRevision, link, notices: notices.join('\n') };
    if (link !== before.link) this.#state = stateOf(link, shown);
    return link !== before.link || this.#seen.notices !== before.notices;
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
    this.#translate();
  }

  // The sentences of another language, when the link asks for it. Without them the page stays as it speaks.
  async #translate() {
    if (this.#isTranslating || !this.#program.wantsWords) return;
    this.#isTranslating = true;
    try {
      const problems = await speak(this.#program, this.#base);
      if (this.#isGone) return;
      for (const sentence of problems) this.#fail(sentence);
      this.#readState();
      this.dispatchEvent(new CustomEvent('statechange', { detail: this.#state }));
      this.#loop.wake();
    } finally {
      this.#isTranslating = false;
    }
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

// Gives what could not be had, in sentences; the program then speaks as before.
async function speak(program, base) {
  const { lang } = stateOf(program.link, []);
  try {
    return program.speak(lang ? await fetchWords(base, lang) : undefined);
  } catch (error) {
    return [error.message, ...program.speak()].slice(0, 1);
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
  const unspoken = loaded.program.wantsWords ? await speak(loaded.program, base) : [];
  const atlas = new Atlas(element, loaded, base, onError);
  atlas.start(unspoken);
  return atlas;
}
