// Draws when there is something new to show, and only then: no frame at rest, none while hidden.
import { FrameClock } from './frame_clock.js';

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */

export class FrameLoop {
  #program;
  #clock = new FrameClock();
  #afterFrame;
  #pending = 0;
  frames = 0;
  lastFrameMillis = 0;

  // `afterFrame` is called once the frame's consequences are in the program's state.
  /** @param {CanvasCalls} program @param {() => void} afterFrame */
  constructor(program, afterFrame) {
    this.#program = program;
    this.#afterFrame = afterFrame;
    document.addEventListener('visibilitychange', this.wake);
  }

  // True when nothing more will be drawn until something happens.
  get isAtRest() {
    return !this.#pending && !this.#program.wantsFrame;
  }

  // Something may have changed: asks for a frame if the program wants one.
  wake = () => {
    if (this.#pending || document.hidden || !this.#program.wantsFrame) return;
    this.#pending = requestAnimationFrame(this.#tick);
  };

  // For a canvas that was just cleared by its new size.
  drawNow() {
    if (this.#program.wantsFrame) this.#draw();
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
    this.lastFrameMillis = performance.now() - start;
    this.frames += 1;
    this.#afterFrame();
  }
}
