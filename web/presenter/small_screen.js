// A small version of what the audience sees: the words, the medal, the marks, the places on the map.
import { make } from '../base/make.js';
import { explorerCodeOf } from '../scene/explorer_code.js';
import { laureatesOf, mapOf } from '../scene/france.js';
import { SlideView } from '../scene/view.js';
import { texts } from '../texts.js';

export class SmallScreen {
  #place;
  #view = new SlideView();
  #map = make('div', { className: 'carte' });
  #end = make('p', { className: 'fin', textContent: texts.presenter_end, hidden: true });

  constructor(place) {
    this.#place = place;
    place.append(this.#map, this.#view.element, this.#end);
  }

  // `slide`: undefined after the last one. `story`: what the stage told (scene/beside.js). `blank`: as on stage.
  show(slide, story, { blank = '', aspect }) {
    this.#place.style.setProperty('--aspect', aspect);
    this.#place.dataset.blank = blank;
    this.#view.element.hidden = !slide;
    this.#end.hidden = Boolean(slide);
    const laureates = slide && story.france && laureatesOf(slide, story.slides);
    this.#map.replaceChildren(...(laureates ? [mapOf(story.france, laureates)] : []));
    if (!slide) return;
    this.#view.show(slide, ...explorerCodeOf(slide, story));
  }
}
