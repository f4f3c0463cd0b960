// The address bar as the state changes, without a browser: what is written, replaced, pushed, left alone; and links for others.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import '../support/texts.mjs';

const { followAddress } = await import('../../../web/explorer/address.js');
const { addressThere, linkOf } = await import('../../../web/explorer/own_address.js');
const { addressOfState, canBeFollowed } = await import('../../../web/explorer/share_address.js');

let entries; // of the history, the newest last
let refuses = false;
let page;
const none = { select: null, mode: null };
beforeEach(() => {
  document.documentElement.dataset = { language: 'fr' };
  entries = [];
  refuses = false;
  page = new EventTarget();
  const go = (how) => (data, unused, address) => {
    assert.deepEqual([data, unused], [null, '']);
    if (refuses) throw new Error('too many');
    entries.push([how, address]);
    openAt(address);
  };
  globalThis.history = { pushState: go('push'), replaceState: go('replace') };
  globalThis.addEventListener = page.addEventListener.bind(page);
});
function openAt(address) {
  const { href, pathname, search, hash } = new URL(address, 'https://a.example/dossier/');
  globalThis.location = { href, pathname, search, hash };
}
function atlasAt(address, state = none) {
  openAt(address);
  const atlas = Object.assign(new EventTarget(), {
    state,
    followed: [],
    followLink: (query) => atlas.followed.push(query),
  });
  followAddress(atlas);
  const become = (next) => {
    atlas.state = { ...none, ...next };
    atlas.dispatchEvent(Object.assign(new Event('statechange'), { detail: atlas.state }));
  };
  return { atlas, become };
}

test('what is filtered or viewed takes the place of the address; a selection is a new entry', () => {
  const { become } = atlasAt('/index.html');
  become({ tier: ['or'] });
  become({ tier: ['or'], select: 'lyon' });
  become({ tier: ['or'], select: 'nantes' });
  become({ tier: ['or'], select: 'nantes', map: [4.8, 45.7, 3] });
  become({ tier: ['or'] });
  become({});
  assert.deepEqual(entries, [
    ['replace', '/index.html?tier=or'],
    ['push', '/index.html?tier=or&select=lyon'],
    ['push', '/index.html?tier=or&select=nantes'],
    ['replace', '/index.html?tier=or&select=nantes&map=4.8,45.7,3'],
    ['replace', '/index.html?tier=or'],
    ['replace', '/index.html'],
  ]);
});

test('names of others and the fragment stay as they are; ours come first, once', () => {
  const { become } = atlasAt('/?tier=bronze&utm=1&layout=map&debug&autre=a%20b#liste', { ...none, tier: ['bronze'] });
  become({ tier: ['or', 'argent'] });
  assert.deepEqual(entries, [['replace', '/?tier=or,argent&utm=1&layout=map&debug&autre=a%20b#liste']]);
});

test('an address that was mangled is a clean one once it is understood', () => {
  const state = { ...none, tier: ['or'], theme: ['inclusion'] };
  for (const query of [
    '?tier=or&amp;theme=inclusion',
    '?Tier=OR.&theme=inclusion,',
    '?tier%3Dor%26theme%3Dinclusion',
    '?tier=or&#38;theme=inclusion',
    '?tier=or&theme=inclusion&lang=',
  ]) {
    entries = [];
    atlasAt(`/${query}`, state);
    assert.deepEqual(entries, [['replace', '/?theme=inclusion&tier=or']], query);
  }
  entries = [];
  atlasAt('/?theme=inclusion?utm_source=x', { ...none, theme: ['inclusion'] });
  assert.deepEqual(entries, [['replace', '/?theme=inclusion&utm_source=x']]);
});

test('an address that says it all as it is stays as it was opened, in its order, without the language of the page', () => {
  atlasAt('/?utm=1&tier=or&region=84#liste', { ...none, tier: ['or'], region: ['84'] });
  atlasAt('/en.html', { ...none, lang: 'en' });
  assert.deepEqual(entries, []);
  atlasAt('/?lang=EN', { ...none, lang: 'en' });
  assert.deepEqual(entries, [['replace', '/?lang=en']]);
});

test('a state that the address says already is not written again', () => {
  const { become } = atlasAt('/?tier=or', { ...none, tier: ['or'] });
  become({ tier: ['or'] });
  assert.deepEqual(entries, []);
});

test('on stage a step’s laureate is no entry: Back leaves the show', () => {
  const { become } = atlasAt('/');
  become({ mode: 'scene', step: '7', select: 'lyon' });
  become({ mode: 'scene', step: '8', select: 'nantes' });
  assert.deepEqual(
    entries.map(([how]) => how),
    ['replace', 'replace'],
  );
});

