// When the program is wanted: when someone points at the map or asks for what it alone can show, else by itself once the page has
// come and is looked at; where data is dear, not before it is asked for by a button over the map.

import { pageLoaded } from '../base/loaded.js';
import { fill, texts } from '../texts.js';

/** @import { WholeFront } from './front.js' */

const map = document.getElementById('atlas');
const chart = document.getElementById('graphique');
const quietMillis = 200; // where the browser does not tell when it has nothing to do (WebKit)
const loadMillis = 10_000; // a font that does not come holds the end of the page’s loading back for ever
const busyMillis = 1000; // Chromium may not tell at all while nothing on the page moves

// Of the state, what the page alone cannot show.
const programs = /** @type {const} */ (['view', 'chart', 'layer', 'mode', 'map', 'step']);

// What of it the state asks for, as one text; none: ''.
/** @param {WholeFront} front */
function wishOf({ state }) {
  const asked = programs.filter((name) => state[name] !== null).map((name) => `${name}=${state[name]}`);
  const isOpen = chart.open && chart.querySelector('[data-awaited]') !== null;
  return [...asked, ...(isOpen ? ['words'] : [])].join('&');
}

const dataIsDear = () =>
  Boolean(navigator.connection?.saveData) ||
  matchMedia('(prefers-reduced-data: reduce)').matches ||
  /2g$/.test(navigator.connection?.effectiveType ?? '');

// Resolves when all of the page has come and the browser has nothing else to do.
async function atRest() {
  await Promise.race([pageLoaded(), new Promise((done) => setTimeout(done, loadMillis))]);
  await new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: busyMillis });
    else setTimeout(done, quietMillis);
  });
}

// Resolves when the map is in sight, of a page that is in sight.
/** @returns {Promise<void>} */
const inSight = () =>
  new Promise((done) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.at(-1)?.isIntersecting) return;
      observer.disconnect();
      done();
    });
    observer.observe(map);
  });

// A button over the map that says what the program weighs.
/** @param {WholeFront} front */
function offer(front) {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = 'interactive';
  button.dataset.live = '';
  const show = () => {
    button.textContent = fill(texts.interactive_ask, { size: __INTERACTIVE_KILOBYTES__ });
  };
  show();
  button.addEventListener('click', () => front.whole());
  map.prepend(button);
  front.isAlone = true;
  front.addEventListener('handover', () => front.hasProgram && button.remove());
  return show;
}

// `isAwaited`: whoever brought the reader here has asked already, as a frame does that has come near. Returns a function that says again
// what is offered.
/** @param {WholeFront} front @param {boolean} isAwaited */
export function connectProgramWish(front, isAwaited) {
  let isTried = false;
  const bring = () => {
    isTried = true;
    front.whole();
  };
  // By itself, once: what was in vain is tried again for who asks for something.
  const begin = () => {
    if (!isTried) bring();
  };
  let wish = wishOf(front);
  front.addEventListener('statechange', () => {
    const before = wish;
    wish = wishOf(front);
    if (wish && wish !== before) bring(); // and not with each filter
  });
  if (dataIsDear()) {
    if (front.state.mode) bring(); // whoever opens the stage has asked
    return offer(front);
  }
  if (isAwaited || wish) bring();
  for (const type of ['pointerover', 'pointerdown', 'focusin']) map.addEventListener(type, begin, { once: true });
  chart.addEventListener('toggle', bring, { once: true });
  atRest().then(inSight).then(begin);
  return () => {};
}
