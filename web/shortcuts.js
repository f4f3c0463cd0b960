// The shortcuts of one character: outside text fields, and only while the reader has not turned them off (WCAG 2.1.4).

const storedName = 'one-key-shortcuts'; // kept beyond the tab only by who turns them off, and asks for it so
const takesText = (element) =>
  element.isContentEditable || element.matches?.('textarea, select, input:not([type=checkbox], [type=radio])');
const hasModifier = (event) => event.ctrlKey || event.metaKey || event.altKey; // the character itself may need Shift

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
export function connectShortcuts(acts) {
  const listener = (event) => {
    const act = Object.hasOwn(acts, event.key) && acts[event.key];
    if (!act || !areOn || event.defaultPrevented || hasModifier(event) || takesText(event.target)) return;
    if (document.querySelector('dialog[open]')) return; // the page behind it is inert
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
