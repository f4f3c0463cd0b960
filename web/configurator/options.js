// What a webmaster chose, from what the form says: known shapes, nothing for what is as it would be anyway.
import { listNames } from '../link/link_state.js';

/** @import { LinkValues } from '../link/link_state.js' */
/**
 * @typedef {{
 *   state: LinkValues,
 *   layout: string | null,
 *   width: number | null,
 *   height: number | null,
 *   accent: string | null,
 *   font: string | null,
 *   title: string,
 *   base: string,
 * }} Options what the code is made of
 * @typedef {Omit<Options, 'base'> & { base: string | null, refused: string[] }} Chosen
 */

export const defaultTitle = 'Territoires innovants 2024';

const choiceNames = ['select', 'view', 'chart', 'layer', 'lang', 'appearance'];
const pixels = { least: 120, most: 4000 }; // a button and its margins; a wall of screens

// Letters, digits and what separates families: nothing that could end a style.
const family = /^[\p{L}\p{N}][\p{L}\p{N} ,_-]*$/u;

/** @param {string} text */
const pixelsOf = (text) => {
  const count = Number(text);
  return Number.isInteger(count) && count >= pixels.least && count <= pixels.most ? count : null;
};

// The folder of the site, with its slash, or null: an address of the web, without what follows the path.
/** @param {string} text */
export function folderOf(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/[^/]*\.html$/, '');
  return `${url.origin}${path.endsWith('/') ? path : `${path}/`}`;
}

const refusable = /** @type {const} */ (['width', 'height', 'font', 'base']);

// `given` has get() and getAll(), as FormData and URLSearchParams do. What is refused is null, and named in `refused`.
/**
 * @param {FormData | URLSearchParams} given
 * @returns {Chosen}
 */
export function optionsOf(given) {
  /** @param {string} name */
  const text = (name) => /** @type {string} */ (given.get(name) ?? '').trim();
  const state = {
    ...Object.fromEntries(listNames.map((name) => [name, /** @type {string[]} */ (given.getAll(name))])),
    ...Object.fromEntries(choiceNames.map((name) => [name, text(name) || null])),
  };
  const options = {
    state,
    layout: text('layout') || null,
    width: pixelsOf(text('width')),
    height: pixelsOf(text('height')),
    accent: given.get('accented') && /^#[0-9a-f]{6}$/i.test(text('accent')) ? text('accent').toLowerCase() : null,
    font: family.test(text('font')) ? text('font') : null,
    title: text('title') || defaultTitle,
    base: folderOf(text('base')),
  };
  /** @type {string[]} */
  const refused = refusable.filter((name) => text(name) && options[name] === null);
  if (!text('base')) refused.push('base');
  return { ...options, refused };
}
