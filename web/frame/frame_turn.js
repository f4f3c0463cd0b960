// Whose turn it is to draw: of all frames of the site that are in sight, `most` at once. Browsers allow a page only a few WebGL contexts, and
// take the oldest away, in sight or not, when one more is asked for; here the others wait, and show the page's own map.

const most = 8; // a phone's; a desk has 16, for the host too

/** @typedef {() => void} Free gives the place back */

// Resolves, once one of the places is free, to a function that frees it again.
/**
 * @param {AbortSignal} signal
 * @returns {Promise<Free>}
 */
function place(signal) {
  return new Promise((resolve) => {
    const search = new AbortController();
    signal.addEventListener('abort', () => search.abort());
    const take = () => {
      if (search.signal.aborted) return undefined;
      search.abort();
      return /** @type {Promise<void>} */ (new Promise((free) => resolve(free)));
    };
    for (let index = 0; index < most; index += 1) {
      const request = navigator.locks.request(`atlas-context-${index}`, { signal: search.signal }, take);
      request.catch(({ name }) => name !== 'AbortError' && resolve(() => {})); // a sandbox has no locks: nobody is counted
    }
  });
}

export class Turn {
  #isInSight = false;
  #isLeaving = false;
  /** @type {AbortController | null} */
  #wait = null; // aborted when it is not wanted any more
  /** @type {Free | null} */
  #free = null; // while it is ours
  /** @type {(isOurs: boolean) => void} */
  #told = () => {};

  // `element`: whose sight it is about.
  /** @param {Element} element */
  constructor(element) {
    const observer = new IntersectionObserver((entries) => {
      this.#isInSight = /** @type {IntersectionObserverEntry} */ (entries.at(-1)).isIntersecting;
      this.#review();
    });
    observer.observe(element);
    document.addEventListener('visibilitychange', () => this.#review());
    // A page that holds a place would not be kept for Back.
    for (const type of ['pagehide', 'pageshow'])
      addEventListener(type, () => {
        this.#isLeaving = type === 'pagehide';
        this.#review();
      });
  }

  // `told(isOurs)`: now, and whenever it changes.
  /** @param {(isOurs: boolean) => void} told */
  follow(told) {
    this.#told = told;
    told(Boolean(this.#free));
  }

  #review() {
    const isWanted = this.#isInSight && !document.hidden && !this.#isLeaving;
    if (isWanted && !this.#wait) this.#ask();
    if (!isWanted && this.#wait) this.#giveBack();
  }

  async #ask() {
    const wait = new AbortController();
    this.#wait = wait;
    const free = navigator.locks ? await place(wait.signal) : () => {}; // without https there are no locks
    if (wait.signal.aborted) return free();
    this.#free = free;
    this.#told(true);
  }

  // The context is given back before the place: the frame that gets the place may ask for a context at once.
  #giveBack() {
    this.#wait?.abort();
    this.#wait = null;
    if (!this.#free) return;
    const free = this.#free;
    this.#free = null;
    this.#told(false);
    free();
  }
}
