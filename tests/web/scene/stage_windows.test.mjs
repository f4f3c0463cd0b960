// What the stage and the presenter's window tell each other, without windows: heard once, from those who belong together alone.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Channel } from '../../../web/scene/channel.js';

const site = 'https://a.example';
const addressOf = (origin) => ({ href: `${origin === 'null' ? 'file:///show' : origin}/page.html`, origin });
const valid = { stage: 's1', channel: 'territoires-scene', from: 1, number: 1 };

// A window: what is posted to it arrives as from the window that is said to post, where its origin is the one that is named.
function windowOf(opener = null, origin = site) {
  const made = new EventTarget();
  Object.assign(made, { opener, origin, location: addressOf(origin), closed: false });
  made.postedBy = null; // whose turn it is
  made.postMessage = (data, target) => {
    if (target !== '*' && target !== made.origin) return;
    assert.ok(target !== '*' || origin === 'null', 'anybody could read it');
    const { postedBy: source } = made;
    const init = { data: structuredClone(data), source, origin: source?.origin };
    made.dispatchEvent(Object.assign(new Event('message'), init));
  };
  return made;
}

let channels; // null: the browser gives none
beforeEach(() => {
  channels = [];
  globalThis.BroadcastChannel = class extends EventTarget {
    constructor(name) {
      super();
      if (!channels) throw new Error('no channel for a file');
      this.name = name;
      channels.push(this);
    }
    postMessage(data) {
      for (const other of channels.filter((one) => one !== this && one.name === this.name))
        other.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(data), source: null }));
    }
    close() {
      channels = channels.filter((one) => one !== this);
    }
  };
});

function linkIn(page) {
  Object.assign(globalThis, {
    window: page,
    location: page.location,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  const heard = [];
  const sources = [];
  const link = new Channel(
    ({ type, step }, source) => sources.push(source) && heard.push(step === undefined ? type : `${type} ${step}`),
  );
  const where = (step) => ({ step, count: 37, title: 'Lyon', french: [] });
  const tell = (type, step) => {
    globalThis.location = page.location;
    link.tell({ type, stage: 's1', ...(step && where(step)) });
  };
  return { heard, sources, link, page, tell };
}
// The stage has opened the presenter's window.
function both(origin) {
  const stage = linkIn(windowOf(null, origin));
  const presenter = linkIn(windowOf(stage.page, origin));
  stage.link.add(presenter.page);
  stage.page.postedBy = presenter.page;
  presenter.page.postedBy = stage.page;
  globalThis.window = stage.page;
  return { stage, presenter };
}

test('by channel and by message, all is heard, once, in its order', () => {
  const { stage, presenter } = both();
  for (const step of [1, 2, 3]) stage.tell('here', step);
  assert.deepEqual(presenter.heard, ['here 1', 'here 2', 'here 3']);
  presenter.tell('hello');
  assert.deepEqual(stage.heard, ['hello']);
});

test('a page of a file has no channel: messages alone do', () => {
  channels = null;
  const { stage, presenter } = both();
  stage.tell('here', 1);
  presenter.tell('hello');
  assert.deepEqual([presenter.heard, stage.heard], [['here 1'], ['hello']]);
});

test('a window that was opened by hand has the channel alone; two of them hear each their own', () => {
  const { stage, presenter } = both();
  const byHand = linkIn(windowOf());
  stage.tell('here', 1);
  byHand.tell('hello');
  assert.deepEqual([presenter.heard, byHand.heard], [['here 1', 'hello'], ['here 1']]);
  assert.deepEqual(stage.heard, ['hello']);
});

test('another window, or another word, is not heard', () => {
  channels = null;
  const { stage, presenter } = both();
  const whole = { ...valid, type: 'command', command: 'forward' };
  stage.page.postedBy = windowOf();
  stage.page.postMessage(whole, site);
  stage.page.postedBy = presenter.page;
  for (const data of [null, 'hello', 7, {}, { ...whole, channel: 'territoires' }]) stage.page.postMessage(data, site);
  for (const spoilt of [{ number: '2' }, { number: Number.POSITIVE_INFINITY }, { from: {} }, { stage: undefined }])
    stage.page.postMessage({ ...whole, ...spoilt }, site);
  assert.deepEqual(stage.heard, []);
  stage.page.postMessage(whole, site);
  assert.deepEqual(stage.heard, ['command']);
});

test('a stage that was loaded again knows the window that it has opened by its opener', () => {
  channels = null;
  const { stage, presenter } = both();
  globalThis.window = stage.page;
  const again = linkIn(stage.page); // another page in the same window
  presenter.tell('hello');
  assert.deepEqual(again.heard, ['hello']);
  again.tell('here', 4);
  assert.deepEqual(presenter.heard, ['here 4'], 'and tells it from then on');
});

test('a window that is closed is told nothing', () => {
  const { stage, presenter } = both();
  presenter.page.closed = true;
  presenter.page.postMessage = () => assert.fail('posted to a window that is gone');
  stage.tell('here', 1);
  assert.deepEqual(presenter.heard, ['here 1'], 'by the channel');
});

test('who has closed the link hears nothing any more, neither way', () => {
  const { stage, presenter } = both();
  presenter.link.close();
  stage.tell('here', 2);
  assert.deepEqual(presenter.heard, []);
});

test('a window of another site, though it opened this one or went elsewhere since, hears nothing and is not heard', () => {
  channels = null;
  const host = windowOf(null, 'https://b.example');
  host.postMessage = () => assert.fail('told to another site');
  Object.defineProperty(host, 'location', {
    get() {
      throw new Error('cross-origin');
    },
  });
  const presenter = linkIn(windowOf(host));
  presenter.tell('hello');
  presenter.page.postedBy = host;
  presenter.page.postMessage({ ...valid, type: 'bye' }, site);
  assert.deepEqual(presenter.heard, []);
  presenter.page.postedBy.origin = 'null'; // a sandbox
  presenter.page.postMessage({ ...valid, type: 'bye' }, site);
  assert.deepEqual(presenter.heard, []);
});

test('pages of files, which have no origin to name, tell each other as windows that opened one another', () => {
  channels = null;
  const { stage, presenter } = both('null');
  stage.tell('here', 1);
  presenter.tell('hello');
  assert.deepEqual([presenter.heard, stage.heard], [['here 1'], ['hello']]);
  globalThis.location = stage.page.location;
  globalThis.window = stage.page;
  stage.page.postedBy = windowOf(null, 'https://b.example');
  stage.page.postMessage({ ...valid, type: 'hello' }, '*');
  assert.deepEqual(stage.heard, ['hello']);
});

test('whose window it is that speaks is known once it has spoken as a window, loaded again or not', () => {
  const { stage, presenter } = both();
  stage.tell('here', 1);
  stage.tell('here', 2);
  assert.deepEqual(presenter.sources, [null, stage.page], 'the channel was first');
  channels = null;
  const again = linkIn(stage.page);
  again.link.add(presenter.page);
  again.tell('here', 3);
  assert.equal(presenter.sources.at(-1), stage.page);
});
