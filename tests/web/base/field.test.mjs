// A field that shows the state, by what happens to it: whose its value is, and when.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Field } from '../../../web/base/field.js';
import { PlainElement, plainDocument } from '../support/elements.mjs';

let field;
let shown;
const send = (type) => field.dispatchEvent(new Event(type));
const press = (key, held) => field.dispatchEvent(Object.assign(new Event('keydown'), { key, ...held }));
const leave = () => {
  document.activeElement = null;
  send('blur');
};
const within = (name) => {
  field = Object.assign(new PlainElement(name), { value: '' });
  shown = new Field(field);
  field.focus();
};
beforeEach(() => {
  globalThis.document = plainDocument();
  within('input');
});
const type = (text) => {
  field.value = text;
  send('input');
};

test('what is being typed stays, until the field is left', () => {
  type('12');
  shown.show('5000');
  assert.equal(field.value, '12');
  type('123');
  leave();
  assert.equal(field.value, '5000');
  shown.show('');
  assert.equal(field.value, '');
});

test('what was settled follows the state, the focus still in it; so does a field where nothing was typed', () => {
  shown.show('100');
  assert.equal(field.value, '100');
  type('0900');
  press('Enter', { isComposing: true });
  shown.show('900');
  assert.equal(field.value, '0900', 'Enter was for the letters');
  press('Enter');
  shown.show('900');
  assert.equal(field.value, '900');
  type('90');
  shown.show('7');
  assert.equal(field.value, '90', 'until it is typed in again');
});

test('a number that goes up step by step is changed at each, and nobody’s else', () => {
  type('300');
  send('change');
  shown.show('200'); // the other end of the range, for once
  assert.equal(field.value, '300');
});

test('letters that are being composed stay', () => {
  send('compositionstart');
  field.value = 'に';
  shown.show('');
  assert.equal(field.value, 'に');
});

test('the Enter that ends a word of an input method, told late as in Safari, settles nothing', () => {
  type('12');
  for (const end of [{ keyCode: 229 }, { isComposing: true }, { ctrlKey: true }]) {
    press('Enter', end);
    shown.show('5000');
    assert.equal(field.value, '12', JSON.stringify(end));
  }
});

test('another window is no end of it', () => {
  type('12');
  shown.show('5000');
  send('blur'); // the document still has its focus there
  assert.equal(field.value, '12');
});

test('what is no number goes once it is left', () => {
  field.validity = { badInput: true };
  shown.show('');
  let written = 0;
  Object.defineProperty(field, 'value', { get: () => '', set: () => (written += 1) });
  type('');
  leave();
  assert.ok(written > 0);
});

test('a key of the browser’s, such as that of Back, holds nothing', () => {
  within('select');
  press('ArrowLeft', { altKey: true });
  shown.show('sombre');
  assert.equal(field.value, 'sombre');
});

test('a list that may be open stays as it is until someone has chosen', () => {
  within('select');
  for (const opens of ['pointerdown', 'keydown']) {
    shown.show('clair');
    send(opens);
    shown.show('sombre');
    assert.equal(field.value, 'clair', opens);
    field.value = 'contraste';
    send('change');
    shown.show('contraste');
    assert.equal(field.value, 'contraste');
    shown.show('sombre');
    assert.equal(field.value, 'sombre');
  }
});
