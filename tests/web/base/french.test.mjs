// Names that stay French within words of another language: where they begin and end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../support/texts.mjs';

const { partsOf } = await import('../../../web/base/french.js');

const frenchIn = (text, names) =>
  partsOf(text, names)
    .filter(({ lang }) => lang === 'fr')
    .map((part) => part.text);

test('parts in a row make the text again, each with its language', () => {
  assert.deepEqual(partsOf('Seat: Antony (Île-de-France), 2023', ['Île-de-France', 'Antony']), [
    { text: 'Seat: ', lang: '' },
    { text: 'Antony', lang: 'fr' },
    { text: ' (', lang: '' },
    { text: 'Île-de-France', lang: 'fr' },
    { text: '), 2023', lang: '' },
  ]);
  assert.deepEqual(partsOf('', ['Antony']), []);
  assert.deepEqual(partsOf('Nobody', ['', 'Antony']), [{ text: 'Nobody', lang: '' }]);
});

test('a name is a word of its own, and of two that begin together the longer one', () => {
  assert.deepEqual(frenchIn('Main point, Various; Ain, Var', ['Ain', 'Var']), ['Ain', 'Var']);
  assert.deepEqual(frenchIn('Rennes Métropole and Rennes', ['Rennes', 'Rennes Métropole']), [
    'Rennes Métropole',
    'Rennes',
  ]);
});
