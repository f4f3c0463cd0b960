// What the program says of its state, and whether it is news.
import { stateOf } from '../link/link_state.js';

/** @import { LinkStateObject } from '../link/link_state.js' */
/** @import { StateCalls } from '../platform/wasm_state.js' */

export class Snapshot {
  #program;
  /** @type {Record<string, string | number>} */
  #seen = {};
  /** @type {LinkStateObject} */
  state;
  announcement = '';

  /** @param {StateCalls} program */
  constructor(program) {
    this.#program = program;
    this.read();
  }

  // True when there is something new to tell.
  read() {
    const { toldRevision } = this.#program;
    if (toldRevision === this.#seen.toldRevision) return false;
    const { link, shown, notices } = this.#program;
    const before = this.#seen;
    // The order of the list is not in the link, and who is found by the same words may change once communes are known: both are compared
    // beside the link.
    const sort = JSON.stringify(this.#program.sort);
    this.#seen = { toldRevision, link, sort, shown: shown.join('\n'), notices: notices.join('\n') };
    const isOther = ['link', 'sort', 'shown'].some((name) => this.#seen[name] !== before[name]);
    if (isOther) this.state = stateOf(link, shown);
    const announcement = this.#program.takeAnnouncement(); // later than the state, where it waits for its language
    if (isOther || announcement) this.announcement = announcement;
    return isOther || this.#seen.notices !== before.notices;
  }
}
