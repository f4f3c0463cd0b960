// What a link asks of the page without the program, as src/core/state/permalink.cpp reads it.

import { toldValue } from '../base/told_value.js';
import { listNames, stateNames, usual } from '../link/link_state.js';
import { codeOf, isBlank, meantAmong, numberCodeOf, Query } from '../link/query.js';

const mostTold = 3;
const mostSteps = 999;
const [degreePlaces, zoomPlaces] = [4, 2];

// As src/core/base/decimal.h says; undefined for anything else.
const decimalOf = (text) => (text.length <= 15 && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined);

// '10000-50000', either end may be left out, in either order; undefined when it is something else.
export function rangeOf(text) {
  const [, least, most] = /^(\d{0,15})-(\d{0,15})$/.exec(text) ?? [];
  if (least === undefined) return undefined;
  const ends = [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
  return ends.sort((a, b) => a - b);
}
function populationOf(text) {
  const range = rangeOf(text);
  return range?.join('-').replace('Infinity', '').replace(/^0-$/, '');
}

function stepOf(text) {
  const step = decimalOf(text);
  return Number.isInteger(step) && step >= 1 && step <= mostSteps ? String(step).replace(/^1$/, '') : undefined;
}

function viewOf(text) {
  const numbers = text.split(',').map(decimalOf);
  const [longitude, latitude, zoom] = numbers;
  if (numbers.length !== 3 || numbers.includes(undefined)) return undefined;
  if (Math.abs(longitude) > 180 || Math.abs(latitude) >= 90) return undefined;
  const rounded = (number, places) => Number(number.toFixed(places));
  return Object.freeze([rounded(longitude, degreePlaces), rounded(latitude, degreePlaces), rounded(zoom, zoomPlaces)]);
}

const numbers = { population: populationOf, step: stepOf, map: viewOf };

// `idsOf(name)`: what there is to choose. Returns { state, unknown: [value, …] }: of a name that is given more than once,
// lists add up, and the last value that is one counts.
export function readLink(query, idsOf) {
  const state = Object.fromEntries(stateNames.map((name) => [name, listNames.includes(name) ? new Set() : null]));
  const unknown = [];
  const ids = Object.fromEntries(stateNames.map((name) => [name, name === 'q' || numbers[name] ? [] : idsOf(name)]));

  const refuse = (value) => {
    if (unknown.length < mostTold) unknown.push(toldValue(value));
  };
  // Punctuation alone asks for nothing.
  function choiceOf(name, value) {
    const id = meantAmong(ids[name], value);
    if (id === undefined && codeOf(value)) refuse(value);
    return id;
  }
  function numberOf(name, value) {
    const text = numberCodeOf(value);
    const number = text ? numbers[name](text) : undefined;
    if (text && number === undefined) refuse(value);
    return number;
  }
  for (const { name, value } of new Query(query).pairs) {
    if (!stateNames.includes(name) || value === null) continue;
    if (listNames.includes(name)) for (const one of value.split(/[,;]+/)) state[name].add(choiceOf(name, one));
    else if (name === 'q') state.q = isBlank(value) ? null : value;
    else state[name] = (numbers[name] ? numberOf : choiceOf)(name, value) ?? state[name];
  }
  for (const name of listNames) state[name] = Object.freeze(ids[name].filter((id) => state[name].has(id)));
  for (const [name, value] of Object.entries(usual)) if (state[name] === value) state[name] = null;
  for (const name of Object.keys(numbers)) state[name] ||= null;
  return { state, unknown };
}
