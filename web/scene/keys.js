// What keys do on stage: those of a keyboard, and those that remotes send. Nothing else reacts.
import { isPress, isTyped, meant } from '../base/keys.js';

// By the names of keys: { command of player.js or of the stage, value }.
const digits = Array.from('0123456789', (digit) => [digit, { command: 'digit', value: digit }]);
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
const table = Object.fromEntries([
  ...digits,
  ...Object.entries(commandsByKey).map(([key, command]) => [key, { command }]),
]);

// { command, value }, or null for a key that does nothing.
export const commandOf = (event) => meant(event, table) ?? null;

// A letter or a sign that does nothing here: the browser does nothing with it either, such as looking for words in the page.
export const isForNobody = (event) => isTyped(event) && !commandOf(event);

// What a press asks for: { asked, isTaken: whether the browser does nothing with it }. A key that is held asks once, and presses
// the button that has the focus once.
export function pressOf(event) {
  const isOfControl = isPress(event);
  const command = isOfControl ? null : commandOf(event);
  const isTaken = Boolean(command || (isOfControl && event.repeat));
  return { asked: event.repeat ? null : command, isTaken };
}
