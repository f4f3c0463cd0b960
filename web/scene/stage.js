// The stage while it is there: what it shows of the step that is on, and what keys, buttons, fingers, the other window and the state do to it.

import { make } from '../base/make.js';
import { stateNames } from '../link/link_state.js';
import { fill, texts } from '../texts.js';
import { standSeconds } from './asked.js';
import { Beside } from './beside.js';
import { explorerCodeOf } from './explorer_code.js';
import { showSymbols } from './france.js';
import { connectHandout } from './handout.js';
import { isForNobody, pressOf } from './keys.js';
import { autoplay } from './kiosk.js';
import { Picture, viewOfSlide } from './picture.js';
import { cameraOf } from './place.js';
import { begin, commands } from './player.js';
import { Pointer } from './pointer.js';
import { Ready } from './ready.js';
import { Screen } from './screen.js';
import { Speaker } from './speaker.js';
import { spokenOf } from './spoken.js';
import { connectSwipes } from './swipe.js';
import { territoryOf } from './territory.js';
import { SlideView } from './view.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Told, Way } from './beside.js' */
/** @import { Value } from './player.js' */
/** @import { Slide } from './slides.js' */
/** @import { Territory } from './territory.js' */

// What visitors filtered, searched and chose is theirs: the story is told over all of the map. The program gives it back
// (through_stage in src/core/state/update.cpp).
const ownNames = ['map', 'lang', 'appearance', 'mode', 'step'];
const theirs = stateNames.filter((name) => !ownNames.includes(name));
const nobodys = Object.fromEntries(theirs.map((name) => [name, null]));
const offStage = { mode: null, step: null };

const root = document.documentElement;
const place = document.getElementById('atlas');

const partsOfPlace = () => /** @type {HTMLCollectionOf<HTMLElement>} */ (place.children);

// `inert` alone leaves it to some screen readers.
/** @param {HTMLElement} element @param {boolean} isHidden */
function hide(element, isHidden) {
  element.inert = isHidden;
  element.ariaHidden = isHidden ? 'true' : null;
}

export class Stage {
  #atlas;
  #show;
  /** @type {number | null} */
  #shown = null; // the step that is on the screen
  #view = new SlideView();
  #picture;
  #arrival = 0; // the request that waits for the map
  /** @type {Map<string, Territory | null>} */
  #territories = new Map(); // of this size of the screen, by laureate
  #screen = new Screen(() => this.#speaker.say([{ text: texts.scene_windowed, lang: '' }]));
  #told;
  #beside;
  #pointer = new Pointer();
  #ready = new Ready();
  #speaker = new Speaker();
  #typed = make('p', { className: 'typed', ariaHidden: 'true' });
  #refused = make('p', { className: 'refused', role: 'alert', hidden: true });
  #element;
  /** @type {(() => void)[]} */
  #stops = [];
  #from = /** @type {HTMLElement | null} */ (document.activeElement); // where the keyboard was, and goes back to

