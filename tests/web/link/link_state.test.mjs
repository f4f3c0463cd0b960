// The link state as an object and as a query: every name there and back, in one order, whatever its value has in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryOf, stateNames, stateOf } from '../../../web/link/link_state.js';

const whole = {
  theme: ['inclusion', 'donnees'],
  tier: ['or'],
  region: ['53', '84'],
  kind: ['metropole'],
  departement: ['69', '2A'],
  population: '10000-5000000',
  q: 'Labège & co',
  select: 'lyon',
  view: 'liste',
  mode: 'scene',
  step: '12',
  chart: 'regions',
  layer: 'population',
  lang: 'en',
  appearance: 'sombre',
  map: [4.85, 45.75, 4],
};
const query =
  'region=53,84&theme=inclusion,donnees&tier=or&kind=metropole&departement=69,2A&population=10000-5000000' +
  '&q=Lab%C3%A8ge%20%26%20co&select=lyon&view=liste&mode=scene&step=12&chart=regions&layer=population&lang=en&appearance=sombre&map=4.85,45.75,4';

test('every name, in one order whatever the order it is given in, and back', () => {
  assert.equal(queryOf(whole), query);
  assert.equal(queryOf(Object.fromEntries(Object.entries(whole).reverse())), query);
  assert.deepEqual({ ...stateOf(query, ['lyon']) }, { ...whole, shown: ['lyon'] });
  assert.deepEqual([...stateNames].sort(), Object.keys(whole).sort(), 'no name that this test has not');
});

test('what is empty, absent or of another name is not in the query', () => {
  assert.equal(queryOf({ theme: [], q: '', select: null, view: undefined, map: null }), '');
  for (const nothing of [{}, null, undefined]) assert.equal(queryOf(nothing), '');
  assert.equal(queryOf({ shown: ['lyon'], constructor: 'x', layout: 'map', tier: ['or'] }), 'tier=or');
});

test('one value or a list, text or a number: the same', () => {
  assert.equal(queryOf({ tier: 'or' }), 'tier=or');
  assert.equal(queryOf({ step: 3 }), 'step=3');
  assert.equal(queryOf({ step: 0 }), 'step=0');
  assert.equal(queryOf({ map: [-1.5, 48, 0] }), 'map=-1.5,48,0');
});

test('a value ends neither itself, nor its name, nor the query', () => {
  for (const words of [
    'a&tier=or',
    'a=b',
    '100%',
    'a+b',
    'a#b',
    'a?b',
    'é œ 🎉',
    '"><script>',
    "l'eau",
    '\u202f',
    'a,b',
  ])
    assert.equal(stateOf(queryOf({ q: words }), []).q, words);
  assert.equal(queryOf({ tier: ['or', 'a,b&c'] }), 'tier=or,a%2Cb%26c');
  assert.deepEqual(stateOf('tier=or,a%2Cb%26c', []).tier, ['or', 'a,b&c']);
});

test('a query is read as it is: unknown values are the program’s to judge, unknown names nobody’s', () => {
  const state = stateOf('?tier=platine,or&select=atlantide&autre=1&view=&map=a,2', []);
  assert.deepEqual(state.tier, ['platine', 'or']);
  assert.deepEqual([state.select, state.view], ['atlantide', '']);
  assert.deepEqual(state.map, [Number.NaN, 2]);
  assert.ok(!('autre' in state));
});

test('nothing asked for: empty lists, and null', () => {
  const state = stateOf('', []);
  for (const name of ['theme', 'tier', 'region', 'kind', 'departement']) assert.deepEqual(state[name], [], name);
  for (const name of stateNames.filter((one) => !Array.isArray(state[one]))) assert.equal(state[name], null, name);
});

test('a state that was told cannot be changed by who was told', () => {
  const state = stateOf(query, ['lyon']);
  for (const part of [state, state.shown, state.theme, state.region, state.map]) assert.ok(Object.isFrozen(part));
});
