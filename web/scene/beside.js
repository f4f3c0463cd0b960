// The stage's side of the presenter's window: what it is told, what it asks for, and the time, which the stage keeps so that
// the window can be closed and opened again.
import { pageAddress } from '../base/site_files.js';
import { texts } from '../texts.js';
import { Channel } from './channel.js';
import { afterStep, stopped } from './clock.js';
import { idOfStage, newId, openedWindow, presenterName, stageName } from './pair.js';

/** @import { ShowTime } from './clock.js' */
/** @import { Cast } from './cast.js' */
/** @import { France } from './france.js' */
/** @import { Size } from './place.js' */
/** @import { Show } from './player.js' */
/** @import { PointerPlace } from './pointer.js' */
/** @import { Message } from './protocol.js' */
/** @import { Slide } from './slides.js' */
/** @import { Territory } from './territory.js' */
/**
 * @typedef {{ size: Size, territories: (Territory | null)[] }} Look of the stage: its CSS pixels, what is lit at this step and at the next
 * @typedef {{ slides: Slide[], cast: Cast, france: France | null, explorer: string | null, source: string, french: string[] }} Told
 * @typedef {{ href: string, target: string }} Way
 * @typedef {{
 *   run: (command: string, value?: string | number | null) => void,
 *   point: (where: PointerPlace) => void,
 *   refused: (way: Way | null) => void,
 *   look: () => Look,
 * }} Acts
 */

const presenterLook = 'popup,width=1280,height=720';
const blockerMillis = 1000; // of what closes a window that it does not want

export class Beside {
  #id = idOfStage(window.name) ?? newId();
  #told;
  #acts;
  #link;
  /** @type {Show | null} */
  #show = null;
  /** @type {ShowTime} */
  #time = { timer: null, minutes: null }; // null: not known, as after a reload
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #blocker;
  #bye = () => this.#tell('bye');
  /** @param {PageTransitionEvent} event */
  #again = ({ persisted }) => persisted && this.#greet();
  #reshaped = () => this.#say(); // the small screens have the shape of the large one

  // `look()`: what the stage looks like; `told`: what stays from step to step, with its slides. `acts`: { run(command, value), point(where) }, what the window asks for, and
  // refused(way): where the browser opens none, { href, target } of a link that does; null once one is there.
  /** @param {Told} told @param {Acts} acts */
  constructor(told, acts) {
    this.#told = told;
    this.#acts = acts;
    this.#link = new Channel((message) => {
      if (message.type === 'who') this.#answer();
      else if (message.stage === this.#id) this.#heard[message.type]?.(message);
    });
    addEventListener('pagehide', this.#bye);
    addEventListener('pageshow', this.#again);
    addEventListener('resize', this.#reshaped);
  }

  open() {
    window.name = stageName(this.#id);
    const href = `${pageAddress(texts.presenter_page)}#${this.#id}`;
    const target = presenterName(this.#id);
    const refused = () => this.#acts.refused({ href, target });
    const other = openedWindow(href, target, presenterLook);
    if (!other) return refused();
    this.#acts.refused(null);
    this.#link.add(other);
    other.focus?.(); // it may be open already, behind
    clearTimeout(this.#blocker);
    this.#blocker = setTimeout(() => other.closed && refused(), blockerMillis);
  }
  // Where the show is, after each command.
  /** @param {Show} show */
  tell(show) {
    const isFirst = this.#show === null;
    const timer = this.#time.timer ?? stopped;
    const next = isFirst ? timer : afterStep(timer, /** @type {Show} */ (this.#show).step, show.step, Date.now());
    if (next !== timer) this.#time = { ...this.#time, timer: next };
    this.#show = show;
    if (isFirst) this.#greet();
    else this.#say();
  }
  close() {
    this.#bye();
    clearTimeout(this.#blocker);
    removeEventListener('pagehide', this.#bye);
    removeEventListener('pageshow', this.#again);
    removeEventListener('resize', this.#reshaped);
    this.#link.close();
  }

  /** @type {Record<string, (message: Message) => void>} */
  #heard = {
    command: ({ command, value }) => this.#acts.run(command, value),
    pointer: (where) => this.#acts.point(where),
    hello: () => {
      clearTimeout(this.#blocker);
      window.name = stageName(this.#id); // it is this one's after a reload, too
      this.#acts.refused(null);
      this.#acts.point({ how: '' }); // another window, which points at nothing yet
      this.#greet();
    },
    time: ({ time }) => {
      this.#time = time;
      this.#say();
    },
    // Another stage told its story with our id: its tab was duplicated from ours, or ours from it. The older one keeps the id.
    story: () => {
      this.#tell('taken');
      this.#greet();
    },
    taken: () => {
      this.#id = newId();
      window.name = '';
      this.#greet();
    },
  };
  /** @param {string} type @param {object} [message] */
  #tell(type, message) {
    this.#link.tell({ ...message, type, stage: this.#id });
  }
  #greet() {
    this.#tell('story', { ...this.#told, address: location.href });
    this.#say();
  }
  #answer() {
    const { step, count } = /** @type {Show} */ (this.#show);
    const { title, french } = this.#told.slides[step - 1];
    this.#tell('here', { step, count, title, french });
  }
  #say() {
    const { step, blank, typed } = /** @type {Show} */ (this.#show);
    const { appearance } = document.documentElement.dataset;
    this.#tell('show', { step, blank, typed, time: this.#time, appearance, ...this.#acts.look() });
  }
}
