// Draws when there is something new to show, and only then: no frame at rest, none while hidden, none while two wait to be seen.
import { FrameClock } from './frame_clock.js';
import { Pace } from './pace.js';

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */

const mostWaiting = 2; // frames: with one, every other of the screen's would be missed

export class FrameLoop {
  #program;
  #clock = new FrameClock();
  #pace = new Pace();
  #show;
  #afterFrame;
  #pending = 0;
  #waiting = 0; // frames that were drawn, until `shown`
  frames = 0;
  lastFrameMillis = 0;

  // `show` gives the frame to who calls `shown` once it is on the canvas. `afterFrame` is called once the frame's consequences are in the
  // program's state.
  /** @param {CanvasCalls} program @param {() => void} show @param {() => void} afterFrame */
  constructor(program, show, afterFrame) {
    this.#program = program;
    this.#show = show;
    this.#afterFrame = afterFrame;
    document.addEventListener('visibilitychange', this.wake);
  }

  // True when nothing more will be drawn until something happens.
  get isAtRest() {
    return !this.#pending && this.#waiting === 0 && !this.#program.wantsFrame;
  }

  // Something may have changed: asks for a frame if the program wants one.
  wake = () => {
    if (this.#pending || this.#waiting === mostWaiting || document.hidden || !this.#program.wantsFrame) return;
    this.#pending = requestAnimationFrame(this.#tick);
  };

  // For a canvas that was just cleared by its new size.
  drawNow() {
    if (this.#waiting < mostWaiting && this.#program.wantsFrame) this.#draw();
    this.wake();
  }

  // One of the frames is on the canvas, or never will be.
  shown() {
    this.#waiting -= 1;
    const isFollowed = this.#waiting > 0 || Boolean(this.#pending) || this.#program.wantsFrame;
    if (this.#pace.note(performance.now(), isFollowed)) this.#program.preferReducedMotion(true);
    this.wake();
  }

  stop() {
    cancelAnimationFrame(this.#pending);
    document.removeEventListener('visibilitychange', this.wake);
  }

  #tick = () => {
    this.#pending = 0;
    this.drawNow(); // the context may be lost since it was asked for
  };

  #draw() {
    const start = performance.now();
    this.#program.frame(this.#clock.at(start) / 1000);
    this.#waiting += 1;
    this.#show();
    this.lastFrameMillis = performance.now() - start;
    this.frames += 1;
    this.#afterFrame();
  }
}
