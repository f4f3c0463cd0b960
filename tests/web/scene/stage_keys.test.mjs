// Every key of a keyboard and of a remote on stage, with digits of all lengths; and what no key does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandOf, isForNobody, pressOf } from '../../../web/scene/keys.js';
import { begin, commands } from '../../../web/scene/player.js';

const count = 35;
const press = (show, key) => {
  const { command, value } = commandOf({ key });
  return commands[command](show, value);
};
const from = (step, ...keys) => keys.reduce(press, begin(count, step));
const digitsOf = (number) => [...String(number)];

test('each key has its command, letters in either case', () => {
  for (const [keys, command] of [
    [['ArrowRight', 'ArrowDown', 'PageDown', ' '], 'forward'],
    [['ArrowLeft', 'ArrowUp', 'PageUp'], 'back'],
    [['Home'], 'first'],
    [['End'], 'last'],
    [['Enter'], 'enter'],
    [['b', 'B', '.'], 'black'],
    [['w', 'W'], 'white'],
    [['f', 'F'], 'fullscreen'],
    [['p', 'P'], 'presenter'],
    [['Escape'], 'leave'],
    [['Backspace'], 'forget'],
  ])
    for (const key of keys) assert.deepEqual(commandOf({ key }), { command }, key);
  for (const key of '0123456789') assert.deepEqual(commandOf({ key }), { command: 'digit', value: key });
});

test('nothing else is a command: not the keys of a browser, of another alphabet, or of an object', () => {
  for (const key of ['F5', 'F11', 'Tab', 'Shift', 'Delete', 'Dead', 'Unidentified', 'x', '/', '?', '²', '٣', 'é', 'ß'])
    assert.equal(commandOf({ key }), null, key);
  for (const key of ['arrowright', 'constructor', 'toString', '__proto__', undefined])
    assert.equal(commandOf({ key }), null, key);
});

test('on AZERTY digits need no Shift, the capitals may be locked, and another alphabet has its places', () => {
  for (const [digit, key] of [...'à&é"\'(-è_ç'].entries())
    assert.deepEqual(commandOf({ key, code: `Digit${digit}` }), { command: 'digit', value: String(digit) }, key);
  for (const [key, code, command] of [
    ['и', 'KeyB', 'black'],
    ['ц', 'KeyW', 'white'],
    [',', 'NumpadDecimal', 'black'],
    ['Enter', 'NumpadEnter', 'enter'],
    ['PageDown', 'Numpad3', 'forward'],
  ])
    assert.deepEqual(commandOf({ key, code }), { command }, key);
});

test('a key that is held asks once; nothing scrolls meanwhile, and the button in focus is pressed once', () => {
  const on = (kind) => ({ closest: (selector) => (selector.split(', ').includes(kind) ? {} : null) });
  const target = on('body');
  for (const key of ['ArrowRight', ' ', 'b', 'f', 'p', '1', 'Escape', 'Backspace']) {
    assert.ok(pressOf({ key, target }).asked, key);
    assert.deepEqual(pressOf({ key, target, repeat: true }), { asked: null, isTaken: true }, key);
  }
  for (const key of ['Enter', ' ']) {
    assert.deepEqual(pressOf({ key, target: on('button') }), { asked: null, isTaken: false }, 'the button’s');
    assert.deepEqual(pressOf({ key, target: on('button'), repeat: true }), { asked: null, isTaken: true });
  }
  assert.ok(pressOf({ key: 'ArrowRight', target: on('button') }).asked);
  for (const init of [{}, { key: 'Dead' }, { key: ' ', isComposing: true }, { target: {} }])
    assert.deepEqual(pressOf(init), { asked: null, isTaken: false }, 'autofill, a dead key, an input method');
});

