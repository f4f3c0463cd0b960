// The sentence over the map that something is on its way.
const place = document.getElementById('chargement');
const slowMillis = 600; // sooner than that, the sentence would only flicker

// Shown while that is waited for.
/**
 * @template T
 * @param {Promise<T>} coming
 */
export async function showWaiting(coming) {
  const slow = setTimeout(() => {
    place.hidden = false;
  }, slowMillis);
  try {
    return await coming;
  } finally {
    clearTimeout(slow);
    place.hidden = true;
  }
}
