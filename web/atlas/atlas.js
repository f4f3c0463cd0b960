// mount(): an atlas in an element of any page. What its API is: docs/EMBEDDING.md.

import { changeOf, queryOf, stateNames } from '../link/link_state.js';
import { codeOf, fragmentIn, Query, queryIn } from '../link/query.js';
import { CanvasHost } from './canvas_host.js';
import { FrameLoop } from './frame_loop.js';
import { listen } from './input.js';
import { Later } from './later.js';
import { asksWords, loadProgram, speak } from './loading.js';
import { followPreferences } from './preferences.js';
import { Snapshot } from './snapshot.js';

export { codeOf, fragmentIn, Query, queryIn, queryOf, stateNames };

/** @import { LinkValues } from '../link/link_state.js' */
/** @import { Wish } from '../platform/wasm_state.js' */
/** @import { AtlasTarget, Look, MountOptions, OnError } from './api.js' */
/** @import { Loaded } from './loading.js' */
/** @typedef {Pick<Atlas, keyof Atlas>} MountedAtlas what `mount` gives */

class Atlas extends /** @type {new () => AtlasTarget} */ (EventTarget) {
  #program;
  #host;
  #turn;
  #loop;
  #listen;
  #stopListening;
  #snapshot;
  #forgetPreferences;
  #later;
  #onError;

