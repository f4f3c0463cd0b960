// What the stage and the presenter's window tell each other, without windows: heard once, from those who belong together alone.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Link } from '../../web/scene/link.js';

// A window: what is posted to it arrives as from the window that is said to post.
function windowOf(opener = null) {
  const made = new EventTarget();
  made.opener = opener;
  made.closed = false;
  made.postedBy = null; // whose turn it is
  made.postMessage = (data, target) => {
    assert.equal(target, '*');
    made.dispatchEvent(Object.assign(new Event('message'), { data: structuredClone(data), source: made.postedBy }));
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
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  });
  const heard = [];
  const link = new Link(({ type, step }) => heard.push(step === undefined ? type : `${type} ${step}`));
  return { heard, link, page };
}
// The stage has opened the presenter's window.
function both() {
  const stage = linkIn(windowOf());
  const presenter = linkIn(windowOf(stage.page));
  stage.link.add(presenter.page);
  stage.page.postedBy = presenter.page;
  presenter.page.postedBy = stage.page;
  globalThis.window = stage.page;
  return { stage, presenter };
}

test('by channel and by message, all is heard, once, in its order', () => {
  const { stage, presenter } = both();
  for (const step of [1, 2, 3]) stage.link.tell({ type: 'show', step });
  assert.deepEqual(presenter.heard, ['show 1', 'show 2', 'show 3']);
  presenter.link.tell({ type: 'hello' });
  assert.deepEqual(stage.heard, ['hello']);
});

test('a page of a file has no channel: messages alone do', () => {
  channels = null;
  const { stage, presenter } = both();
  stage.link.tell({ type: 'show', step: 1 });
  presenter.link.tell({ type: 'hello' });
  assert.deepEqual([presenter.heard, stage.heard], [['show 1'], ['hello']]);
});

test('a window that was opened by hand has the channel alone; two of them hear each their own', () => {
  const { stage, presenter } = both();
  const byHand = linkIn(windowOf());
  stage.link.tell({ type: 'show', step: 1 });
  byHand.link.tell({ type: 'hello' });
  assert.deepEqual([presenter.heard, byHand.heard], [['show 1', 'hello'], ['show 1']]);
  assert.deepEqual(stage.heard, ['hello']);
});

test('another window, or another word, is not heard', () => {
  channels = null;
  const { stage, presenter } = both();
  const whole = { channel: 'territoires-scene', from: 1, number: 1, type: 'command' };
  stage.page.postedBy = windowOf();
  stage.page.postMessage(whole, '*');
  stage.page.postedBy = presenter.page;
  for (const data of [null, 'hello', 7, {}, { ...whole, channel: 'territoires' }]) stage.page.postMessage(data, '*');
  assert.deepEqual(stage.heard, []);
  stage.page.postMessage(whole, '*');
  assert.deepEqual(stage.heard, ['command']);
});

test('a stage that was loaded again knows the window that it has opened by its opener', () => {
  channels = null;
  const { stage, presenter } = both();
  globalThis.window = stage.page;
  const again = linkIn(stage.page); // another page in the same window
  presenter.link.tell({ type: 'hello' });
  assert.deepEqual(again.heard, ['hello']);
  again.link.tell({ type: 'show', step: 4 });
  assert.deepEqual(presenter.heard, ['show 4'], 'and tells it from then on');
});

test('a window that is closed is told nothing', () => {
  const { stage, presenter } = both();
  presenter.page.closed = true;
  presenter.page.postMessage = () => assert.fail('posted to a window that is gone');
  stage.link.tell({ type: 'show', step: 1 });
  assert.deepEqual(presenter.heard, ['show 1'], 'by the channel');
});

test('who has closed the link hears nothing any more, neither way', () => {
  const { stage, presenter } = both();
  presenter.link.close();
  stage.link.tell({ type: 'show', step: 2 });
  assert.deepEqual(presenter.heard, []);
});
