// Listening to the map and to the chart: one note a laureate, pitch by label, side by place (docs/decisions/0017). While
// nothing plays there is no sound device, no timer, and nobody is pointed at.
import { meant } from '../base/keys.js';
import { ListeningPanel } from './listen_panel.js';
import { noteSeconds, openSound } from './sound.js';

/** @import { Sound } from './sound.js' */

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/**
 * @typedef {{ caption: string, laureate?: string, pitch?: number, pan?: number }} Step
 * @typedef {{ words: Record<string, string>, legend: Step[], steps: Step[] }} Score
 */

// From the start of one note to that of the next, and before a group; slower, captions can be read.
const paces = { usual: { note: noteSeconds + 0.25, pause: 0.6 }, slow: { note: 1.7, pause: 1.2 } };

// As src/core/page/note_lines.h says: { words, legend, steps }. A step is a note, or the name of a group before its notes.
/**
 * @param {string[][]} lines
 * @returns {Score}
 */
function scoreOf([[start, end, begin, stop, slower, how, sides, noSound], ...lines]) {
  const words = { start, end, begin, stop, slower, how, sides, noSound };
  /** @type {Step[]} */
  const legend = [];
  /** @type {Step[]} */
  const steps = [];
  for (const [kind, ...columns] of lines) {
    if (kind === 'legend') legend.push({ pitch: Number(columns[0]), pan: 0, caption: columns[1] });
    else if (kind === 'group') steps.push({ caption: columns[0] });
    else {
      const [laureate, pitch, pan, caption] = columns;
      steps.push({ laureate, pitch: Number(pitch), pan: Number(pan) / 100, caption });
    }
  }
  return { words, legend, steps };
}

export class Listening {
  #atlas;
  #panel;
  /** @type {HTMLElement | null} */
  #button = null; // the one that plays
  /** @type {Sound | null} */
  #sound = null;
  /** @type {Step[]} */
  #steps = [];
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #told = ''; // what plays, as the program told it
  #isExplained = false;

  /** @param {MountedAtlas} atlas @param {Element} place */
  constructor(atlas, place) {
    this.#atlas = atlas;
    this.#panel = new ListeningPanel(place, {
      /** @param {HTMLElement} button */
      begin: (button) => this.#begin(button),
      stop: () => this.#end(),
    });
    atlas.addEventListener('statechange', () => this.#follow());
  }

  // Explains what will be heard the first time; then plays, or stops what plays.
  /** @param {HTMLElement} button */
  async press(button) {
    const isSame = button === this.#button;
    this.#end();
    if (isSame) return;
    if (this.#isExplained) return this.#begin(button);
    this.#panel.explain(scoreOf(await this.#notesOf(button)), button);
  }

  /** @param {HTMLElement} button */
  async #begin(button) {
    this.#end();
    this.#button = button;
    // At once: a browser that fetched first would have forgotten that someone pressed.
    this.#sound = openSound();
    document.addEventListener('keydown', this.#escape, { capture: true });
    document.addEventListener('visibilitychange', this.#hide);
    const withLegend = !this.#isExplained;
    this.#isExplained = true;
    try {
      await this.#start(withLegend);
    } catch (error) {
      this.#end(error.message);
    }
  }

  /** @param {HTMLElement} button */
  #notesOf(button) {
    return this.#atlas.notes(/** @type {'map' | 'chart'} */ (button.dataset.listen));
  }
  // From the first note, of the state as it is by now.
  /** @param {boolean} withLegend */
  async #start(withLegend) {
    const button = /** @type {HTMLElement} */ (this.#button);
    const lines = await this.#notesOf(button);
    if (button !== this.#button) return; // stopped meanwhile
    const score = scoreOf(lines);
    this.#told = JSON.stringify(lines);
    const isNobody = !score.steps.some(({ pitch }) => pitch !== undefined);
    const refusal = (!this.#sound && score.words.noSound) || (isNobody && score.words.start);
    this.#panel.start(score, button, refusal || score.words.start);
    if (refusal) return this.#end(refusal);
    this.#steps = withLegend ? [...score.legend, ...score.steps] : score.steps;
    this.#later(paces.slow.pause); // a screen reader says the start meanwhile
  }

  /** @param {number} seconds */
  #later(seconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#step, seconds * 1000);
  }
  #step = () => {
    const pace = paces[this.#panel.isSlow ? 'slow' : 'usual'];
    const step = this.#steps.shift();
    if (!step) return this.#end();
    this.#panel.caption(step.caption);
    this.#point(step.laureate);
    if (step.pitch !== undefined) this.#sound?.play(step.pitch, step.pan ?? 0);
    this.#later(step.pitch === undefined ? pace.pause : pace.note);
  };

  // The map stays as it is while it plays: seen from closer, some would have to be flown to.
  /** @param {string | null | undefined} laureate */
  #point(laureate) {
    this.#atlas.focus((!this.#atlas.state.map && laureate) || null);
  }

  // Another filter, chart or language: from the start, once the reader stops changing it.
  async #follow() {
    if (!this.#button) return;
    const button = this.#button;
    const lines = await this.#notesOf(button);
    if (button !== this.#button || JSON.stringify(lines) === this.#told) return;
    this.#start(false);
  }

  /** @param {string} [sentence] */
  #end(sentence) {
    if (!this.#button) return;
    clearTimeout(this.#timer);
    document.removeEventListener('keydown', this.#escape, { capture: true });
    document.removeEventListener('visibilitychange', this.#hide);
    this.#steps = [];
    this.#told = '';
    this.#sound?.close();
    this.#sound = null;
    // What the keyboard was on is pointed at again.
    /** @type {SVGElement | null | undefined} */
    const medal = document.activeElement?.closest('#atlas .map [data-laureate]');
    this.#point(medal?.dataset.laureate);
    this.#panel.end(this.#button, sentence);
    this.#button = null;
  }

  /** @param {KeyboardEvent} event */
  #escape = (event) => {
    if (!meant(event, { Escape: true }) || event.repeat) return;
    event.preventDefault();
    event.stopPropagation(); // it ends the sound, and nothing else
    this.#end();
  };
  #hide = () => {
    if (document.hidden) this.#end();
  };
}
