// What the page has with the program alone: the canvas, the card, what stands on the canvas for the keyboard's focus. Fetched with it.

import { mount } from '../atlas/atlas.js';
import { connectCardInSight, connectCardLater } from './card_shown.js';
import { connectDrawnFocus } from './drawn_focus.js';
import { connectSheetChoice } from './sheet_choice.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { MountOptions } from '../atlas/api.js' */
/** @import { WholeFront } from '../front/front.js' */

// Marks the first complete frame, or that there is none to wait for.
/** @param {WholeFront} front @param {() => void} then */
function markReady(front, then) {
  if (!front.isDrawing) return performance.mark('atlas-ready');
  const wait = () => {
    if (front.metrics().frames === 0) return requestAnimationFrame(wait);
    performance.mark('atlas-ready');
    then();
  };
  wait();
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
  markReady(front, showCardInSight);
  return showCard;
}
