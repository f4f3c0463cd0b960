// Words that scripts put in the page, where a browser that translates has put others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayIn } from '../../../web/base/words_in.js';

globalThis.Node = { TEXT_NODE: 3 };

const placeOf = (textContent) => ({
  textContent,
  childNodes: [],
  written: 0,
  replaceChildren(...nodes) {
    this.textContent = nodes.join('');
    this.written += 1;
  },
});

test('the same words are said once, whatever a browser has made of them', () => {
  const place = placeOf('');
  sayIn(place, 'Cinq territoires');
  place.textContent = 'Five territories';
  sayIn(place, 'Cinq territoires');
  assert.deepEqual([place.textContent, place.written], ['Five territories', 1]);
  sayIn(place, 'Six territoires');
  assert.equal(place.textContent, 'Six territoires');
});

test('what the page says already is not said again', () => {
  const place = placeOf('Vingt et un territoires');
  sayIn(place, 'Vingt et un territoires');
  assert.equal(place.written, 0);
});

test('words take the place of words in their node: a screen reader hears of no node that goes or comes', () => {
  const node = { nodeType: Node.TEXT_NODE, data: '5' };
  const place = { ...placeOf('5'), childNodes: [node] };
  sayIn(place, '6');
  assert.deepEqual([node.data, place.written], ['6', 0]);
});

test('where a browser has put elements in their place, or they are shown as some, nodes are new', () => {
  const translated = { ...placeOf('Five'), childNodes: [{ nodeType: 1 }] };
  sayIn(translated, 'Six');
  assert.deepEqual([translated.textContent, translated.written], ['Six', 1]);
  const french = { ...placeOf('Lyon'), childNodes: [{ nodeType: Node.TEXT_NODE, data: 'Lyon' }] };
  sayIn(french, 'Métropole', (words) => [{ toString: () => words }]);
  assert.deepEqual([french.textContent, french.written], ['Métropole', 1]);
});
