// Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, undo and do again what was filtered, chosen or viewed; in a text field they stay the
// browser's.
import { meantWithCommand, takesText } from '../base/keys.js';

/** @import { WholeFront } from '../front/front.js' */

/** @param {WholeFront} atlas */
export function connectUndoKeys(atlas) {
  const undo = () => atlas.undo();
  const redo = () => atlas.redo();
  /** @type {Record<string, (event: KeyboardEvent) => boolean>} */
  const acts = {
    z: ({ shiftKey }) => (shiftKey ? redo() : undo()),
    // ⌘Y, and Ctrl+Shift+Y, are browsers'.
    y: ({ ctrlKey, shiftKey }) => ctrlKey && !shiftKey && redo(),
  };
  document.addEventListener('keydown', (event) => {
    if (takesText(event.target)) return;
    if (meantWithCommand(event, acts)?.(event)) event.preventDefault();
  });
}
