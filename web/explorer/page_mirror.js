// The HTML beside the canvas: it says what the canvas shows, and every choice of the canvas can be made in it.

import { Field } from '../base/field.js';
import { handFocusOn } from '../base/keep_focus.js';
import { say } from '../base/messages.js';
import { sayIn } from '../base/words_in.js';
import { listNames, noFilter, usual } from '../link/link_state.js';
import { announcer } from './announcer.js';
import { chartTeller } from './chart_words.js';

const form = document.getElementById('filtres');
const explorer = document.querySelector('.explorer');
const commands = document.getElementById('commandes');
const shownCount = document.getElementById('compte');
const advice = document.getElementById('conseil');

const ends = { least: new Field(form.elements.least), most: new Field(form.elements.most) };

// Writes beside a choice how many laureates it would show. A choice that would show none is marked; it is never hidden.
function showCount(input, count) {
  const label = input.closest('label');
  let place = label.querySelector('.count');
  if (!place) {
    place = document.createElement('span');
    place.className = 'count';
    place.dataset.live = '';
    label.append(place);
  }
  sayIn(place, ` ${count}`);
  label.classList.toggle('none', count === '0');
}

function showFilters({ state, counts }) {
  const [least = '', most = ''] = (state.population ?? '').split('-');
  for (const input of form.elements) {
    if (input.type !== 'checkbox') continue;
    input.checked = state[input.name].includes(input.value);
    showCount(input, counts[`${input.name}:${input.value}`]);
  }
  ends.least.show(least === '0' ? '' : least);
  ends.most.show(most);
  const isOpen = listNames.every((name) => state[name].length === 0) && !state.population && !state.q;
  const actions = form.querySelector('.actions');
  if (isOpen) handFocusOn(actions, form.querySelector('input'));
  actions.hidden = isOpen;
}

function showCommands({ state, history }) {
  for (const input of explorer.querySelectorAll('[type=radio]')) {
    input.checked = input.value === (state[input.name] ?? usual[input.name]);
  }
  const [undo, redo] = commands.querySelectorAll('[data-act=undo], [data-act=redo]');
  [undo.disabled, redo.disabled] = [false, false];
  if (!history.canUndo) handFocusOn(undo, redo);
  if (!history.canRedo) handFocusOn(redo, undo);
  [undo.disabled, redo.disabled] = [!history.canUndo, !history.canRedo];
}

function showLaureates({ state: { select, shown } }) {
  for (const row of document.querySelectorAll('tr[data-laureate]')) {
    row.hidden = !shown.includes(row.dataset.laureate);
    row.setAttribute('aria-selected', String(row.dataset.laureate === select));
  }
  for (const link of document.querySelectorAll('.map [data-laureate]')) {
    link.classList.toggle('ghost', !shown.includes(link.dataset.laureate));
    if (link.dataset.laureate === select) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function showWords(atlas) {
  sayIn(shownCount, atlas.shownSentence);
  const { advice: said } = atlas;
  if (!said) handFocusOn(advice, form.querySelector('input'));
  advice.hidden = !said;
  sayIn(advice.querySelector('span'), said?.sentence ?? '');
  sayIn(advice.querySelector('button'), said?.button ?? '');
}

function showState(atlas) {
  showFilters(atlas);
  showCommands(atlas);
  showLaureates(atlas);
  showWords(atlas);
}

function noticeTeller(atlas) {
  let told = '';
  let takeAway = () => {};
  return () => {
    const sentences = atlas.notices.join('\n');
    if (sentences === told) return;
    told = sentences;
    takeAway();
    takeAway = sentences ? say(sentences, () => atlas.dismissNotices()) : () => {};
  };
}

// Returns a function that says again what the state is.
export function connectPageMirror(atlas) {
  const tellNotices = noticeTeller(atlas);
  const tellChart = chartTeller();
  const announce = announcer(atlas);
  const show = () => {
    showState(atlas);
    tellChart(atlas);
    tellNotices();
    announce();
  };
  atlas.addEventListener('statechange', show);
  show();

  form.hidden = false;
  form.addEventListener('change', ({ target }) => {
    const chosen = new FormData(form);
    const [least, most] = ['least', 'most'].map((name) => chosen.get(name).replace(/\s/g, '')); // « 10 000 »
    if (Object.hasOwn(ends, target.name)) atlas.update({ population: least || most ? `${least || 0}-${most}` : null });
    else atlas.update(Object.fromEntries(listNames.map((name) => [name, chosen.getAll(name)])));
    showFilters(atlas); // as it is understood, where the state is the same as before
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    atlas.update({ ...noFilter, q: null });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  advice.querySelector('button').addEventListener('click', () => atlas.followAdvice());

  commands.hidden = !atlas.hasCanvas;
  explorer.querySelector('#graphique fieldset').hidden = false;
  explorer.addEventListener('change', ({ target }) => atlas.update({ [target.name]: target.value }));
  const acts = {
    in: () => atlas.zoom(1),
    out: () => atlas.zoom(-1),
    all: () => atlas.showAllOfFrance(),
    undo: () => atlas.undo(),
    redo: () => atlas.redo(),
  };
  commands.addEventListener('click', ({ target }) => acts[target.closest('[data-act]')?.dataset.act]?.());

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-select]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    atlas.update({ select: link.dataset.select });
  });
  return show;
}
