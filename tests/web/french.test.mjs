// Names that stay French within words of another language: where they begin and end, and whose they are.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import './support/texts.mjs';

const { partsOf } = await import('../../web/french.js');
const { frenchOf } = await import('../../web/french_names.js');
const catalog = JSON.parse(fs.readFileSync(new URL('../../data/laureats-2024.json', import.meta.url)));

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

test('what the facts name of each laureate is text, with who holds the award and what is noted', () => {
  for (const { id, holders } of catalog.laureates) {
    const names = frenchOf(catalog, id);
    assert.ok(
      names.every((name) => typeof name === 'string' && name !== ''),
      id,
    );
    for (const { name, note } of holders) for (const words of [name, note]) assert.ok(!words || names.includes(words));
  }
  assert.ok(frenchOf(catalog, 'megalis-bretagne').includes('Finistère'));
});
