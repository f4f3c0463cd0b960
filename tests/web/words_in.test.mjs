// Words that scripts put in the page, where a browser that translates has put others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayIn } from '../../web/words_in.js';

const placeOf = (textContent) => ({
  textContent,
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
