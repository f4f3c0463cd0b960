// The shortcuts of one character: outside text fields, and only while the reader has not turned them off (WCAG 2.1.4).
import { meant, takesText } from './keys.js';

const storedName = 'one-key-shortcuts'; // kept beyond the tab only by who turns them off, and asks for it so

// Absent, full or forbidden (an embed in a sandbox): on, and the choice lasts as long as the page.
function stored() {
  try {
    return localStorage.getItem(storedName) !== 'off';
  } catch {
    return true;
  }
}

let areOn = stored();

export const shortcutsAreOn = () => areOn;
/** @param {boolean} on */
export function turnShortcuts(on) {
  areOn = on;
  try {
    if (on) localStorage.removeItem(storedName);
    else localStorage.setItem(storedName, 'off');
  } catch {
    // as above
  }
}

// `acts`: { '/': act, … }. Returns a function that takes them away.
/** @param {Readonly<Record<string, () => void>>} acts */
export function connectShortcuts(acts) {
  /** @type {(() => void) | undefined} */
  let held; // the act of the key that is down
  /** @param {KeyboardEvent} event */
  const listener = (event) => {
    const act = meant(event, acts);
    if (event.repeat && act && act === held) return event.preventDefault(); // it is not typed into the field that it went to
    held = undefined;
    if (!act || !areOn || event.repeat || event.defaultPrevented || takesText(event.target)) return;
    if (document.querySelector('dialog[open]')) return; // the page behind it is inert
    event.preventDefault();
    held = act;
    act();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