test('with Ctrl, Alt or ⌘ every key is the browser’s; with Shift it is ours', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    for (const key of ['ArrowRight', 'PageDown', 'b', 'w', 'p', '1', 'Enter', 'Home', 'x', 'r']) {
      assert.equal(commandOf({ key, [held]: true }), null, `${held} ${key}`);
      assert.ok(!isForNobody({ key, [held]: true }), `${held} ${key}`);
    }
  assert.deepEqual(commandOf({ key: 'B', shiftKey: true }), { command: 'black' });
});

test('a sign that does nothing is nobody’s, so that a browser does not look for it; named keys are the browser’s', () => {
  for (const key of ['/', "'", '?', 'x', 'é', '٣']) assert.ok(isForNobody({ key }), key);
  for (const key of ['Tab', 'F5', 'Shift', 'Dead', ' ', '.', '1', 'B']) assert.ok(!isForNobody({ key }), key);
});

test('from any step, any number and Enter goes there, and past the ends to the ends', () => {
  for (let step = 1; step <= count; step += 1)
    for (let number = 0; number <= 120; number += 1) {
      const { step: there, typed } = from(step, ...digitsOf(number), 'Enter');
      assert.equal(there, Math.min(Math.max(number, 1), count), `${number} from ${step}`);
      assert.equal(typed, '');
    }
});

test('of more digits than a step has, the last three count; zeros before them do nothing', () => {
  assert.equal(from(1, ...'0012', 'Enter').step, 12);
  assert.equal(from(1, ...'9007', 'Enter').step, 7);
  assert.equal(from(20, ...'000', 'Enter').step, 1);
  assert.equal(from(1, ...'1234').typed, '234', 'seen as they are typed');
});

test('digits are forgotten by whatever else is pressed', () => {
  for (const key of ['ArrowLeft', 'PageDown', 'Home', 'End', 'b', 'w', 'Backspace'])
    assert.equal(from(10, '3', key).typed, '', key);
  assert.equal(from(10, '3', 'Backspace', 'Enter').step, 11);
});

test('the whole show forward and back by a remote, each step once; it stays at its ends', () => {
  let show = begin(count);
  const steps = [show.step];
  for (let presses = 0; presses < count + 5; presses += 1) {
    show = press(show, 'PageDown');
    steps.push(show.step);
  }
  assert.deepEqual(
    steps,
    [...Array.from({ length: count }, (_, index) => index + 1), ...Array(6).fill(count)].slice(0, steps.length),
  );
  for (let step = count - 1; step >= 1; step -= 1) {
    show = press(show, 'PageUp');
    assert.equal(show.step, step);
  }
  assert.equal(press(show, 'PageUp').step, 1);
});

test('five hundred keys in a hurry end where they end', () => {
  let show = begin(count);
  for (let i = 0; i < 500; i += 1) show = press(show, i % 5 === 4 ? 'ArrowLeft' : 'ArrowRight');
  for (let i = 0; i < 3; i += 1) show = press(show, 'ArrowLeft');
  assert.equal(show.step, count - 4);
});

test('black and white: each key again shows the picture, the other one is the other colour; a step waits for the picture', () => {
  assert.deepEqual([from(7, 'b').blank, from(7, 'b', 'b').blank, from(7, 'b', 'w').blank], ['black', '', 'white']);
  for (const key of ['ArrowRight', 'PageUp', 'Enter', ' ']) {
    const { step, blank } = from(7, 'w', key);
    assert.deepEqual([step, blank], [7, ''], key);
  }
  for (const [keys, step] of [
    [['Home'], 1],
    [['End'], count],
    [['1', '2', 'Enter'], 12],
  ])
    assert.deepEqual([from(7, 'b', ...keys).step, from(7, 'b', ...keys).blank], [step, '']);
  assert.equal(from(7, 'b', '1').blank, 'black', 'a number is typed in the dark');
});

test('a show of one step has nowhere to go', () => {
  for (const command of ['forward', 'back', 'first', 'last', 'enter'])
    assert.equal(commands[command](begin(1)).step, 1);
  assert.equal(commands.go(begin(1), 9).step, 1);
});
