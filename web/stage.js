// The canvas in its element: its context, its size, its loss and its return.
import { texts } from './texts.js';

const contextOptions = { antialias: true, stencil: true, depth: false, alpha: false };

// Half floats to draw to, for smooth halos; without them they are coarser.
const wantedExtensions = ['EXT_color_buffer_float', 'EXT_color_buffer_half_float'];

// The browser's own count where it has one. Where that is off by more than its rounding, it leaves out a ratio that is
// emulated, and the picture would be coarse.
function devicePixels(length, exact) {
  const rounded = Math.round(length * window.devicePixelRatio);
  return Math.abs(exact - rounded) <= 1 ? exact : rounded;
}

export class Stage {
  #element;
  #program;
  #loop;
  #fail;
  #pane;
  #size = null; // the last ResizeObserverEntry
  #observer = new ResizeObserver((entries) => {
    this.#size = entries.at(-1);
    this.measure();
  });
  isDrawing = false;

  // `pane()`: see Program.resize, asked whenever the canvas is measured.
  constructor(element, program, loop, fail, pane) {
    this.#element = element;
    this.#pane = pane;
    this.#program = program;
    this.#loop = loop;
    this.#fail = fail;
    this.canvas = document.createElement('canvas');
    this.canvas.tabIndex = 0;
    this.canvas.setAttribute('role', 'application');
    this.sayAgain();
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault(); // or it never comes back
      this.#stop();
    });
    this.canvas.addEventListener('webglcontextrestored', () => this.#draw());
  }

  // In the language that the page speaks by now.
  sayAgain() {
    this.canvas.setAttribute('aria-label', texts.canvas_label);
  }

  // Takes the place of what the element holds once the first frame is there; without WebGL 2 it stays as it is.
  start() {
    this.#element.append(this.canvas);
    this.#draw();
    if (!this.isDrawing) return this.canvas.remove();
    this.#observe();
  }

  remove() {
    this.#observer.disconnect();
    this.canvas.remove();
    delete this.#element.dataset.ready;
  }

  // Of its own accord when the size is another; else whoever changed what the page says of the canvas, such as its text size, asks.
  measure() {
    if (!this.#size) return;
    const { width, height } = this.#size.contentRect;
    const exact = this.#size.devicePixelContentBoxSize?.[0];
    const [across, down] = [devicePixels(width, exact?.inlineSize), devicePixels(height, exact?.blockSize)];
    if (across !== this.canvas.width) this.canvas.width = across; // clears it
    if (down !== this.canvas.height) this.canvas.height = down;
    const em = Number.parseFloat(getComputedStyle(this.#element).fontSize);
    const ratio = width > 0 ? across / width : window.devicePixelRatio;
    this.#program.resize(width, height, ratio, em, matchMedia('(pointer: coarse)').matches, this.#pane?.());
    this.#loop.drawNow();
  }

  showCursor() {
    const cursor = this.#program.pointsAtSomething ? 'pointer' : 'default';
    if (this.canvas.style.cursor !== cursor) this.canvas.style.cursor = cursor;
  }

  #draw() {
    const context = this.canvas.getContext('webgl2', contextOptions);
    if (!context) return this.#fail(texts.failed_no_webgl);
    for (const name of wantedExtensions) context.getExtension(name);
    const failure = this.#program.startDrawing(context);
    if (failure) return this.#fail(`${texts.failed_title} (${failure}). ${texts.failed_hint}`);
    this.isDrawing = true;
    this.#element.dataset.ready = '';
    this.#loop.wake();
  }

  #stop() {
    this.#program.stopDrawing();
    this.isDrawing = false;
    delete this.#element.dataset.ready;
  }

  #observe() {
    try {
      this.#observer.observe(this.canvas, { box: 'device-pixel-content-box' });
    } catch {
      this.#observer.observe(this.canvas); // WebKit has no device pixel box: the ratio rounds instead
    }
  }
}
