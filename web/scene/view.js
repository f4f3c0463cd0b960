// A slide as elements: its words, its place in the story; for paper, its marks. What moves does so by styles/scene.css.
import { nodesOf } from '../base/french.js';
import { make } from '../base/make.js';
import { draw } from '../base/svg.js';

/** @import { Marks as MarksTold, Slide } from './slides.js' */

/** @param {string} tier */
const medal = (tier) =>
  draw('svg', { class: `medal tier-${tier}`, 'aria-hidden': 'true' }, draw('use', { href: `#medal-${tier}` }));

/** @param {Slide['figures'][0]} figure */
const figure = ({ value, label }) =>
  make('div', {}, make('dt', { textContent: label }), make('dd', { textContent: value }));

const unchanged = { translate: false }; // names: a browser that translates leaves them

// The words of a slide, as elements.
/**
 * @param {Slide} slide
 * @returns {Element[]}
 */
export function wordsOf(slide) {
  /** @type {(tag: 'p' | 'h2' | 'li' | 'span', words: string, properties?: Partial<HTMLElement> | false) => Element} */
  const said = (tag, words, properties) => make(tag, properties, ...nodesOf(words, slide.french));
  const all = [
    slide.kicker && said('p', slide.kicker, { className: 'kicker' }),
    slide.tier && make('p', { className: `tier tier-${slide.tier}` }, medal(slide.tier), slide.label ?? ''),
    said('h2', slide.title, slide.kind === 'laureate' && unchanged),
    slide.lines.length > 1
      ? make('ul', {}, ...slide.lines.map((line) => said('li', line)))
      : slide.lines.length === 1 && said('p', slide.lines[0], { className: 'line' }),
    slide.figures.length > 0 && make('dl', {}, ...slide.figures.map(figure)),
    slide.tally.length > 0 &&
      make(
        'ul',
        { className: 'tally' },
        ...slide.tally.map(({ tier, label, names }) =>
          make('li', {}, make('b', {}, medal(tier), label), said('span', names, unchanged)),
        ),
      ),
    slide.medals.length > 0 && make('p', { className: 'medals' }, ...slide.medals.map(medal)), // the lines say how many
  ];
  return all.filter((one) => typeof one === 'object');
}
// The line at the foot of a slide, under all else.
/** @param {Slide} slide */
export const footOf = ({ foot, french }) => (foot ? [make('p', { className: 'foot' }, ...nodesOf(foot, french))] : []);

// The projects on paper: those that stand, as the medals that they won in the end, and those that do not any more.
export class Marks {
  element = make('div', { className: 'marks' });

  /** @param {MarksTold} marks */
  show({ standing, all, tiers }) {
    this.element.setAttribute('aria-hidden', 'true'); // the title says it
    while (this.element.childElementCount < all) this.element.append(make('i'));
    for (const [place, mark] of [...this.element.children].entries()) {
      mark.className = place >= standing ? 'fallen' : tiers.length > 0 ? 'won' : '';
      mark.replaceChildren(...tiers.slice(place, place + 1).map(medal));
    }
  }
}

// Long names and projects shrink, down to what the last row still reads, until they stand in their place.
const smallestShare = 0.35;
const shrinkStep = 0.94;

/** @param {HTMLElement} words @param {HTMLElement} room */
function fit(words, room) {
  for (let share = 1; share > smallestShare; share *= shrinkStep) {
    words.style.setProperty('--share', share.toFixed(3));
    if (words.scrollHeight <= room.clientHeight && words.scrollWidth <= words.clientWidth) return;
  }
}

// Where in the story the slide is: a tick a laureate, and in words.
/** @param {Slide} slide */
const edgeOf = ({ place, tier }) =>
  place
    ? [
        make(
          'p',
          { className: `edge tier-${tier}` },
          make(
            'span',
            { className: 'ticks' },
            ...Array.from({ length: place.count }, (_, i) =>
              make('i', { className: i + 1 === place.nth ? 'here' : '' }),
            ),
          ),
          make('span', { textContent: place.words }),
        ),
      ]
    : [];

export class SlideView {
  #words = make('div', { className: 'words' });
  element = make('article', {}, this.#words);

  // For a screen that has another size now.
  refit() {
    fit(this.#words, this.element);
  }

  // `more`: elements under the words, such as a QR code.
  /** @param {Slide} slide @param {...Element} more */
  show(slide, ...more) {
    this.element.dataset.kind = slide.kind;
    this.element.toggleAttribute('data-won', Boolean(slide.marks?.tiers.length)); // the marks are on the map
    this.#words = make('div', { className: 'words' }, ...wordsOf(slide), ...more, ...footOf(slide));
    this.element.replaceChildren(this.#words, ...edgeOf(slide));
    this.refit();
  }
}
