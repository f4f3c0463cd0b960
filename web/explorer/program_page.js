// What the page has with the program alone: the canvas, the card, what stands on the canvas for the keyboard's focus. Fetched with it.

import { mount } from '../atlas/atlas.js';
import { connectCardInSight, connectCardLater } from './card_shown.js';
import { connectDrawnFocus } from './drawn_focus.js';
import { connectSheetChoice } from './sheet_choice.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { MountOptions } from '../atlas/api.js' */
/** @import { WholeFront } from '../front/front.js' */

// Marks the first complete frame, or that there is none to wait for: no canvas, or one that has to wait for its turn.
/** @param {WholeFront} front @param {boolean} hasTurns @param {() => void} then */
function markReady(front, hasTurns, then) {
  const hearing = new AbortController();
  const look = () => {
    if (front.hasCanvas && !front.isDrawing && !hasTurns) return;
    hearing.abort();
    performance.mark('atlas-ready');
    if (front.isDrawing) then();
  };
  for (const type of /** @type {const} */ (['drawingchange', 'error']))
    front.addEventListener(type, look, { signal: hearing.signal });
  look();
}

// Mounts the program in the place of what answers by now. Resolves to a function that says again what the card says; rejects with
// sentences, a line each, and leaves the page as it was.
/**
 * @param {HTMLElement} element
 * @param {WholeFront} front
 * @param {MountOptions} options
 */
export async function startProgram(element, front, options) {
  const atlas = await mount(element, { ...options, state: front.link });
  front.become(atlas);
  connectSheetChoice(front);
  const showCard = connectCardLater(front);
  const showCardInSight = connectCardInSight(front);
  connectDrawnFocus(front);
  markReady(front, Boolean(options.turn), showCardInSight);
  return showCard;
}
