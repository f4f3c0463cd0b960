// The buttons that play the map and the chart. What plays them is fetched at the first press.

import { sayFailure } from '../base/messages.js';
import { part } from '../base/part.js';
import { singleFlight } from '../base/single_flight.js';

/** @import { WholeFront } from '../front/front.js' */

const place = document.getElementById('ecoute');

/** @param {WholeFront} atlas */
export function connectListening(atlas) {
  const listening = singleFlight(async () => {
    const Listening = await part('listen.js', import('./listen.js'), 'Listening');
    return new Listening(atlas, place);
  });
  place.hidden = false;
  place.addEventListener('click', async ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = /** @type {Element} */ (target).closest('[data-listen]');
    if (!button || !(await atlas.whole())) return;
    try {
      await (await listening()).press(button);
    } catch (error) {
      sayFailure(error.message);
    }
  });
}
