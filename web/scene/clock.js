// Minutes of a show: how long it has been, against how long it should be.

/** @typedef {{ startedAt: number | null, elapsedMillis: number }} Timer */
/** @typedef {{ timer: Timer | null, minutes: number | null }} ShowTime null: not known */

/** @param {number} value */
const twoDigits = (value) => String(value).padStart(2, '0');

// '12:05', '1:02:05'; of a span that is over, how long it has been.
/** @param {number} seconds */
export function spanText(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${hours ? `${hours}:${twoDigits(minutes)}` : minutes}:${twoDigits(rest)}`;
}

// A timer as a value. `now` in milliseconds.
/** @type {Timer} */
export const stopped = { startedAt: null, elapsedMillis: 0 };
/** @type {(timer: Timer, now: number) => Timer} */
export const start = (timer, now) => (timer.startedAt === null ? { ...timer, startedAt: now } : timer);
/** @type {(timer: Timer, now: number) => Timer} */
export const pause = (timer, now) => ({ startedAt: null, elapsedMillis: elapsed(timer, now) });
/** @type {(timer: Timer, now: number) => number} */
export const elapsed = (timer, now) => timer.elapsedMillis + (timer.startedAt === null ? 0 : now - timer.startedAt);
/** @param {Timer} timer */
export const isRunning = (timer) => timer.startedAt !== null;
/** @param {Timer} timer */
export const isAtZero = (timer) => timer.startedAt === null && timer.elapsedMillis === 0;

// The first step forward starts the time; one that was stopped on the way stays so.
/** @type {(timer: Timer, from: number, to: number, now: number) => Timer} */
export const afterStep = (timer, from, to, now) => (isAtZero(timer) && to > from ? start(timer, now) : timer);
