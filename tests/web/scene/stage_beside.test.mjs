// The stage's side of the presenter's window: what it tells of itself and when, what it does when asked, and the time that it keeps.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import '../support/texts.mjs';
import { Timers } from '../support/timers.mjs';

let timers;
let channel;
let page;
globalThis.BroadcastChannel = class extends EventTarget {
  constructor() {
    super();
    channel = Object.assign(this, { told: [], number: 0 });
  }
  postMessage({ channel: name, from, number, stage, ...message }) {
    assert.deepEqual([name, typeof from, number], ['territoires-scene', 'number', this.told.length + 1]);
    assert.match(stage, /^[a-z0-9]+$/);
    this.stage = stage;
    this.told.push(message);
  }
  // Gives the stage a message as if its presenter's window had sent it.
  hear(message) {
    this.number += 1;
    const data = { stage: this.stage, ...message, channel: 'territoires-scene', from: 1, number: this.number };
    this.dispatchEvent(Object.assign(new Event('message'), { data, source: null }));
  }
  close() {
    this.isClosed = true;
  }
};
const { Beside } = await import('../../../web/scene/beside.js');
const { begin, commands } = await import('../../../web/scene/player.js');

let now;
Date.now = () => now;
beforeEach(() => {
  now = 100_000;
  timers = new Timers();
  page = Object.assign(new EventTarget(), { name: '' });
  Object.assign(globalThis, {
    window: page,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    location: { href: 'https://a.example/?mode=scene', origin: 'https://a.example' },
    innerWidth: 1600,
    innerHeight: 900,
  });
  document.documentElement.dataset = { appearance: 'sombre' };
});

const slide = (title) => ({
  ...{
    kind: 'text',
    kicker: '',
    title,
    french: [],
    foot: '',
    notes: '',
    lines: [],
    figures: [],
    tally: [],
    medals: [],
  },
  ...{ facts: [], marks: null, place: null, isBesideMap: false, state: {} },
});
const told = {
  slides: ['a', 'b', 'c'].map(slide),
  cast: { all: 1, heard: 1, winners: [] },
  france: null,
  explorer: null,
  source: 'Source',
  french: [],
};
const look = () => ({ size: { width: innerWidth, height: innerHeight }, territories: [null, null] });

function stage(step = 1) {
  const asked = [];
  const ways = []; // to the window that was refused
  const beside = new Beside(told, {
    run: (command, value) => asked.push(value === undefined ? command : `${command} ${value}`),
    point: (where) => asked.push(where),
    refused: (way) => ways.push(way),
    look,
  });
  let show = begin(3, step);
  beside.tell(show);
  const run = (command) => {
    show = commands[command](show);
    beside.tell(show);
  };
  const last = () => channel.told.at(-1);
  return { beside, asked, run, last, ways };
}
const types = () => channel.told.map(({ type }) => type);

test('a stage that begins tells the whole story once, then where the show is after each command', () => {
  const { run } = stage();
  run('forward');
  run('black');
  assert.deepEqual(types(), ['story', 'show', 'show', 'show']);
  assert.deepEqual(channel.told[0], {
    type: 'story',
    ...told,
    address: 'https://a.example/?mode=scene',
  });
  const { time, ...show } = channel.told.at(-1);
  assert.deepEqual(show, {
    type: 'show',
    step: 2,
    blank: 'black',
    typed: '',
    appearance: 'sombre',
    ...look(),
  });
  assert.deepEqual(Object.keys(time), ['timer', 'minutes']);
});

test('a window that says hello is told all of it, and points at nothing yet', () => {
  const { asked } = stage(2);
  channel.told.length = 0;
  channel.postMessage = ({ type }) => channel.told.push({ type });
  channel.hear({ type: 'hello' });
  assert.deepEqual(types(), ['story', 'show']);
  assert.deepEqual(asked, [{ how: '' }]);
});

test('what the window asks for is run, where it points is shown, and other words are nothing', () => {
  const { asked } = stage();
  channel.hear({ type: 'command', command: 'forward' });
  channel.hear({ type: 'command', command: 'go', value: 3 });
  channel.hear({ type: 'dance', command: 'last' });
  channel.hear({ type: 'pointer', how: 'laser', x: 0.25, y: 0.75 });
  assert.deepEqual(asked.slice(0, 2), ['forward', 'go 3']);
  const { how, x, y } = asked[2];
  assert.deepEqual([asked.length, how, x, y], [3, 'laser', 0.25, 0.75]);
});

test('the first step forward starts the time, which is kept through windows that come and go', () => {
  const { run, last } = stage();
  channel.hear({ type: 'time', time: { timer: null, minutes: 20 } });
  assert.equal(last().time.timer, null, 'not known: nothing has begun, or the stage was loaded again');
  run('forward');
  const started = last().time.timer;
  assert.notEqual(started, null);
  assert.equal(last().time.minutes, 20, 'what was planned stays');
  now += 5000;
  run('forward');
  run('back');
  assert.deepEqual(last().time.timer, started);
  channel.hear({ type: 'hello' });
  assert.deepEqual(last().time.timer, started);
});

