// A stand that runs by itself, with time as the test wants it: its pace, its end, the minute of rest, and nothing afterwards.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { autoplay, secondsOf } from '../../../web/scene/kiosk.js';
import { Timers } from '../support/timers.mjs';

let timers;
let page;
beforeEach(() => {
  timers = new Timers();
  page = new EventTarget();
  globalThis.addEventListener = page.addEventListener.bind(page);
  // Node's EventTarget does not know `true` as a third argument, which in browsers means { capture: true }.
  globalThis.removeEventListener = (type, listener, capture) => page.removeEventListener(type, listener, { capture });
});

function stand(seconds, count) {
  const show = { step: 1, commands: [] };
  show.stop = autoplay(
    seconds,
    (command) => {
      show.commands.push(command);
      show.step = command === 'first' ? 1 : show.step + 1;
    },
    () => show.step === count,
  );
  return show;
}
const act = (type) => page.dispatchEvent(new Event(type));

test('a step every so many seconds, and after the last the first', () => {
  const show = stand(8, 3);
  timers.pass(7999);
  assert.deepEqual(show.commands, []);
  timers.pass(1);
  assert.deepEqual(show.commands, ['forward']);
  timers.pass(24_000);
  assert.deepEqual(show.commands, ['forward', 'forward', 'first', 'forward']);
});

test('a key, a touch or the wheel gives a minute, from the last of them; then it goes on at its pace', () => {
  for (const type of ['pointerdown', 'keydown', 'wheel']) {
    const show = stand(2, 35);
    timers.pass(2000);
    act(type);
    timers.pass(30_000);
    act(type);
    timers.pass(59_999);
    assert.equal(show.step, 2, type);
    timers.pass(1);
    assert.equal(show.step, 3, type);
    timers.pass(2000);
    assert.equal(show.step, 4, type);
    show.stop();
  }
});

test('a mouse that moves by is nobody who reads', () => {
  const show = stand(2, 35);
  act('pointermove');
  timers.pass(2000);
  assert.equal(show.step, 2);
});

test('once it is stopped, no timer is left, and no touch starts it again', () => {
  const show = stand(2, 35);
  show.stop();
  assert.equal(timers.count, 0);
  act('keydown');
  timers.pass(120_000);
  assert.deepEqual([show.commands, timers.count], [[], 0]);
});

test('where nobody asks for it, there is no timer and nothing is heard', () => {
  const show = stand(null, 35);
  act('keydown');
  assert.equal(timers.count, 0);
  show.stop();
});

test('seconds that can be followed: from two to an hour', () => {
  assert.deepEqual(['2', '2.5', '3600', ' 8 '].map(secondsOf), [2, 2.5, 3600, 8]);
  for (const text of ['1.9', '3601', '-2', 'vite', 'NaN', 'Infinity', '', null, '8s', '2,5'])
    assert.equal(secondsOf(text), null, String(text));
});
