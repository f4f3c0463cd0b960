// The search field by what is typed and pressed, without one: what is told when, what is chosen, what stays in the field.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { fontFiles } from '../../../tools/site/fonts.mjs';
import { PlainElement, plainDocument } from '../support/elements.mjs';
import '../support/texts.mjs';

const input = Object.assign(new PlainElement('input'), { value: '', blur() {} });
const form = Object.assign(new PlainElement('form'), { elements: { q: input } });
globalThis.document.createElement = plainDocument().createElement;
document.getElementById = () => form;
let letters; // those that were asked for
document.fonts = { load: async (_, text) => (letters = text) };
let frames = [];
globalThis.requestAnimationFrame = (act) => frames.push(act);
globalThis.cancelAnimationFrame = () => {
  frames = [];
};
const { connectSearch } = await import('../../../web/search/search.js');
const [list] = form.children;

const everyone = ['lyon', 'nantes', 'rennes'];
const unused = { isComposing: false, hasTyped: false }; // the field, before its script came
let atlas;
let fields; // those of the last connection alone are heard
beforeEach(() => {
  frames = [];
  input.value = '';
  atlas = Object.assign(new EventTarget(), {
    state: { q: null, shown: everyone },
    updates: [],
    hasProgram: true,
    learnPlaces: async () => {},
    search: (words) =>
      words === 'zzz'
        ? []
        : everyone.map((id) => ({ laureate: id, name: id, field: 'name', text: id, marks: [[0, 1]] })),
    update(partial) {
      atlas.updates.push(partial);
      become(partial);
    },
  });
  // Each test begins with the elements of a new page: listeners of the test before are taken away.
  fields?.abort();
  fields = new AbortController();
  for (const one of [input, list, form]) {
    one.addEventListener = (type, act) =>
      EventTarget.prototype.addEventListener.call(one, type, act, { signal: fields.signal });
  }
  list.hidden = true;
  list.replaceChildren();
});
function become(partial) {
  atlas.state = { ...atlas.state, ...partial };
  atlas.dispatchEvent(new Event('statechange'));
}
const send = (type, more = {}) => {
  const event = Object.assign(new Event(type, { cancelable: true }), more);
  input.dispatchEvent(event);
  return event.defaultPrevented;
};
const drawFrame = () => {
  for (const act of frames.splice(0)) act();
};
function type(text) {
  input.value = text;
  send('input');
}
const press = (key, held = {}) => send('keydown', { key, ...held });
const words = () => atlas.updates.filter((one) => 'q' in one && !('select' in one)).map(({ q }) => q);

test('what is typed within a frame is told once; a key that needs it does not wait for the frame', () => {
  connectSearch(atlas, unused);
  type('l');
  type('ly');
  assert.deepEqual(words(), []);
  drawFrame();
  assert.deepEqual(words(), ['ly']);
  assert.equal(list.hidden, false);
  type('lyo');
  assert.ok(press('ArrowDown'));
  assert.deepEqual(words(), ['ly', 'lyo']);
  drawFrame();
  assert.deepEqual(words(), ['ly', 'lyo'], 'once');
  form.dispatchEvent(new Event('submit'));
  assert.deepEqual(atlas.updates.at(-1), { select: 'lyon' });
  assert.equal(list.hidden, true);
});

test('letters that are being composed are no words yet, and nobody changes them', () => {
  connectSearch(atlas, unused);
  send('compositionstart');
  type('lab`');
  drawFrame();
  become({ q: 'nantes' });
  assert.deepEqual([words(), input.value], [[], 'lab`']);
  input.value = 'labè';
  send('compositionend');
  drawFrame();
  assert.deepEqual(words(), ['labè']);
  assert.ok(!press('ArrowDown', { isComposing: true }), 'a key of what composes them');
});

test('a field that was in use before its script came: who has its words is suggested, composed ones once they are words', () => {
  input.value = 'lyon';
  become({ q: 'nantes' }); // a host, after the field
  connectSearch(atlas, { isComposing: false, hasTyped: true });
  drawFrame();
  assert.deepEqual([words(), list.hidden], [[], false], 'the field has told them');
  input.value = 'lab`';
  connectSearch(atlas, { isComposing: true, hasTyped: true });
  drawFrame();
  assert.deepEqual(words(), []);
});

test('what is being typed stays, whatever the state becomes; once left, the field says the state', () => {
  connectSearch(atlas, unused);
  type('lyo');
  drawFrame();
  become({ q: 'nantes' }); // a host that answers late
  assert.equal(input.value, 'lyo');
  type('lyon');
  drawFrame();
  assert.equal(words().at(-1), 'lyon');
  become({ q: 'nantes' });
  send('blur');
  assert.equal(input.value, 'nantes');
  become({ q: 'rennes' });
  assert.equal(input.value, 'rennes', 'nobody is typing');
});

test('Enter is for what is in the field', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  become({ q: 'nantes' });
  form.dispatchEvent(new Event('submit'));
  assert.deepEqual([words().at(-1), input.value], ['lyon', 'lyon']);
  become({ q: null });
  assert.equal(input.value, '', 'settled');
});

