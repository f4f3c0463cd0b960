// Drawing, and the input that goes to the canvas.
import { appearanceIds, panes, sheetIds } from '../link/ids.js';
import { lines } from './wasm_calls.js';
import { StateCalls } from './wasm_state.js';

/** @import { Recorder } from '../drawing/recorder.js' */
/** @import { Module } from './wasm_calls.js' */

export class CanvasCalls extends StateCalls {
  #recorder;

  /** @param {Module} module @param {Recorder} recorder */
  constructor(module, recorder) {
    super(module);
    this.#recorder = recorder;
  }

  get pointsAtSomething() {
    return Boolean(this.call('points_at_something'));
  }
  get wantsFrame() {
    return Boolean(this.call('wants_frame'));
  }
  get places() {
    return lines(this.text('places')).map((line) => {
      const [id, ...numbers] = line.split('\t');
      const [x, y, width, height] = numbers.map(Number);
      return { id, x, y, width, height };
    });
  }

  // For a context that is new. `canDrawHalfFloats`: to textures of them.
  /** @param {boolean} canDrawHalfFloats */
  startDrawing(canDrawHalfFloats) {
    this.#recorder.forget();
    this.call('start_drawing', canDrawHalfFloats);
  }
  stopDrawing() {
    this.call('stop_drawing');
    this.#recorder.forget();
  }
  // What the next frame shows is thought out now, and not with it.
  prepare() {
    this.call('prepare');
  }
  // Before what is drawn next, which clears it. Device pixels.
  /** @param {number} wide @param {number} high */
  sizeCanvas(wide, high) {
    this.#recorder.call('size', wide, high);
  }
  // What was drawn since the last time, as Recorder.take.
  takePicture() {
    return this.#recorder.take();
  }
  // `pane`: 'map' or 'chart' alone; anything else: the explorer.
  /**
   * @param {number} width
   * @param {number} height
   * @param {number} pixelRatio
   * @param {number} em
   * @param {boolean} isTouch
   * @param {string | null | undefined} pane
   */
  resize(width, height, pixelRatio, em, isTouch, pane) {
    this.call('resize', width, height, pixelRatio, em, isTouch, panes.indexOf(/** @type {string} */ (pane)));
  }
  // Each 0xRRGGBB, in the place of the palette's.
  /** @param {number} accent @param {number} onAccent @param {number} accentWash */
  takeAccent(accent, onAccent, accentWash) {
    this.call('take_accent', accent, onAccent, accentWash);
  }
  /** @param {number} nowSeconds */
  frame(nowSeconds) {
    this.call('frame', nowSeconds);
  }

  // Whether what is clicked is added to what was chosen.
  /** @param {boolean} adds */
  pointerModifiers(adds) {
    this.call('pointer_modifiers', adds);
  }
  /** @param {number} x @param {number} y @param {boolean} isTouch */
  pointerMoved(x, y, isTouch) {
    this.call('pointer_moved', x, y, isTouch);
  }
  /** @param {number} x @param {number} y @param {boolean} isTouch */
  pointerPressed(x, y, isTouch) {
    this.call('pointer_pressed', x, y, isTouch);
  }
  /** @param {number} x @param {number} y @param {boolean} isTouch */
  pointerReleased(x, y, isTouch) {
    this.call('pointer_released', x, y, isTouch);
  }
  pointerCancelled() {
    this.call('pointer_cancelled');
  }
  pointerLeft() {
    this.call('pointer_left');
  }

  // True when a list or a card under it scrolled: the event is ours.
  /** @param {number} x @param {number} y @param {number} downPixels */
  wheel(x, y, downPixels) {
    return Boolean(this.call('wheel', x, y, downPixels));
  }
  // True when it would scroll for a finger that moves so far.
  /** @param {number} x @param {number} y @param {number} downPixels */
  scrollsAt(x, y, downPixels) {
    return Boolean(this.call('scrolls_at', x, y, downPixels));
  }
  // True when the map changed: the event is ours.
  /** @param {number} x @param {number} y @param {number} levels */
  zoomMap(x, y, levels) {
    return Boolean(this.call('zoom_map', x, y, levels));
  }
  /** @param {number} levels */
  zoomMapCenter(levels) {
    this.call('zoom_map_center', levels);
  }
  /** @param {number} rightPixels @param {number} downPixels */
  panMap(rightPixels, downPixels) {
    this.call('pan_map', rightPixels, downPixels);
  }
  /** @param {number} rightPixels @param {number} downPixels */
  throwMap(rightPixels, downPixels) {
    this.call('throw_map', rightPixels, downPixels);
  }
  /** @param {number} rightPixels @param {number} downPixels */
  stepMap(rightPixels, downPixels) {
    this.call('step_map', rightPixels, downPixels);
  }
  // Points at a laureate as the keyboard does; '' at none.
  /** @param {string} id */
  focus(id) {
    this.withBytes([new TextEncoder().encode(id)], (...span) => this.call('focus', ...span));
  }
  // Draws the ring of the keyboard's focus around the place of that name (`places_on` of src/core/screen.h); '' takes it away.
  /** @param {string} name */
  focusControl(name) {
    this.withBytes([new TextEncoder().encode(name)], (...span) => this.call('focus_control', ...span));
  }
  // How high the panel along a phone's foot stands; null where there is none.
  /** @returns {string | null} */
  get sheet() {
    return sheetIds[this.call('sheet')] ?? null;
  }
  /** @param {string} height */
  setSheet(height) {
    this.call('set_sheet', sheetIds.indexOf(height));
  }
  showAllOfFrance() {
    this.call('show_all_of_france');
  }
  /** @param {string} appearance */
  preferAppearance(appearance) {
    this.call('prefer_appearance', appearanceIds.indexOf(appearance));
  }
  /** @param {boolean} isPreferred */
  preferReducedMotion(isPreferred) {
    this.call('prefer_reduced_motion', isPreferred);
  }
}
