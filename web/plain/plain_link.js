// What a link asks of the page without the program, as src/core/state/permalink.cpp reads it.

import { toldValue } from '../base/told_value.js';
import { listNames, stateNames, usual } from '../link/link_state.js';
import { codeOf, isBlank, meantAmong, numberCodeOf, Query } from '../link/query.js';

/** @import { LinkStateObject } from '../link/link_state.js' */
/** @typedef {Omit<LinkStateObject, 'shown'>} LinkedState */

const mostTold = 3;
const mostSteps = 999;
const [degreePlaces, zoomPlaces] = [4, 2];

// As src/core/base/decimal.h says; undefined for anything else.
/** @param {string} text */
const decimalOf = (text) => (text.length <= 15 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);

// '10000-50000', either end may be left out, in either order; undefined when it is something else.
/** @param {string} text */
export function rangeOf(text) {
  const [, least, most] = /^(\d{0,15})-(\d{0,15})$/.exec(text) ?? [];
  if (least === undefined) return undefined;
  const ends = [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
  return ends.sort((a, b) => a - b);
}
/** @param {string} text */
function populationOf(text) {
  const range = rangeOf(text);
  return range?.join('-').replace('Infinity', '').replace(/^0-$/, '');
}

/** @param {string} text */
function stepOf(text) {
  const step = /** @type {number} */ (decimalOf(text));
  return Number.isInteger(step) && step >= 1 && step <= mostSteps ? String(step).replace(/^1$/, '') : undefined;
}

/** @param {string} text */
function viewOf(text) {
  const numbers = /** @type {number[]} */ (text.split(',').map(decimalOf));
  const [longitude, latitude, zoom] = numbers;
  if (numbers.length !== 3 || numbers.some((number) => number === undefined)) return undefined;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) >= 90) return undefined;
  /** @param {number} number @param {number} places */
  const rounded = (number, places) => Number(number.toFixed(places));
  return Object.freeze([rounded(longitude, degreePlaces), rounded(latitude, degreePlaces), rounded(zoom, zoomPlaces)]);
}

/** @type {Record<string, (text: string) => string | readonly number[] | undefined>} */
const numbers = { population: populationOf, step: stepOf, map: viewOf };

// `idsOf(name)`: what there is to choose. `unknown`: the first values that are none of it, to be told; `refused`: the names of all such
// values. Of a name that is given more than once, lists add up, and the last value that is one counts.
/**
 * @param {string} query
 * @param {(name: string) => string[]} idsOf
 * @returns {{ state: LinkedState, unknown: string[], refused: Set<string> }}
 */
export function readLink(query, idsOf) {
  /** @type {Record<string, string | null | readonly string[] | readonly number[]>} */
  const state = Object.fromEntries(stateNames.map((name) => [name, null]));
  /** @type {Record<string, Set<string | undefined>>} */
  const lists = Object.fromEntries(listNames.map((name) => [name, new Set()]));
  /** @type {string[]} */
  const unknown = [];
  /** @type {Set<string>} */
  const refused = new Set();
  const ids = Object.fromEntries(stateNames.map((name) => [name, name === 'q' || numbers[name] ? [] : idsOf(name)]));

  /** @param {string} name @param {string} value */
  const refuse = (name, value) => {
    refused.add(name);
    if (unknown.length < mostTold) unknown.push(toldValue(value));
  };
  // Punctuation alone asks for nothing.
  /** @param {string} name @param {string} value */
  function choiceOf(name, value) {
    const id = meantAmong(ids[name], value);
    if (id === undefined && codeOf(value)) refuse(name, value);
    return id;
  }
  /** @param {string} name @param {string} value */
  function numberOf(name, value) {
    const text = numberCodeOf(value);
    const number = text ? numbers[name](text) : undefined;
    if (text && number === undefined) refuse(name, value);
    return number;
  }
  for (const { name, value } of new Query(query).pairs) {
    if (!stateNames.includes(name) || value === null) continue;
    if (listNames.includes(name)) for (const one of value.split(/[,;]+/)) lists[name].add(choiceOf(name, one));
    else if (name === 'q') state.q = isBlank(value) ? null : value;
    else state[name] = (numbers[name] ? numberOf : choiceOf)(name, value) ?? state[name];
  }
  for (const name of listNames) state[name] = Object.freeze(ids[name].filter((id) => lists[name].has(id)));
  for (const [name, value] of Object.entries(usual)) if (state[name] === value) state[name] = null;
  for (const name of Object.keys(numbers)) state[name] ||= null;
  return { state: /** @type {LinkedState} */ (state), unknown, refused };
}
