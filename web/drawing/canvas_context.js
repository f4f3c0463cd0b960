// The WebGL context of a canvas: had while it is wanted, given back while it is not, lost and come back whenever the browser
// likes. Of many on a page, browsers take the oldest: of more than 16 in Chromium, 8 on a phone.

// No samples: lines, medals and letters are smooth by themselves, and a line lies on the edge of each area. Where the processor draws, they
// were two fifths of a frame.
/** @type {WebGLContextAttributes} */
const options = { antialias: false, stencil: true, depth: false, alpha: false };

// Half floats to draw to, for smooth halos; without them they are coarser.
const halfFloats = ['EXT_color_buffer_float', 'EXT_color_buffer_half_float'];

/** @typedef {{ came: (gl: WebGL2RenderingContext, canDrawHalfFloats: boolean) => void, gone: () => void, refused: () => void }} Heard */

export class CanvasContext {
  #canvas;
  #heard;
  #isWanted = false;
  // What has become of the context. none: never had. here: had. leaving: given back by us, and the browser has not confirmed it yet.
  // away: the browser has confirmed it. coming: asked for again. taken: the browser took it, and gives it back by itself, or never.
  /** @type {'none' | 'here' | 'leaving' | 'away' | 'coming' | 'taken'} */
  #state = 'none';
  #isInUse = false; // `came` was told last, not `gone`
  /** @type {WEBGL_lose_context | null} */
  #lending; // WEBGL_lose_context: had before it is lost, or not at all
  /** @type {WebGL2RenderingContext | null} */
  #gl = null;

  // `heard`: { came(gl, canDrawHalfFloats), gone(), refused() }; refused: there is no WebGL 2.
  /** @param {HTMLCanvasElement | OffscreenCanvas} canvas @param {Heard} heard */
  constructor(canvas, heard) {
    this.#canvas = canvas;
    this.#heard = heard;
    canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault(); // or it never comes back
      this.#state = this.#state === 'leaving' ? 'away' : 'taken';
      this.#leave();
      setTimeout(() => this.#suit()); // not before the browser has done with this event
    });
    canvas.addEventListener('webglcontextrestored', () => {
      this.#state = 'here';
      this.#suit();
    });
  }

  /** @param {boolean} isWanted */
  want(isWanted) {
    this.#isWanted = isWanted;
    this.#suit();
  }

  #suit() {
    if (this.#isWanted) this.#take();
    else if (this.#state === 'here' && this.#lending) this.#giveBack();
  }

  #take() {
    if (this.#state === 'none') {
      this.#gl = /** @type {WebGL2RenderingContext | null} */ (this.#canvas.getContext('webgl2', options));
      if (!this.#gl) return this.#heard.refused();
      this.#state = 'here';
    }
    if (this.#state === 'away') {
      this.#state = 'coming';
      /** @type {WEBGL_lose_context} */ (this.#lending).restoreContext();
    }
    if (this.#state === 'here' && !this.#isInUse) this.#use(/** @type {WebGL2RenderingContext} */ (this.#gl));
  }

  /** @param {WebGL2RenderingContext} gl */
  #use(gl) {
    const had = halfFloats.map((name) => gl.getExtension(name));
    this.#lending = gl.getExtension('WEBGL_lose_context');
    this.#isInUse = true;
    this.#heard.came(gl, had.some(Boolean));
  }

  #leave() {
    if (!this.#isInUse) return;
    this.#isInUse = false;
    this.#heard.gone();
  }

  #giveBack() {
    this.#leave();
    this.#state = 'leaving';
    /** @type {WEBGL_lose_context} */ (this.#lending).loseContext();
  }
}
