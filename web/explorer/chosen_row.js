// Where no program answers, who is chosen is told by its row: it comes into sight, and whoever chose on the map goes on from there.

/** @import { WholeFront } from '../front/front.js' */

const map = document.getElementById('atlas');

/** @param {WholeFront} atlas */
export function connectChosenRow(atlas) {
  /** @type {string | null} */
  let chosen = null;
  const show = () => {
    const { select } = atlas.state;
    if (!atlas.isAlone || select === chosen) return;
    chosen = select;
    const row = document.getElementById(`laureat-${select}`);
    row?.scrollIntoView({ block: 'nearest' });
    if (map.contains(document.activeElement)) row?.querySelector('a')?.focus({ preventScroll: true });
  };
  atlas.addEventListener('statechange', show);
  atlas.addEventListener('handover', show);
}
