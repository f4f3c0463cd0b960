// What the program says of its state, and whether it is news.
import { stateOf } from '../link/link_state.js';

/** @import { LinkStateObject } from '../link/link_state.js' */
/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */

export class Snapshot {
  #program;
  /** @type {Record<string, string | number | null>} */
  #seen = {};
  /** @type {string[]} */
  #shown = [];
  /** @type {LinkStateObject} */
  state;
  announcement = '';

  /** @param {CanvasCalls} program */
  constructor(program) {
    this.#program = program;
    this.read();
  }

  // True when there is something new to tell.
  read() {
    const { toldRevision } = this.#program;
    if (toldRevision === this.#seen.toldRevision) return false;
    const { link, shownRevision, notices, sheet } = this.#program;
    const before = this.#seen;
    // A million of them are not asked for at each rest of the map.
    const isShownAsBefore = shownRevision === before.shownRevision;
    if (!isShownAsBefore) this.#shown = this.#program.shown;
    const shown = isShownAsBefore ? before.shown : this.#shown.join('\n');
    // The order of the list and the height of a phone's panel are not in the link, and who is found by the same words may change once
    // communes are known: they are compared beside the link.
    const sort = JSON.stringify(this.#program.sort);
    this.#seen = { toldRevision, shownRevision, link, sort, sheet, shown, notices: notices.join('\n') };
    const isOther = ['link', 'sort', 'sheet', 'shown'].some((name) => this.#seen[name] !== before[name]);
    if (isOther) this.state = stateOf(link, this.#shown);
    const announcement = this.#program.takeAnnouncement(); // later than the state, where it waits for its language
    if (isOther || announcement) this.announcement = announcement;
    return isOther || this.#seen.notices !== before.notices;
  }
}
