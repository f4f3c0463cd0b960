// The sentence over the map that the program is on its way, and how much of it has come.
import { make } from '../base/make.js';
import { texts } from '../texts.js';

const atlas = document.getElementById('atlas');
const place = make('p', { id: 'chargement' });
place.dataset.live = '';
const slowMillis = 600; // sooner than that, the sentence would only flicker
const bar = make('progress', { max: 1, value: 0 });
bar.setAttribute('aria-labelledby', place.id);

// `share`: from 0 to 1.
/** @param {number} share */
export function tellShare(share) {
  bar.value = share;
}

// Shown while that is waited for.
/**
 * @template T
 * @param {Promise<T>} coming
 */
export async function showWaiting(coming) {
  const slow = setTimeout(() => {
    place.replaceChildren(texts.loading, bar);
    atlas.append(place);
  }, slowMillis);
  try {
    return await coming;
  } finally {
    clearTimeout(slow);
    place.remove();
  }
}
