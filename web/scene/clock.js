// Minutes of a show: how long it has been, against how long it should be.

const twoDigits = (value) => String(value).padStart(2, '0');

// '12:05', '1:02:05'; of a span that is over, how long it has been.
export function spanText(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${hours ? `${hours}:${twoDigits(minutes)}` : minutes}:${twoDigits(rest)}`;
}

// A timer as a value. `now` in milliseconds.
export const stopped = { startedAt: null, elapsedMillis: 0 };
export const start = (timer, now) => (timer.startedAt === null ? { ...timer, startedAt: now } : timer);
export const pause = (timer, now) => ({ startedAt: null, elapsedMillis: elapsed(timer, now) });
export const elapsed = (timer, now) => timer.elapsedMillis + (timer.startedAt === null ? 0 : now - timer.startedAt);
export const isRunning = (timer) => timer.startedAt !== null;
export const isAtZero = (timer) => timer.startedAt === null && timer.elapsedMillis === 0;

// The first step forward starts the time; one that was stopped on the way stays so.
export const afterStep = (timer, from, to, now) => (isAtZero(timer) && to > from ? start(timer, now) : timer);
