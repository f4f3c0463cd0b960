// A query string as people and programs pass it on: mails, messengers, CMS and trackers glue punctuation to its end, escape it for
// HTML or once more for an address, or put their own names behind a second `?`. What it still says, as src/core/query/query_string.cpp
// reads it: both are held to tests/support/mangled_links.txt.
import { stateNames } from './link_state.js';

/** @typedef {{ name: string, value: string | null, piece: string }} Pair */

// Names whose values are codes: nothing of them is lost when they are decoded as often as they can be.
const codeNames = [...stateNames, 'layout'].filter((name) => name !== 'q');
const mostRounds = 2; // of queries in values of queries

const escaped = '%(?:25)*'; // however often
const semicolon = `(?:;|${escaped}3B)`;
// A `&` that HTML escaped is `&amp;` or `&#38;`: what stands between its `&` and its `;`.
const reference = `(?:amp|(?:#|${escaped}23)(?:0*38|x0*26))(?=${semicolon})`;
// What parts two pairs: a run of `&`, `?`, `;` and of ®, which readers of HTML make of the first letters of &region.
const parting = new RegExp(`((?:(?:[&?;®]|${escaped}(?:26|3F|3B|(?:C2${escaped})?AE))(?:${reference})?)+)`, 'i');
// Signs by their numbers, as HTML and JSON write them: `&#61;`, or once more, `&amp;#61;`; `\\u0026`.
const numbered = /&(?:amp;)*#(?:0*([1-9]\d{0,3})|x0*([1-9a-f][\da-f]{0,3}));|\\u([\da-f]{4})/gi;

// Letters and digits of all alphabets, roughly. Our codes have those of ASCII alone; words of another alphabet are no code, and no
// punctuation to be cut off either.
const letter =
  '\\dA-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\u{10000}-\\u{1efff}';
// What ends a code: a query, a fragment, a reference, markup, an escape, and what readers of HTML make of others' names (&times, &para).
const enders = '?#&<>"()[\\]\\\\\\u00a1-\\u00bf\\u00d7\\u00f7';
/** @param {string} ends */
const within = (ends) => new RegExp(`[${ends}](?:[^${enders}]*[${ends}])?`, 'u');
const [code, numberCode] = [within(letter), within(`-${letter}`)];
const unseen = /(?:[\s\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3164\ufeff]|\u034f|\ufe0e|\ufe0f)+/g;
const dashes = /[-\u2010-\u2015\u2212]+/g;

// What parts queries, as it is; others as addresses write them.
/** @type {(found: string, ...groups: any[]) => string} as `replace` calls it */
function signOf(_, decimal, ...hexes) {
  const sign = String.fromCharCode(decimal ?? Number.parseInt(hexes.find(Boolean), 16));
  if (sign === '&' || sign === '=') return sign;
  return /\p{Surrogate}/u.test(sign) ? '' : encodeURIComponent(sign);
}

