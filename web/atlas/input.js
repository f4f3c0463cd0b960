// Pointer, wheel, fingers and keys on the canvas, handed to the program. What the program does not use stays the page's.

import { meant } from '../base/keys.js';
import { texts } from '../texts.js';
import { Hint } from './hint.js';
import { LongPress, Pinch } from './touch.js';

/** @import { CanvasCalls } from '../platform/wasm_canvas.js' */
/** @import { Card } from '../platform/wasm_state.js' */
/** @import { Point } from './touch.js' */
/** @typedef {{ [Type in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Type]) => void }} Handlers */

const wheelLevelsPerPixel = 1 / 400; // a notch of a usual mouse is 100 px: a quarter of a level
// Two fingers on a touchpad come as a wheel with Ctrl, 100 px for each time that they are e times farther apart, in steps
// far smaller than a notch.
const pinchLevelsPerPixel = 1 / (100 * Math.LN2);
const mostPinchPixels = 50;
const wheelPixelsOf = [1, 40, 400]; // of a pixel, a line, a page, as WheelEvent.deltaMode counts them
const maxWheelLevels = 1; // one event never jumps more than a level
const keyPanPixels = 80;
const mostClickPixels = 6; // that a click may move between its press and its end

/** @type {Record<string, (program: CanvasCalls) => void>} */
const keyActions = {
  ArrowLeft: (program) => program.stepMap(keyPanPixels, 0),
  ArrowRight: (program) => program.stepMap(-keyPanPixels, 0),
  ArrowUp: (program) => program.stepMap(0, keyPanPixels),
  ArrowDown: (program) => program.stepMap(0, -keyPanPixels),
  '+': (program) => program.zoomMapCenter(1),
  '=': (program) => program.zoomMapCenter(1),
  '-': (program) => program.zoomMapCenter(-1),
  Home: (program) => program.showAllOfFrance(),
  Escape: (program) => program.closeCard(),
};

/** @param {WheelEvent} event */
const wheelPixels = ({ deltaY, deltaMode = 0 }) => deltaY * wheelPixelsOf[deltaMode];

/** @param {WheelEvent} event */
function wheelLevels(event) {
  const pixels = wheelPixels(event);
  const isPinch = event.ctrlKey && Math.abs(pixels) < mostPinchPixels;
  const levels = -pixels * (isPinch ? pinchLevelsPerPixel : wheelLevelsPerPixel);
  return Math.max(-maxWheelLevels, Math.min(maxWheelLevels, levels));
}

// Returns a function that stops listening. `changed` is called after anything was handed over. `takesWheel(event)`: false
// where it is the page's.
/**
 * @param {HTMLCanvasElement} canvas
 * @param {CanvasCalls} program
 * @param {() => void} changed
 * @param {(event: WheelEvent) => boolean} takesWheel
 */
