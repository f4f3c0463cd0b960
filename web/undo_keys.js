// Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y, undo and do again what was filtered, chosen or viewed; in a text field they stay the
// browser's.

const isText = (element) => element.matches?.('input:not([type=checkbox], [type=radio]), textarea, [contenteditable]');

export function connectUndoKeys(atlas) {
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (isRedo ? atlas.redo() : key === 'z' && atlas.undo()) event.preventDefault();
  });
}
