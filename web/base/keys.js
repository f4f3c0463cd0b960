// What key was meant, whatever the keyboard: every listener of keys asks here, with a table of what it does by the names of keys
// (`key` of a KeyboardEvent, letters small).

/** @type {(key: unknown) => key is string} */
const isText = (key) => typeof key === 'string'; // autofill sends events without one
/** @param {string} key */
const isOneSign = (key) => [...key].length === 1; // and no name, such as Enter
/** @param {string} key */
const isOfOtherAlphabet = (key) => /^[\p{L}\p{M}]+$/u.test(key) && !/\p{Script=Latin}/u.test(key);

/** @param {KeyboardEvent} event @param {string} lock */
const isOn = (event, lock) => event.getModifierState?.(lock) ?? false;
// Whether the key went to an input method, which makes words of keys. Browsers that set `isComposing` late say it by the code 229.
/** @param {KeyboardEvent} event */
const isOfWord = ({ isComposing, keyCode }) => isComposing || keyCode === 229;
// A key that is held with one of these belongs to the browser or the system. Some browsers tell AltGr as Ctrl and Alt.
/** @param {KeyboardEvent} event */
const hasModifier = ({ ctrlKey, altKey, metaKey }) => ctrlKey || altKey || metaKey;

// The Latin letter at that place of the keyboard, where the layout is of another alphabet; else null.
/** @param {KeyboardEvent} event */
const letterAt = ({ key, code }) => (isOfOtherAlphabet(key) ? /^Key([A-Z])$/.exec(code)?.[1].toLowerCase() : null);
// The digit of a key whose layout has it with Shift only (AZERTY: &, é, "), or has digits of another script; else null. With the capitals
// locked, Shift is the other way round.
/** @param {KeyboardEvent} event */
function digitAt(event) {
  if (!isOneSign(event.key) || (event.shiftKey && !isOn(event, 'CapsLock'))) return null;
  return /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
}
// The point of the numeric keypad, which some layouts make a comma; else null.
/** @param {KeyboardEvent} event */
const pointAt = ({ key, code }) => (code === 'NumpadDecimal' && isOneSign(key) ? '.' : null);

// What it may stand for, the surest first.
/** @param {KeyboardEvent} event */
function namesOf(event) {
  const { key } = event;
  if (!isText(key) || isOfWord(event)) return [];
  // AltGr adds signs that we know by what they are; its letters and digits are none of ours.
  if (isOn(event, 'AltGraph')) return isOneSign(key) && !/[\p{L}\p{M}\p{N}\s]/u.test(key) ? [key] : [];
  return [isOneSign(key) ? key.toLowerCase() : key, letterAt(event), digitAt(event), pointAt(event)];
}

/**
 * @template Meaning
 * @param {KeyboardEvent} event
 * @param {Readonly<Record<string, Meaning>>} table
 * @returns {Meaning | undefined}
 */
function find(event, table) {
  const name = namesOf(event).find((one) => isText(one) && Object.hasOwn(table, one));
  return isText(name) ? table[name] : undefined;
}

// The member of `table` that the key stands for; undefined where it has none, or where a modifier but Shift is held.
/** @type {<Meaning>(event: KeyboardEvent, table: Readonly<Record<string, Meaning>>) => Meaning | undefined} */
export const meant = (event, table) => (hasModifier(event) ? undefined : find(event, table));

// The same, where Ctrl or ⌘ is held, and nothing else but Shift.
/**
 * @template Meaning
 * @param {KeyboardEvent} event
 * @param {Readonly<Record<string, Meaning>>} table
 */
export function meantWithCommand(event, table) {
  const isCommand = Boolean(event.ctrlKey) !== Boolean(event.metaKey) && !event.altKey && !isOn(event, 'AltGraph');
  return isCommand ? find(event, table) : undefined;
}

// A letter, a digit or a sign that a text field would have.
/** @param {KeyboardEvent} event */
export const isTyped = (event) => isText(event.key) && isOneSign(event.key) && !isOfWord(event) && !hasModifier(event);

// What presses which controls, while they have the focus.
const presses = { Enter: 'a, button, summary', ' ': 'button, summary' };
/** @param {KeyboardEvent} event */
export function isPress(event) {
  const controls = meant(event, presses);
  return Boolean(controls && /** @type {Element | null} */ (event.target)?.closest?.(controls));
}

// A key that is held presses its control once: what goes on and off would flicker, what goes on and on would run away.
/** @param {KeyboardEvent} event */
export function pressOnce(event) {
  if (event.repeat && isPress(event)) event.preventDefault();
}

// ⌘ is where others have Ctrl, and keys have other names.
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

// Whether what has the focus takes what is typed.
/** @param {EventTarget | null} element */
export const takesText = (element) =>
  Boolean(
    /** @type {HTMLElement | null} */ (element)?.isContentEditable ||
      /** @type {Element | null} */ (element)?.matches?.('textarea, select, input:not([type=checkbox], [type=radio])'),
  );
