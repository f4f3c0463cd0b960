// The atlas of the page: one object, from the first answer on. At first what the page alone can be of it answers (plain_atlas.js),
// then the program; what was done meanwhile is done again there, so that it can be undone, too.

import { singleFlight } from '../base/single_flight.js';
import { queryOf } from '../link/link_state.js';

/** @import { AtlasTarget } from '../atlas/api.js' */
/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { PlainAtlas } from '../plain/plain_atlas.js' */
/**
 * @typedef {{ name: string, values: unknown[] }} Step what was done: a method of both
 * @typedef {Omit<MountedAtlas, keyof Front> & Front} WholeFront what the tables below make of it
 */

// What whoever answers says, and what it is asked for.
const said = [
  ...['state', 'shownSentence', 'counts', 'notices', 'advice', 'history', 'isDrawing', 'hasCanvas'],
  ...['chart', 'card', 'sort', 'sheet'],
];
const asked = ['metrics', 'inspect', 'outline', 'search', 'focus', 'focusControl', 'measure', 'sayAgain', 'takeAccent'];
// What is done at once, and again by the program.
const doneTwice = ['update', 'followLink', 'dismissNotices'];
// What the program alone can do: kept until it is there, and it is asked for.
const kept = ['undo', 'redo', 'followAdvice', 'zoom', 'sortTable', 'setSheet', 'showAllOfFrance'];
// What is waited for; nothing comes of it where the program cannot be had.
const awaited = ['figure', 'notes', 'prepareAll', 'learnPlaces'];

const passedOn = ['statechange', 'select', 'error', 'drawingchange', 'mapchange'];
const mostSteps = 100; // of more than these the program is told the outcome alone

// Two steps that are one: words as they are typed.
/** @type {(step: Step) => boolean} */
const isTyping = ({ name, values: [partial] }) => name === 'update' && Object.keys(Object(partial)).join() === 'q';

export class Front extends /** @type {new () => AtlasTarget} */ (EventTarget) {
  /** @type {Record<string, any>} */
  #now;
  #bring;
  /** @type {Step[]} */
  #steps = [];
  #isAlone = false;
  #isChanging = false; // hands: what the program says first, the page has said
  hasProgram = false;
  link; // where the program is to begin; the steps come after it

  // `query`: the link state that `plain` is in. `fetchProgram(front)` ends with `become`, or tells why not.
  /** @param {PlainAtlas} plain @param {string} query @param {(front: WholeFront) => Promise<void>} fetchProgram */
  constructor(plain, query, fetchProgram) {
    super();
    this.#now = plain;
    this.link = query;
    this.#bring = singleFlight(async () => {
      await fetchProgram(/** @type {any} */ (this));
      this.isAlone = !this.hasProgram;
      return this.hasProgram;
    });
    this.#passOn(plain);
  }

  // Asks for the program, once. Resolves to whether it answers by then.
  whole() {
    return this.#bring();
  }
  // Whether nobody but the page answers until the program is asked for again: it cannot be had, or is dear. « handover » tells when it
  // changes, too.
  get isAlone() {
    return this.#isAlone;
  }
  set isAlone(isAlone) {
    if (isAlone === this.#isAlone) return;
    this.#isAlone = isAlone;
    this.dispatchEvent(new Event('handover'));
  }
  get announcement() {
    return this.#isChanging ? '' : this.#now.announcement;
  }

  // The program takes over, in the state that the page is in.
  /** @param {MountedAtlas} atlas */
  become(atlas) {
    atlas.markSeen();
    for (const { name, values } of this.#steps.splice(0)) /** @type {Record<string, any>} */ (atlas)[name](...values);
    this.#now = atlas;
    [this.hasProgram, this.#isChanging] = [true, true];
    this.#passOn(atlas);
    this.dispatchEvent(new Event('handover'));
  }
  destroy() {
    this.#now.destroy();
  }

  /** @param {PlainAtlas | MountedAtlas} atlas */
  #passOn(atlas) {
    for (const type of passedOn)
      atlas.addEventListener(/** @type {'statechange'} */ (type), ({ detail }) => {
        if (this.#now !== atlas) return;
        if (type === 'statechange') this.#isChanging = false;
        this.dispatchEvent(new CustomEvent(type, { detail }));
      });
  }
  /** @param {Step} step */
  #keep(step) {
    if (this.hasProgram) return;
    const last = this.#steps.at(-1);
    if (last && isTyping(last) && isTyping(step)) this.#steps.pop();
    this.#steps.push(step);
    if (this.#steps.length <= mostSteps) return;
    this.link = queryOf(this.#now.state);
    this.#steps = [];
  }

  static {
    /** @type {(names: string[], make: (name: string) => PropertyDescriptor & ThisType<Front>) => void} */
    const define = (names, make) => {
      for (const name of names) Object.defineProperty(Front.prototype, name, make(name));
    };
    define(said, (name) => ({
      get() {
        return this.#now[name];
      },
    }));
    define(asked, (name) => ({
      value(/** @type {unknown[]} */ ...values) {
        return this.#now[name](...values);
      },
    }));
    define(doneTwice, (name) => ({
      value(/** @type {unknown[]} */ ...values) {
        this.#keep({ name, values });
        this.#now[name](...values);
      },
    }));
    define(kept, (name) => ({
      value(/** @type {unknown[]} */ ...values) {
        if (this.hasProgram) return this.#now[name](...values);
        this.#keep({ name, values });
        this.#bring();
      },
    }));
    define(awaited, (name) => ({
      async value(/** @type {unknown[]} */ ...values) {
        return (await this.whole()) ? this.#now[name](...values) : undefined;
      },
    }));
  }
}
