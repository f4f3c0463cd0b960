// Whether frames take so long that a movement is none any more, as on an old machine that draws a large canvas by its processor: the
// places between begin and end would be seen for a moment each, and whoever waits would wait longer.

const slowMillis = 250; // four frames a second
const enough = 3; // in a row: the first frames of a movement may be slow by what they fetch

export class Pace {
  #last = 0; // when a frame was shown, if another was to follow at once
  #slowFrames = 0;

  // A frame was shown at `now`, milliseconds of any clock. True when movements should be none, from the frame on that says so.
  /** @param {number} now @param {boolean} isFollowed by another at once */
  note(now, isFollowed) {
    const isSlow = this.#last > 0 && now - this.#last > slowMillis;
    this.#slowFrames = isSlow ? this.#slowFrames + 1 : 0;
    this.#last = isFollowed ? now : 0;
    return this.#slowFrames === enough;
  }
}
