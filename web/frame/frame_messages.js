// What the page and its host tell each other: docs/EMBEDDING.md has the messages. Of what comes from another window than
// the parent, or in another shape, nothing is heard.
import { stateNames } from '../link/link_state.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { LinkValues } from '../link/link_state.js' */

const longestText = 200;
const mostValues = 40;

/** @param {unknown} value */
const isPlain = (value) => typeof value === 'string' && value.length <= longestText;
/** @param {unknown} value */
const isValue = (value) => value === null || Number.isFinite(value) || isPlain(value);
/** @param {unknown} value */
const isStateValue = (value) =>
  isValue(value) || (Array.isArray(value) && value.length <= mostValues && value.every(isValue));
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

// The known names of a wish, or null where it is none. What their values are worth is the program's to judge.
/**
 * @param {unknown} data
 * @returns {LinkValues | null}
 */
export function wishOf(data) {
  if (!isObject(data) || data.type !== 'atlas:update' || !isObject(data.state)) return null;
  const known = Object.entries(data.state).filter(([name]) => stateNames.includes(name));
  return known.every(([, value]) => isStateValue(value)) ? /** @type {LinkValues} */ (Object.fromEntries(known)) : null;
}

export class Host {
  /** @type {WholeFront | null} */
  #atlas = null;
  /** @type {LinkValues[]} */
  #wishes = []; // that came before the atlas was there
  #toldHeight = 0;
  onWish = () => {};

  constructor() {
    addEventListener('message', ({ source, data }) => {
      if (source !== parent || parent === window) return;
      const wish = wishOf(data);
      if (!wish) return;
      this.onWish();
      if (this.#atlas) this.#follow(wish);
      else this.#wishes.push(wish);
    });
  }

  /** @param {WholeFront} atlas */
  connect(atlas) {
    this.#atlas = atlas;
    this.#tell({ type: 'atlas:ready' });
    for (const wish of this.#wishes.splice(0)) this.#follow(wish);
    const tellState = () => this.#tell({ type: 'atlas:state', state: atlas.state });
    atlas.addEventListener('statechange', tellState);
    tellState();
  }

  // Tells the host the height in CSS pixels, at once and whenever it changes. At once, because a frame that is out of sight observes
  // nothing, and its host waits for the first message to know that we listen.
  tellHeight() {
    const tell = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      if (height === this.#toldHeight) return;
      this.#toldHeight = height;
      this.#tell({ type: 'atlas:height', height });
    };
    new ResizeObserver(tell).observe(document.body);
    tell();
  }

  // What is told is what anyone may see: whoever embeds the page may hear it.
  /** @param {object} message */
  #tell(message) {
    if (parent !== window) parent.postMessage(message, '*');
  }

  /** @param {LinkValues} wish */
  #follow(wish) {
    if (Object.keys(wish).length > 0) this.#atlas?.update(wish);
  }
}
