// A finger on stage, without a screen: aside is a step, and all else is not.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { connectSwipes } from '../../../web/scene/swipe.js';

let element;
let commands;
let stop;
beforeEach(() => {
  globalThis.innerWidth = 400;
  element = new EventTarget();
  commands = [];
  stop = connectSwipes(element, (command) => commands.push(command));
});

const finger = { pointerType: 'touch', isPrimary: true, pointerId: 7 };
const send = (type, x, y, pointer = {}) =>
  element.dispatchEvent(Object.assign(new Event(type), finger, pointer, { clientX: x, clientY: y }));
function swipe(across, down = 0, pointer = {}) {
  send('pointerdown', 200, 300, pointer);
  send('pointerup', 200 + across, 300 + down, pointer);
  return commands.splice(0);
}

test('to the left is forward, to the right back', () => {
  assert.deepEqual(swipe(-240), ['forward']);
  assert.deepEqual(swipe(240), ['back']);
  assert.deepEqual([swipe(-240), swipe(-240)].flat(), ['forward', 'forward'], 'one after the other');
});

test('from a twelfth of the width on, and rather aside than down', () => {
  assert.deepEqual([swipe(-31), swipe(-32)], [[], ['forward']]);
  assert.deepEqual([swipe(0), swipe(5, 5)], [[], []], 'a tap');
  assert.deepEqual([swipe(-100, 101), swipe(-100, -101), swipe(-100, 99)], [[], [], ['forward']]);
  globalThis.innerWidth = 1200;
  assert.deepEqual(swipe(-90), [], 'a share of the screen, not so many pixels');
});

test('a mouse, a pen or a second finger makes no step', () => {
  for (const pointer of [{ pointerType: 'mouse' }, { pointerType: 'pen' }, { isPrimary: false, pointerId: 8 }])
    assert.deepEqual(swipe(-240, 0, pointer), []);
  send('pointerdown', 200, 300);
  send('pointerup', 20, 300, { pointerId: 8 });
  assert.deepEqual(commands, [], 'another one is lifted');
  send('pointerup', 20, 300);
  assert.deepEqual(commands, ['forward']);
});

test('a finger is lifted once; and a stage that was left hears none', () => {
  send('pointerup', 20, 300);
  swipe(-240);
  send('pointerup', 20, 300);
  assert.deepEqual(commands, []);
  send('pointerdown', 200, 300);
  stop();
  send('pointerup', 20, 300);
  assert.deepEqual(commands, [], 'left while the finger was down');
  assert.deepEqual(swipe(-240), []);
});
