// The form of the configurator and its own address, without a page: each says the other, in one order; and what is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillForm, queryOfForm } from '../../../web/configurator/form.js';
import { defaultTitle, optionsOf } from '../../../web/configurator/options.js';

const base = 'https://a.example/dossier/';

// The fields of the page, as far as they are of a kind: text, number, list, one of several, ticks, a colour.
function formOf() {
  const field = (name, type, more) => ({ name, type, value: '', dataset: {}, localName: 'input', ...more });
  const tick = (name, type, value, checked = false) => field(name, type, { value, checked, defaultChecked: checked });
  const fields = [
    tick('layout', 'radio', '', true),
    tick('layout', 'radio', 'map'),
    tick('layout', 'radio', 'strip'),
    field('width', 'number'),
    field('title', 'text', { value: defaultTitle, dataset: { usual: defaultTitle } }),
    tick('tier', 'checkbox', 'or'),
    tick('tier', 'checkbox', 'argent'),
    field('select', 'select-one', { localName: 'select', options: [{ value: '' }, { value: 'lyon' }] }),
    tick('accented', 'checkbox', '1'),
    field('accent', 'color', { value: '#1d4e9e', dataset: { usual: '#1d4e9e' } }),
    field('', 'button', { value: 'Copier' }), // without a name: no choice
    field('base', 'url', { value: base, dataset: { usual: base } }),
  ];
  const opened = fields.map(({ value, checked }) => ({ value, checked }));
  const details = ['tier', 'font'].map((name) => ({
    open: false,
    querySelector: () => fields.find((one) => one.name === name && one.checked) ?? null,
  }));
  const named = { accented: fields.find(({ name }) => name === 'accented') };
  return {
    details,
    elements: Object.assign(fields, named),
    reset() {
      for (const [index, one] of fields.entries()) Object.assign(one, opened[index]);
    },
    querySelectorAll: () => details,
    of: (name, value) => fields.find((one) => one.name === name && (value === undefined || one.value === value)),
  };
}

test('what differs from the form as it opens is in its address, in the order of the form', () => {
  const form = formOf();
  assert.equal(queryOfForm(form), '');
  form.of('base').value = 'https://b.example/';
  form.of('tier', 'argent').checked = true;
  form.of('tier', 'or').checked = true;
  form.of('width').value = '400';
  form.of('layout', '').checked = false;
  form.of('layout', 'map').checked = true;
  form.of('title').value = 'A "B" & é';
  assert.equal(
    queryOfForm(form),
    'layout=map&width=400&title=A+%22B%22+%26+%C3%A9&tier=or&tier=argent&base=https%3A%2F%2Fb.example%2F',
  );
});

test('a colour that is not used says nothing', () => {
  const form = formOf();
  form.of('accent').value = '#b00020';
  assert.equal(queryOfForm(form), '');
  form.of('accented').checked = true;
  assert.equal(queryOfForm(form), 'accented=1&accent=%23b00020');
});

test('an address fills the form, which says the same address; another one begins from the form as it opens', () => {
  const form = formOf();
  const query = 'layout=strip&width=400&title=T&tier=argent&select=lyon&accented=1&accent=%23b00020';
  fillForm(form, query);
  assert.equal(queryOfForm(form), query);
  assert.deepEqual([form.of('layout', 'strip').checked, form.of('tier', 'or').checked], [true, false]);
  fillForm(form, 'tier=or');
  assert.equal(queryOfForm(form), 'tier=or');
  fillForm(form, '');
  assert.equal(queryOfForm(form), '');
});

test('an address that was mangled, or that is a link of the explorer, fills it all the same', () => {
  const form = formOf();
  fillForm(form, '?Tier=OR,argent.&amp;layout=Strip)&select=lyon%20&width=400.&accented=1&accent=%23b00020%2C');
  assert.equal(queryOfForm(form), 'layout=strip&width=400&tier=or&tier=argent&select=lyon&accented=1&accent=%23b00020');
  fillForm(form, 'title=Titre.&accent=rouge&layout=strip&layout=');
  assert.equal(queryOfForm(form), 'title=Titre.');
});

test('what the form does not offer is as it opens', () => {
  const form = formOf();
  fillForm(form, 'select=atlantide&tier=platine&layout=poster&autre=1');
  assert.equal(queryOfForm(form), '');
  assert.equal(form.of('layout', '').checked, true);
});

test('parts with something chosen in them are open', () => {
  const form = formOf();
  fillForm(form, 'tier=or');
  assert.deepEqual(
    form.details.map(({ open }) => open),
    [true, false],
  );
});

const chosen = (given) => optionsOf(new URLSearchParams({ base, ...given }));

test('nothing chosen: nothing of the state, the usual title, nothing refused', () => {
  const { state, refused, ...others } = chosen({});
  assert.deepEqual(refused, []);
  assert.ok(Object.values(state).every((value) => value === null || value.length === 0));
  assert.deepEqual(others, {
    layout: null,
    width: null,
    height: null,
    accent: null,
    font: null,
    title: defaultTitle,
    base,
  });
});

test('all that is wrong is named, in the order of the form, and the rest is taken', () => {
  const { refused, ...options } = chosen({
    width: '5',
    height: '9999',
    font: 'a;b',
    base: 'nowhere',
    lang: 'en',
    title: ' ',
  });
  assert.deepEqual(refused, ['width', 'height', 'font', 'base']);
  assert.deepEqual([options.width, options.height, options.font, options.base], [null, null, null, null]);
  assert.deepEqual([options.state.lang, options.title], ['en', defaultTitle]);
});

test('every choice of the state that a page may show is taken', () => {
  const state = { theme: ['donnees'], tier: ['or'], region: ['53'], kind: ['region'], departement: ['35'] };
  const choices = { select: 'lyon', view: 'liste', chart: 'jury', layer: 'regions', lang: 'en', appearance: 'sombre' };
  assert.deepEqual(chosen({ ...state, ...choices, mode: 'scene', step: '3' }).state, { ...state, ...choices });
});

test('heights are as widths: whole, from a button’s to a wall’s', () => {
  for (const [text, pixels] of [
    ['119', null],
    ['120', 120],
    ['4000', 4000],
    ['4001', null],
    ['12e2', 1200],
    ['300.5', null],
    ['3 00', null],
    ['', null],
  ]) {
    const { height, refused } = chosen({ height: text });
    assert.equal(height, pixels, text);
    assert.deepEqual(refused, text && pixels === null ? ['height'] : [], text);
  }
});

test('a colour counts where it is used, and is written small', () => {
  assert.equal(chosen({ accent: '#B00020' }).accent, null);
  assert.equal(chosen({ accent: '#B00020', accented: '1' }).accent, '#b00020');
  for (const accent of ['red', '#b0002', '#b000200', 'b00020'])
    assert.equal(chosen({ accent, accented: '1' }).accent, null);
});

test('lists are lists, one value or several; white space around what is typed is not', () => {
  const query = new URLSearchParams([
    ['base', ` ${base} `],
    ['theme', 'inclusion'],
    ['theme', 'donnees'],
    ['tier', 'or'],
    ['select', ' lyon '],
    ['font', ' Marianne, sans-serif '],
  ]);
  const { state, font, base: folder } = optionsOf(query);
  assert.deepEqual(
    [state.theme, state.tier, state.region, state.select],
    [['inclusion', 'donnees'], ['or'], [], 'lyon'],
  );
  assert.deepEqual([font, folder], ['Marianne, sans-serif', base]);
});
