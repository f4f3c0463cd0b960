// What the page's own atlas learns when a link or someone's words need it: codes of places where no laureate is, and the words by which
// communes are found. Without them it goes by what its table says.
import { singleFlight } from '../base/single_flight.js';
import { fetchCatalog, fetchSearchTexts } from '../data/documents.js';

/** @import { PlainAtlas } from './plain_atlas.js' */

/** @param {PlainAtlas} atlas */
export function connectLearning(atlas) {
  const learnCodes = singleFlight(async () => {
    atlas.learnCatalog(await fetchCatalog(import.meta.url).catch(() => undefined));
    return true;
  });
  const learnWords = singleFlight(async () => {
    const gathered = await fetchSearchTexts(import.meta.url).catch(() => undefined);
    if (gathered) atlas.learnWords(gathered);
    return true;
  });
  const follow = () => {
    if (atlas.wantsCatalog) learnCodes();
    if (atlas.state.q) learnWords();
  };
  atlas.addEventListener('statechange', follow);
  follow();
}
