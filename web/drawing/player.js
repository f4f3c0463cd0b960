// Plays a recorder's pictures in a WebGL context: the calls that it kept, with objects in the place of their names.

import { fitCanvas } from './canvas_size.js';

/** @import { Picture } from './recorder.js' */
/** @typedef {(...values: any[]) => any} Call */

// Which of a call's values are names of objects.
/** @type {Record<string, number[]>} */
const namesAt = {
  attachShader: [0, 1],
  bindBuffer: [1],
  bindFramebuffer: [1],
  bindTexture: [1],
  bindVertexArray: [0],
  compileShader: [0],
  framebufferTexture2D: [3],
  linkProgram: [0],
  shaderSource: [0],
  uniform1f: [0],
  uniform2f: [0],
  uniform4f: [0],
  useProgram: [0],
};

export class Player {
  #gl;
  /** @type {Map<unknown, any>} */
  #objects = new Map([[0, null]]); // by their names
  /** @type {Set<WebGLProgram>} */
  #linked = new Set(); // and not asked about yet
  /** @type {Record<string, Call>} */
  #own; // calls that WebGL has not, or not so
  /** @type {TexImageSource | null} */
  #sheet = null; // of letters, of the picture that is played

  // `sized(width, height)`: the canvas could not have the pixels that it was to have, and has these.
  /** @param {WebGL2RenderingContext} gl @param {(width: number, height: number) => void} sized */
  constructor(gl, sized) {
    this.#gl = gl;
    this.#own = {
      size: (wide, high) => {
        const canvas = /** @type {HTMLCanvasElement | OffscreenCanvas} */ (gl.canvas);
        fitCanvas(canvas, gl, wide, high);
        if (canvas.width !== wide || canvas.height !== high) sized(canvas.width, canvas.height);
      },
      letter: (...values) => this.#letter(...values),
      uniform3fv: (name, ...values) => gl.uniform3fv(this.#objects.get(name), values),
      getUniformLocation: (name, program, uniform) =>
        this.#objects.set(name, gl.getUniformLocation(this.#objects.get(program), uniform)),
    };
  }

  // Returns what the driver said of shaders that it refused; '' when it took all.
  /** @param {Picture} picture */
  play({ names, calls, others, sheet }) {
    this.#sheet = sheet;
    let other = 0;
    for (let at = 0; at < calls.length; ) {
      const [name, count] = [names[calls[at]], calls[at + 1]];
      at += 2 + count;
      const values = Array.from(calls.subarray(at - count, at), (value) =>
        Number.isNaN(value) ? others[other++] : value,
      );
      this.#call(name, values);
    }
    if (sheet && 'close' in sheet) sheet.close();
    this.#sheet = null;
    return this.#refusals();
  }

  /** @param {string} name @param {any[]} values */
  #call(name, values) {
    const gl = /** @type {any} */ (this.#gl);
    if (this.#own[name]) return this.#own[name](...values);
    if (name.startsWith('create')) return this.#objects.set(values[0], gl[name](...values.slice(1)));
    if (name.startsWith('delete')) return this.#delete(name, values[0]);
    for (const place of namesAt[name] ?? []) values[place] = this.#objects.get(values[place]);
    if (name === 'linkProgram') this.#linked.add(values[0]);
    gl[name](...values);
  }

  /** @param {string} call @param {number} name */
  #delete(call, name) {
    /** @type {any} */ (this.#gl)[call](this.#objects.get(name));
    this.#objects.delete(name);
  }

  // From a place on the sheet to one in the texture that is bound, red alone.
  /** @type {Call} */
  #letter(x, y, sheetX, sheetY, width, height) {
    const gl = this.#gl;
    gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, sheetX);
    gl.pixelStorei(gl.UNPACK_SKIP_ROWS, sheetY);
    const sheet = /** @type {ImageBitmap} */ (this.#sheet);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RED, gl.UNSIGNED_BYTE, sheet);
    gl.pixelStorei(gl.UNPACK_SKIP_PIXELS, 0);
    gl.pixelStorei(gl.UNPACK_SKIP_ROWS, 0);
  }

  // Asked once all are linked, which drivers may do side by side. A lost context says no to everything.
  #refusals() {
    const gl = this.#gl;
    /** @type {(string | null)[]} */
    const said = [];
    for (const program of this.#linked) {
      if (gl.isContextLost() || gl.getProgramParameter(program, gl.LINK_STATUS)) continue;
      said.push(gl.getProgramInfoLog(program));
      for (const shader of gl.getAttachedShaders(program) ?? []) said.push(gl.getShaderInfoLog(shader));
    }
    this.#linked.clear();
    return said.filter(Boolean).join(' ');
  }
}
