// The height of the panel along a phone's foot, chosen in the page: the twin of its handle. Folded where there never was one.
import { unfold } from '../base/rare_choices.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

/** @param {MountedAtlas} atlas */
export function connectSheetChoice(atlas) {
  const choice = document.getElementById('panneau');
  const show = () => {
    const { sheet } = atlas;
    choice.hidden = !sheet;
    if (sheet) unfold(choice);
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === sheet;
  };
  choice.addEventListener('change', (event) => {
    event.stopPropagation(); // it is no part of the link
    atlas.setSheet(/** @type {HTMLInputElement} */ (event.target).value);
  });
  for (const type of /** @type {const} */ (['statechange', 'drawingchange'])) atlas.addEventListener(type, show);
  // After the canvas's own: the program knows its size by then.
  new ResizeObserver(show).observe(document.getElementById('atlas'));
}
