// The keys of the page, without one: shortcuts of one character and undoing, and where they are a text field's or the browser's.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { connectUndoKeys } from '../../../web/explorer/undo_keys.js';

let page;
let dialogIsOpen;
let store; // null: forbidden, as in a sandbox
beforeEach(() => {
  page = new EventTarget();
  dialogIsOpen = false;
  store = new Map();
  page.querySelector = () => (dialogIsOpen ? {} : null);
  globalThis.document = page;
  const stored = (act) => {
    if (!store) throw new Error('forbidden');
    return act();
  };
  globalThis.localStorage = {
    getItem: (name) => stored(() => store.get(name) ?? null),
    setItem: (name, value) => stored(() => store.set(name, value)),
    removeItem: (name) => stored(() => store.delete(name)),
  };
});
let loads = 0;
// As a page that is loaded anew: what is kept is read once.
const loaded = () => {
  loads += 1;
  return import(`../../../web/base/shortcuts.js?load=${loads}`);
};

// What has the focus: `kind` as a selector would name it.
const focusOn = (kind = 'body') => ({
  isContentEditable: kind === '[contenteditable]',
  matches: (selector) => {
    const parts = selector.split(/, (?![^(]*\))/);
    if (kind === 'input' || kind.startsWith('input[')) {
      const type = /type=(\w+)/.exec(kind)?.[1] ?? 'text';
      const rule = parts.find((one) => one.startsWith('input'));
      return Boolean(rule) && !rule.includes(`type=${type}`);
    }
    return parts.includes(kind);
  },
});
// True when the page took the key.
function press(key, { on = 'body', ...held } = {}) {
  const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...held });
  Object.defineProperty(event, 'target', { value: focusOn(on) });
  page.dispatchEvent(event);
  return event.defaultPrevented;
}
const texts = ['input', 'input[type=search]', 'input[type=number]', 'textarea', '[contenteditable]'];
const noTexts = ['body', 'canvas', 'a', 'button', 'input[type=checkbox]', 'input[type=radio]'];

test('a character acts from anywhere that takes no text, with Shift or without, and with no other modifier', async () => {
  const { connectShortcuts } = await loaded();
  const pressed = [];
  const stop = connectShortcuts({ '/': () => pressed.push('/'), '?': () => pressed.push('?') });
  for (const on of noTexts) assert.equal(press('/', { on }), true, on);
  assert.equal(press('?', { shiftKey: true }), true);
  assert.equal(pressed.length, noTexts.length + 1);
  for (const on of [...texts, 'select']) assert.equal(press('/', { on }), false, on);
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) assert.equal(press('/', { [held]: true }), false, held);
  assert.equal(press('x'), false);
  assert.equal(pressed.length, noTexts.length + 1);
  stop();
  assert.equal(press('/'), false);
});

test('a key that someone else has taken is theirs, and behind a dialog nothing is pressed', async () => {
  const { connectShortcuts } = await loaded();
  const pressed = [];
  page.addEventListener('keydown', (event) => event.key === 's' && event.preventDefault());
  connectShortcuts({ s: () => pressed.push('s'), '/': () => pressed.push('/') });
  press('s');
  dialogIsOpen = true;
  assert.equal(press('/'), false);
  assert.deepEqual(pressed, []);
});

test('turned off they stay off, for the next page too; turned on again nothing is kept', async () => {
  const first = await loaded();
  assert.equal(first.shortcutsAreOn(), true);
  first.connectShortcuts({ '/': () => {} });
  first.turnShortcuts(false);
  assert.deepEqual([press('/'), first.shortcutsAreOn()], [false, false]);
  assert.deepEqual([...store], [['one-key-shortcuts', 'off']]);
  const second = await loaded();
  assert.equal(second.shortcutsAreOn(), false);
  second.turnShortcuts(true);
  assert.deepEqual([second.shortcutsAreOn(), store.size], [true, 0]);
  assert.equal((await loaded()).shortcutsAreOn(), true);
});

