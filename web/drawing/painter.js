// Who has the canvas: its context, and what plays pictures in it. It is on the page, or in a worker that has the page's canvas
// (far_painter.js); the same is asked of it and told by it in both.

import { CanvasContext } from './canvas_context.js';
import { Player } from './player.js';

/** @import { Picture } from './recorder.js' */
/**
 * What it tells, by name: came(life, canDrawHalfFloats): there is a context. gone(): there is none any more, for now. refused():
 * there is no WebGL 2 here. failed(words): the driver refused a shader, and said why. sized(width, height): the canvas got these
 * pixels, not those of the picture. played(): a picture is on the screen as far as the browser tells, or was of no use any more.
 * @typedef {(name: 'came' | 'gone' | 'refused' | 'failed' | 'sized' | 'played', ...values: any[]) => void} Tell
 */

export class Painter {
  #tell;
  #paced;
  #context;
  /** @type {Player | null} */
  #player = null;
  #life = 0; // which of the contexts one after the other: objects of one are nothing to the next

  // `paced(then)` calls it when the browser has taken the last picture.
  /** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {Tell} tell @param {(then: () => void) => void} paced */
  constructor(canvas, tell, paced) {
    this.#tell = tell;
    this.#paced = paced;
    this.#context = new CanvasContext(canvas, {
      came: (gl, canDrawHalfFloats) => {
        this.#player = new Player(gl, (...size) => tell('sized', ...size));
        this.#life += 1;
        tell('came', this.#life, canDrawHalfFloats);
      },
      gone: () => {
        this.#player = null;
        tell('gone');
      },
      refused: () => tell('refused'),
    });
  }

  // Whether there should be a context, now and until it is told otherwise.
  /** @param {boolean} isWanted */
  want(isWanted) {
    this.#context.want(isWanted);
  }
  // `life`: of the context that the picture was recorded for.
  /** @param {number} life @param {Picture} picture */
  play(life, picture) {
    const refusal = life === this.#life ? this.#player?.play(picture) : '';
    if (refusal) this.#tell('failed', refusal);
    this.#paced(() => this.#tell('played'));
  }
}