  // `told`: what the presenter's window and the paper have of the story, its slides first.
  /** @param {MountedAtlas} atlas @param {Told} told */
  constructor(atlas, told) {
    this.#atlas = atlas;
    this.#told = told;
    this.#beside = new Beside(told, {
      run: (command, value) => this.#run(command, value),
      point: (where) => this.#pointer.show(where),
      refused: (way) => this.#sayRefused(way),
      look: () => ({
        size: this.#size(),
        territories: [0, 1].map((more) => this.#territoryAt(this.#show.step + more)),
      }),
    });
    this.#picture = new Picture(told.cast, told.france);
    this.#element = make(
      'section',
      { id: 'scene', className: 'screen', tabIndex: -1 },
      this.#picture.element,
      this.#view.element,
      this.#pointer.element,
      this.#ready.element,
      this.#typed,
      this.#speaker.element,
      this.#refused,
      this.#controls(),
    );
    this.#element.ariaLabel = texts.scene_label;
    this.#element.dataset.live = '';
    this.#show = begin(told.slides.length, Number(atlas.state.step ?? 1));
  }

  enter() {
    root.dataset.scene = 'before';
    this.#picture.begin(this.#told.slides[this.#show.step - 1], this.#size());
    place.append(this.#element);
    for (const one of partsOfPlace()) hide(one, one !== this.#element);
    /** @param {KeyboardEvent} event */
    const onKey = (event) => this.#press(event);
    const onState = () => this.#follow();
    const onSize = () => {
      this.#view.refit();
      this.#territories.clear();
      this.#atlas.update(this.#viewOf(this.#told.slides[this.#show.step - 1]));
      this.#draw();
      this.#beside.tell(this.#show);
    };
    const sizes = new ResizeObserver(onSize); // after the program's own: it knows its canvas by then
    const onDrawing = () => this.#draw();
    // Perimeters have come in the place of communes.
    const onMap = () => {
      this.#territories.clear();
      this.#draw();
      this.#beside.tell(this.#show);
    };
    this.#stops = [
      autoplay(
        standSeconds(),
        (command) => this.#run(command),
        () => this.#show.step === this.#show.count,
      ),
      () => sizes.disconnect(),
      () => removeEventListener('keydown', onKey, true),
      () => this.#atlas.removeEventListener('statechange', onState),
      () => this.#atlas.removeEventListener('drawingchange', onDrawing),
      () => this.#atlas.removeEventListener('mapchange', onMap),
      () => cancelAnimationFrame(this.#arrival),
      connectSwipes(this.#element, (command) => this.#run(command)),
      connectHandout(() => this.#told),
    ];
    addEventListener('keydown', onKey, true); // before the page's own shortcuts; after the stand, which hears keys as well
    sizes.observe(/** @type {HTMLElement} */ (place));
    this.#atlas.addEventListener('statechange', onState);
    this.#atlas.addEventListener('drawingchange', onDrawing);
    this.#atlas.addEventListener('mapchange', onMap);
    this.#atlas.measure(); // the styles of the stage have another size of text
    this.#screen.enter();
    this.#element.focus();
    this.#present();
    this.#ready.prepare(() => this.#atlas.prepareAll(), import.meta.url);
  }

  leave() {
    for (const stop of this.#stops.splice(0)) stop();
    this.#speaker.stop();
    this.#screen.leave();
    this.#beside.close();
    this.#element.remove();
    for (const one of partsOfPlace()) hide(one, false);
    delete root.dataset.scene;
    delete root.dataset.blank;
    this.#atlas.measure();
    this.#from?.focus();
  }

  // For those who do not have a clicker: seen when the keyboard is on them.
  #controls() {
    /** @param {string} command @param {string} textContent */
    const button = (command, textContent) => {
      const made = make('button', { type: 'button', textContent });
      made.addEventListener('click', () => this.#run(command));
      return made;
    };
    return make(
      'p',
      { className: 'controls' },
      button('back', texts.scene_back),
      button('forward', texts.scene_forward),
      button('leave', texts.scene_leave),
    );
  }

  // A browser that opens no window for a key follows a link. `way`: { href, target }; null: there is nothing to say.
  /** @param {Way | null} way */
  #sayRefused(way) {
    this.#refused.hidden = !way;
    const link = way && make('a', { ...way, textContent: texts.scene_window_link });
    this.#refused.replaceChildren(...(link ? [`${texts.scene_window_refused} `, link] : []));
  }

  /** @param {KeyboardEvent} event */
  #press(event) {
    if (document.querySelector('dialog[open]')) return;
    const { asked, isTaken } = pressOf(event);
    event.stopImmediatePropagation(); // no shortcut of the page's own reaches the stage
    if (isTaken || isForNobody(event)) event.preventDefault();
    if (!asked) return;
    this.#pointer.show({ how: '' }); // until the one who points does so again
    this.#run(asked.command, asked.value);
  }

  /** @param {string} command @param {Value} [value] */
  #run(command, value) {
    if (command === 'leave') return this.#atlas.update(offStage);
    if (command === 'fullscreen') return this.#screen.toggle();
    if (command === 'presenter') return this.#beside.open();
    if (!Object.hasOwn(commands, command)) return;
    this.#show = commands[command](this.#show, value);
    this.#present();
  }

  // Back, a link, or the other window: the state has another step.
  #follow() {
    const { mode, step: asked } = this.#atlas.state;
    const step = Number(asked ?? 1);
    if (mode !== 'scene' || step === this.#show.step) return;
    this.#show = begin(this.#told.slides.length, step);
    this.#present();
  }

  #present() {
    const { step, blank, typed } = this.#show;
    root.dataset.blank = blank;
    this.#typed.textContent = typed;
    this.#beside.tell(this.#show);
    if (step === this.#shown) return;
    this.#shown = step;
    this.#sayRefused(null);
    if (step > 1) root.dataset.scene = 'on';
    this.#ready.follow(step);
    const slide = this.#told.slides[step - 1];
    this.#view.show(slide, ...explorerCodeOf(slide, this.#told));
    this.#speaker.say(spokenOf(fill(texts.scene_step, { step, count: this.#told.slides.length }), slide));
    this.#atlas.update({ mode: 'scene', step, ...nobodys, ...slide.state, ...this.#viewOf(slide) });
    if (!slide.state.select && !this.#viewOf(slide).map) this.#atlas.showAllOfFrance();
    this.#draw();
  }

  #size() {
    return { width: innerWidth, height: innerHeight };
  }
  /** @param {number} step */
  #territoryAt(step) {
    const { select } = this.#told.slides[step - 1]?.state ?? {};
    if (!select) return null;
    if (!this.#territories.has(select)) this.#territories.set(select, territoryOf(this.#atlas.outline(select)));
    return this.#territories.get(select) ?? null;
  }
  // The picture of the step, and the map where it has to be for it.
  #draw() {
    const { step } = this.#show;
    const slide = this.#told.slides[step - 1];
    const size = this.#size();
    const territory = this.#territoryAt(step);
    const hasGround = !this.#atlas.isDrawing;
    if (hasGround && this.#told.france) showSymbols(this.#told.france);
    this.#picture.show(slide, { size, territory, hasGround });
    cancelAnimationFrame(this.#arrival);
    if (territory) this.#awaitMap();
  }
  // Where the map looks; the program flies to laureates by itself.
  /** @param {Slide} slide @returns {{ map?: string }} */
  #viewOf(slide) {
    const map = slide.state.select ? null : cameraOf(viewOfSlide(slide, this.#size()));
    return map ? { map } : {};
  }
  #awaitMap() {
    if (!this.#atlas.isDrawing || this.#atlas.metrics().isAtRest) return this.#picture.arrive();
    this.#arrival = requestAnimationFrame(() => this.#awaitMap());
  }
}