export function listen(canvas, program, changed, takesWheel = () => true) {
  /** @type {Map<number, Point>} */
  const fingers = new Map(); // pointerId → place
  const twoFingers = new Pinch(program);
  const press = new LongPress();
  const hint = new Hint();
  let isHeld = false; // a finger stays, and shows what it is on
  let isPressed = false; // by a mouse
  /** @type {Point | null} */
  let pressedAt = null; // where the last press began
  let touchedAt = { x: 0, y: 0 }; // where the touch began
  let touchY = 0; // of the finger, at the last event of the touch
  /** @param {PointerEvent} event */
  const isTouch = (event) => event.pointerType === 'touch';
  /** @param {{ clientX: number, clientY: number }} event */
  const placeOf = (event) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  /** @param {string} name @param {Point} at */
  const isOn = (name, { x, y }) => {
    const place = program.places.find(({ id }) => id === name);
    return place && x > place.x && x < place.x + place.width && y > place.y && y < place.y + place.height;
  };
  // A long press acts as a mouse that points there: the tooltip is shown, and nothing is chosen.
  /** @param {Point} at */
  const hold = ({ x, y }) => {
    isHeld = true;
    program.pointerCancelled();
    program.pointerMoved(x, y, false);
    changed();
  };
  // A menu that a click with Ctrl opens on a Mac takes the end of the press, as a window does that comes to the front: without
  // it the map would stick to the pointer.
  const letGo = () => {
    isPressed = false;
    program.pointerCancelled();
  };
  /** @param {PointerEvent} event */
  const pinch = (event) => {
    const before = [...fingers.values()];
    fingers.set(event.pointerId, placeOf(event));
    twoFingers.move(before, [...fingers.values()], event.timeStamp);
  };
  /** @param {PointerEvent} event */
  const lift = (event) => {
    const wasPinch = fingers.size > 1;
    fingers.delete(event.pointerId);
    press.end();
    if (wasPinch) twoFingers.end(event.timeStamp);
    return wasPinch;
  };

  /** @type {Handlers} */
  const handlers = {
    pointerdown(event) {
      if (event.button !== 0) return;
      program.pointerModifiers(event.shiftKey || event.ctrlKey || event.metaKey);
      const { x, y } = placeOf(event);
      isHeld = false;
      pressedAt = { x, y };
      if (isTouch(event)) {
        fingers.set(event.pointerId, { x, y });
        press.begin({ x, y }, () => hold({ x, y }));
      }
      if (fingers.size > 1) {
        press.end();
        twoFingers.begin();
        program.pointerCancelled();
      } else program.pointerPressed(x, y, isTouch(event));
      isPressed = !isTouch(event);
      if (isPressed) canvas.setPointerCapture(event.pointerId);
    },
    pointermove(event) {
      if (fingers.size > 1 && fingers.has(event.pointerId)) return pinch(event);
      if (isPressed && event.buttons === 0) letGo();
      const { x, y } = placeOf(event);
      if (fingers.has(event.pointerId)) fingers.set(event.pointerId, { x, y });
      press.moveTo({ x, y });
      if (!isHeld) program.pointerMoved(x, y, isTouch(event));
    },
    pointerup(event) {
      isPressed = false;
      const { x, y } = placeOf(event);
      if (!lift(event) && !isHeld) program.pointerReleased(x, y, isTouch(event));
    },
    // The one link that leaves the canvas. Browsers let a window be opened in the click itself, not a frame later. What was dragged
    // was not clicked, and of what is scrolled out of the card nothing is seen.
    click(event) {
      const at = placeOf(event);
      const wasDragged =
        Math.hypot(at.x - /** @type {Point} */ (pressedAt)?.x, at.y - /** @type {Point} */ (pressedAt)?.y) >
        mostClickPixels;
      if (!wasDragged && isOn('contact', at) && isOn('card', at))
        open(/** @type {Card} */ (program.card).contactUrl, '_blank', 'noopener');
    },
    // The page scrolls.
    pointercancel(event) {
      const from = fingers.get(event.pointerId);
      const isAlone = fingers.size === 1;
      if (lift(event)) return;
      program.pointerCancelled();
      if (isAlone && from && isOn('map', from)) hint.tell(texts.canvas_touch_hint, canvas, event.timeStamp);
    },
    // A finger that stays is no right button: the browser's own menu would cover what it shows.
    contextmenu(event) {
      if (fingers.size > 0) event.preventDefault();
      else if (isPressed) letGo();
    },
    pointerleave(event) {
      if (!isTouch(event) && !canvas.hasPointerCapture(event.pointerId)) program.pointerLeft();
    },
    // A finger scrolls the list or the card that it was put on while there is more of it, and the page after that. Two are the map's.
    touchstart(event) {
      touchedAt = placeOf(event.touches[0]);
      touchY = touchedAt.y;
    },
    touchmove(event) {
      const [one, other] = event.touches;
      if (!event.cancelable) return;
      if (other) return event.preventDefault();
      const { y } = placeOf(one);
      const down = touchY - y;
      touchY = y;
      if (program.scrollsAt(touchedAt.x, touchedAt.y, down)) event.preventDefault();
    },
    wheel(event) {
      if (!takesWheel(event)) return;
      const { x, y } = placeOf(event);
      if (program.wheel(x, y, wheelPixels(event)) || program.zoomMap(x, y, wheelLevels(event))) event.preventDefault();
    },
    keydown(event) {
      const act = meant(event, keyActions);
      if (!act) return;
      act(program);
      event.preventDefault();
    },
  };

  const listeners = Object.entries(handlers).map(([type, handle]) => {
    /** @param {Event} event */
    const listener = (event) => {
      /** @type {(event: Event) => void} */ (handle)(event);
      changed();
    };
    canvas.addEventListener(type, listener, { passive: false });
    return () => canvas.removeEventListener(type, listener);
  });
  return () => {
    press.end();
    hint.stop();
    for (const stop of listeners) stop();
  };
}
