// Pointer, wheel, fingers and keys on the canvas, handed to the program. What the program does not use stays the page's.

const wheelLevelsPerPixel = 1 / 400; // a notch of a usual mouse is 100 px: a quarter of a level
const wheelPixelsPerLine = 40;
const maxWheelLevels = 1; // one event never jumps more than a level
const keyPanPixels = 80;

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

const wheelPixels = (event) =>
  event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * wheelPixelsPerLine : event.deltaY;

function wheelLevels(event) {
  const pixels = wheelPixels(event);
  return Math.max(-maxWheelLevels, Math.min(maxWheelLevels, -pixels * wheelLevelsPerPixel));
}

const middleOf = ([a, b]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const spanOf = ([a, b]) => Math.hypot(a.x - b.x, a.y - b.y);

// Returns a function that stops listening. `changed` is called after anything was handed over.
export function listen(canvas, program, changed) {
  const fingers = new Map(); // pointerId → place
  let touchY = 0; // of the finger, at the last event of the touch
  const isTouch = (event) => event.pointerType === 'touch';
  const placeOf = (event) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const pinch = (event) => {
    const before = [...fingers.values()];
    fingers.set(event.pointerId, placeOf(event));
    const after = [...fingers.values()];
    const from = middleOf(before);
    const to = middleOf(after);
    program.zoomMap(to.x, to.y, Math.log2(spanOf(after) / Math.max(spanOf(before), 1)));
    program.panMap(to.x - from.x, to.y - from.y);
  };

  const handlers = {
    pointerdown(event) {
      if (event.button !== 0) return;
      program.pointerModifiers(event.shiftKey || event.ctrlKey || event.metaKey);
      const { x, y } = placeOf(event);
      if (isTouch(event)) fingers.set(event.pointerId, { x, y });
      if (fingers.size > 1) program.pointerCancelled();
      else program.pointerPressed(x, y, isTouch(event));
      if (!isTouch(event)) canvas.setPointerCapture(event.pointerId);
    },
    pointermove(event) {
      if (fingers.size > 1 && fingers.has(event.pointerId)) return pinch(event);
      const { x, y } = placeOf(event);
      if (fingers.has(event.pointerId)) fingers.set(event.pointerId, { x, y });
      program.pointerMoved(x, y, isTouch(event));
    },
    pointerup(event) {
      const wasPinch = fingers.size > 1;
      fingers.delete(event.pointerId);
      const { x, y } = placeOf(event);
      if (!wasPinch) program.pointerReleased(x, y, isTouch(event));
    },
    pointercancel(event) {
      fingers.delete(event.pointerId);
      program.pointerCancelled();
    },
    pointerleave(event) {
      if (!isTouch(event) && !canvas.hasPointerCapture(event.pointerId)) program.pointerLeft();
    },
    // A finger scrolls the list or the card while there is more of it, and the page after that.
    touchstart(event) {
      touchY = placeOf(event.touches[0]).y;
    },
    touchmove(event) {
      const [one, other] = event.touches;
      if (other || !event.cancelable) return;
      const { x, y } = placeOf(one);
      const down = touchY - y;
      touchY = y;
      if (program.scrollsAt(x, y, down)) event.preventDefault();
    },
    wheel(event) {
      const { x, y } = placeOf(event);
      if (program.wheel(x, y, wheelPixels(event)) || program.zoomMap(x, y, wheelLevels(event))) event.preventDefault();
    },
    keydown(event) {
      const act = keyActions[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
      act(program);
      event.preventDefault();
    },
  };

  const listeners = Object.entries(handlers).map(([type, handle]) => {
    const listener = (event) => {
      handle(event);
      changed();
    };
    canvas.addEventListener(type, listener, { passive: false });
    return () => canvas.removeEventListener(type, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}
