// The canvas in its element: who paints on it, and what is shown while nobody does.

import { ofScript } from '../base/coming.js';
import { nextTask } from '../base/next_task.js';
import { letGo } from '../base/press.js';
import { FarPainter } from '../drawing/far_painter.js';
import { texts } from '../texts.js';
import { CanvasRoom } from './canvas_room.js';

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */
/** @import { Painter, Tell } from '../drawing/painter.js' */
/** @import { Room } from './canvas_room.js' */
/** @import { FrameLoop } from './frame_loop.js' */
/**
 * @typedef {{ wide: number, high: number }} Pixels of the device
 * @typedef {() => string | null} Pane
 * @typedef {{ follow: (told: (isOurs: boolean) => void) => void }} Turn
 */

export class CanvasHost {
  #element;
  #program;
  #loop;
  #tell;
  #pane;
  #base;
  /** @type {Painter | FarPainter | null} */
  #painter = null;
  #isWanted = false; // a context
  #life = 0; // of the context that there is, as the painter counts them; 0: none
  /** @type {Room | null} */
  #room = null; // once it is measured
  /** @type {Pixels | null} */
  #asked = null; // of this context
  /** @type {Pixels} */
  #given = { wide: 0, high: 0 };
  #isBegun = () => {}; // see start
  #isRevealing = false;
  #follower = new CanvasRoom((room) => {
    this.#room = room;
    this.measure();
  });
  isDrawing = false;

  // `tell`: { fail(sentence), drawing(), canvas() }, drawing when isDrawing is another, canvas when there is another canvas. `pane()`: see
  // Program.resize, asked whenever the canvas is measured. `base`: of the site's files.
  /**
   * @param {HTMLElement} element
   * @param {CanvasCalls} program
   * @param {FrameLoop} loop
   * @param {{ fail: (sentence: string) => void, drawing: () => void, canvas: () => void }} tell
   * @param {Pane | undefined} pane
   * @param {string} base
   */
  constructor(element, program, loop, tell, pane, base) {
    this.#element = element;
    this.#pane = pane;
    this.#base = base;
    this.#program = program;
    this.#loop = loop;
    this.#tell = tell;
    this.canvas = document.createElement('canvas');
    this.canvas.tabIndex = 0;
    // A group and not an application: Orca takes an application for another document, and says nothing on its way into it.
    this.canvas.setAttribute('role', 'group');
    this.sayAgain();
  }

  // In the language that the page speaks by now.
  sayAgain() {
    this.canvas.setAttribute('aria-roledescription', texts.canvas_role);
    this.canvas.setAttribute('aria-label', texts.canvas_label);
  }

  // Takes the place of what the element holds once the first frame is there; without WebGL 2 it stays as it is. `turn`: when
  // there may be a context, where that is not always (see frame_turn.js). Resolves when the first frame is there, or is not to be
  // waited for.
  /** @param {Turn | undefined} turn @returns {Promise<void>} */
  start(turn) {
    this.#element.append(this.canvas);
    this.#follower.follow(this.canvas);
    this.#paintFar();
    return new Promise((resolve) => {
      this.#isBegun = resolve;
      if (turn) turn.follow((isOurs) => this.#want(isOurs));
      else this.#want(true);
    });
  }

  remove() {
    this.#follower.stop();
    if (this.#painter instanceof FarPainter) this.#painter.leave();
    this.canvas.remove();
    delete this.#element.dataset.ready;
    this.#isBegun();
  }

  // Measures the canvas again. It is called by itself when the size changes; who changes something else that the canvas follows, such as
  // the page's text size, has to call it.
  measure() {
    this.#suitRoom();
    this.#loop.drawNow();
  }

  showCursor() {
    const cursor = this.#program.pointsAtSomething ? 'pointer' : 'default';
    if (this.canvas.style.cursor !== cursor) this.canvas.style.cursor = cursor;
  }

  // Gives what the program drew to the painter: to one in a worker once the page has painted what is its own, or both would want the
  // processor at once; at first in a task of its own, since many letters are painted for it.
  async show() {
    if (!this.isDrawing || this.#painter instanceof FarPainter) await nextTask();
    const { picture, owned } = this.#program.takePicture();
    this.#painter?.play(this.#life, picture, owned);
  }

  /** @param {boolean} isWanted */
  #want(isWanted) {
    this.#isWanted = isWanted;
    this.#painter?.want(isWanted);
    if (!isWanted) this.#isBegun();
  }

  #paintFar() {
    try {
      this.#painter = new FarPainter(this.canvas, this.#heard, this.#base);
    } catch {
      this.#paintHere();
    }
  }

  // On the page itself. A canvas that was a worker's can be nobody else's: another takes its place.
  async #paintHere() {
    if (this.#painter instanceof FarPainter) {
      this.#painter.leave();
      this.#painter = null;
      const left = this.canvas;
      const hasFocus = document.activeElement === left;
      this.canvas = /** @type {HTMLCanvasElement} */ (left.cloneNode());
      left.replaceWith(this.canvas);
      if (hasFocus) this.canvas.focus();
      this.#follower.follow(this.canvas);
      this.#tell.canvas();
    }
    const Painter = await ofScript('painter.js', import('../drawing/painter.js'), 'Painter').catch(({ message }) =>
      this.#refuse(message),
    );
    if (!Painter) return;
    // Here the browser itself waits between two frames.
    const paced = (/** @type {() => void} */ then) => then();
    this.#painter = new Painter(this.canvas, this.#heard, paced);
    this.#painter.want(this.#isWanted);
  }

  // What the painter tells; see painter.js.
  /** @type {Record<string, (...values: any[]) => void>} */
  #hear = {
    // The first frame in several tasks: a quarter of a second on a slow phone.
    came: async (life, canDrawHalfFloats) => {
      this.#life = life;
      this.#asked = null;
      this.#program.startDrawing(canDrawHalfFloats);
      await nextTask();
      if (this.#life !== life) return;
      this.#suitRoom();
      this.#program.prepare();
      await nextTask();
      this.#loop.drawNow();
      if (!this.canvas.clientWidth || !this.canvas.clientHeight) this.#isBegun(); // none will be drawn there
    },
    gone: () => {
      this.#life = 0;
      this.#program.stopDrawing();
      if (this.isDrawing) this.#setDrawing(false);
      this.#isBegun();
    },
    refused: () => {
      if (this.#painter instanceof FarPainter) this.#paintHere();
      else this.#refuse(texts.failed_no_webgl);
    },
    failed: (words) => this.#refuse(`${texts.failed_title} (${words}). ${texts.failed_hint}`),
    sized: (wide, high) => {
      this.#given = { wide, high };
      this.measure();
    },
    played: () => {
      this.#loop.shown();
      this.#reveal();
    },
  };

  /** @type {Tell} */
  #heard = (name, ...values) => this.#hear[name](...values);

  // The canvas takes the place of the page's own map, once nothing is pressed there.
  async #reveal() {
    if (this.isDrawing || this.#isRevealing || !this.#life) return;
    this.#isRevealing = true;
    await letGo(this.#element);
    this.#isRevealing = false;
    if (this.#life) this.#setDrawing(true);
    this.#isBegun();
  }

  /** @param {boolean} isDrawing */
  #setDrawing(isDrawing) {
    this.isDrawing = isDrawing;
    if (isDrawing) this.#element.dataset.ready = '';
    else delete this.#element.dataset.ready;
    this.#tell.drawing();
  }

  /** @param {string} sentence */
  #refuse(sentence) {
    this.#life = 0;
    this.#program.stopDrawing();
    this.#tell.fail(sentence);
    this.remove();
  }

  // The browser may give the canvas fewer pixels than it is asked for: the painter tells, and the program is told what was given.
  #suitRoom() {
    if (!this.#room) return;
    const { width, height, wide, high } = this.#room;
    if (this.#life && !(this.#asked?.wide === wide && this.#asked.high === high)) {
      this.#asked = this.#given = { wide, high };
      this.#program.sizeCanvas(wide, high);
    }
    const em = Number.parseFloat(getComputedStyle(this.#element).fontSize);
    const ratio = width > 0 && this.#given.wide > 0 ? this.#given.wide / width : window.devicePixelRatio;
    this.#program.resize(width, height, ratio, em, matchMedia('(pointer: coarse)').matches, this.#pane?.());
  }
}
