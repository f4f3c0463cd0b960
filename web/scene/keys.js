// What keys do on stage: those of a keyboard, and those that remotes send. Nothing else reacts.
import { isPress, isTyped, meant } from '../base/keys.js';

/** @typedef {{ command: string, value?: string }} Asked */

// By the names of keys: { command of player.js or of the stage, value }.
const digits = Array.from('0123456789', (digit) => [digit, { command: 'digit', value: digit }]);
/** @type {Record<string, string>} */
const commandsByKey = {
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageDown: 'forward',
  ' ': 'forward',
  Enter: 'enter',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'fullscreen',
  p: 'presenter',
  Escape: 'leave',
  Backspace: 'forget',
};
/** @type {Record<string, Asked>} */
const table = Object.fromEntries([
  ...digits,
  ...Object.entries(commandsByKey).map(([key, command]) => [key, { command }]),
]);

// { command, value }, or null for a key that does nothing.
/** @param {KeyboardEvent} event */
export const commandOf = (event) => meant(event, table) ?? null;

// A letter or a sign that does nothing here: the browser does nothing with it either, such as looking for words in the page.
/** @param {KeyboardEvent} event */
export const isForNobody = (event) => isTyped(event) && !commandOf(event);

// What a press asks for: { asked, isTaken: whether the browser does nothing with it }. A key that is held asks once, and presses
// the button that has the focus once.
/** @param {KeyboardEvent} event */
export function pressOf(event) {
  const isOfControl = isPress(event);
  const command = isOfControl ? null : commandOf(event);
  const isTaken = Boolean(command || (isOfControl && event.repeat));
  return { asked: event.repeat ? null : command, isTaken };
}
