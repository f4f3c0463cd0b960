// What key was meant: one table of keyboards, locks, input methods and modifiers, as browsers tell of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPress, isTyped, meant, meantWithCommand, pressOnce, takesText } from '../../../web/base/keys.js';

const digits = Object.fromEntries(Array.from('0123456789', (digit) => [digit, digit]));
const signs = Object.fromEntries(['/', '?', '+', '=', '-', '.', ' '].map((sign) => [sign, sign]));
const letters = Object.fromEntries(Array.from('bfpswz', (letter) => [letter, letter]));
const named = Object.fromEntries(['Enter', 'Home', 'Escape', 'ArrowLeft'].map((name) => [name, name]));
const all = { ...digits, ...signs, ...letters, ...named };

// `locks`: what getModifierState says yes to.
const event = ({ locks = [], ...init }) => ({ ...init, getModifierState: (lock) => locks.includes(lock) });
const meantBy = (init, table = all) => meant(event(init), table) ?? null;

test('letters are the letter that the layout has there, whatever the capitals', () => {
  for (const [init, wanted] of [
    [{ key: 's', code: 'KeyS' }, 's'],
    [{ key: 'S', code: 'KeyS', locks: ['CapsLock'] }, 's'],
    [{ key: 'S', code: 'KeyS', shiftKey: true }, 's'],
    [{ key: 'z', code: 'KeyW' }, 'z'], // AZERTY
    [{ key: 'w', code: 'KeyZ' }, 'w'],
    [{ key: 's', code: 'KeyK' }, 's'], // BÉPO
    [{ key: 'é', code: 'KeyW' }, null],
    [{ key: 'ß', code: 'KeyS' }, null],
    [{ key: 'ŝ', code: 'KeyS' }, null], // after a dead key
    [{ key: ',', code: 'KeyW' }, null], // Dvorak: a sign is itself
    [{ key: 'Dead', code: 'KeyS' }, null],
  ])
    assert.equal(meantBy(init), wanted, JSON.stringify(init));
});

test('where the layout has another alphabet, they are those of a Latin keyboard', () => {
  for (const [key, code, wanted] of [
    ['ы', 'KeyS', 's'],
    ['Ы', 'KeyS', 's'],
    ['σ', 'KeyS', 's'],
    ['и', 'KeyB', 'b'],
    ['ب', 'KeyF', 'f'],
    ['لا', 'KeyB', 'b'], // a key of two letters
    ['ิ', 'KeyB', 'b'], // Thai: a mark
    ['ы', 'KeyX', null],
    ['ы', undefined, null],
  ])
    assert.equal(meantBy({ key, code }), wanted, `${key} ${code}`);
});

test('digits: of AZERTY and BÉPO with Shift and without, of other scripts, of the numeric keypad', () => {
  for (const [keys, more] of [
    ['à&é"\'(-è_ç', { layout: 'AZERTY' }],
    ['*"«»()@+-/', { layout: 'BÉPO' }],
    ['0123456789', { shiftKey: true }],
    ['0123456789', { locks: ['CapsLock'] }],
    ['à&é"\'(-è_ç', { locks: ['CapsLock'], shiftKey: true }],
    ['é+ěščřžýáí', { layout: 'Czech' }],
    ['٠١٢٣٤٥٦٧٨٩', { layout: 'Arabic' }],
  ])
    for (const [digit, key] of [...keys].entries())
      assert.equal(meantBy({ key, code: `Digit${digit}`, ...more }, digits), String(digit), `${key} ${digit}`);
  for (const digit of '0123456789') {
    assert.equal(meantBy({ key: digit, code: `Numpad${digit}` }), digit);
    assert.equal(meantBy({ key: '٣', code: `Numpad${digit}` }), digit);
  }
  assert.equal(meantBy({ key: '!', code: 'Digit1', shiftKey: true }), null, 'QWERTY: nobody means 1');
  assert.equal(meantBy({ key: '7', code: 'Digit1' }), '7', 'where the digits are in another order');
  for (const key of ['²', 'é', '٣']) assert.equal(meantBy({ key, code: 'Backquote' }), null, key);
});

test('the numeric keypad: its signs, its Enter, its point in any language; without its lock it is its other names', () => {
  for (const [key, code, wanted] of [
    ['+', 'NumpadAdd', '+'],
    ['-', 'NumpadSubtract', '-'],
    ['/', 'NumpadDivide', '/'],
    ['Enter', 'NumpadEnter', 'Enter'],
    ['.', 'NumpadDecimal', '.'],
    [',', 'NumpadDecimal', '.'],
    ['Home', 'Numpad7', 'Home'],
    ['ArrowLeft', 'Numpad4', 'ArrowLeft'],
    ['Clear', 'Numpad5', null],
    ['Insert', 'Numpad0', null],
    ['Delete', 'NumpadDecimal', null],
    [',', 'Comma', null],
  ])
    assert.equal(meantBy({ key, code }), wanted, `${key} ${code}`);
});

