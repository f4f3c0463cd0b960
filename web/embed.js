// <territoires-innovants>: the explorer in any page, in a frame of its own that is as tall as what it shows. docs/EMBEDDING.md says
// what it takes and what it tells.
import { frameNames, queryOf, stateNames } from './link/link_state.js';
import { codeOf } from './link/query.js';

/** @import { LinkStateObject, LinkValues } from './link/link_state.js' */
/** @typedef {TerritoiresInnovants} EmbedElement */

// Beyond the link state: `layout` (see frame_layout.js) and `height`, a CSS length; without it the content's.
const ownNames = ['layout', 'height'];
const page = new URL('./index.html', import.meta.url);
const tallestPixels = 20_000;
// Until the content tells its own: near enough that little moves.
/** @type {{ __proto__: null, [layout: string]: string | null }} */
const firstHeights = { __proto__: null, strip: '3.75rem', card: '15.5rem', map: '30rem', chart: '28rem' };
const firstHeight = '46rem';
/** @type {{ __proto__: null, fr: string, [language: string]: string | null }} */
const titles = {
  __proto__: null,
  fr: 'Explorateur des Territoires innovants 2024',
  en: 'Explorer of the Territoires innovants 2024',
};

// '#rrggbb' of a colour that the browser computed as rgb(…); empty for others.
/** @param {string} color */
function hexOf(color) {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
  return parts.length ? `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}` : '';
}

// The host's font and colour, by custom properties on the element or around it.
/** @param {Element} element @param {ShadowRoot} root */
function lookOf(element, root) {
  /** @param {string} name */
  const given = (name) => getComputedStyle(element).getPropertyValue(name).trim();
  const probe = document.createElement('i');
  probe.style.color = given('--territoires-accent');
  root.append(probe);
  const accent = given('--territoires-accent') ? hexOf(getComputedStyle(probe).color) : '';
  probe.remove();
  const font = given('--territoires-font').split(',')[0].replace(/["']/g, '').trim();
  return { accent, font };
}

class TerritoiresInnovants extends HTMLElement {
  static observedAttributes = [...stateNames, ...ownNames];
  #root = this.attachShadow({ mode: 'open' });
  /** @type {HTMLIFrameElement | null} */
  #frame = null;
  #isListening = false; // the page in the frame hears what it is told
  #isNear = false;
  /** @type {LinkStateObject | null} */
  #state = null;
  #nearness = new IntersectionObserver((entries) => this.#approach(entries), { rootMargin: '100% 0px' });

  connectedCallback() {
    const frame = document.createElement('iframe');
    frame.title = titles[this.#code('lang')] ?? titles.fr;
    frame.allow = 'fullscreen; clipboard-write; screen-wake-lock';
    frame.src = this.#address();
    frame.style.cssText = 'display:block;width:100%;border:0';
    frame.style.height = this.#firstHeight();
    this.#root.append(frame);
    this.style.display ||= 'block';
    this.#frame = frame;
    addEventListener('message', this.#hear);
    this.#nearness.observe(this);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#nearness.disconnect();
    this.#frame?.remove(); // and its program with it
    this.#frame = null;
    this.#isListening = false;
    this.#isNear = false;
    this.#state = null;
  }

  /** @param {string} name @param {string | null} before @param {string | null} after */
  attributeChangedCallback(name, before, after) {
    if (!this.#frame || before === after) return;
    if (name === 'layout') this.#begin();
    else if (name === 'height') this.#begin(this.#firstHeight());
    else this.update({ [name]: after });
  }

  // As the `state` of a mounted atlas (docs/EMBEDDING.md); null until the explorer is there.
  get state() {
    return this.#state;
  }
  // Names of the link state; those left out stay as they are.
  /** @param {LinkValues} partial */
  update(partial) {
    if (this.#isListening) this.#tell(partial);
    else if (this.#frame) this.#begin();
  }

  /** @param {string} [height] */
  #begin(height) {
    const frame = /** @type {HTMLIFrameElement} */ (this.#frame);
    this.#isListening = false;
    if (height) frame.style.height = height;
    frame.src = this.#address();
  }

  #firstHeight() {
    return this.getAttribute('height') ?? firstHeights[this.#code('layout')] ?? firstHeight;
  }

  #address() {
    const address = new URL(page);
    const given = [...stateNames, 'layout'].map((name) => [name, this.getAttribute(name)]);
    const fit = this.hasAttribute('height') ? null : 'content';
    address.search = queryOf({ ...Object.fromEntries(given), ...lookOf(this, this.#root), fit }, frameNames);
    return address.href;
  }
  /** @param {string} name */
  #code(name) {
    return codeOf(this.getAttribute(name) ?? '');
  }

  /** @param {LinkValues} state */
  #tell(state) {
    this.#frame?.contentWindow?.postMessage({ type: 'atlas:update', state }, page.origin);
  }

  // Comes near: a message without a change is enough for the frame to start the program before it is seen.
  /** @param {IntersectionObserverEntry[]} entries */
  #approach(entries) {
    if (!entries.at(-1)?.isIntersecting) return;
    this.#nearness.disconnect();
    this.#isNear = true;
    if (this.#isListening) this.#tell({});
  }

  /** @param {MessageEvent} event */
  #hear = ({ source, origin, data }) => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== page.origin) return;
    /** @type {Record<string, (message: { height: number, state: LinkStateObject }) => void>} */
    const acts = {
      'atlas:height': ({ height }) => this.#grow(height),
      'atlas:ready': () => {},
      'atlas:state': ({ state }) => this.#follow(state),
    };
    if (!Object.hasOwn(acts, data?.type)) return;
    if (!this.#isListening && this.#isNear) this.#tell({});
    this.#isListening = true;
    acts[data.type](data);
  };

  /** @param {number} height */
  #grow(height) {
    if (this.hasAttribute('height') || !Number.isFinite(height)) return;
    /** @type {HTMLIFrameElement} */ (this.#frame).style.height = `${Math.min(Math.max(height, 0), tallestPixels)}px`;
  }

  /** @param {LinkStateObject} state */
  #follow(state) {
    const selectedBefore = this.#state?.select ?? null;
    this.#state = state;
    this.dispatchEvent(new CustomEvent('statechange', { detail: state }));
    if (state.select !== selectedBefore) this.dispatchEvent(new CustomEvent('select', { detail: state.select }));
  }
}

customElements.define('territoires-innovants', TerritoiresInnovants);
