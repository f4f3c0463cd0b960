// While a control of the page is in the keyboard's focus, what stands for it on the canvas is ringed, and a laureate is
// pointed at.

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @typedef {HTMLElement & { name: string, value: string }} Control */

// The names of places, as in src/core/screen.h.
/** @type {[selector: string, nameOf: (control: Control) => string][]} */
const names = [
  ['#panneau input', () => 'sheet'],
  ['#filtres [type=checkbox], .explorer [type=radio]', ({ name, value }) => `${name}:${value}`],
  ['#filtres [inputmode=numeric]', () => 'brush'],
  ['#filtres [type=reset]', () => 'clear'],
  ['#filtres > details > summary', () => 'more'],
  ['#commandes [data-act]', ({ dataset }) => `map:${dataset.act}`],
  ['#laureats thead button', (button) => `sort:${button.closest('th')?.dataset.column}`],
  ['#fiche button', ({ name }) => `card:${name}`],
  ['#fiche a[rel]', () => 'contact'],
  [
    '#fiche a',
    (link) =>
      `link${[.../** @type {HTMLElement} */ (link.closest('section')).querySelectorAll('ul')].indexOf(
        /** @type {HTMLUListElement} */ (link.closest('ul')),
      )}:${link.dataset.select}`,
  ],
  ['#conseil button', () => 'advice'],
];
const laureates = '.map a, #laureats a';

/** @param {Element} element */
function nameOf(element) {
  const [, name] = names.find(([selector]) => element.matches(selector)) ?? [];
  return name ? name(/** @type {Control} */ (element)) : '';
}

// The commands stand at the window's foot and not where the page is: what they ring comes into sight.
/** @param {MountedAtlas} atlas @param {string} name */
function bringIntoSight(atlas, name) {
  const canvas = document.querySelector('#atlas canvas');
  const place = atlas.inspect().find(({ id }) => id === name);
  if (!canvas || !place) return;
  const top = canvas.getBoundingClientRect().top + place.y;
  const foot = document.getElementById('commandes').getBoundingClientRect().top;
  if (top < 0) scrollBy(0, top - place.height);
  else if (top + place.height > foot) scrollBy(0, top + 2 * place.height - foot);
}

/** @param {MountedAtlas} atlas */
export function connectDrawnFocus(atlas) {
  let ringed = '';
  /** @type {string | null} */
  let pointed = null;
  /** @param {HTMLElement | null} element */
  const show = (element) => {
    // What the mouse has pressed needs no ring: the eye is there.
    const focused = element?.matches(':focus-visible') ? element : null;
    const name = focused ? nameOf(focused) : '';
    if (name !== ringed) atlas.focusControl(name);
    ringed = name;
    if (name && focused?.closest('#commandes')) bringIntoSight(atlas, name);
    const laureate = focused?.matches(laureates) ? /** @type {string} */ (focused.dataset.select) : null;
    if (laureate !== pointed) atlas.focus(laureate);
    pointed = laureate;
  };
  document.addEventListener('focusin', ({ target }) => show(/** @type {HTMLElement} */ (target)));
  show(/** @type {HTMLElement | null} */ (document.activeElement));
  document.addEventListener('focusout', ({ relatedTarget }) => show(/** @type {HTMLElement | null} */ (relatedTarget)));
}
