// The element of a host's page, without one: the address of its frame, what it hears of whom, what it tells.
import assert from 'node:assert/strict';
import { before, beforeEach, test } from 'node:test';
import { stateNames } from '../../../web/link/link_state.js';

// What a custom element has of its browser, as far as this one asks for it.
class HostElement extends EventTarget {
  style = {};
  #attributes = new Map();
  attachShadow() {
    return { append: (one) => this.parts.push(one) };
  }
  parts = [];
  getAttribute(name) {
    return this.#attributes.get(name) ?? null;
  }
  hasAttribute(name) {
    return this.#attributes.has(name);
  }
  setAttribute(name, value) {
    const before = this.getAttribute(name);
    this.#attributes.set(name, value);
    this.attributeChangedCallback?.(name, before, value);
  }
  removeAttribute(name) {
    const before = this.getAttribute(name);
    this.#attributes.delete(name);
    this.attributeChangedCallback?.(name, before, null);
  }
}

let Element;
let origin;
let look = {}; // custom properties around the element, and the colour that the browser makes of one
let nearness;
let listeners;
before(async () => {
  Object.assign(globalThis, {
    HTMLElement: HostElement,
    customElements: {
      define(name, made) {
        assert.equal(name, 'territoires-innovants');
        Element = made;
      },
    },
    IntersectionObserver: class {
      constructor(tell) {
        nearness = (isIntersecting) => tell([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
    getComputedStyle: () => ({ getPropertyValue: (name) => look[name] ?? '', color: look.color }),
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
    document: {
      createElement: (localName) => ({
        localName,
        style: {},
        isThere: true,
        contentWindow: {
          told: [],
          postMessage(message, target) {
            assert.equal(target, origin, 'told to the page itself and to no other');
            this.told.push(message);
          },
        },
        remove() {
          this.isThere = false;
        },
      }),
    },
  });
  await import('../../../web/embed.js');
  origin = new URL('../../web/index.html', import.meta.url).origin;
});
beforeEach(() => {
  listeners = new Set();
  look = {};
});

const frameIn = ({ parts }) => parts.findLast(({ localName }) => localName === 'iframe');

function connected(attributes = {}) {
  const element = new Element();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.connectedCallback();
  const frame = frameIn(element);
  const hear = (data, { source = frame.contentWindow, from = origin } = {}) => {
    for (const listener of [...listeners]) listener({ data, source, origin: from });
  };
  return { element, frame, hear, told: frame.contentWindow.told };
}
const asked = ({ src }) => Object.fromEntries(new URL(src).searchParams);

test('every name of the link state and the layout are in the address of the frame; what is not set is not', () => {
  const all = Object.fromEntries([...stateNames, 'layout'].map((name) => [name, `a ${name}, &b`]));
  assert.deepEqual(asked(connected(all).frame), { ...all, fit: 'content' });
  assert.deepEqual(asked(connected().frame), { fit: 'content' });
  assert.match(connected().frame.src, /\/index\.html\?fit=content$/);
  const few = { layout: 'map', tier: 'or', map: '2.3,48.8,5', region: '84' };
  assert.match(connected(few).frame.src, /\?region=84&tier=or&map=2%2E3%2C48%2E8%2C5&layout=map&fit=content$/);
  assert.deepEqual(Element.observedAttributes.toSorted(), [...stateNames, 'height', 'layout'].sort());
});

test('a height of the host’s is its frame’s; else one by the layout, until the content tells its own', () => {
  const fixed = connected({ height: '30rem' });
  assert.deepEqual([asked(fixed.frame).fit, fixed.frame.style.height], [undefined, '30rem']);
  for (const layout of ['__proto__', 'constructor']) assert.equal(connected({ layout }).frame.style.height, '46rem');
  assert.equal(connected({ lang: 'constructor' }).frame.title, connected().frame.title);
  assert.equal(connected({ lang: 'EN ', layout: 'Strip.' }).frame.style.height, '3.75rem');
  const first = (layout) => connected(layout ? { layout } : {}).frame.style.height;
  const heights = [null, 'full', 'strip', 'card', 'map', 'chart', 'poster'].map(first);
  assert.deepEqual(heights, ['46rem', '46rem', '3.75rem', '15.5rem', '30rem', '28rem', '46rem']);
});

test('colour and font of the host’s page, as an address can say them', () => {
  look = { '--territoires-accent': 'gold', color: 'rgb(255, 215, 0)', '--territoires-font': ' "DejaVu Serif", serif ' };
  assert.deepEqual(asked(connected().frame), { accent: '#ffd700', font: 'DejaVu Serif', fit: 'content' });
  look = { '--territoires-accent': 'color-mix(…)', color: 'color(srgb 1 0 0)' };
  assert.deepEqual(asked(connected().frame), { fit: 'content' });
});

test('its frame is heard; not another window, another origin, or another word', () => {
  const { element, frame, hear, told } = connected();
  const state = { select: null, shown: ['lyon'] };
  hear({ type: 'atlas:state', state }, { source: {} });
  hear({ type: 'atlas:state', state }, { source: null });
  hear({ type: 'atlas:state', state }, { from: 'https://a.example' });
  hear({ type: 'atlas:height', height: 9 }, { source: {} });
  for (const data of [null, undefined, 'atlas:state', { type: 'toString' }, { type: 'atlas:update', state }, {}])
    hear(data);
  assert.deepEqual([element.state, frame.style.height], [null, '46rem']);
  element.update({ q: 'lyon' });
  assert.deepEqual(told, [], 'nor has any of it told that the page listens');
  hear({ type: 'atlas:state', state });
  assert.equal(element.state, state);
});

test('as tall as it says, within reason; not where the host has said how tall', () => {
  const { frame, hear } = connected();
  const heights = [481, -5, 1e9, Number.NaN, '300', undefined].map((height) => {
    hear({ type: 'atlas:height', height });
    return frame.style.height;
  });
  assert.deepEqual(heights, ['481px', '0px', '20000px', '20000px', '20000px', '20000px']);
  const fixed = connected({ height: '30rem' });
  fixed.hear({ type: 'atlas:height', height: 900 });
  assert.equal(fixed.frame.style.height, '30rem');
});

test('an attribute that changes is a wish once the page listens; before that it is another address', () => {
  const { element, frame, hear, told } = connected({ tier: 'or' });
  element.setAttribute('tier', 'argent');
  assert.deepEqual([told, asked(frame).tier], [[], 'argent']);
  hear({ type: 'atlas:ready' });
  const { src } = frame;
  element.setAttribute('tier', 'bronze');
  element.setAttribute('tier', 'bronze');
  element.removeAttribute('tier');
  element.update({ q: 'lyon' });
  assert.deepEqual(
    told.map(({ type, state }) => [type, state]),
    [{ tier: 'bronze' }, { tier: null }, { q: 'lyon' }].map((state) => ['atlas:update', state]),
  );
  assert.equal(frame.src, src, 'without a new page');
  element.setAttribute('layout', 'map');
  assert.equal(asked(frame).layout, 'map', 'another layout is another page');
  element.setAttribute('q', 'nantes');
  assert.equal(told.length, 3, 'which does not listen yet');
});

test('near, and listening, in either order: one empty wish starts the program', () => {
  for (const nearFirst of [true, false]) {
    const { hear, told } = connected();
    const acts = [() => nearness(true), () => hear({ type: 'atlas:height', height: 480 })];
    for (const act of nearFirst ? acts : acts.reverse()) act();
    assert.deepEqual(told, [{ type: 'atlas:update', state: {} }], String(nearFirst));
    hear({ type: 'atlas:ready' });
    assert.equal(told.length, 1);
  }
  const far = connected();
  nearness(false);
  far.hear({ type: 'atlas:height', height: 480 });
  assert.deepEqual(far.told, []);
});

test('events: each state, and a selection when it is another', () => {
  const { element, hear } = connected();
  const heard = [];
  for (const type of ['statechange', 'select'])
    element.addEventListener(type, ({ detail }) => heard.push([type, detail?.select ?? detail]));
  for (const select of [null, 'lyon', 'lyon', null]) hear({ type: 'atlas:state', state: { select } });
  assert.deepEqual(
    heard.filter(([type]) => type === 'select').map(([, detail]) => detail),
    ['lyon', null],
  );
  assert.equal(heard.filter(([type]) => type === 'statechange').length, 4);
});

test('taken away, it hears nothing and its frame is gone; put back, it begins anew', () => {
  const { element, frame, hear } = connected({ tier: 'or' });
  hear({ type: 'atlas:state', state: { select: null } });
  element.disconnectedCallback();
  assert.deepEqual([frame.isThere, listeners.size, element.state], [false, 0, null]);
  element.setAttribute('tier', 'argent'); // nobody to tell
  element.connectedCallback();
  assert.equal(listeners.size, 1);
  assert.equal(asked(frameIn(element)).tier, 'argent');
});
