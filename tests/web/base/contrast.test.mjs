// Colours that can be read: contrast as WCAG reckons it, and a host's accent made readable on every ground of ours.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { channels, colorOf, contrast, enough } from '../../../web/base/contrast.js';
import { FrameLook, readable } from '../../../web/frame/frame_look.js';

// The page’s colour in each of the three appearances, as src/core/look/palette.h has them.
const grounds = [
  ...fs
    .readFileSync(new URL('../../../src/core/look/palette.h', import.meta.url), 'utf8')
    .matchAll(/\.page = color\(0x([\da-fA-F]{6})\)/g),
].map(([, hex]) => Number.parseInt(hex, 16));
const hexOf = (rgb) => `#${rgb.toString(16).padStart(6, '0')}`;
// The ground of what is chosen: the page's colour with 12 % of the accent in it.
const washOf = (color, ground) =>
  channels(ground).reduce(
    (sum, part, index) => sum * 256 + Math.round(part + (channels(color)[index] - part) * 0.12),
    0,
  );
const steps = [0, 51, 102, 153, 204, 255];
const everyColor = steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => (r << 16) | (g << 8) | b)));

test('six digits after a number sign are a colour, and nothing else is', () => {
  assert.deepEqual(['#000000', '#FFcc00', '#ffffff'].map(colorOf), [0, 0xffcc00, 0xffffff]);
  for (const text of [
    '',
    null,
    undefined,
    'red',
    '#fff',
    '#ffcc0',
    '#ffcc000',
    'ffcc00',
    '#ffcc0g',
    ' #ffcc00',
    '#\u0661aaaaa',
  ])
    assert.equal(colorOf(text), undefined, String(text));
});

test('contrast is of two, whichever is first, and as published for known colours', () => {
  for (const [one, other, ratio] of [
    [0x777777, 0xffffff, 4.48],
    [0xff0000, 0xffffff, 4.0],
    [0x0000ff, 0xffffff, 8.59],
    [0x008000, 0xffffff, 5.14],
    [0x333333, 0xffffff, 12.63],
    [0x0a0a0a, 0x000000, 1.06], // dark enough for the straight part of the curve
  ]) {
    assert.equal(contrast(one, other).toFixed(2), ratio.toFixed(2));
    assert.equal(contrast(other, one), contrast(one, other));
  }
});

test('any accent can be read on the ground of any appearance, and on what is chosen', () => {
  assert.equal(grounds.length, 3);
  for (const ground of grounds)
    for (const wanted of everyColor) {
      const made = readable(wanted, ground);
      const words = `${hexOf(wanted)} on ${hexOf(ground)}: ${hexOf(made)}`;
      assert.ok(contrast(made, ground) >= enough, words);
      assert.ok(contrast(made, washOf(made, ground)) >= enough, words);
    }
});

test('an accent that can be read is the host’s own; another is as near to it as can be', () => {
  const [paper, night] = grounds;
  assert.equal(readable(0x1d4e9e, paper), 0x1d4e9e);
  assert.equal(readable(0x9cc2ff, night), 0x9cc2ff);
  const [red, green, blue] = channels(readable(0xffcc00, paper));
  assert.ok(red > blue + 60 && green > blue + 40, 'still a yellow');
  assert.equal(blue, 0, 'darkened, as the ground is light');
  assert.ok(channels(readable(0x400000, night)).every((part, index) => part >= channels(0x400000)[index]));
  const lighter = readable(0xffcc00, paper) + 0x0f0c00; // a step towards what was wanted
  assert.ok(contrast(lighter, washOf(lighter, paper)) < enough, hexOf(lighter));
});

// The page as far as its look goes.
function pageOn(ground) {
  const set = {};
  globalThis.document = {
    documentElement: { style: { setProperty: (name, value) => Object.assign(set, { [name]: value }) } },
  };
  globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => (name === '--page' ? ` ${page.ground}` : '') });
  const page = { ground, set, style: document.documentElement.style };
  return page;
}

test('page and canvas have the accent, what can be read on it, and its wash; and others once the ground is another', () => {
  const page = pageOn(hexOf(grounds[0]));
  const atlas = Object.assign(new EventTarget(), {
    told: [],
    takeAccent(...colors) {
      this.told.push(colors);
    },
  });
  const queries = [];
  globalThis.matchMedia = () => {
    queries.push(new EventTarget());
    return queries.at(-1);
  };
  const look = new FrameLook(new URLSearchParams({ accent: ' #ffcc00).', font: '« Georgia », serif' }));
  assert.equal(page.style.fontFamily, '"Georgia", system-ui, sans-serif');
  look.connect(atlas);
  const isShown = () => {
    const [accent, onAccent, wash] = atlas.told.at(-1);
    assert.deepEqual(page.set, {
      '--accent': hexOf(accent),
      '--on-accent': hexOf(onAccent),
      '--accent-wash': hexOf(wash),
    });
    const ground = colorOf(page.ground);
    assert.equal(accent, readable(0xffcc00, ground));
    assert.equal(wash, washOf(accent, ground));
    assert.ok(contrast(accent, onAccent) >= enough, 'words on it');
  };
  isShown();
  for (const [ground, tell] of [
    [grounds[1], () => atlas.dispatchEvent(new Event('statechange'))],
    [grounds[2], () => queries[0].dispatchEvent(new Event('change'))],
    [grounds[0], () => queries[1].dispatchEvent(new Event('change'))],
  ]) {
    page.ground = hexOf(ground);
    tell();
    isShown();
  }
});

test('a host that gives nothing, or what is none, has the page as it is', () => {
  for (const given of [{}, { accent: 'red', font: 'x;}' }, { accent: '#fff', font: '' }]) {
    const page = pageOn('#ffffff');
    new FrameLook(new URLSearchParams(given)).connect({ addEventListener: () => assert.fail('nothing to follow') });
    assert.deepEqual([page.set, page.style.fontFamily], [{}, undefined]);
  }
});
