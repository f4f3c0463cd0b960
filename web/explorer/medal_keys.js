// The medals of the page's own map, which the canvas covers, for the keyboard and for screen readers: one stop of the Tab
// key, arrows to the nearest in their direction.
import { meant } from '../base/keys.js';

/** @import { WholeFront } from '../front/front.js' */

const directions = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** @param {SVGAElement} link */
const placeOf = (link) => {
  const { x, y, width, height } = /** @type {SVGUseElement} */ (link.querySelector('use'));
  return [x.baseVal.value + width.baseVal.value / 2, y.baseVal.value + height.baseVal.value / 2];
};

// Nearest in that direction: what lies aside counts twice. Nothing when there is none.
/** @param {number[]} from @param {number[][]} places @param {number[]} direction */
export function nearest(from, places, [dx, dy]) {
  const costs = places.map(([x, y]) => {
    const along = (x - from[0]) * dx + (y - from[1]) * dy;
    const across = Math.abs((x - from[0]) * dy) + Math.abs((y - from[1]) * dx);
    return along > 0 ? along + 2 * across : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : -1;
}

/** @param {WholeFront} atlas */
export function connectMedalKeys(atlas) {
  // Not the drawing itself: in Chromium, an SVG element that listens to the focus is a stop of the Tab key.
  const map = document.querySelector('#atlas figure');
  const all = /** @type {SVGAElement[]} */ ([...map.querySelectorAll('a[data-laureate]')]);
  const shown = () => all.filter(({ dataset }) => atlas.state.shown.includes(/** @type {string} */ (dataset.laureate)));

  // The selected one, the last one in focus, or the first: the one that Tab comes to.
  /** @type {SVGAElement | null} */
  let last = null;
  const showStop = () => {
    const links = shown();
    const stop =
      links.find((one) => one.dataset.laureate === atlas.state.select) ??
      (last && links.includes(last) ? last : links[0]);
    for (const one of all) one.tabIndex = one === stop ? 0 : -1;
  };
  atlas.addEventListener('statechange', showStop);
  showStop();

  map.addEventListener('focusin', ({ target }) => {
    /** @type {SVGAElement | null} */
    const link = /** @type {Element} */ (target).closest('a[data-laureate]');
    if (!link) return;
    last = link;
    for (const one of all) one.tabIndex = one === last ? 0 : -1;
  });
  map.addEventListener('keydown', (event) => {
    const direction = meant(event, directions);
    const focused = /** @type {SVGAElement} */ (document.activeElement);
    if (!direction || !all.includes(focused)) return;
    event.preventDefault();
    const others = shown().filter((one) => one !== focused);
    others[nearest(placeOf(focused), others.map(placeOf), direction)]?.focus();
  });
}
