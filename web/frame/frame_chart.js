// In a frame that shows a chart, while its canvas may not draw: the chart as a picture, over the page's own map.
import { make } from '../base/make.js';
import { pictureOf } from '../base/svg.js';
import { usual } from '../link/link_state.js';

/** @import { WholeFront } from '../front/front.js' */

const patienceMillis = 300; // a context that comes at once is not waited for
const leastSide = 240; // pixels, as src/figure/figure.h
const layouts = ['chart', 'card'];

export class FrameChart {
  #atlas;
  #place;
  #picture = make('div', { className: 'drawn', ariaHidden: 'true' }); // the page has the chart in words
  #isInSight = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  // `place`: the element of the canvas.
  /** @param {WholeFront} atlas @param {HTMLElement} place */
  constructor(atlas, place) {
    this.#atlas = atlas;
    this.#place = place;
    this.#picture.dataset.live = '';
    for (const type of /** @type {const} */ (['statechange', 'drawingchange', 'handover']))
      atlas.addEventListener(type, () => this.show());
    const observer = new IntersectionObserver((entries) => {
      this.#isInSight = /** @type {IntersectionObserverEntry} */ (entries.at(-1)).isIntersecting;
      this.show();
    });
    observer.observe(place);
  }

  // What suits the layout and the state, after either changed.
  show() {
    clearTimeout(this.#timer);
    if (this.#atlas.isDrawing || !layouts.includes(/** @type {string} */ (document.documentElement.dataset.layout)))
      this.#picture.remove();
    else if (this.#isInSight && this.#atlas.hasProgram) this.#timer = setTimeout(() => this.#draw(), patienceMillis);
  }

  // Where it cannot be had, the map stays.
  async #draw() {
    const [width, height] = [this.#place.clientWidth, this.#place.clientHeight].map((side) =>
      Math.max(side, leastSide),
    );
    const text = await this.#atlas
      .figure({ what: this.#atlas.state.chart ?? usual.chart, width, height })
      .catch(() => '');
    const picture = pictureOf(text);
    if (!picture || this.#atlas.isDrawing) return;
    this.#picture.replaceChildren(picture);
    this.#place.append(this.#picture);
  }
}
