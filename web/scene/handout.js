// The show on paper: a page a slide, with its notes. The browser's own print command makes it, from the stage and from the
// presenter's window.
import { nodesOf } from '../base/french.js';
import { make } from '../base/make.js';
import { dropStyles, takeStyles } from '../base/site_files.js';
import { fill, texts } from '../texts.js';
import { explorerCodeOf } from './explorer_code.js';
import { laureatesOf, mapOf, showSymbols } from './france.js';
import { footOf, Marks, wordsOf } from './view.js';

/** @import { Told } from './beside.js' */
/** @import { Marks as MarksTold, Slide } from './slides.js' */

const root = document.documentElement;
const writingLines = 4; // for who has no notes and takes some

/** @param {MarksTold} told */
function marksOf(told) {
  const marks = new Marks();
  marks.show(told);
  return marks.element;
}

/** @param {Slide} slide @param {Told} told */
function picturesOf(slide, told) {
  if (slide.marks) return [marksOf(slide.marks)];
  const { france } = told;
  const laureates = france && laureatesOf(slide, told.slides);
  return laureates ? [mapOf(france, laureates)] : explorerCodeOf(slide, told);
}

/** @param {Slide} slide */
const notesOf = ({ notes }) =>
  notes
    ? [make('p', { textContent: notes })]
    : Array.from({ length: writingLines }, () => make('p', { className: 'line-to-write' }));

/** @param {Slide} slide */
const factsOf = ({ facts, french }) => make('p', { className: 'facts' }, ...nodesOf(facts.join(', '), french));

/** @param {Slide} slide @param {number} index @param {Told} told */
function pageOf(slide, index, told) {
  const said = make('div', { className: 'said' }, ...wordsOf(slide), ...footOf(slide));
  if (slide.facts.length > 0) said.append(factsOf(slide));
  const page = make(
    'article',
    {},
    make('div', { className: 'slide' }, said, ...picturesOf(slide, told)),
    make('div', { className: 'notes' }, make('h3', { textContent: texts.handout_notes }), ...notesOf(slide)),
    make(
      'p',
      { className: 'foot' },
      make('span', {}, ...nodesOf(told.source, told.french)),
      make('span', { textContent: fill(texts.handout_page, { page: index + 1, count: told.slides.length }) }),
    ),
  );
  page.dataset.kind = slide.kind;
  return page;
}

/** @param {Told} told */
function handoutOf(told) {
  const pages = told.slides.map((slide, index) => pageOf(slide, index, told));
  const handout = make('section', { id: 'livret' }, ...pages);
  handout.dataset.appearance = 'clair'; // paper is light, whatever the hall is
  return handout;
}

// `told()`: { slides, france, explorer, source }, or null while there is nothing to print. Returns a function that ends it.
/** @param {() => Told | null} told */
export function connectHandout(told) {
  /** @type {HTMLElement | null} */
  let handout = null;
  takeStyles('handout.css').catch(() => {}); // a plain list is better than nothing
  const leave = () => {
    handout?.remove();
    handout = null;
    delete root.dataset.handout;
  };
  const lay = () => {
    leave();
    const story = told();
    if (!story) return;
    if (story.france) showSymbols(story.france);
    handout = handoutOf(story);
    root.dataset.handout = '';
    document.body.append(handout);
  };
  addEventListener('beforeprint', lay);
  addEventListener('afterprint', leave);
  return () => {
    leave();
    removeEventListener('beforeprint', lay);
    removeEventListener('afterprint', leave);
    dropStyles('handout.css'); // its pages lie: the others' stand
  };
}