test('white space alone looks for nothing; half a letter is in no address', () => {
  connectSearch(atlas, unused);
  for (const [typed, told] of [
    ['   ', ''],
    [' lyon ', ' lyon '],
    ['\ud83d!', '!'],
    ['🎉', '🎉'],
  ]) {
    type(typed);
    drawFrame();
    assert.equal(words().at(-1), told, typed);
  }
});

test('Escape closes the list, then clears the field, then is the page’s', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  assert.ok(press('Escape'));
  assert.deepEqual([list.hidden, input.value], [true, 'lyon']);
  assert.ok(press('Escape'));
  assert.deepEqual([input.value, words().at(-1)], ['', '']);
  assert.ok(!press('Escape'));
});

test('Escape that is held is one press; what is composed, or has no key, is the text’s', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  assert.ok(press('Escape'));
  for (let count = 0; count < 20; count += 1) assert.ok(press('Escape', { repeat: true }), 'nor is it the page’s');
  assert.deepEqual([list.hidden, input.value], [true, 'lyon']);
  assert.ok(!press('ArrowDown', { isComposing: true }) && !press('ArrowDown', { keyCode: 229 }));
  for (const key of ['constructor', '__proto__', undefined]) assert.ok(!press(key), key);
  assert.equal(list.hidden, true);
});

test('Home and End are the text’s until one of the list is active; with a modifier every key is', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  assert.deepEqual([press('Home'), press('End')], [false, false]);
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) assert.ok(!press('ArrowDown', { [held]: true }), held);
  press('ArrowDown');
  assert.ok(press('End'));
  form.dispatchEvent(new Event('submit'));
  assert.equal(atlas.state.select, 'rennes');
  assert.ok(!press('x') && !press('Tab'));
});

test('with nothing typed the arrows are the page’s; closed, they open the list again', () => {
  connectSearch(atlas, unused);
  assert.ok(!press('ArrowDown'));
  type('lyon');
  drawFrame();
  press('Escape');
  assert.ok(press('ArrowUp'));
  assert.equal(list.hidden, false);
});

test('who is filtered out and chosen is shown: older filters give way, the words stay', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  become({ shown: ['nantes'], tier: ['bronze'] });
  form.dispatchEvent(new Event('submit'));
  assert.deepEqual(atlas.updates.at(-1), {
    theme: [],
    tier: [],
    region: [],
    departement: [],
    kind: [],
    population: null,
    select: 'lyon',
  });
});

test('Enter in a hurry takes the first of what is typed by then', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  type('zzz');
  form.dispatchEvent(new Event('submit'));
  assert.deepEqual([words().at(-1), atlas.state.select], ['zzz', undefined]);
});

test('nobody found: Enter chooses nobody', () => {
  connectSearch(atlas, unused);
  type('zzz');
  drawFrame();
  const { length } = atlas.updates;
  form.dispatchEvent(new Event('submit'));
  assert.equal(atlas.updates.length, length);
});

test('words that a link or « Tout afficher » changes are in the field; the list goes', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  form.dispatchEvent(new Event('submit'));
  become({ q: 'nantes' });
  assert.deepEqual([input.value, list.hidden], ['nantes', true]);
  become({ q: null });
  assert.equal(input.value, '');
  type('ren');
  become({ q: 'lyon' });
  assert.equal(input.value, 'ren', 'not while something typed is on its way');
});

test('out of the field the list goes', () => {
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  send('blur');
  assert.equal(list.hidden, true);
});

test('letters that are typed are there by then: those of the typeface’s second file too', () => {
  letters = '';
  connectSearch(atlas, true);
  assert.ok(
    letters && [...letters].every((letter) => fontFiles['atkinson-hyperlegible-next-rare.woff2'].includes(letter)),
  );
});

test('communes that come while the list is open are in it, and the active one stays', async () => {
  let learn;
  atlas.learnPlaces = () => new Promise((resolve) => (learn = resolve));
  connectSearch(atlas, unused);
  type('lyon');
  drawFrame();
  press('ArrowDown');
  press('ArrowDown');
  const { search } = atlas;
  atlas.search = (asked) => search(asked).reverse();
  learn();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(
    list.children.map(({ dataset }) => dataset.laureate),
    ['rennes', 'nantes', 'lyon'],
  );
  form.dispatchEvent(new Event('submit'));
  assert.equal(atlas.state.select, 'nantes');
});

for (const [name, isLeft, suggested] of [
  ['who has them is suggested once it is', false, 3],
  ['nothing is suggested in a field that was left', true, 0],
])
  test(`words typed before the program is there filter; ${name}`, async () => {
    let come;
    atlas.hasProgram = false;
    atlas.learnPlaces = () => new Promise((resolve) => (come = resolve));
    connectSearch(atlas, unused);
    type('l');
    drawFrame();
    assert.deepEqual([words(), list.hidden], [['l'], true], 'nobody knows yet whether there is any');
    if (isLeft) send('blur');
    atlas.hasProgram = true;
    come();
    await new Promise(setImmediate);
    assert.equal(list.children.length, suggested);
  });
