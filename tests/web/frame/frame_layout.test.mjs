// What a frame shows by its room, without a page: every room has a layout, and the address has the last word.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../support/texts.mjs';
import { Query } from '../../../web/link/query.js';

import { PlainElement, plainDocument } from '../support/elements.mjs';

const messages = new PlainElement('div');
Object.assign(globalThis.document, {
  ...plainDocument(),
  createElement: (name) => new PlainElement(name),
  getElementById: () => messages,
});
const { layoutFor, layouts, takeLayout, tellUnknownLayout } = await import('../../../web/frame/frame_layout.js');

const inRoom = (width, height, wanted = null, isTall = false) => layoutFor(wanted, { width, height, isTall });

test('the rooms that are sold and pasted, each with its layout', () => {
  for (const [width, height, layout] of [
    [320, 240, 'card'],
    [300, 250, 'card'],
    [728, 90, 'strip'],
    [320, 50, 'card'], // narrow and low: the first that fits
    [1200, 219, 'strip'],
    [600, 450, 'map'],
    [320, 480, 'map'],
    [1600, 559, 'map'],
    [900, 700, 'full'],
    [320, 640, 'full'],
    [3840, 2160, 'full'],
  ])
    assert.equal(inRoom(width, height), layout, `${width} × ${height}`);
});

test('a pixel more is the next one’s', () => {
  assert.deepEqual([inRoom(419, 359), inRoom(420, 359), inRoom(419, 360)], ['card', 'map', 'map']);
  assert.deepEqual([inRoom(600, 219), inRoom(600, 220)], ['strip', 'map']);
  assert.deepEqual([inRoom(600, 559), inRoom(600, 560)], ['map', 'full']);
  assert.equal(inRoom(0, 0), 'card', 'a frame that has no size yet');
});

test('what the address asks for is shown in any room; what does not exist is not asked for', () => {
  for (const layout of Object.keys(layouts)) assert.equal(inRoom(100, 100, layout), layout);
  for (const wanted of [null, '', 'FULL', 'poster', 'constructor', '__proto__', 'toString'])
    assert.equal(inRoom(600, 450, wanted), 'map', String(wanted));
});

test('what the address asks for, however it was mangled', () => {
  Object.assign(document, { querySelector: () => ({ sheet: {} }), documentElement: { dataset: {} } });
  Object.assign(globalThis, { innerWidth: 600, innerHeight: 450 });
  for (const [query, layout, fit] of [
    ['?layout=Strip.', 'strip', 'frame'],
    ['?tier=or&amp;layout=chart&amp;FIT=content)', 'chart', 'content'],
    ['?layout=card?utm_source=x', 'card', 'frame'],
    ['?layout=card&layout=poster', 'card', 'frame'],
    ['?layout=__proto__', 'map', 'frame'],
    ['?fit=contents', 'map', 'frame'],
  ]) {
    assert.equal(takeLayout(new Query(query)), layout, query);
    assert.deepEqual(document.documentElement.dataset, { layout, fit });
  }
});

test('a layout that does not exist is told as it was given, once; what was only mangled is not', () => {
  const told = (query) => {
    messages.replaceChildren();
    tellUnknownLayout(new Query(query));
    return messages.children.map(({ children }) => children[0].textContent);
  };
  for (const [query, value] of [
    ['?layout=poster', 'poster'],
    ['?layout=Affiche.&tier=or', 'Affiche.'],
    ['?layout=card&layout=poster&layout=mur', 'poster'],
    ['?layout=__proto__', '__proto__'],
  ]) {
    assert.equal(told(query).length, 1, query);
    assert.ok(told(query)[0].includes(value), query);
  }
  for (const query of ['', '?layout=Strip.', '?layout=CARD&amp;tier=or', '?layout=', '?layout=.', '?layout'])
    assert.deepEqual(told(query), [], query);
});

test('a frame that follows its content shows everything, unless the address says what', () => {
  assert.equal(inRoom(320, 90, null, true), 'full');
  assert.equal(inRoom(320, 90, 'poster', true), 'full');
  assert.equal(inRoom(320, 90, 'strip', true), 'strip');
});

test('the strip alone draws nothing', () => {
  const still = Object.entries(layouts).filter(([, { pane }]) => pane === null);
  assert.deepEqual(
    still.map(([layout]) => layout),
    ['strip'],
  );
});
