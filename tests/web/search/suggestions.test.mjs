// The list under the search field by its keys: which one is active, what Enter takes, what is marked and what is told.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { PlainElement, plainDocument } from '../support/elements.mjs';
import '../support/texts.mjs';

globalThis.document.createElement = plainDocument().createElement;
const { Suggestions } = await import('../../../web/search/suggestions.js');

const hit = (laureate, text, marks = [[0, 2]], field = 'name') => ({
  laureate,
  name: field === 'name' ? text : `Nom de ${laureate}`,
  field,
  text,
  marks,
});
const hits = ['lyon', 'nantes', 'rennes'].map((id) => hit(id, `${id} métropole`));

let input;
let list;
let status;
let suggestions;
beforeEach(() => {
  [input, list, status] = ['input', 'ul', 'p'].map((name) => new PlainElement(name));
  list.hidden = true;
  suggestions = new Suggestions(input, list, status);
});
// Which suggestion is active, after seeing that the list, the field and the object all say the same one.
function active() {
  const marked = list.children.filter(({ ariaSelected }) => ariaSelected === 'true');
  assert.ok(marked.length < 2);
  assert.equal(input.getAttribute('aria-activedescendant'), marked[0]?.id ?? null);
  assert.equal(suggestions.active, marked[0]?.dataset.laureate);
  return suggestions.active ?? null;
}
const wordsOf = (node) =>
  typeof node === 'string' ? node : node.children.length ? node.children.map(wordsOf).join('') : node.textContent;

test('none is active at first, and Enter takes the first', () => {
  suggestions.show(hits, 'metro');
  assert.deepEqual(
    [active(), suggestions.choice, suggestions.isShown, input.ariaExpanded],
    [null, 'lyon', true, 'true'],
  );
  assert.equal(status.textContent, '');
});

test('arrows go round, from either end; Home and End to the ends; Enter takes the active one', () => {
  suggestions.show(hits, 'metro');
  const seen = [1, 1, -1, -1, -1, 1].map((by) => {
    suggestions.step(by);
    return active();
  });
  assert.deepEqual(seen, ['lyon', 'nantes', 'lyon', 'rennes', 'nantes', 'rennes']);
  assert.equal(suggestions.choice, 'rennes');
  suggestions.toEnd(false);
  assert.equal(active(), 'lyon');
  suggestions.toEnd(true);
  assert.equal(active(), 'rennes');
  suggestions.show(hits, 'metro');
  suggestions.step(-1);
  assert.equal(active(), 'rennes', 'up from none is the last');
});

test('closed, nothing is active and Enter takes nobody', () => {
  suggestions.show(hits, 'metro');
  suggestions.step(1);
  suggestions.hide();
  assert.deepEqual(
    [active(), suggestions.choice, suggestions.isShown, input.ariaExpanded],
    [null, undefined, false, 'false'],
  );
});

test('other hits keep the one that was active, if they have it', () => {
  suggestions.show(hits, 'metro');
  suggestions.step(1);
  suggestions.step(1);
  suggestions.show([hits[2], hits[1]], 'metropole', suggestions.active);
  assert.equal(active(), 'nantes');
  suggestions.show([hits[2]], 'rennes', suggestions.active);
  assert.equal(active(), null);
});

test('nobody found is a sentence with the words, and no list; it counts as shown', () => {
  suggestions.show([], '<b>zzz</b>');
  assert.match(status.textContent, /<b>zzz<\/b>/);
  assert.deepEqual(
    [list.hidden, input.ariaExpanded, suggestions.isShown, suggestions.choice],
    [true, 'false', true, undefined],
  );
  suggestions.step(1);
  assert.equal(active(), null);
  suggestions.hide();
  assert.equal(suggestions.isShown, false);
});

test('what was looked for is marked in the name; found by another text, that one says why', () => {
  suggestions.show(
    [
      hit('lyon', 'Métropole de Lyon', [
        [0, 5],
        [10, 12],
      ]),
      hit('sicoval', 'Labège', [[0, 6]], 'commune'),
    ],
    'x',
  );
  const [byName, byPlace] = list.children;
  const marks = (one) => one.all.filter(({ localName }) => localName === 'mark').map(({ textContent }) => textContent);
  assert.deepEqual([wordsOf(byName), marks(byName)], ['Métropole de Lyon', ['Métro', 'de']]);
  assert.deepEqual([wordsOf(byPlace), marks(byPlace)], ['Nom de sicovalLabège, commune du périmètre', ['Labège']]);
  const french = byPlace.all.filter(({ lang }) => lang === 'fr').map(wordsOf);
  assert.deepEqual(french, ['Nom de sicoval', 'Labège'], 'names are French in every language');
});

test('a département and a région say which they are; a theme is in the language of the page', () => {
  suggestions.show(
    [
      hit('lisieux', 'Calvados (14)', [[0, 8]], 'departement'),
      hit('antony', 'Île-de-France', [[0, 13]], 'region'),
      hit('lyon', 'Digital inclusion', [[0, 7]], 'theme'),
    ],
    'x',
  );
  assert.deepEqual(list.children.map(wordsOf), [
    'Nom de lisieuxDépartement\u00a0: Calvados (14)',
    'Nom de antonyRégion\u00a0: Île-de-France',
    'Nom de lyonThème\u00a0: Digital inclusion',
  ]);
  const french = list.children.map(({ all }) => all.filter(({ lang }) => lang === 'fr').length);
  assert.deepEqual(french, [2, 2, 1], 'its name, and the place');
});
