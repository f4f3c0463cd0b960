// By itself on a stand: a step every so many seconds, over and over; a touch or a key stops it for a minute.

const restMillis = 60_000;
export const least = 2;
export const most = 3600; // seconds of a step

// Seconds; null where the text is no number between the two.
/** @param {string} text */
export function secondsOf(text) {
  const seconds = Number(text);
  return text && Number.isFinite(seconds) && seconds >= least && seconds <= most ? seconds : null;
}

// `seconds`: null for never. `run(command)`; `isLast()`: whether the show is at its end. Returns a function that ends it.
/** @param {number | null} seconds @param {(command: string) => void} run @param {() => boolean} isLast */
export function autoplay(seconds, run, isLast) {
  if (seconds === null) return () => {};
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @param {number} millis */
  const wait = (millis) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      run(isLast() ? 'first' : 'forward');
      wait(seconds * 1000);
    }, millis);
  };
  const rest = () => wait(restMillis);
  const acts = ['pointerdown', 'keydown', 'wheel'];
  for (const act of acts) addEventListener(act, rest, true);
  wait(seconds * 1000);
  return () => {
    clearTimeout(timer);
    for (const act of acts) removeEventListener(act, rest, true);
  };
}