// The parts of a query. A `&` always parts two of them; another sign only where `name=` comes after it: words may end with « ? ».
/** @param {string} query */
function piecesOf(query) {
  const text = query.replace(numbered, signOf).replace(/#.*/s, '').replace(/^\?+/, '');
  const [first, ...others] = text.split(parting);
  const pieces = [first];
  for (let at = 0; at < others.length; at += 2) {
    const [signs, next] = [others[at], others[at + 1]];
    const ampersand = signs.indexOf('&');
    const begins = ampersand >= 0 || /^[\w-]+=/.test(next);
    pieces[pieces.length - 1] += begins ? signs.slice(0, Math.max(ampersand, 0)) : signs + next;
    if (begins) pieces.push(next);
  }
  return pieces;
}

// application/x-www-form-urlencoded; a stray % stays a %. Throws for what is no UTF-8.
/** @param {string} text */
const strictly = (text) => decodeURIComponent(text.replaceAll('+', ' ').replace(/%(?![\da-f]{2})/gi, '%25'));
/** @param {string} text */
const flattened = (text) => text.replace(/%(?:25)+(?=[\da-f]{2})/gi, '%');

// Bytes that are no UTF-8 are those of older encodings.
/** @param {string} text */
function leniently(text) {
  try {
    return strictly(text);
  } catch {
    /** @type {(found: string, hex: string) => string} */
    const letterOf = (_, hex) => String.fromCharCode(Number.parseInt(hex, 16));
    return text.replaceAll('+', ' ').replace(/%([\da-f]{2})/gi, letterOf);
  }
}
/** @param {string} text */
const decoded = (text) => leniently(flattened(text));

// Words keep what they say: they were encoded twice only where that makes letters of them.
/** @param {string} text */
function freeText(text) {
  try {
    return strictly(flattened(text));
  } catch {
    return leniently(text);
  }
}

/** @type {(text: string, shape: RegExp) => string} */
const tidied = (text, shape) =>
  (shape.exec(text.replace(unseen, '').replaceAll('=', '').replace(dashes, '-'))?.[0] ?? '')
    .replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
    .replace(/^3d/, ''); // the = of a mail, as mails write it; alone, it is where they broke a line

// What a code was before something was glued to it: without white space, what nobody sees, case, and the punctuation at its ends;
// any dash is a `-`. Empty when there is no letter or digit.
/** @param {string} text */
export const codeOf = (text) => tidied(text, code);
// The same, with the dashes at its ends: '-3', '5000-'.
/** @param {string} text */
export const numberCodeOf = (text) => tidied(text, numberCode);
// Nothing but white space and what nobody sees.
/** @param {string} text */
export const isBlank = (text) => text.replace(unseen, '') === '';
// Which of the ids: as it is, or else as the code that it was; undefined for none.
/** @type {(ids: readonly string[], text: string) => string | undefined} */
export const meantAmong = (ids, text) => [text, codeOf(text)].find((id) => ids.includes(id));

/** @param {string} text */
function nameOf(text) {
  const name = codeOf(/** @type {string} */ (decoded(text).split(/[&?;]/).at(-1))).replace(/^amp/, '');
  return name === 'ion' ? 'region' : name; // what is left of it after ®
}

// A piece without `=` is a name of somebody else's, without a value. `amp` and `reg` are what is left of a reference, and no name.
/** @type {(piece: string) => Pair[]} */
const flagOf = (piece) =>
  /^(?!(?:amp|reg)$)[\w-]+$/i.test(piece) ? [{ name: codeOf(piece), value: null, piece }] : [];

/** @type {(query: string, rounds: number) => Pair[]} */
const pairsOf = (query, rounds) =>
  piecesOf(query).flatMap((piece) => {
    const equals = piece.indexOf('=');
    if (equals < 0) {
      const whole = decoded(piece);
      return rounds > 0 && whole.includes('=') ? pairsOf(whole, rounds - 1) : flagOf(piece);
    }
    const name = nameOf(piece.slice(0, equals));
    const text = piece.slice(equals + 1);
    if (!codeNames.includes(name)) return [{ name, value: freeText(text), piece }];
    const value = decoded(text);
    const isQuery = rounds > 0 && piecesOf(value).length > 1;
    return isQuery ? pairsOf(`${name}=${value}`, rounds - 1) : [{ name, value, piece }];
  });

export class Query {
  /** @type {Pair[]} */
  pairs; // in the order of the query: [{ name, value: as it was given, decoded, piece: as it stands in the query }, …]

  // With or without its `?`. What follows a `#` is no part of it.
  /** @param {string} query */
  constructor(query) {
    this.pairs = pairsOf(query, mostRounds).filter(({ name }) => name);
  }

  /** @param {string} name */
  has(name) {
    return this.pairs.some((pair) => pair.name === name);
  }
  /** @param {string} name */
  getAll(name) {
    return this.pairs
      .filter((pair) => pair.name === name && pair.value !== null)
      .map(({ value }) => /** @type {string} */ (value));
  }
  // The last one counts; null for none.
  /** @param {string} name */
  get(name) {
    return this.getAll(name).at(-1) ?? null;
  }
  // The last that is one of the ids; undefined for none.
  /** @param {string} name @param {readonly string[]} ids */
  choice(name, ids) {
    return this.getAll(name)
      .map((value) => meantAmong(ids, value))
      .findLast((id) => id !== undefined);
  }
  // All that are, of lists too.
  /** @param {string} name @param {readonly string[]} ids */
  list(name, ids) {
    return this.getAll(name).flatMap((value) => value.split(/[,;]+/).map((one) => meantAmong(ids, one)));
  }
  // The pieces of the query as they stand in it, but for those whose names are among these.
  /** @param {readonly string[]} names */
  without(names) {
    const others = this.pairs.filter(({ name }) => !names.includes(name));
    return others.map(({ piece }) => piece).join('&');
  }
}

// Of a page's address. A `&#38;` in it has put the rest of the query behind its `#`.
const misplaced = /^#(?:\d+|x[\da-f]+);/i;
/** @type {(address: { search: string, hash?: string }) => string} */
export const queryIn = ({ search, hash = '' }) => (misplaced.test(hash) ? search + hash : search);
/** @type {(address: { hash: string }) => string} */
export const fragmentIn = ({ hash }) => (misplaced.test(hash) ? '' : hash);
