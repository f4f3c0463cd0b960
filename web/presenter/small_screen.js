// A small version of what the audience sees: the words, the medal, the marks, the places on the map.
import { make } from '../base/make.js';
import { explorerCodeOf } from '../scene/explorer_code.js';
import { laureatesOf, mapOf } from '../scene/france.js';
import { SlideView } from '../scene/view.js';
import { texts } from '../texts.js';

/** @import { Told } from '../scene/beside.js' */
/** @import { Slide } from '../scene/slides.js' */

export class SmallScreen {
  #place;
  #view = new SlideView();
  #map = make('div', { className: 'carte' });
  #end = make('p', { className: 'fin', textContent: texts.presenter_end, hidden: true });

  /** @param {HTMLElement} place */
  constructor(place) {
    this.#place = place;
    place.append(this.#map, this.#view.element, this.#end);
  }

  // `slide`: undefined after the last one. `story`: what the stage told (scene/beside.js). `blank`: as on stage.
  /** @param {Slide | undefined} slide @param {Told} story @param {{ blank?: string, aspect: number }} screen */
  show(slide, story, { blank = '', aspect }) {
    this.#place.style.setProperty('--aspect', String(aspect));
    this.#place.dataset.blank = blank;
    this.#view.element.hidden = !slide;
    this.#end.hidden = Boolean(slide);
    const { france } = story;
    const laureates = slide && france && laureatesOf(slide, story.slides);
    this.#map.replaceChildren(...(laureates ? [mapOf(france, laureates)] : []));
    if (!slide) return;
    this.#view.show(slide, ...explorerCodeOf(slide, story));
  }
}
