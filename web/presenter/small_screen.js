// A small version of what the audience sees: the stage's own words and its own picture, made as large as there and shrunk.
import { make } from '../base/make.js';
import { explorerCodeOf } from '../scene/explorer_code.js';
import { showSymbols } from '../scene/france.js';
import { Picture } from '../scene/picture.js';
import { SlideView } from '../scene/view.js';
import { texts } from '../texts.js';

/** @import { Told } from '../scene/beside.js' */
/** @import { Size } from '../scene/place.js' */
/** @import { Slide } from '../scene/slides.js' */
/** @import { Territory } from '../scene/territory.js' */

export class SmallScreen {
  #place;
  #view = new SlideView();
  /** @type {Picture | null} */
  #picture = null;
  #story = /** @type {Told | null} */ (null);
  #end = make('p', { className: 'fin', textContent: texts.presenter_end, hidden: true });
  #size = { width: 1, height: 1 };

  /** @param {HTMLElement} place */
  constructor(place) {
    this.#place = place;
    place.append(this.#view.element, this.#end);
    new ResizeObserver(() => this.#shrink()).observe(place);
  }

  // `slide`: undefined after the last one. `story`: what the stage told (scene/beside.js). `blank`: as on stage; `size`: of the stage.
  /** @param {Slide | undefined} slide @param {Told} story @param {{ blank?: string, size: Size, territory?: Territory | null }} screen */
  show(slide, story, { blank = '', size, territory }) {
    this.#place.style.setProperty('--aspect', String(size.width / size.height));
    this.#place.dataset.blank = blank;
    this.#view.element.hidden = !slide;
    this.#end.hidden = Boolean(slide);
    const picture = this.#pictureOf(story);
    picture.element.hidden = !slide;
    if (!slide) return;
    this.#size = size;
    picture.show(slide, { size, territory, hasGround: true });
    picture.arrive();
    this.#shrink();
    this.#view.show(slide, ...explorerCodeOf(slide, story));
  }

  // Another story has other marks.
  /** @param {Told} story */
  #pictureOf(story) {
    if (this.#picture && this.#story === story) return this.#picture;
    if (story.france) showSymbols(story.france);
    this.#picture?.element.remove();
    this.#picture = new Picture(story.cast, story.france);
    this.#story = story;
    this.#place.prepend(this.#picture.element);
    return this.#picture;
  }
  #shrink() {
    const { style } = /** @type {Picture} */ (this.#picture)?.element ?? {};
    if (!style) return;
    style.width = `${this.#size.width}px`;
    style.height = `${this.#size.height}px`;
    style.scale = String(this.#place.clientWidth / this.#size.width);
  }
}
