// The card's part of the page is fetched when a laureate is first selected.
import { say } from '../base/messages.js';
import { fill, texts } from '../texts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

// Returns a function that says again what the card says.
/** @param {MountedAtlas} atlas */
export function connectCardLater(atlas) {
  let show = () => {};
  const begin = async () => {
    if (!atlas.state.select) return;
    atlas.removeEventListener('statechange', begin);
    try {
      const { connectCard } = await import('./card.js');
      show = connectCard(atlas);
    } catch ({ message }) {
      atlas.addEventListener('statechange', begin); // and is asked for again
      say(fill(texts.failed_fetch, { file: 'card.js', reason: message }));
    }
  };
  atlas.addEventListener('statechange', begin);
  begin();
  return () => show();
}
