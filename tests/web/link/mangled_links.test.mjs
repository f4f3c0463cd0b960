// What is read of links that were mangled on their way, by the list that the program is held to as well; and what is made of it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { frameNames, queryOf, stateOf } from '../../../web/link/link_state.js';
import { codeOf, fragmentIn, meantAmong, Query, queryIn } from '../../../web/link/query.js';
import { readLink } from '../../../web/plain/plain_link.js';
import { listOf } from '../support/lists.mjs';

const root = new URL('../../../', import.meta.url);
const catalog = JSON.parse(fs.readFileSync(new URL('data/laureats-2024.json', root)));
const ids = (list) => list.map(({ id, code }) => id ?? code);
const known = {
  theme: ids(catalog.themes),
  tier: ids(catalog.tiers),
  region: ids(catalog.regions),
  kind: ids(catalog.kinds),
  departement: ids(catalog.departements),
  select: ids(catalog.laureates),
  view: ['carte', 'graphiques', 'liste'],
  mode: ['explorer', 'scene'],
  chart: ['themes', 'kinds', 'regions', 'population', 'selection', 'jury'],
  layer: ['labels', 'regions', 'population'],
  lang: ['fr', 'en'],
  appearance: ['clair', 'sombre', 'contraste'],
};
const read = (query) => readLink(query, (name) => known[name]);

// Who is filtered out is not chosen: the program's to say, and the page's (plain_atlas.js).
function cleanOf(query) {
  const { state } = read(query);
  const chosen = catalog.laureates.find(({ id }) => id === state.select);
  const isHidden = chosen && state.tier.length > 0 && !state.tier.includes(chosen.tier);
  return queryOf({ ...state, ...(isHidden && { select: null }) });
}

test('as the list says that the program is held to', () => {
  for (const [query, clean, ...told] of listOf('mangled_links.txt')) {
    assert.equal(cleanOf(query), clean, query);
    assert.deepEqual(read(query).unknown, told, query);
  }
});

test('words come back whatever they are', () => {
  const all = [
    '%C3%A9',
    '%25',
    '%%41',
    '50%de',
    'a&tier=or',
    '?tier=or',
    'a;b=c',
    'a#b',
    '®ion=53',
    '&amp;tier=or',
    '+',
    'a\tb',
    '🎉',
  ];
  for (const words of all) {
    assert.equal(read(queryOf({ q: words })).state.q, words);
    assert.equal(stateOf(queryOf({ q: words }), []).q, words);
  }
});

test('half a letter, which no address can say, is told as what it is and stops nothing', () => {
  assert.equal(queryOf({ q: '\ud83d' }), 'q=%EF%BF%BD');
  assert.equal(queryOf({ tier: ['or', '\udc00'] }), 'tier=or,%EF%BF%BD');
});

// https://html.spec.whatwg.org/multipage/named-characters.html: those that are read without their `;`.
const references =
  'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml'.split(
    ' ',
  );

test('no name after the first is begun as a reference of HTML, nor any that our addresses have beside', () => {
  const beside = ['story', 'autoplay', 'page', 'n', 'width', 'height', 'title', 'base', 'accented', 'tried', 'edition'];
  const isEaten = (name) => references.some((one) => name.startsWith(one));
  assert.deepEqual([...frameNames, ...beside].filter(isEaten), ['region']);
  assert.equal(frameNames[0], 'region');
});

test('names of others stay as they stand in the address, those of ours are taken out however they are written', () => {
  const others = (query) => new Query(query).without(['tier', 'theme']);
  assert.equal(others('?tier=or&amp;theme=x?utm_source=a%20b&debug&Tier=x&autre=1'), 'utm_source=a%20b&debug&autre=1');
  assert.equal(others('?tier=or&amp;'), '');
});

test('a fragment that is the rest of a query is one no more', () => {
  const address = (text) => new URL(text, 'https://a.example/');
  assert.equal(cleanOf(queryIn(address('?tier=or&#38;theme=inclusion'))), 'theme=inclusion&tier=or');
  assert.equal(fragmentIn(address('?tier=or&#x26;theme=inclusion')), '');
  assert.equal(queryIn(address('?tier=or#laureats')), '?tier=or');
  assert.equal(fragmentIn(address('?tier=or#laureats')), '#laureats');
});

test('the last value that is one counts', () => {
  const query = new Query('layout=map&layout=POSTER&layout=Strip.&q=a&q=b');
  assert.equal(query.choice('layout', ['map', 'strip']), 'strip');
  assert.deepEqual([query.get('q'), query.getAll('q'), query.get('x'), query.has('x')], ['b', ['a', 'b'], null, false]);
  assert.equal(codeOf(' « LYON ». '), 'lyon');
  assert.equal(meantAmong(['3d-lab', 'lab'], '3d-lab'), '3d-lab', 'as it is, first');
});

test('a long query is cheap, however it is made: no part of it is read again and again', () => {
  const parts = [
    '&q=lyon+aix',
    ';',
    '?',
    '%25',
    '%',
    '&amp;',
    '&#0',
    'amp;',
    'tier=or,',
    '%26amp%3B',
    '.',
    '%C2%AE',
    '-',
    '=',
    'tier%3Dor%26',
    ' ',
  ];
  for (const part of parts) {
    for (const before of ['tier=', 'q=', 'tier=%26tier%3D']) {
      const begin = process.cpuUsage(); // the machine may be busy
      read(`${before}${part.repeat(300_000 / part.length)}a`);
      const seconds = process.cpuUsage(begin).user / 1e6;
      assert.ok(seconds < 4, `${before}${part}: ${seconds} s`);
    }
  }
});
