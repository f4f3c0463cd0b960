// The sentence over the map that the program is on its way, and how much of it has come.
import { afterAwake } from '../base/awake.js';
import { make } from '../base/make.js';
import { sayFailure } from '../base/messages.js';
import { texts } from '../texts.js';

const atlas = document.getElementById('atlas');
const place = make('p', { id: 'chargement' });
place.dataset.live = '';
const slowMillis = 600; // sooner than that, the sentence would only flicker
const stillMillis = 20_000; // on a slow network something comes meanwhile, and on a slow machine what has come is made ready
const bar = make('progress', { max: 1, value: 0 });
bar.setAttribute('aria-labelledby', place.id);

// `share`: from 0 to 1.
/** @param {number} share */
export function tellShare(share) {
  bar.value = share;
}

// Says so each time that nothing more has come for so long, until something does: nothing is given up. Returns a function that ends it.
function watchShare() {
  let before = 0;
  let takeAway = () => {};
  const look = () => {
    takeAway();
    takeAway = bar.value === before ? sayFailure(`${texts.failed_stuck} ${texts.failed_hint}`) : () => {};
    before = bar.value;
    endWait = afterAwake(stillMillis, look);
  };
  let endWait = afterAwake(stillMillis, look);
  return () => {
    endWait();
    takeAway();
  };
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
  const endWatch = watchShare();
  try {
    return await coming;
  } finally {
    clearTimeout(slow);
    endWatch();
    place.remove();
  }
}
