// The audience's screen: full, awake, without a cursor. Each is had where the browser gives it, and missed in silence.

const root = document.documentElement;
const restMillis = 2000; // of a mouse: then it is out of the picture

export class Screen {
  #left;
  /** @type {WakeLockSentinel | null} */
  #lock = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #wake = () => {
    if (document.visibilityState === 'visible') this.#keepAwake();
  };
  #showCursor = () => {
    delete root.dataset.still;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      root.dataset.still = '';
    }, restMillis);
  };

  #change = () => {
    if (!document.fullscreenElement) this.#left();
  };

  // `left()`: the screen is not full any more, and the show goes on: the browser's own Escape came first.
  /** @param {() => void} left */
  constructor(left) {
    this.#left = left;
  }

  enter() {
    this.fill();
    document.addEventListener('fullscreenchange', this.#change);
    this.#keepAwake();
    document.addEventListener('visibilitychange', this.#wake); // a lock is lost with the page's sight
    document.addEventListener('pointermove', this.#showCursor);
    root.dataset.still = '';
  }
  leave() {
    document.removeEventListener('visibilitychange', this.#wake);
    document.removeEventListener('fullscreenchange', this.#change);
    document.removeEventListener('pointermove', this.#showCursor);
    clearTimeout(this.#timer);
    delete root.dataset.still;
    this.#lock?.release().catch(() => {});
    this.#lock = null;
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  }
  fill() {
    const isAsked = navigator.userActivation?.isActive ?? true; // a link is no gesture, and the browser would say so
    if (isAsked && document.fullscreenEnabled && !document.fullscreenElement)
      root.requestFullscreen?.().catch(() => {});
  }
  toggle() {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else this.fill();
  }

  async #keepAwake() {
    const isAllowed = document.featurePolicy?.allowsFeature('screen-wake-lock') ?? true; // a host’s frame may not ask
    if (!isAllowed) return;
    try {
      this.#lock = await navigator.wakeLock?.request('screen');
    } catch {
      // the machine's own settings decide
    }
  }
}
