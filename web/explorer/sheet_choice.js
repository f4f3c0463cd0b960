// The height of the panel along a phone's foot, chosen in the page: the twin of its handle. Folded where there never was one.
import { unfold } from '../base/rare_choices.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

/** @param {MountedAtlas} atlas */
export function connectSheetChoice(atlas) {
  const commands = document.getElementById('commandes');
  /** @type {HTMLFieldSetElement | null} */
  let choice = null;
  const begin = () => {
    unfold(commands);
    const found = /** @type {HTMLFieldSetElement} */ (commands.querySelector('#panneau'));
    found.addEventListener('change', (event) => {
      event.stopPropagation(); // it is no part of the link
      atlas.setSheet(/** @type {HTMLInputElement} */ (event.target).value);
    });
    return found;
  };
  const show = () => {
    const { sheet } = atlas;
    if (sheet) choice ??= begin();
    if (!choice) return;
    choice.hidden = !sheet;
    for (const input of choice.querySelectorAll('input')) input.checked = input.value === sheet;
  };
  for (const type of /** @type {const} */ (['statechange', 'drawingchange'])) atlas.addEventListener(type, show);
  // After the canvas's own: the program knows its size by then.
  new ResizeObserver(show).observe(document.getElementById('atlas'));
}
