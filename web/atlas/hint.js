// Says over the canvas, once in a while, how the map is moved where a finger or the wheel scrolls the page. The page's own
// commands say how else.

const hintMillis = 2500;
const hintRestMillis = 60_000; // not told again before

export class Hint {
  #toldAt = -hintRestMillis;
  /** @type {HTMLElement | undefined} */
  #words;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {string} sentence @param {Element} canvas @param {number} millis */
  tell(sentence, canvas, millis) {
    if (millis - this.#toldAt < hintRestMillis) return;
    this.#toldAt = millis;
    this.#words = document.createElement('p');
    this.#words.className = 'touch-hint';
    this.#words.ariaHidden = 'true';
    this.#words.textContent = sentence;
    canvas.after(this.#words);
    this.#timer = setTimeout(() => this.#words?.remove(), hintMillis);
  }
  stop() {
    clearTimeout(this.#timer);
    this.#words?.remove();
  }
}
