// What a selected laureate asks of the page: the card's part of the page is fetched when one is first selected, and on a phone,
// where the card opens over the lower part of the canvas, the page scrolls to it when it is below the window.
import { sayFailure } from '../base/messages.js';
import { part } from '../base/part.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

// Returns a function that says again what the card says.
/** @param {MountedAtlas} atlas */
export function connectCardLater(atlas) {
  let show = () => {};
  const begin = async () => {
    if (!atlas.state.select) return;
    atlas.removeEventListener('statechange', begin);
    try {
      const connectCard = await part('card.js', import('./card.js'), 'connectCard');
      show = connectCard(atlas);
    } catch ({ message }) {
      atlas.addEventListener('statechange', begin); // and is asked for again
      sayFailure(message);
    }
  };
  atlas.addEventListener('statechange', begin);
  begin();
  return () => show();
}

// The page scrolls for who has chosen on the canvas or in the search, or has followed a link. Whoever chose elsewhere in the
// page stays there. Returns a function that looks again, to be called after the first frame.
/** @param {MountedAtlas} atlas */
export function connectCardInSight(atlas) {
  const canvas = document.querySelector('#atlas canvas');
  let follows = true;
  /** @type {string | null} */
  let chosen = null;
  /** @param {Event} event */
  const noteWhere = ({ target }) => {
    follows = target === canvas || Boolean(/** @type {Element} */ (target).closest?.('#recherche'));
  };
  for (const act of ['pointerdown', 'click', 'keydown']) addEventListener(act, noteWhere, true);

  /** @param {Event} [event] */
  const show = (event) => {
    const { select } = atlas.state;
    if (!canvas || select === chosen) return;
    const card = atlas.inspect().find(({ id }) => id === 'card');
    if (select && !card) return; // not drawn yet: the next event may be of that
    chosen = select;
    if (!card || !follows) return;
    const { top } = canvas.getBoundingClientRect();
    const height = Math.min(card.height, innerHeight);
    const below = top + card.y + height - innerHeight;
    const isAtOnce = !event || matchMedia('(prefers-reduced-motion: reduce)').matches; // a link opens there
    if (below > height / 2) scrollBy({ top: below, behavior: isAtOnce ? 'auto' : 'smooth' });
  };
  atlas.addEventListener('statechange', show);
  return show;
}
