// The page in a frame of someone else's page: a layout for its room, started when it comes near, in step with its host.
// Fetched in a frame, or where the address asks for a layout.
import { Approach } from './frame_approach.js';
import { FrameBar } from './frame_bar.js';
import { FrameChart } from './frame_chart.js';
import { layouts, takeLayout, tellUnknownLayout } from './frame_layout.js';
import { FrameLook } from './frame_look.js';
import { Host } from './frame_messages.js';
import { Turn } from './frame_turn.js';
import { WheelManners } from './frame_wheel.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { Query } from '../link/query.js' */

const map = document.getElementById('atlas');

// Whoever comes in from the page around hears what this is. Its h1 stays one: each document has its own.
function nameInside() {
  const title = /** @type {Element} */ (document.querySelector('h1'));
  document.querySelector('main')?.setAttribute('aria-labelledby', title.id);
}

export class Frame {
  #given;
  #layout;
  #look;
  /** @type {FrameBar | undefined} */
  #bar;
  /** @type {FrameChart | undefined} */
  #chart;
  #host = new Host();
  #approach = new Approach();
  #wheel = new WheelManners(map);
  #turn = new Turn(map);

  // `given`: the Query of the page's address.
  /** @param {Query} given */
  constructor(given) {
    this.#given = given;
    this.#layout = takeLayout(this.#given);
    tellUnknownLayout(this.#given);
    this.#look = new FrameLook(this.#given);
    nameInside();
    this.#host.onWish = () => this.#approach.end();
    this.#host.tellHeight();
    addEventListener('resize', () => this.#suit()); // Chromium's frames have their size after they have begun, too
  }

  // True where the page's own HTML is all that is shown.
  get isStill() {
    return layouts[this.#layout].pane === null;
  }
  // Resolves when the page comes near the reader's window, is touched, or is asked for something by its host.
  get approached() {
    return this.#approach.over;
  }
  // The options that mount() of atlas.js gets in a frame.
  get mountOptions() {
    const pane = () => layouts[this.#layout].pane;
    /** @param {WheelEvent} event */
    const takesWheel = (event) => this.#wheel.takes(event);
    return { pane, font: this.#look.font, takesWheel, turn: this.#turn };
  }

  /** @param {WholeFront} atlas */
  connect(atlas) {
    this.#bar = new FrameBar(atlas);
    this.#chart = new FrameChart(atlas, map);
    this.#look.connect(atlas);
    this.#host.connect(atlas);
  }

  // In the language that the page speaks by now.
  sayAgain() {
    this.#bar?.sayAgain();
  }

  // Another room, another layout; between one that draws and one that does not, the page begins anew, in the same state.
  #suit() {
    const wasStill = this.isStill;
    this.#layout = takeLayout(this.#given);
    if (!this.#bar) return;
    if (this.isStill !== wasStill) location.reload();
    else this.#bar.show();
    this.#chart?.show();
  }
}
