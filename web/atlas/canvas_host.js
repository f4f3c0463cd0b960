// The canvas in its element: its size, and what is shown while it has no context.

import { texts } from '../texts.js';
import { CanvasContext } from './canvas_context.js';
import { devicePixels, fitCanvas } from './canvas_size.js';

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */
/** @import { FrameLoop } from './frame_loop.js' */
/**
 * @typedef {() => string | null} Pane
 * @typedef {{ follow: (told: (isOurs: boolean) => void) => void }} Turn
 */

export class CanvasHost {
  #element;
  #program;
  #loop;
  #tell;
  #pane;
  #context;
  /** @type {{ width: number, height: number, wide: number, high: number } | null} */
  #room = null; // CSS pixels, and as many of the device as it has, once it is measured
  #observer = new ResizeObserver((entries) => this.#note(/** @type {ResizeObserverEntry} */ (entries.at(-1))));
  /** @type {MediaQueryList | null} */
  #ratio = null; // a MediaQueryList, where the size says nothing of it
  isDrawing = false;

  // `tell`: { fail(sentence), drawing() }, the latter when isDrawing is another. `pane()`: see Program.resize, asked whenever
  // the canvas is measured.
  /**
   * @param {HTMLElement} element
   * @param {CanvasCalls} program
   * @param {FrameLoop} loop
   * @param {{ fail: (sentence: string) => void, drawing: () => void }} tell
   * @param {Pane | undefined} pane
   */
  constructor(element, program, loop, tell, pane) {
    this.#element = element;
    this.#pane = pane;
    this.#program = program;
    this.#loop = loop;
    this.#tell = tell;
    this.canvas = document.createElement('canvas');
    this.canvas.tabIndex = 0;
    // A group and not an application: Orca takes an application for another document, and says nothing on its way into it.
    this.canvas.setAttribute('role', 'group');
    this.sayAgain();
    this.#context = new CanvasContext(this.canvas, {
      came: (gl) => this.#draw(gl),
      gone: () => this.#stop(),
      refused: () => this.#refuse(texts.failed_no_webgl),
    });
  }

  // In the language that the page speaks by now.
  sayAgain() {
    this.canvas.setAttribute('aria-roledescription', texts.canvas_role);
    this.canvas.setAttribute('aria-label', texts.canvas_label);
  }

  // Takes the place of what the element holds once the first frame is there; without WebGL 2 it stays as it is. `turn`: when
  // there may be a context, where that is not always (see frame_turn.js).
  /** @param {Turn | undefined} turn */
  start(turn) {
    this.#element.append(this.canvas);
    this.#observe();
    if (turn) turn.follow((isOurs) => this.#context.want(isOurs));
    else this.#context.want(true);
  }

  remove() {
    this.#observer.disconnect();
    if (this.#ratio) this.#ratio.onchange = null;
    this.canvas.remove();
    delete this.#element.dataset.ready;
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

  /** @param {WebGL2RenderingContext} gl */
  #draw(gl) {
    const failure = this.#program.startDrawing(gl);
    if (failure) return this.#refuse(`${texts.failed_title} (${failure}). ${texts.failed_hint}`);
    this.isDrawing = true;
    this.#element.dataset.ready = '';
    this.#suitRoom();
    this.#loop.wake();
    this.#tell.drawing();
  }

  /** @param {string} sentence */
  #refuse(sentence) {
    this.#tell.fail(sentence);
    this.remove();
  }

  #stop() {
    this.#program.stopDrawing();
    this.isDrawing = false;
    delete this.#element.dataset.ready;
    this.#tell.drawing();
  }

  #observe() {
    try {
      this.#observer.observe(this.canvas, { box: 'device-pixel-content-box' });
    } catch {
      this.#observeRatio(); // WebKit has no device pixel box: the ratio rounds instead
    }
  }

  // On another screen, or when the page is enlarged, the ratio may be another while the size is not.
  #observeRatio() {
    this.#observer.disconnect();
    this.#observer.observe(this.canvas);
    this.#ratio = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    this.#ratio.onchange = () => this.#observeRatio();
  }

  /** @param {ResizeObserverEntry} entry */
  #note({ contentRect: { width, height }, devicePixelContentBoxSize }) {
    const exact = devicePixelContentBoxSize?.[0];
    this.#room = {
      width,
      height,
      wide: devicePixels(width, exact?.inlineSize),
      high: devicePixels(height, exact?.blockSize),
    };
    this.measure();
  }

  // The browser may give the canvas fewer pixels than it is asked for: the program is told what was given.
  #suitRoom() {
    if (!this.#room) return;
    const { width, height, wide, high } = this.#room;
    fitCanvas(this.canvas, this.#context.gl, wide, high);
    const em = Number.parseFloat(getComputedStyle(this.#element).fontSize);
    const ratio = width > 0 ? this.canvas.width / width : window.devicePixelRatio;
    this.#program.resize(width, height, ratio, em, matchMedia('(pointer: coarse)').matches, this.#pane?.());
  }
}
