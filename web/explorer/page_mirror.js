// The HTML beside the canvas: it says what the canvas shows, and every choice of the canvas can be made in it.

import { Field } from '../base/field.js';
import { handFocusOn } from '../base/keep_focus.js';
import { make } from '../base/make.js';
import { say } from '../base/messages.js';
import { foldedToo, unfold, unfoldWhenOpened } from '../base/rare_choices.js';
import { sayIn } from '../base/words_in.js';
import { listNames, noFilter, usual } from '../link/link_state.js';
import { announcer } from './announcer.js';
import { chartTeller } from './chart_words.js';

/** @import { WholeFront } from '../front/front.js' */
/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { ListName } from '../link/link_state.js' */

const form = document.getElementById('filtres');
const explorer = document.querySelector('.explorer');
const commands = document.getElementById('commandes');
const shownCount = document.getElementById('compte');

const endNames = ['least', 'most'];
/** @param {string} name */
const named = (name) => /** @type {HTMLInputElement | null} */ (form.elements.namedItem(name));
// The two ends of a range of inhabitants, once they are in the form.
/** @type {Field[]} */
const ends = [];

// Writes beside a choice how many laureates it would show. A choice that would show none is marked; it is never hidden.
/** @param {HTMLInputElement} input @param {string} count */
function showCount(input, count) {
  const label = /** @type {HTMLLabelElement} */ (input.closest('label'));
  /** @type {HTMLElement | null} */
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

// Whether the state has a filter for which the form has no control yet.
/** @param {WholeFront['state']} state */
const isFolded = (state) =>
  (state.population && !named('least')) ||
  listNames.some((name) => state[/** @type {ListName} */ (name)].length > 0 && !named(name));

/** @param {WholeFront} atlas */
function showFilters({ state, counts }) {
  if (isFolded(state)) unfold(form);
  if (ends.length === 0) ends.push(...endNames.flatMap((name) => named(name) ?? []).map((field) => new Field(field)));
  const [least = '', most = ''] = (state.population ?? '').split('-');
  for (const input of /** @type {Iterable<HTMLInputElement>} */ (form.elements)) {
    if (input.type !== 'checkbox') continue;
    input.checked = state[/** @type {ListName} */ (input.name)].includes(input.value);
    showCount(input, counts[`${input.name}:${input.value}`]);
  }
  for (const [at, value] of [least === '0' ? '' : least, most].entries()) ends[at]?.show(value);
  const isOpen =
    listNames.every((name) => state[/** @type {ListName} */ (name)].length === 0) && !state.population && !state.q;
  const clear = /** @type {HTMLElement} */ (form.querySelector('[type=reset]'));
  if (isOpen) handFocusOn(clear, form.querySelector('input'));
  clear.hidden = isOpen;
}

/** @param {WholeFront} atlas */
function showCommands({ state, history, hasCanvas }) {
  commands.hidden = !hasCanvas;
  /** @type {HTMLInputElement[]} */
  const radios = foldedToo('[type=radio]:is([name=view], [name=layer], [name=chart])');
  for (const input of radios) {
    const name = /** @type {keyof typeof usual} */ (input.name);
    input.checked = input.value === (state[name] ?? usual[name]);
  }
  /** @type {NodeListOf<HTMLButtonElement>} */
  const [undo, redo] = commands.querySelectorAll('[data-act=undo], [data-act=redo]');
  [undo.disabled, redo.disabled] = [false, false];
  if (!history.canUndo) handFocusOn(undo, redo);
  if (!history.canRedo) handFocusOn(redo, undo);
  [undo.disabled, redo.disabled] = [!history.canUndo, !history.canRedo];
}

/** @type {() => NodeListOf<SVGElement>} */
const medals = () => document.querySelectorAll('.map [data-laureate]');

// Where the page's own map is seen: what the canvas covers is not painted anew with each choice.
/** @param {WholeFront} atlas */
function showGhosts({ state: { shown } }) {
  for (const { classList, dataset } of medals())
    classList.toggle('ghost', !shown.includes(/** @type {string} */ (dataset.laureate)));
}

/** @param {WholeFront} atlas */
function showLaureates({ state: { select, shown } }) {
  for (const row of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('tr[data-laureate]'))) {
    row.hidden = !shown.includes(/** @type {string} */ (row.dataset.laureate));
    row.setAttribute('aria-selected', String(row.dataset.laureate === select));
  }
  for (const link of medals()) {
    if (link.dataset.laureate === select) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

// Under the count where there is one: most visits have none.
const [adviceWords, adviceButton] = [make('span'), make('button', { type: 'button' })];
const advice = make('p', { id: 'conseil' }, adviceWords, ' ', adviceButton);
advice.dataset.live = '';

/** @param {WholeFront['advice']} said */
function showAdvice(said) {
  if (!said) {
    handFocusOn(advice, form.querySelector('input'));
    advice.remove();
    return;
  }
  if (!advice.isConnected) shownCount.after(advice);
  sayIn(adviceWords, said.sentence);
  sayIn(adviceButton, said.button);
}

/** @param {WholeFront} atlas */
function showWords(atlas) {
  sayIn(shownCount, atlas.shownSentence);
  showAdvice(atlas.advice);
}

/** @param {WholeFront} atlas */
function showState(atlas) {
  showFilters(atlas);
  showCommands(atlas);
  showLaureates(atlas);
  if (!atlas.isDrawing) showGhosts(atlas);
  showWords(atlas);
}

/** @param {WholeFront} atlas */
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

// What the program alone can do: the commands are hidden without it.
/** @type {Record<string, (atlas: MountedAtlas) => void>} */
const acts = {
  in: (atlas) => atlas.zoom(1),
  out: (atlas) => atlas.zoom(-1),
  all: (atlas) => atlas.showAllOfFrance(),
  undo: (atlas) => atlas.undo(),
  redo: (atlas) => atlas.redo(),
};

// Returns a function that says again what the state is.
/** @param {WholeFront} atlas */
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
  for (const type of /** @type {const} */ (['statechange', 'handover', 'drawingchange']))
    atlas.addEventListener(type, show);
  show();
  addEventListener('beforeprint', () => showGhosts(atlas));

  form.hidden = false;
  unfoldWhenOpened(/** @type {HTMLDetailsElement} */ (form.querySelector('details')), () => showFilters(atlas));
  form.addEventListener('change', ({ target }) => {
    const chosen = new FormData(form);
    if (endNames.includes(/** @type {HTMLInputElement} */ (target).name)) {
      const [least, most] = endNames.map((name) => /** @type {string} */ (chosen.get(name)).replace(/\s/g, '')); // « 10 000 »
      atlas.update({ population: least || most ? `${least || 0}-${most}` : null });
    } else
      atlas.update(Object.fromEntries(listNames.map((name) => [name, /** @type {string[]} */ (chosen.getAll(name))])));
    showFilters(atlas); // as it is understood, where the state is the same as before
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    atlas.update({ ...noFilter, q: null });
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  adviceButton.addEventListener('click', () => /** @type {MountedAtlas} */ (atlas).followAdvice());

  explorer.addEventListener('change', ({ target }) =>
    atlas.update({ [/** @type {HTMLInputElement} */ (target).name]: /** @type {HTMLInputElement} */ (target).value }),
  );
  commands.addEventListener('click', ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = /** @type {Element} */ (target).closest('[data-act]');
    acts[button?.dataset.act ?? '']?.(/** @type {MountedAtlas} */ (atlas));
  });

  document.addEventListener('click', (event) => {
    const target = /** @type {Element} */ (event.target);
    const link = /** @type {HTMLElement | null | undefined} */ (target.closest?.('a[data-select]'));
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    atlas.update({ select: link.dataset.select });
  });
  return show;
}
