// The stage's side of the presenter's window: what it tells of itself and when, what it does when asked, and the time that it keeps.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import './support/texts.mjs';

let channel;
let page;
globalThis.BroadcastChannel = class extends EventTarget {
  constructor() {
    super();
    channel = Object.assign(this, { told: [], number: 0 });
  }
  postMessage({ channel: name, from, number, ...message }) {
    assert.deepEqual([name, typeof from, number], ['territoires-scene', 'number', this.told.length + 1]);
    this.told.push(message);
  }
  // As of a presenter's window.
  hear(message) {
    this.number += 1;
    const data = { ...message, channel: 'territoires-scene', from: 1, number: this.number };
    this.dispatchEvent(Object.assign(new Event('message'), { data, source: null }));
  }
  close() {
    this.isClosed = true;
  }
};
const { Beside } = await import('../../web/scene/beside.js');
const { begin, commands } = await import('../../web/scene/player.js');

let now;
Date.now = () => now;
beforeEach(() => {
  now = 100_000;
  page = new EventTarget();
  Object.assign(globalThis, {
    window: page,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    location: { href: 'https://a.example/?mode=scene' },
    innerWidth: 1600,
    innerHeight: 900,
  });
  document.documentElement.dataset = { appearance: 'sombre' };
});

function stage(step = 1) {
  const asked = [];
  const beside = new Beside(
    { slides: ['a', 'b', 'c'] },
    {
      run: (command, value) => asked.push(value === undefined ? command : `${command} ${value}`),
      point: (where) => asked.push(where),
    },
  );
  let show = begin(3, step);
  beside.tell(show);
  const run = (command) => {
    show = commands[command](show);
    beside.tell(show);
  };
  const last = () => channel.told.at(-1);
  return { beside, asked, run, last };
}
const types = () => channel.told.map(({ type }) => type);

test('a stage that begins tells the whole story once, then where the show is after each command', () => {
  const { run } = stage();
  run('forward');
  run('black');
  assert.deepEqual(types(), ['story', 'show', 'show', 'show']);
  assert.deepEqual(channel.told[0], {
    type: 'story',
    slides: ['a', 'b', 'c'],
    address: 'https://a.example/?mode=scene',
  });
  const { time, ...show } = channel.told.at(-1);
  assert.deepEqual(show, {
    type: 'show',
    step: 2,
    blank: 'black',
    typed: '',
    appearance: 'sombre',
    aspect: 1600 / 900,
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
  assert.equal(channel.told.at(-1).aspect, 1);
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

test('it opens one window, by its name, and speaks to it from then on', () => {
  const { beside, run } = stage();
  const posted = [];
  let opened;
  page.open = (...how) => {
    opened = how;
    return { closed: false, postMessage: ({ type }) => posted.push(type) };
  };
  beside.open();
  assert.deepEqual(opened.slice(1), ['territoires-presenter', 'popup,width=1280,height=720']);
  assert.match(opened[0], /\.html$/);
  assert.equal(page.name, 'territoires-stage');
  run('forward');
  assert.deepEqual(posted, ['show']);
  page.open = () => null; // refused
  beside.open();
  run('forward');
  assert.deepEqual(posted, ['show', 'show']);
});
