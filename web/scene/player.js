// Where the show is: a value, and what each command makes of it. No page, no clock.

/**
 * @typedef {{ count: number, step: number, blank: string, typed: string }} Show
 * @typedef {string | number | null | undefined} Value of a command
 */

// `step` from 1 to `count`. `blank`: '', 'black' or 'white'. `typed`: the digits before Enter.
/** @type {(count: number, step?: number) => Show} */
export const begin = (count, step = 1) => ({ count, step: within(step, count), blank: '', typed: '' });

/** @param {number} step @param {number} count */
const within = (step, count) => Math.min(Math.max(Math.trunc(step) || 1, 1), count);
/** @type {(show: Show, step: number) => Show} */
const goTo = (show, step) => ({ ...show, step: within(step, show.count), blank: '', typed: '' });
// The command that blanks the screen, given again, shows it.
/** @type {(color: string) => (show: Show) => Show} */
const blanked = (color) => (show) => ({ ...show, blank: show.blank === color ? '' : color, typed: '' });

const longestNumber = 3; // digits: as the link's steps, up to 999

/** @type {Record<string, (show: Show, value?: Value) => Show>} */
export const commands = {
  // A blank screen is shown again before the story goes on: nobody sees a step that was skipped in the dark.
  forward: (show) => (show.blank ? { ...show, blank: '', typed: '' } : goTo(show, show.step + 1)),
  back: (show) => (show.blank ? { ...show, blank: '', typed: '' } : goTo(show, show.step - 1)),
  first: (show) => goTo(show, 1),
  last: (show) => goTo(show, show.count),
  black: blanked('black'),
  white: blanked('white'),
  go: (show, step) => goTo(show, Number(step)),
  digit: (show, digit) => ({ ...show, typed: `${show.typed}${digit}`.slice(-longestNumber) }),
  // Digits, then Enter: there; Enter alone: forward.
  enter: (show) => (show.typed ? goTo(show, Number(show.typed)) : commands.forward(show)),
  forget: (show) => ({ ...show, typed: '' }),
};
