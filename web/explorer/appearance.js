// Clair, sombre or contraste, for the page around the canvas: what the link says, or the system.

import { Field } from '../base/field.js';

/** @import { WholeFront } from '../front/front.js' */

const label = document.getElementById('apparence');
const select = document.querySelector('#apparence select');
const choice = new Field(select);
const page = document.documentElement;

// Before the program is there, so that nothing flashes; a value that does not exist has no style and changes nothing.
/** @param {string} id */
export function showAppearance(id) {
  if (id) page.dataset.appearance = id;
  else delete page.dataset.appearance;
}

/** @param {WholeFront} atlas */
export function connectAppearance(atlas) {
  const show = () => {
    const { appearance, mode } = atlas.state;
    showAppearance(appearance ?? (mode === 'scene' ? 'sombre' : '')); // a hall is dark
    choice.show(atlas.state.appearance ?? '');
  };
  atlas.addEventListener('statechange', show);
  show();
  label.hidden = false;
  select.addEventListener('change', () => atlas.update({ appearance: select.value || null }));
}
