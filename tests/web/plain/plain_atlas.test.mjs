// The page without the program, fed with rows: what it makes of links and updates, says and refuses (filter.test.mjs: whom it shows).
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { plainAtlasOf as atlasOf, catalog, rows } from '../support/plain_page.mjs';
import { speak } from '../support/texts.mjs';

const { rangeOf } = await import('../../../web/plain/plain_link.js');

const everyone = catalog.laureates.map(({ id }) => id);

beforeEach(() => {
  document.documentElement.dataset = { language: 'fr' };
  speak('fr');
});

test('a range of inhabitants: either end may be left out, both are in it, and their order does not count', () => {
  for (const [text, range] of [
    ['10000-50000', [10_000, 50_000]],
    ['50000-10000', [10_000, 50_000]],
    ['-50000', [0, 50_000]],
    ['50000-', [50_000, Number.POSITIVE_INFINITY]],
    ['-', [0, Number.POSITIVE_INFINITY]],
    ['0-0', [0, 0]],
    ['9-10', [9, 10]], // as numbers
  ])
    assert.deepEqual(rangeOf(text), range, text);
  for (const text of ['', '10000', 'a-b', '1-2-3', '1 000-2 000', '-1-5', '1e3-5', '1.5-2', '1234567890123456-'])
    assert.equal(rangeOf(text), undefined, text);
});

test('without the documents, or with a broken one, words are those of the row, and all else is the same', () => {
  for (const document of [null, new TextEncoder().encode('{ "laureates": [')]) {
    const shownBy = (query) => atlasOf(query, document, null).state.shown;
    assert.deepEqual(shownBy('q=numerique&tier=or'), ['lyon', 'rouen-normandie']);
    assert.deepEqual(shownBy('q=gestion+donn%C3%A9es'), ['porte-du-hainaut', 'megalis-bretagne'], 'a theme is in it');
    assert.deepEqual(shownBy('q=labege'), [], 'a seat is in no row');
    assert.deepEqual(shownBy('region=53&population=1000000-'), ['bretagne', 'megalis-bretagne']);
  }
});

test('a theme is found by its name in the language that the rows are in by now', () => {
  const atlas = atlasOf('q=digital+inclusion');
  assert.deepEqual(atlas.state.shown, []);
  const french = rows.map(({ cells }) => cells[2].textContent);
  for (const { cells, dataset } of rows) if (dataset.theme === 'inclusion') cells[2].textContent = 'Digital inclusion';
  atlas.update({});
  assert.equal(atlas.state.shown.length, 5);
  rows.forEach(({ cells }, place) => {
    cells[2].textContent = french[place];
  });
});

test('what a link cannot have is told, and the rest is followed', () => {
  const { state, notices } = atlasOf('tier=platine,or&select=atlantide&theme=inclusion');
  assert.deepEqual([state.tier, state.select, state.shown], [['or'], null, ['lyon']]);
  assert.equal(notices.length, 2);
  assert.match(notices[0], /«\s?platine\s?»/);
  assert.match(notices[1], /«\s?atlantide\s?»/);
});

test('every name that has known values refuses others; no more than three are told, each cut short', () => {
  for (const query of [
    'view=x',
    'chart=x',
    'layer=x',
    'appearance=x',
    'lang=de',
    'population=x',
    'select=x',
    'kind=x',
  ]) {
    const { state, notices } = atlasOf(query);
    assert.equal(notices.length, 1, query);
    assert.deepEqual(state.shown, everyone, query);
    assert.ok(!JSON.stringify(state).includes('"x"'), query);
  }
  assert.equal(atlasOf('tier=a,b,c,d,e').notices.length, 3);
  const [long] = atlasOf(`select=${'x'.repeat(500)}`).notices;
  assert.ok(long.includes('x'.repeat(40)) && !long.includes('x'.repeat(41)));
  for (const query of ['', 'autre=1', 'utm_source=x&fbclid=y', 'select=&view=&population='])
    assert.deepEqual(atlasOf(query).notices, [], query);
});

test('what the catalogue knows and no laureate has is no mistake', () => {
  const document = { ...catalog, kinds: [...catalog.kinds, { id: 'pays', name: 'Pays' }] };
  const { state, notices } = atlasOf('kind=pays', new TextEncoder().encode(JSON.stringify(document)));
  assert.deepEqual([state.kind, state.shown, notices], [['pays'], [], []]);
});

test('a value that is there by itself is not in the state; another one is', () => {
  const { state } = atlasOf('view=carte&chart=themes&layer=labels&lang=fr');
  assert.deepEqual([state.view, state.chart, state.layer, state.lang], [null, null, null, null]);
  const other = atlasOf('view=liste&chart=jury&layer=population&lang=en&appearance=sombre').state;
  assert.deepEqual(
    [other.view, other.chart, other.layer, other.lang, other.appearance],
    ['liste', 'jury', 'population', 'en', 'sombre'],
  );
});

test('values come in the order of the page, whatever the link’s', () => {
  assert.deepEqual(atlasOf('tier=bronze,or').state.tier, ['or', 'bronze']);
});

test('an update keeps what it does not name, and is told once, with a state that nobody can change', () => {
  const atlas = atlasOf('tier=or&lang=en');
  const told = [];
  atlas.addEventListener('statechange', ({ detail }) => told.push(detail));
  atlas.update({ theme: ['inclusion', 'donnees'] });
  assert.deepEqual(atlas.state.shown, ['lyon', 'porte-du-hainaut']);
  assert.deepEqual([atlas.state.tier, atlas.state.lang], [['or'], 'en']);
  atlas.update({ tier: [], select: 'nantes' });
  assert.equal(atlas.state.select, 'nantes');
  atlas.update({ select: null });
  assert.equal(atlas.state.select, null);
  assert.equal(told.length, 3);
  assert.equal(told.at(-1), atlas.state);
  assert.ok(Object.isFrozen(atlas.state));
});

test('what an update asks for and cannot have is told by the sentence of links, and half a letter stops nothing', () => {
  const atlas = atlasOf('tier=or');
  atlas.update({ theme: 'platine', view: 'globe', map: [1, Number.NaN, 2], kind: [null, undefined, ''] });
  assert.deepEqual(
    atlas.notices.map((sentence) => /«\s?(.*?)\s?»/.exec(sentence)[1]),
    ['platine', 'globe', '1,NaN,2'],
  );
  assert.deepEqual([atlas.state.tier, atlas.state.map], [['or'], null]);
  atlas.update({ q: '\ud83d' });
  assert.deepEqual([atlas.state.q, atlas.state.shown], ['\ufffd', []]);
  atlas.update({ q: null, theme: 'Inclusion.' });
  assert.deepEqual([atlas.state.shown, atlas.notices], [['lyon'], []]);
});

test('sentences are dismissed, and there again for the next link that asks for them', () => {
  const atlas = atlasOf('tier=platine');
  atlas.dismissNotices();
  assert.deepEqual(atlas.notices, []);
  atlas.followLink('tier=platine');
  assert.equal(atlas.notices.length, 1);
  atlas.update({ tier: ['or'] });
  assert.deepEqual(atlas.notices, []);
});

test('a language that does not exist is told, and the page speaks its file’s', () => {
  document.documentElement.dataset = { language: 'en' };
  const atlas = atlasOf('lang=xx&lang=en');
  assert.equal(atlas.state.lang, 'en');
  assert.equal(atlas.notices.length, 1);
  assert.equal(atlasOf('tier=or').state.lang, null, 'a state without a language is French, in any file');
});
