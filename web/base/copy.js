// Text for the clipboard; where that is not allowed, a field with the text selected, to be copied by hand.
import { texts } from '../texts.js';

// True when the text is in the clipboard. Otherwise the field is at the end of `place`.
export async function copyText(text, place) {
  place.querySelector('textarea')?.remove();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.dataset.live = '';
    field.ariaLabel = texts.copy_text;
    field.value = text;
    place.append(field);
    field.focus();
    field.select();
    return false;
  }
}
