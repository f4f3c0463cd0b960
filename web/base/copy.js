// Text for the clipboard; where that is not allowed, a field with the text selected, to be copied by hand.
import { texts } from '../texts.js';

// A browser lets a press reach the clipboard, not what comes after a fetch: text that is still to come is given as it is, to come.
/** @param {string | Promise<string>} text */
async function toClipboard(text) {
  if (typeof text === 'string' || !navigator.clipboard?.write || !globalThis.ClipboardItem)
    return navigator.clipboard.writeText(await text);
  const type = 'text/plain';
  const blob = text.then((words) => new Blob([words], { type }));
  return navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}

// `text`: a string, or a promise of one. True when it is in the clipboard. Otherwise the field is at the end of `place`. Rejects
// where the text does not come.
/** @param {string | Promise<string>} text @param {Element} place */
export async function copyText(text, place) {
  place.querySelector('textarea')?.remove();
  try {
    await toClipboard(text);
    return true;
  } catch {
    const words = await text;
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.dataset.live = '';
    field.ariaLabel = texts.copy_text;
    field.value = words;
    place.append(field);
    field.focus();
    field.select();
    return false;
  }
}
