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

// { command, value }, or null for a key that does nothing: with Ctrl, Alt or ⌘ it is the browser's.
export function commandOf({ key, ctrlKey, altKey, metaKey }) {
  if (ctrlKey || altKey || metaKey) return null;
  if (/^\d$/.test(key)) return { command: 'digit', value: key };
  const command = table[key.length === 1 ? key.toLowerCase() : key];
  return command ? { command } : null;
}