test('the time that the window gives back, after a reload, goes on', () => {
  const { run, last } = stage(2);
  const kept = { timer: { startedAt: 40_000, elapsedMillis: 3000 }, minutes: 20 };
  channel.hear({ type: 'time', time: kept });
  assert.deepEqual([last().type, last().time], ['show', kept]);
  run('forward');
  assert.deepEqual(last().time, kept);
});

test('another shape of the screen is told; a page that comes back from the history greets again', () => {
  stage();
  globalThis.innerWidth = 900;
  page.dispatchEvent(new Event('resize'));
  assert.equal(channel.told.at(-1).size.width, 900);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  assert.deepEqual(types(), ['story', 'show', 'show']);
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  assert.deepEqual(types(), ['story', 'show', 'show', 'story', 'show']);
});

test('it says goodbye when it is left or loaded again; afterwards it tells nothing', () => {
  const { beside } = stage();
  page.dispatchEvent(new Event('pagehide'));
  assert.equal(types().at(-1), 'bye');
  beside.close();
  assert.deepEqual(types().slice(-2), ['bye', 'bye']);
  const { length } = channel.told;
  for (const type of ['resize', 'pagehide']) page.dispatchEvent(new Event(type));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  assert.equal(channel.told.length, length);
  assert.ok(channel.isClosed);
});

// What window.open() gives: `posted` collects the types of messages posted to it.
const opened = (posted = []) => ({
  closed: false,
  location: { href: 'https://a.example/' },
  focus() {},
  postMessage: ({ type }) => posted.push(type),
});

test('it opens one window, by the name that is its own, and speaks to it from then on', () => {
  const { beside, run, ways } = stage();
  const posted = [];
  let how;
  page.open = (...given) => {
    how = given;
    return opened(posted);
  };
  beside.open();
  assert.deepEqual(how.slice(1), [`territoires-presenter-${channel.stage}`, 'popup,width=1280,height=720']);
  assert.match(how[0], new RegExp(`\\.html#${channel.stage}$`));
  assert.equal(page.name, `territoires-stage-${channel.stage}`);
  run('forward');
  assert.deepEqual([posted, ways.at(-1)], [['show'], null]);
});

test('a window that the browser refuses, in any way, is a link that is told, until one is there', () => {
  const { beside, ways } = stage();
  const link = { href: `presentateur.html#${channel.stage}`, target: `territoires-presenter-${channel.stage}` };
  const refusals = {
    'gives none': () => null,
    throws: () => {
      throw new Error('no');
    },
    'gives a closed one': () => ({ ...opened(), closed: true }),
  };
  for (const [how, open] of Object.entries(refusals)) {
    page.open = open;
    beside.open();
    assert.deepEqual(ways.splice(0), [link], how);
  }
  const window = opened();
  page.open = () => window;
  beside.open();
  assert.deepEqual(ways.splice(0), [null]);
  window.closed = true; // by what blocks windows, a moment later
  timers.pass(5000);
  assert.deepEqual(ways.splice(0), [link]);
  channel.hear({ type: 'hello' });
  assert.deepEqual(ways.splice(0), [null]);
});

test('a window that has said hello and is closed was closed by its reader', () => {
  const { beside, ways } = stage();
  const window = opened();
  page.open = () => window;
  beside.open();
  channel.hear({ type: 'hello' });
  window.closed = true;
  timers.pass(5000);
  assert.ok(ways.every((way) => way === null));
  beside.open();
  beside.close();
  assert.equal(timers.count, 0);
});

test('of two stages each runs what its own window asks for', () => {
  const one = stage();
  const [first, id] = [channel, channel.stage];
  const other = stage();
  assert.notEqual(channel.stage, id);
  for (const each of [first, channel]) each.hear({ type: 'command', command: 'forward', stage: id });
  assert.deepEqual([one.asked, other.asked], [['forward'], []]);
});

test('it has the same id after a reload of its window; a duplicate of the tab has another, and the older one its own', () => {
  stage();
  const [older, id] = [channel, channel.stage];
  older.hear({ type: 'hello' });
  assert.equal(page.name, `territoires-stage-${id}`);
  stage();
  assert.equal(channel.stage, id);
  older.hear({ ...channel.told[0], stage: id });
  assert.deepEqual(
    older.told.slice(-3).map(({ type }) => type),
    ['taken', 'story', 'show'],
  );
  assert.equal(older.stage, id);
  channel.hear({ type: 'taken' });
  assert.notEqual(channel.stage, id);
  assert.deepEqual(types().slice(-2), ['story', 'show'], 'by its new id');
  older.hear({ type: 'here', step: 1, count: 3, title: 'a', french: [] });
  assert.equal(older.told.at(-1).type, 'show', 'of others it hears nothing');
});

test('a window that belongs to none is told that it is there, and where', () => {
  const { run, asked } = stage();
  run('forward');
  channel.hear({ type: 'who', stage: '' });
  assert.deepEqual(channel.told.at(-1), { type: 'here', step: 2, count: 3, title: 'b', french: [] });
  channel.hear({ type: 'command', command: 'forward', stage: '' });
  assert.deepEqual(asked, []);
});
