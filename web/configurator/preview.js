// The explorer as the code would show it, from the same folder as this page, in a box of the size that is tried.
import { frameHeight, frameQuery } from './code.js';

/** @import { Chosen } from './options.js' */

const pauseMillis = 400; // between two keys of someone who types

/** @param {HTMLElement} place @param {Element} sizes */
export function connectPreview(place, sizes) {
  const frame = /** @type {HTMLIFrameElement} */ (place.querySelector('iframe'));
  /** @type {string | null} */
  let shown = null;
  /** @type {Chosen | null} */
  let options = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const tried = () => /** @type {HTMLInputElement} */ (sizes.querySelector(':checked')).value;

  /** @param {Chosen} options */
  function size(options) {
    const exact = Number(tried()); // neither « choisie » nor « 100 % » is a number
    const most = exact || (tried() === 'chosen' && options.width);
    place.style.maxWidth = most ? `${most}px` : '';
    frame.style.width = exact ? `${exact}px` : '';
    frame.style.height = `${frameHeight(options)}px`;
  }

  // In place of what was there: Back is for the form.
  /** @param {Chosen} options */
  function show(options) {
    const query = frameQuery(options);
    if (query === shown) return;
    shown = query;
    frame.contentWindow?.location.replace(new URL(`index.html${query && `?${query}`}`, location.href));
  }

  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.type !== 'atlas:height' || options?.height) return;
    if (Number.isFinite(data.height) && data.height > 0) frame.style.height = `${Math.ceil(data.height)}px`;
  });
  sizes.addEventListener('change', () => options && size(options));
  /** @param {Chosen} chosen @param {boolean} isTyping */
  return (chosen, isTyping) => {
    const isResized = options?.height !== chosen.height || options?.layout !== chosen.layout;
    const isWidened = options?.width !== chosen.width;
    options = chosen;
    clearTimeout(timer);
    if (isResized || isWidened) size(chosen);
    if (isTyping) timer = setTimeout(() => show(chosen), pauseMillis);
    else show(chosen);
  };
}
