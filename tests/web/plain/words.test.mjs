// The words that are looked for in the page without the program: whom they find, as the program does.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { searchTexts } from '../../../tools/site/search_texts.mjs';
import { fitsWord, searchText, whoIsFound, wordsOf } from '../../../web/plain/words.js';
import { idsIn, listOf } from '../support/lists.mjs';

const root = new URL('../../../', import.meta.url);
const read = (file) => fs.readFileSync(new URL(file, root), 'utf8');
const data = (file) => JSON.parse(read(`data/${file}`));
const catalog = data('laureats-2024.json');
const documents = ['geo/france.topo.json', 'geo/communes.topo.json', 'geo/names.json'].map(data);
const gathered = searchTexts(catalog, ...documents);

const others = gathered.others.map((name) => searchText('place', name));
const textsOf = ({ id, theme }, themes) => [
  ...Object.entries(gathered.laureates[id]).flatMap(([field, texts]) => texts.map((text) => searchText(field, text))),
  searchText('theme', themes[theme]),
];
const french = Object.fromEntries(catalog.themes.map(({ id, name }) => [id, name]));
const idsOf = (query, themes = french) => {
  const isFound = whoIsFound(
    query,
    catalog.laureates.map((one) => textsOf(one, themes)),
    others,
  );
  return catalog.laureates.filter((_, place) => isFound[place]).map(({ id }) => id);
};

test('finds whom the program finds, for all words of the list that the program is held to', () => {
  const everyone = catalog.laureates.map(({ id }) => id);
  for (const [query, ids] of listOf('who_is_found.txt')) assert.deepEqual(idsOf(query), idsIn(ids, everyone), query);
});

test('themes are found in the language of the page', () => {
  const names = JSON.parse(read('data/i18n/en.json')).names.theme;
  const english = Object.fromEntries(Object.entries(names).map(([id, [name]]) => [id, name]));
  const idsOfTheme = (theme) => catalog.laureates.filter((one) => one.theme === theme).map(({ id }) => id);
  for (const [query, theme] of [
    ['Digital inclusion', 'inclusion'],
    ['citizen', 'participation'],
    ['smart territory', 'territoire'],
    ['data management', 'donnees'],
  ])
    assert.deepEqual(idsOf(query, english), idsOfTheme(theme), query);
});

test('words without case, accents or punctuation, as the core folds them', () => {
  for (const [text, words] of [
    ['Où ça, Éloïse ? À Labège', ['ou', 'ca', 'eloise', 'a', 'labege']],
    ['ŒUVRE, Æ, Straße', ['oeuvre', 'ae', 'strasse']],
    ['d’Aix-Marseille-Provence', ['d', 'aix', 'marseille', 'provence']],
    ['E\u0301pernay', ['epernay']], // the accent as a letter of its own
    ['Łódź, Tromsø', ['lodz', 'tromso']],
    ['5G, 2024', ['5g', '2024']],
    ['ليون 🎉 !!', []],
  ])
    assert.deepEqual(wordsOf(text), words, text);
});

test('words that are properties of every object are words', () => {
  for (const query of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) assert.deepEqual(idsOf(query), []);
});

test('of more words than anyone types, the first sixteen count; ten thousand letters end', () => {
  const words = Array(16).fill('lyon').join(' ');
  assert.deepEqual(idsOf(`${words} nantes`), ['lyon']);
  assert.deepEqual(idsOf(`${words.slice(5)} nantes`), []);
  const start = performance.now();
  assert.deepEqual(idsOf('a'.repeat(10_000)), []);
  assert.deepEqual(idsOf(`lyon ${'!'.repeat(10_000)}`), ['lyon']);
  assert.ok(performance.now() - start < 2000);
});

test('a slip is one of five kinds, each in a word that is long enough', () => {
  for (const [typed, written, isIt] of [
    ['lbege', 'labege', true],
    ['labbege', 'labege', true],
    ['lapege', 'labege', true],
    ['lbaege', 'labege', true],
    ['lbagee', 'labege', false],
    ['abege', 'labege', false],
    ['metz', 'met', false],
    ['tours', 'tour', true],
    ['tours', 'tourville', false],
    ['chatagne', 'chataigneraie', true],
    ['chatagn', 'chataigneraie', false],
  ])
    assert.equal(fitsWord(typed, written, true), isIt, typed);
});

test('a département is told by its name and number, an intercommunality by its kind’s abbreviation, too', () => {
  assert.ok(gathered.laureates.nantes.place.includes('Nantes Métropole'));
  assert.ok(gathered.laureates.dunkerque.place.includes('Communauté urbaine de Dunkerque (CU)'));
  assert.deepEqual(gathered.laureates['aix-marseille-provence'].departement, [
    'Bouches-du-Rhône (13)',
    'Var (83)',
    'Vaucluse (84)',
  ]);
});