test('a sign is where the layout has it, and no digit where the sign itself is asked for', () => {
  for (const init of [
    { key: '/', code: 'Period', shiftKey: true }, // AZERTY
    { key: '/', code: 'Digit9' }, // BÉPO
    { key: '/', code: 'Backslash', shiftKey: true }, // Russian
    { key: '/', code: 'KeyE', locks: ['AltGraph'] }, // a third level
  ])
    assert.equal(meantBy(init), '/', JSON.stringify(init));
});

test('AltGr is no Ctrl, and makes no letter or digit of ours, however it is told', () => {
  for (const how of [
    { ctrlKey: true, altKey: true },
    { locks: ['AltGraph'] },
    { locks: ['AltGraph'], ctrlKey: true, altKey: true },
  ])
    for (const [key, code] of [
      ['s', 'KeyS'],
      ['ś', 'KeyS'],
      ['ы', 'KeyS'],
      ['z', 'KeyW'],
      ['1', 'Digit1'],
      ['~', 'Digit2'],
      ['Enter', 'Enter'],
    ]) {
      assert.equal(meantBy({ key, code, ...how }), null, `${key} ${JSON.stringify(how)}`);
      assert.equal(meantWithCommand(event({ key, code, ...how }), all), undefined, `${key} ${JSON.stringify(how)}`);
    }
});

test('with Ctrl, Alt or ⌘ a key is the browser’s; what wants Ctrl has it from the one or the other', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey'])
    for (const key of Object.keys(all)) assert.equal(meantBy({ key, [held]: true }), null, `${held} ${key}`);
  const command = (init) => meantWithCommand(event(init), letters) ?? null;
  assert.equal(command({ key: 'z', ctrlKey: true }), 'z');
  assert.equal(command({ key: 'Z', metaKey: true, shiftKey: true }), 'z');
  assert.equal(command({ key: 'я', code: 'KeyZ', ctrlKey: true }), 'z');
  assert.equal(command({ key: 'y', code: 'KeyZ', ctrlKey: true }), null, 'QWERTZ');
  for (const other of [
    {},
    { altKey: true },
    { ctrlKey: true, metaKey: true },
    { ctrlKey: false, metaKey: false },
    { altKey: true, metaKey: true },
  ])
    assert.equal(command({ key: 'z', ...other }), null, JSON.stringify(other));
});

test('what an input method composes, and what has no key, means nothing', () => {
  for (const init of [
    { key: 's', isComposing: true },
    { key: 's', keyCode: 229 },
    { key: 'Enter', keyCode: 229 },
    { key: 'Process', code: 'KeyS' },
    { key: 'Unidentified', code: '' },
    { key: 'Dead', code: 'Digit2' },
    {}, // autofill
    { key: null },
    { code: 'KeyS' },
  ]) {
    assert.equal(meantBy(init), null, JSON.stringify(init));
    assert.equal(meantWithCommand(event({ ...init, ctrlKey: true }), all), undefined);
    assert.ok(!isTyped(event(init)) && !isPress(event(init)), JSON.stringify(init));
  }
  assert.equal(meant({ key: 's' }, all), 's', 'an event that another script made');
});

test('a table has its own members alone', () => {
  for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'undefined', 'null'])
    assert.equal(meantBy({ key }), null, key);
});

test('what is typed: a sign, in any alphabet; no name', () => {
  for (const key of ['s', 'é', '/', 'ы', ' ', '²']) assert.ok(isTyped({ key }), key);
  for (const key of ['Enter', 'F5', 'Dead', 'Tab']) assert.ok(!isTyped({ key }), key);
  assert.ok(!isTyped({ key: 'f', ctrlKey: true }));
});

// The element that has the keyboard's focus; `kind` is the selector that it matches.
const on = (kind) => ({ closest: (selector) => (selector.split(', ').includes(kind) ? {} : null) });

test('a key that is held presses its control once; keys that press nothing, and the space bar on a link, go on', () => {
  const held = (init) => {
    const pressed = Object.assign(new Event('keydown', { cancelable: true }), init);
    Object.defineProperty(pressed, 'target', { value: init.on });
    pressOnce(pressed);
    return pressed.defaultPrevented;
  };
  assert.ok(held({ key: 'Enter', repeat: true, on: on('button') }));
  assert.ok(held({ key: ' ', repeat: true, on: on('summary') }));
  assert.ok(held({ key: 'Enter', repeat: true, on: on('a') }));
  assert.ok(!held({ key: 'Enter', repeat: false, on: on('button') }));
  assert.ok(!held({ key: ' ', repeat: true, on: on('a') }), 'it scrolls');
  assert.ok(!held({ key: 'ArrowDown', repeat: true, on: on('button') }));
  for (const nothing of [on('p'), {}, null]) assert.ok(!held({ key: 'Enter', repeat: true, on: nothing }));
});

test('what takes text is asked of anything that hears a key', () => {
  assert.ok(takesText({ isContentEditable: true }));
  assert.ok(takesText({ matches: () => true }));
  for (const target of [{ matches: () => false }, {}, null, undefined]) assert.equal(takesText(target), false);
});