test('where nothing may be kept they are on, and can be turned off for as long as the page is there', async () => {
  store = null;
  const { shortcutsAreOn, turnShortcuts } = await loaded();
  assert.equal(shortcutsAreOn(), true);
  turnShortcuts(false);
  assert.equal(shortcutsAreOn(), false);
});

// `isDone`: whether there was something to undo.
function undoable(isDone = true) {
  const acts = [];
  const act = (name) => () => {
    acts.push(name);
    return isDone;
  };
  connectUndoKeys({ undo: act('undo'), redo: act('redo') });
  return acts;
}

test('a key that is held acts once, and is not typed into the field that it went to', async () => {
  const { connectShortcuts } = await loaded();
  const pressed = [];
  connectShortcuts({ '/': () => pressed.push('/'), s: () => pressed.push('s') });
  assert.ok(press('/'));
  for (let count = 0; count < 20; count += 1) assert.ok(press('/', { on: 'input', repeat: true }));
  assert.deepEqual(pressed, ['/']);
  assert.ok(!press('/', { on: 'input' }), 'pressed anew it is a letter of the field');
  assert.ok(!press('/', { on: 'input', repeat: true }));
  assert.ok(!press('s', { repeat: true }), 'held since before the page heard of it');
  assert.deepEqual(pressed, ['/']);
});

test('with the capitals locked, in another alphabet, from an event without a key or without an element', async () => {
  const { connectShortcuts } = await loaded();
  const pressed = [];
  connectShortcuts({ s: () => pressed.push('s') });
  assert.ok(press('S'));
  assert.ok(press('ы', { code: 'KeyS' }));
  assert.ok(!press('s', { isComposing: true }));
  assert.ok(!press('s', { ctrlKey: true, altKey: true }), 'AltGr');
  for (const key of [undefined, 'constructor', '__proto__', 'toString']) assert.ok(!press(key), key);
  assert.deepEqual(pressed, ['s', 's']);
  page.dispatchEvent(Object.assign(new Event('keydown'), { key: 's' })); // its target is the document
  assert.equal(pressed.length, 3);
  const acts = undoable();
  page.dispatchEvent(Object.assign(new Event('keydown'), { key: 'z', ctrlKey: true }));
  page.dispatchEvent(Object.assign(new Event('keydown'), { ctrlKey: true }));
  assert.deepEqual(acts, ['undo']);
});

test('Ctrl or ⌘ with Z undoes; with Shift, or Ctrl with Y, it is done again; ⌘Y and Ctrl+Shift+Y are browsers’', () => {
  for (const held of ['ctrlKey', 'metaKey']) {
    const acts = undoable();
    for (const [key, shiftKey] of [
      ['z', false],
      ['Z', true], // as browsers name it with Shift
      ['z', true],
      ['Z', false], // with the capitals' lock
    ])
      assert.equal(press(key, { [held]: true, shiftKey }), true, key);
    assert.equal(press('y', { [held]: true }), held === 'ctrlKey');
    assert.equal(press('y', { [held]: true, shiftKey: true }), false);
    assert.deepEqual(acts.splice(0), ['undo', 'redo', 'redo', 'undo', ...(held === 'ctrlKey' ? ['redo'] : [])]);
    page = new EventTarget();
    globalThis.document = page;
  }
});

test('in a text field, without a modifier or with Alt they are the browser’s', () => {
  const acts = undoable();
  for (const on of texts) assert.equal(press('z', { ctrlKey: true, on }), false, on);
  for (const on of noTexts) assert.equal(press('z', { ctrlKey: true, on }), true, on);
  acts.length = 0;
  assert.equal(press('z'), false);
  assert.equal(press('z', { ctrlKey: true, altKey: true }), false);
  assert.equal(press('a', { ctrlKey: true }), false);
  assert.deepEqual(acts, []);
});

test('with nothing to undo the key goes on to the browser', () => {
  const acts = undoable(false);
  assert.deepEqual([press('z', { ctrlKey: true }), press('y', { ctrlKey: true })], [false, false]);
  assert.deepEqual(acts, ['undo', 'redo']);
});