  /**
   * @param {HTMLElement} element
   * @param {Loaded} loaded
   * @param {string} base
   * @param {OnError | undefined} onError
   * @param {Look} look
   */
  constructor(element, loaded, base, onError, { pane, takesWheel, turn }) {
    super();
    const { program } = loaded;
    this.#onError = onError;
    this.#program = program;
    this.#loop = new FrameLoop(
      program,
      () => this.#host.show(),
      () => {
        this.#sync();
        this.#later.refine();
      },
    );
    this.#later = new Later(loaded, base, {
      fail: (sentence) => this.#fail(sentence),
      tell: () => this.#tellAgain(),
      follow: () => this.#sync(),
      draw: () => {
        this.#loop.drawNow();
        this.dispatchEvent(new Event('mapchange'));
      },
    });
    const tell = {
      /** @param {string} sentence */
      fail: (sentence) => this.#fail(sentence),
      drawing: () => this.dispatchEvent(new Event('drawingchange')),
      canvas: () => {
        this.#stopListening();
        this.#stopListening = this.#listen();
      },
    };
    this.#host = new CanvasHost(element, program, this.#loop, tell, pane, base);
    this.#turn = turn;
    this.#listen = () => listen(this.#host.canvas, program, () => this.#sync(), takesWheel);
    this.#stopListening = this.#listen();
    this.#forgetPreferences = followPreferences(program, () => this.#sync());
    this.#snapshot = new Snapshot(program);
  }

  get state() {
    return this.#snapshot.state;
  }
  // Who is shown: « 5 territoires affichés sur 21 ».
  get shownSentence() {
    return this.#program.shownSentence;
  }
  // What a screen reader is told of the last statechange: what it changed; nothing for what is not told.
  get announcement() {
    return this.#snapshot.announcement;
  }
  // What each choice would show beside the other filters: { 'tier:or': '5', … }.
  get counts() {
    return this.#program.counts;
  }
  // What the chart says: { title, caption, rows: [heads, …] }.
  get chart() {
    return this.#program.chart;
  }
  // The order of the list: { column, descending }, or null for the announcement's. `state.shown` is in it.
  get sort() {
    return this.#program.sort;
  }
  // What the card says; null without a selection.
  get card() {
    return this.#program.card;
  }
  // What listening plays of the 'map' or of the 'chart' that is shown, as lines of columns (src/core/page/note_lines.h).
  /** @param {'map' | 'chart'} what */
  async notes(what) {
    return this.#program.notes(what);
  }
  // The map or a chart of what is shown as an SVG document. `wish`: { what: 'map' or the id of a chart, width, height (240 to 8192),
  // title, source (lines over and under it), appearance }.
  /** @param {Wish} wish */
  async figure(wish) {
    await this.#later.finest(Math.min(wish.width, wish.height));
    return this.#program.figure(wish);
  }
  // Where the territory of a laureate is on the canvas once the stage has come to it (src/figure/territory_outline.h).
  /** @param {string} id */
  outline(id) {
    return this.#program.outline(id);
  }
  // Fetches all that may be shown, for who will not be able to wait: on stage.
  async prepareAll() {
    await this.#later.finest(Number.POSITIVE_INFINITY);
  }
  // Sentences about what a link asked for and could not have.
  get notices() {
    return this.#program.notices;
  }
  // True while the canvas draws; false where the page's own map stands in. The event `drawingchange` tells when it changes, `mapchange` that
  // finer documents are drawn: perimeters, too.
  get isDrawing() {
    return this.#host.isDrawing;
  }
  // True while the canvas is there, though it may wait to draw; false where the browser does not let it.
  get hasCanvas() {
    return this.#host.canvas.isConnected;
  }

  // What it names, and nothing else.
  /** @param {LinkValues} partial */
  update(partial) {
    const change = changeOf(partial);
    this.#program.change(change);
    this.#sync();
    if (asksWords(change)) this.learnPlaces();
  }
  /** @param {string} query */
  followLink(query) {
    this.#program.followLink(query);
    this.#sync();
    if (asksWords(query)) this.learnPlaces();
  }
  // Who has these words, the best first, and why: [{ laureate, name, field, text, marks: [[start, end], …] }].
  /** @param {string} words */
  search(words) {
    return this.#program.hits(words);
  }
  // Fetches the names of communes, once, so that they are found. Resolves when they are, or cannot be had, which is told.
  learnPlaces() {
    return this.#later.learnPlaces();
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
  /** @param {number} levels */
  zoom(levels) {
    this.#program.zoomMapCenter(levels);
    this.#sync();
  }
  // Points at a laureate as if the pointer were on its medal, and brings it into view; null at none.
  /** @param {string | null} id */
  focus(id) {
    this.#program.focus(id ?? '');
    this.#sync();
  }
  // Rings what stands on the canvas for a control of the page, by the name that `inspect` has for it; '' nothing.
  /** @param {string} name */
  focusControl(name) {
    this.#program.focusControl(name);
    this.#sync();
  }
  // As Program.markSeen, for a page that takes over what was done before it.
  markSeen() {
    this.#program.markSeen();
  }
  // By 'laureate', 'project', 'theme', 'tier', 'region' or 'population'; again: the other way, then not at all.
  /** @param {string} column */
  sortTable(column) {
    this.#program.sortTable(column);
    this.#sync();
  }
  // How high the panel along a phone's foot stands, 'low', 'half' or 'full'; null where there is none.
  get sheet() {
    return this.#program.sheet;
  }
  /** @param {string} height */
  setSheet(height) {
    this.#program.setSheet(height);
    this.#sync();
  }
  showAllOfFrance() {
    this.#program.showAllOfFrance();
    this.#sync();
  }
  // The host's, each 0xRRGGBB: of what is chosen, of words on it, of the ground of what is chosen.
  /** @param {number} accent @param {number} onAccent @param {number} accentWash */
  takeAccent(accent, onAccent, accentWash) {
    this.#program.takeAccent(accent, onAccent, accentWash);
    this.#loop.wake();
  }
  // What it says to screen readers, once the page speaks another language.
  sayAgain() {
    this.#host.sayAgain();
  }
  // To be called when the page changes the canvas's text size, or which part of the explorer it shows; its own size is observed.
  measure() {
    this.#host.measure();
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
  // `problems`: sentences about documents that could be done without. Resolves as CanvasHost.start.
  /** @param {string[]} problems */
  start(problems) {
    if (problems.length > 0) this.#fail(problems.join('\n'));
    if (asksWords(this.#program.link)) this.learnPlaces();
    return this.#host.start(this.#turn);
  }
  destroy() {
    this.#later.stop();
    this.#forgetPreferences();
    this.#stopListening();
    this.#loop.stop();
    this.#host.remove();
    this.#program.destroy();
  }

  #sync() {
    const selectedBefore = this.state.select;
    if (this.#snapshot.read()) this.#tell(selectedBefore);
    this.#host.showCursor();
    this.#loop.wake();
    this.#later.translate();
  }

  /** @param {string | null} selectedBefore */
  #tell(selectedBefore) {
    this.dispatchEvent(new CustomEvent('statechange', { detail: this.state }));
    if (this.state.select !== selectedBefore) {
      this.dispatchEvent(new CustomEvent('select', { detail: this.state.select }));
    }
  }
  // Tells the state again, in case what was fetched meanwhile (another language, names of communes) changed what is told of it.
  #tellAgain() {
    const { select } = this.state;
    this.#snapshot.read();
    this.#tell(select);
  }

  // Returns a function that takes the sentence away.
  /** @param {string} sentence */
  #fail(sentence) {
    this.dispatchEvent(new CustomEvent('error', { detail: sentence }));
    return this.#onError?.(sentence) ?? (() => {});
  }
}

// `state` is an object with the names of the link state, or a query string. Rejects with an Error whose message is made of
// sentences for people, a line each, and leaves the element as it was.
// `onError` hears the 'error' events from the first on and may return what takes the sentence away, `onProgress` which share of the program has come, from 0 to 1. `documents` (Uint8Arrays named as in documents.js) stand in for those
// of the site. `pane()`: 'map' or 'chart' to show it alone. `font`: a family for the canvas. `takesWheel(event)`: false leaves it to the page.
// `turn`: see CanvasHost.start.
/**
 * @param {HTMLElement} element
 * @param {MountOptions} [options]
 */
export async function mount(
  element,
  { state = {}, base = import.meta.url, documents, onError, onProgress = () => {}, ...look } = {},
) {
  const query = typeof state === 'string' ? state : queryOf(state);
  const loaded = await loadProgram(base, documents, query, look.font, onProgress);
  const unspoken = loaded.program.wantsWords ? await speak(loaded.program, base) : [];
  if (asksWords(query)) loaded.program.followLink(query); // who is chosen may be found by a theme in that language
  const atlas = new Atlas(element, loaded, base, onError, look);
  await atlas.start([...loaded.problems, ...unspoken]);
  return atlas;
}
