// The page without the interactive map: its filters, table and SVG map follow one state all the same. Fetched when the
// program cannot be had, or is not wanted yet.

import { fetchCatalog, fetchSearchTexts } from '../data/documents.js';
import { followAddress } from '../explorer/address.js';
import { connectAppearance } from '../explorer/appearance.js';
import { connectLanguage } from '../explorer/language.js';
import { connectMedalKeys } from '../explorer/medal_keys.js';
import { connectPageMirror } from '../explorer/page_mirror.js';
import { fill, texts } from '../texts.js';
import { PlainAtlas } from './plain_atlas.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

const map = document.getElementById('atlas');
const chart = document.getElementById('graphique');

// The chart in words is that of all laureates: nothing here makes another one.
/** @param {PlainAtlas} atlas @param {number} total */
function showChart(atlas, total) {
  chart.hidden = atlas.state.shown.length < total;
}

// What is chosen is told by its row; whoever chose on the map goes on from there.
/** @param {PlainAtlas} atlas */
function connectRow(atlas) {
  /** @type {string | null} */
  let chosen = null;
  const show = () => {
    const { select } = atlas.state;
    if (select === chosen) return;
    chosen = select;
    const row = document.getElementById(`laureat-${select}`);
    row?.scrollIntoView({ block: 'nearest' });
    if (map.contains(document.activeElement)) row?.querySelector('a')?.focus({ preventScroll: true });
  };
  atlas.addEventListener('statechange', show);
  show();
}

/** @param {PlainAtlas} atlas @param {() => void} spoken */
function connect(atlas, spoken) {
  const showTwins = connectPageMirror(atlas);
  document.querySelector('#graphique fieldset').hidden = true;
  const total = document.querySelectorAll('#laureats [data-laureate]').length;
  const show = () => showChart(atlas, total);
  atlas.addEventListener('statechange', show);
  show();
  connectRow(atlas);
  connectMedalKeys(atlas);
  connectAppearance(atlas);
  followAddress(atlas);
  connectLanguage(atlas, () => {
    if (atlas.state.q) atlas.update({}); // the words may be a theme's in the language before
    showTwins();
    spoken();
  });
}

// `query`: the link state. Resolves to its atlas when the page follows it. `spoken` is called when its language is another one.
/** @param {string} query @param {() => void} spoken */
export async function startPlain(query, spoken = () => {}) {
  const [catalog, gathered] = await Promise.all([
    fetchCatalog(import.meta.url).catch(() => undefined),
    fetchSearchTexts(import.meta.url).catch(() => undefined),
  ]);
  const atlas = new PlainAtlas(query, catalog, gathered); // the table knows all but some words
  connect(atlas, spoken);
  return atlas;
}

// For those who save data: the program is fetched once they ask for it, by a button over the map.
/** @param {string} query */
export function offerInteractive(query) {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'interactive';
  button.dataset.live = '';
  const show = () => {
    button.textContent = fill(texts.interactive_ask, { size: __INTERACTIVE_KILOBYTES__ });
  };
  show();
  button.addEventListener('click', () => {
    history.replaceState({ isInteractive: true }, ''); // start.js reads it
    location.reload();
  });
  map.prepend(button);
  return startPlain(query, show);
}
