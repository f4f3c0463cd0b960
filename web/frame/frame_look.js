// The font and the accent colour of the page around, where it gives them. A colour that is hard to read on the ground of the
// appearance is darkened or lightened until it is not: the accent is the colour of links.
import { channels, colorOf, contrast, enough } from '../base/contrast.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { Query } from '../link/query.js' */

const washShare = 0.12; // of the accent, in the ground of what is chosen
const mixStep = 0.05;

/** @param {number[]} parts */
const rgbOf = (parts) => parts.reduce((sum, part) => sum * 256 + Math.round(part), 0);
/** @param {number} rgb */
const hexOf = (rgb) => `#${rgb.toString(16).padStart(6, '0')}`;
/** @type {(one: number, other: number, share: number) => number} */
const mix = (one, other, share) => {
  const from = channels(one);
  return rgbOf(channels(other).map((part, index) => from[index] + (part - from[index]) * share));
};

/** @param {number} color @param {number} ground */
const washOf = (color, ground) => mix(ground, color, washShare);
const black = 0x000000;
const white = 0xffffff;
/** @param {number} ground */
const farther = (ground) => (contrast(black, ground) > contrast(white, ground) ? black : white);

// 0xRRGGBB, as near to `wanted` as can be read on `ground` and on its own wash.
/** @param {number} wanted @param {number} ground */
export function readable(wanted, ground) {
  const away = farther(ground);
  for (let share = 0; share < 1; share += mixStep) {
    const color = mix(wanted, away, share);
    const grounds = [ground, washOf(color, ground)];
    if (grounds.every((one) => contrast(color, one) >= enough)) return color;
  }
  return away;
}

const generic = /^(serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-[a-z-]+)$/;

const longestFamily = 60; // letters

// The first of a list of font families, ready for a style (in quotes where it needs them); undefined where it has signs that no name has.
/** @param {string | null} text */
export function familyOf(text) {
  const [first] = (text ?? '').slice(0, longestFamily * 2).split(',');
  const name = first.replace(/^[\s"'«“(]+|[\s"'»”).;]+$/g, ''); // what was glued to it
  if (name.length > longestFamily || !/^[\p{L}\d .-]+$/u.test(name)) return undefined;
  return generic.test(name) ? name : `"${name}"`;
}

export class FrameLook {
  #accent;
  #page = document.documentElement;

  /** @param {Query} given */
  constructor(given) {
    this.#accent = colorOf(/^\s*(#\w+)/.exec(given.get('accent') ?? '')?.[1]);
    this.font = familyOf(given.get('font'));
    if (this.font) this.#page.style.fontFamily = `${this.font}, system-ui, sans-serif`;
    if (this.#accent !== undefined) this.#show();
  }

  // What the page shows, the canvas shows; another appearance has another ground.
  /** @param {WholeFront} atlas */
  connect(atlas) {
    if (this.#accent === undefined) return;
    const show = () => atlas.takeAccent(...this.#show());
    for (const type of /** @type {const} */ (['statechange', 'handover'])) atlas.addEventListener(type, show);
    for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
      matchMedia(query).addEventListener('change', show);
    show();
  }

  /** @returns {[number, number, number]} */
  #show() {
    const ground = colorOf(getComputedStyle(this.#page).getPropertyValue('--page').trim()) ?? white;
    const accent = readable(/** @type {number} */ (this.#accent), ground);
    /** @type {[number, number, number]} */
    const colors = [accent, farther(accent), washOf(accent, ground)];
    ['--accent', '--on-accent', '--accent-wash'].forEach((name, index) => {
      this.#page.style.setProperty(name, hexOf(colors[index]));
    });
    return colors;
  }
}