test('the selection that a link came with is no new one', () => {
  const { become } = atlasAt('/?select=lyon', { ...none, select: 'lyon' });
  become({ select: 'lyon', map: [4.8, 45.7, 3] });
  assert.deepEqual(entries, [['replace', '/?select=lyon&map=4.8,45.7,3']]);
});

test('Back is followed as a link', () => {
  const { atlas } = atlasAt('/?select=lyon');
  for (const query of ['?tier=or', '?tier=or&#38;theme=inclusion']) {
    openAt(`/${query}`);
    page.dispatchEvent(new Event('popstate'));
  }
  assert.deepEqual(atlas.followed, ['tier=or', 'tier=or&#38;theme=inclusion']);
});

test('a link within the page is no other state: what the address could not take stays', () => {
  const { atlas, become } = atlasAt('/?tier=or', { ...none, tier: ['or'] });
  refuses = true;
  become({ tier: ['argent'] });
  openAt('/?tier=or#liste');
  page.dispatchEvent(new Event('popstate'));
  assert.deepEqual(atlas.followed, []);
  refuses = false;
  become({ tier: ['bronze'] });
  openAt('/?tier=or');
  page.dispatchEvent(new Event('popstate'));
  assert.deepEqual(atlas.followed, ['tier=or']);
});

test('an address of the English file is English where it names no language, and French says so in it', () => {
  document.documentElement.dataset = { language: 'en', spoken: 'fr' };
  const { atlas, become } = atlasAt('/en.html?select=lyon', { ...none, lang: 'en', select: 'lyon' });
  openAt('/en.html');
  page.dispatchEvent(new Event('popstate'));
  assert.deepEqual(atlas.followed, ['lang=en']);
  become({ lang: 'en', tier: ['or'] });
  become({ tier: ['or'] });
  assert.deepEqual(
    entries.map(([, address]) => address),
    ['/en.html?tier=or&lang=en', '/en.html?tier=or&lang=fr'],
  );
  assert.equal(addressOfState({ tier: ['or'] }), 'https://a.example/en.html?tier=or&lang=fr');
  for (const [query, link] of [
    ['?lang=fr&tier=or', 'lang=en&lang=fr&tier=or'],
    ['?lang=', 'lang=en&lang='],
    ['?lang=xx', 'lang=en&lang=xx'],
    ['?tier=or', 'lang=en&tier=or'],
    ['', 'lang=en'],
  ])
    assert.equal(linkOf(query), link);
});

test('the file in the other language is opened in the same state, with what the address says beyond it', () => {
  openAt('/index.html?tier=or&layout=map&utm=1#liste');
  const state = { tier: ['or'], select: 'lyon', lang: 'en', map: [4.8, 45.7, 3] };
  const query = 'tier=or&select=lyon&map=4.8,45.7,3&layout=map&utm=1';
  assert.equal(addressThere('en.html', state), `en.html?${query}`);
  assert.equal(addressThere('?lang=en', state), `?lang=en&${query}`);
  assert.equal(addressThere('?', state), `?${query}`);
  openAt('/en.html');
  assert.equal(addressThere('index.html', { lang: 'en' }), 'index.html');
  assert.equal(addressThere('?', {}), '?');
});

test('an engine that takes no more addresses stops nothing, and the next change is told whole', () => {
  const { become } = atlasAt('/');
  refuses = true;
  become({ tier: ['or'] });
  refuses = false;
  become({ tier: ['or'], q: 'lyon' });
  assert.deepEqual(entries, [['replace', '/?tier=or&q=lyon']]);
});

test('what is shared is the explorer in that state, without what the page’s own address adds', () => {
  openAt('/?utm=1&layout=map&tier=bronze#liste');
  assert.equal(addressOfState({ tier: ['or'], q: 'é & co' }), 'https://a.example/?tier=or&q=%C3%A9%20%26%20co');
  assert.equal(addressOfState({}), 'https://a.example/');
  openAt('/#liste');
  assert.equal(addressOfState({}), 'https://a.example/');
  openAt('en.html?lang=en');
  assert.equal(addressOfState({ lang: 'en' }), 'https://a.example/dossier/en.html?lang=en');
});

test('others can follow an address of the web, and none of this machine’s files', () => {
  for (const [address, can] of [
    ['https://a.example/', true],
    ['http://localhost:8000/', true],
    ['file:///tmp/territoires-innovants.html', false],
    ['blob:https://a.example/1', false],
    ['about:blank', false],
  ])
    assert.equal(canBeFollowed(address), can, address);
});
