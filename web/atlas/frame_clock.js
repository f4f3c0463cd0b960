// The time of frames, which goes on where the browser's stands: it may be rounded, in Tor to 100 ms, and a movement would stand
// still for six frames, then jump.

const usualMillis = 1000 / 60;
const coarsestMillis = 100;

export class FrameClock {
  #browser = 0; // its last answer
  #told = 0;
  #standing = 0; // frames since then in which it said the same
  #frameMillis = usualMillis; // as many as the last of its steps had room for

  // Milliseconds, for a frame that begins at `now` by the browser's clock. Never goes back.
  /** @param {number} now */
  at(now) {
    const step = now - this.#browser;
    if (step > 0) {
      if (this.#standing > 0 && step <= coarsestMillis) this.#frameMillis = step / (this.#standing + 1);
      this.#standing = 0;
      this.#browser = now;
    } else this.#standing += 1;
    const ahead = Math.min(this.#standing * this.#frameMillis, coarsestMillis);
    this.#told = Math.max(this.#told, this.#browser + ahead);
    return this.#told;
  }
}
