// What keys do on stage: those of a keyboard, and those that remotes send. Nothing else reacts.

// `key` of a KeyboardEvent → [command of player.js or of the stage].
const table = {
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

// With Ctrl, Alt or ⌘ a key is the browser's.
const isPlain = ({ ctrlKey, altKey, metaKey }) => !(ctrlKey || altKey || metaKey);

// A letter or a sign that does nothing here: the browser does nothing with it either, such as looking for words in the page.
export const isForNobody = (event) => isPlain(event) && event.key.length === 1 && !commandOf(event);

// { command, value }, or null for a key that does nothing.
export function commandOf(event) {
  const { key } = event;
  if (!isPlain(event)) return null;
  if (/^\d$/.test(key)) return { command: 'digit', value: key };
  const command = table[key.length === 1 ? key.toLowerCase() : key];
  return command ? { command } : null;
}
