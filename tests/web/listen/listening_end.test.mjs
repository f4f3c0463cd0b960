// How listening ends: by itself, by whoever asks, for want of notes or of sound; and that nothing is left afterwards.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  begun,
  devices,
  linesOf,
  listenAnew,
  listening,
  notes,
  ofMap,
  settled,
  timers,
} from '../support/listening.mjs';

beforeEach(listenAnew);

test('at its end it says so, gives the device back, and leaves no timer', async () => {
  const { status, caption, isPlaying, stop, begin, button } = await begun();
  timers.pass(20_000);
  assert.deepEqual([status.textContent, caption.textContent, isPlaying()], ['Fin', '', false]);
  assert.deepEqual([stop.hidden, begin.hidden], [true, true]);
  assert.deepEqual([devices.length, devices[0].isOpen, timers.count], [1, false, 0]);
  assert.equal(document.activeElement, button, 'the focus that was on « Arrêter » is back');
});

test('Esc, the button again, « Arrêter » and a hidden page end it at once', async () => {
  const acts = {
    escape() {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
      document.dispatchEvent(event);
      assert.ok(event.defaultPrevented && event.cancelBubble, 'it ends the sound and nothing else');
    },
    again: ({ listens, button }) => listens.press(button),
    stop: ({ stop }) => stop.click(),
    hidden() {
      document.hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    document.hidden = false;
    const all = await begun();
    timers.pass(2000);
    await act(all);
    const count = notes().length;
    timers.pass(20_000);
    assert.equal(notes().length, count, name);
    assert.deepEqual([all.isPlaying(), devices.at(-1).isOpen, timers.count], [false, false, 0], name);
    const key = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
    document.dispatchEvent(key);
    assert.ok(!key.defaultPrevented, `${name}: the key is the page’s again`);
  }
});

test('other keys are not its own, nor Esc that is held since before', async () => {
  const { isPlaying } = await begun();
  const key = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Enter' });
  document.dispatchEvent(key);
  assert.deepEqual([isPlaying(), key.defaultPrevented], [true, false]);
  for (const init of [{ key: 'Escape', repeat: true }, {}])
    document.dispatchEvent(Object.assign(new Event('keydown'), init));
  assert.ok(isPlaying());
});

test('when nobody passes it ends, in the words of the program', async () => {
  const { atlas, status, isPlaying } = await begun();
  timers.pass(2000);
  atlas.lines = linesOf(['group', '45 projets']);
  atlas.dispatchEvent(new Event('statechange'));
  await settled();
  assert.deepEqual([status.textContent, isPlaying(), timers.count], ['2 notes', false, 0]);
  assert.equal(devices[0].isOpen, false);
});

test('without sound a sentence says so', async () => {
  globalThis.AudioContext = undefined;
  const { status, isPlaying } = await begun();
  assert.deepEqual([status.textContent, isPlaying(), timers.count], ['Pas de sons', false, 0]);
});

test('notes that cannot be had are told in the place of the end', async () => {
  const all = listening();
  await all.listens.press(all.button);
  all.atlas.notes = async () => {
    throw new Error('listen.js: HTTP 404');
  };
  all.begin.click();
  await settled();
  assert.deepEqual([all.status.textContent, all.isPlaying()], ['listen.js: HTTP 404', false]);
  assert.equal(devices[0].isOpen, false);
});

test('stopped while its notes are on their way, it plays nothing when they come', async () => {
  const all = listening();
  await all.listens.press(all.button);
  let give;
  all.atlas.notes = () => new Promise((resolve) => (give = resolve));
  all.begin.click();
  all.stop.click();
  give(ofMap);
  await settled();
  timers.pass(20_000);
  assert.deepEqual([notes(), all.isPlaying(), timers.count], [[], false, 0]);
});
