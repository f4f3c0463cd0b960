// What fingers do on the canvas beyond a tap: two of them move the map, one that stays shows what it is on.

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */
/** @typedef {{ x: number, y: number }} Point */

const longPressMillis = 500;
const stillPixels = 10; // a finger is never quite still
const freshMillis = 100; // what the speed of a throw is measured over

/** @type {(two: readonly Point[]) => Point} */
const middleOf = ([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
/** @type {(two: readonly Point[]) => number} */
const spanOf = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);

// Zooms by the span of two fingers and moves by their middle; one that is lifted while they move throws the map.
export class Pinch {
  #program;
  /** @type {(Point & { millis: number })[]} */
  #path = []; // where the middle was of late

  /** @param {CanvasCalls} program */
  constructor(program) {
    this.#program = program;
  }
  begin() {
    this.#path = [];
  }
  // `before` and `after`: where the two were and are.
  /** @param {readonly Point[]} before @param {readonly Point[]} after @param {number} millis */
  move(before, after, millis) {
    const from = middleOf(before);
    const to = middleOf(after);
    this.#program.panMap(to.x - from.x, to.y - from.y); // first: what was between the fingers is where it is zoomed about
    this.#program.zoomMap(to.x, to.y, Math.log2(spanOf(after) / Math.max(spanOf(before), 1)));
    this.#path = [...this.#path.filter((one) => millis - one.millis < freshMillis), { ...to, millis }];
  }
  /** @param {number} millis */
  end(millis) {
    const fresh = this.#path.filter((one) => millis - one.millis < freshMillis);
    this.#path = [];
    const [first, last] = [fresh[0], /** @type {typeof fresh[0]} */ (fresh.at(-1))];
    const seconds = (last?.millis - first?.millis) / 1000;
    if (seconds > 0) this.#program.throwMap((last.x - first.x) / seconds, (last.y - first.y) / seconds);
  }
}

// A finger that stays where it is, until it is lifted or moves.
export class LongPress {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** @type {Point | null | undefined} */
  #from;

  // `held` is called once it has stayed long enough.
  /** @param {Point} from @param {() => void} held */
  begin(from, held) {
    this.end();
    this.#from = from;
    this.#timer = setTimeout(held, longPressMillis);
  }
  /** @param {Point} to */
  moveTo({ x, y }) {
    if (this.#from && Math.hypot(x - this.#from.x, y - this.#from.y) > stillPixels) this.end();
  }
  end() {
    clearTimeout(this.#timer);
    this.#from = null;
  }
}
