// What stages and presenters' windows may tell each other, and what each message must be made of: another version of the site may
// speak on the same channel. What is anything else is not heard.
import { commands } from './player.js';

/** @import { Look, Told } from './beside.js' */
/** @import { ShowTime } from './clock.js' */
/** @import { Show, Value } from './player.js' */
/** @import { PointerPlace } from './pointer.js' */
/**
 * @typedef {{ type: string, stage: string, channel?: string, from?: number, number?: number }} Head
 * @typedef {Told & { address: string }} StoryTold
 * @typedef {Pick<Show, 'step' | 'blank' | 'typed'> & { time: ShowTime, appearance?: string | null } & Look} ShowTold
 * @typedef {{ step: number, count: number, title: string, french: string[] }} Where
 * @typedef {{ command: string, value: Value }} CommandTold
 * @typedef {Head & StoryTold & ShowTold & Where & CommandTold & PointerPlace} Message of its members it has those of its type
 * @typedef {(value: any) => boolean} Is
 */

/** @type {(value: unknown) => value is string} */
const isText = (value) => typeof value === 'string';
/** @type {Is} */
const isTrueOrFalse = (value) => typeof value === 'boolean';
/** @type {Is} */
const isNumber = (value) => Number.isFinite(value);
/** @type {Is} */
const isCount = (value) => Number.isSafeInteger(value) && value >= 1;
/** @type {Is} */
const isLength = (value) => isNumber(value) && value > 0;
/** @type {Is} */
const isShare = (value) => isNumber(value) && value >= 0 && value <= 1;
/** @type {(value: unknown) => value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** @type {(...known: string[]) => Is} */
const oneOf =
  (...known) =>
  (value) =>
    known.includes(value);
/** @type {(is: Is) => Is} */
const maybe = (is) => (value) => value === undefined || value === null || is(value);
/** @type {(is: Is) => Is} */
const listOf = (is) => (value) => Array.isArray(value) && value.every(is);
/** @type {(is: Is) => Is} */
const allOf = (is) => (value) => isObject(value) && Object.values(value).every(is);
// A check that a value is an object with at least these members, each passing its own check.
/** @type {(members: Record<string, Is>) => Is} */
const made = (members) => (value) =>
  isObject(value) &&
  Object.entries(members).every(([name, is]) => is(Object.hasOwn(value, name) ? value[name] : undefined));

/** @param {string} value */
function urlOf(value) {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}
/** @type {Is} */
const isOfWeb = (value) => isText(value) && ['http:', 'https:'].includes(urlOf(value)?.protocol ?? '');
// Of this site, or of this file: no `javascript:`, and nobody else's page.
/** @param {unknown} value */
function isOwn(value) {
  const { protocol = '', origin = '' } = (isText(value) && urlOf(value)) || {};
  const here = new URL(location.href);
  return protocol === 'file:' ? here.protocol === 'file:' : isOfWeb(value) && origin === here.origin;
}

const isSlide = made({
  ...{ kind: isText, kicker: isText, title: isText, foot: isText, notes: isText },
  ...{ lines: listOf(isText), french: listOf(isText), medals: listOf(isText), facts: listOf(isText) },
  ...{ tier: maybe(isText), label: maybe(isText), isBesideMap: isTrueOrFalse },
  figures: listOf(made({ value: isText, label: isText })),
  tally: listOf(made({ tier: isText, label: isText, names: isText })),
  marks: maybe(made({ standing: isNumber, all: isCount, tiers: listOf(isText) })),
  place: maybe(made({ nth: isCount, count: isCount, words: isText })),
  state: made({ select: maybe(isText), theme: maybe(listOf(isText)) }),
});
const place = { tier: isText, x: isNumber, y: isNumber, size: isNumber, wash: maybe(isText), leader: maybe(isText) };
const isFrance = made({
  viewBox: isText,
  ground: listOf(made({ kind: isText, d: isText })),
  medals: allOf(isText),
  places: allOf(made(place)),
});
const isWinner = made({ id: isText, tier: isText, theme: isText, name: isText });
const isCast = made({ all: isCount, heard: isCount, winners: listOf(isWinner) });
const isTerritory = made({ seat: made({ x: isNumber, y: isNumber }), paths: listOf(isText) });
const isTime = made({
  timer: maybe(made({ startedAt: maybe(isNumber), elapsedMillis: isNumber })),
  minutes: maybe(isNumber),
});

/** @type {Record<string, Record<string, Is>>} */
const messages = {
  // Of a stage: what stays, where the show is, that it is there, that it is gone, that another has its id.
  story: {
    slides: (value) => listOf(isSlide)(value) && value.length > 0,
    france: maybe(isFrance),
    cast: isCast,
    explorer: maybe(isOfWeb),
    source: isText,
    french: listOf(isText),
    address: isOwn,
  },
  show: {
    step: isCount,
    blank: oneOf('', 'black', 'white'),
    typed: (value) => isText(value) && /^\d{0,3}$/.test(value),
    time: isTime,
    appearance: maybe(isText),
    size: made({ width: isLength, height: isLength }),
    territories: listOf(maybe(isTerritory)),
  },
  here: { step: isCount, count: isCount, title: isText, french: listOf(isText) },
  bye: {},
  taken: {},
  // Of a presenter's window: which stages are there, to its own that it is there, and what it asks for.
  who: {},
  hello: {},
  command: {
    command: (value) => isText(value) && Object.hasOwn(commands, value),
    value: (value) => maybe(isCount)(value) || (isText(value) && /^\d$/.test(value)),
  },
  pointer: { how: oneOf('', 'laser', 'spot'), x: maybe(isShare), y: maybe(isShare) },
  time: { time: isTime },
};
const checks = Object.fromEntries(Object.entries(messages).map(([type, members]) => [type, made(members)]));

// `stage`: the id of the stage that it is about.
/** @type {(data: any) => data is Message} */
export const isOfProtocol = (data) =>
  isObject(data) &&
  isText(data.stage) &&
  isText(data.type) &&
  Object.hasOwn(checks, data.type) &&
  checks[data.type](data);
