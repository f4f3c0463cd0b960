// What the audience sees beside the words: the marks, one set from the first count to the last name; the territory that is looked
// at; names; the pictures of the jury, the criteria and the commitment. Over the program's ground on stage; over the page's own
// where there is none, and small in the presenter's window. What moves does so by styles/scene.css.
import { make } from '../base/make.js';
import { draw } from '../base/svg.js';
import { captionsOf, columnRows } from './captions.js';
import { drawingOf } from './drawings.js';
import { groundId } from './france.js';
import { groundOf, isUpright, rowOf, viewOf } from './place.js';
import { stillOf } from './stills.js';

/** @import { Cast } from './cast.js' */
/** @import { France } from './france.js' */
/** @import { Name } from './names.js' */
/** @import { Size } from './place.js' */
/** @import { Slide } from './slides.js' */
/** @import { Scenery } from './stills.js' */
/** @import { Territory } from './territory.js' */

const markSide = 100; // CSS pixels of a mark's element before it is scaled

// How the map looks at France at a step; the program flies to laureates by itself.
/** @param {Slide} slide @param {Size} size */
export function viewOfSlide({ kind }, size) {
  if (kind !== 'finale') return viewOf(size);
  return viewOf(size, { isCentred: true, room: size.width * 0.9 - 2 * columnRows * rowOf(size) });
}

/** @param {string} tier */
const medal = (tier) =>
  draw(
    'svg',
    { class: `medal tier-${tier}`, viewBox: '-150 -150 300 300' },
    draw('use', { href: `#medal-${tier}`, x: -150, y: -150, width: 300, height: 300 }),
    draw('use', {
      fill: 'url(#shine)',
      stroke: 'none',
      href: `#medal-${tier}`,
      x: -150,
      y: -150,
      width: 300,
      height: 300,
    }),
  );

// The light that falls on a medal.
const light = () =>
  draw(
    'radialGradient',
    { id: 'shine', gradientUnits: 'userSpaceOnUse', cx: -35, cy: -50, r: 190 },
    draw('stop', { offset: 0, 'stop-color': '#fff', 'stop-opacity': 0.75 }),
    draw('stop', { offset: 0.45, 'stop-color': '#fff', 'stop-opacity': 0.08 }),
    draw('stop', { offset: 1, 'stop-color': '#000', 'stop-opacity': 0.35 }),
  );

/** @param {Name} name */
const captionOf = ({ name, lines, leader }) =>
  draw(
    'g',
    { 'data-name': name },
    ...(leader.length > 0
      ? [draw('polyline', { points: leader.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ') })]
      : []),
    ...lines.map(({ text, x, y, width, isLeft }) =>
      draw(
        'text',
        {
          x: (isLeft ? x + width : x).toFixed(1),
          y: y.toFixed(1),
          'text-anchor': isLeft ? 'end' : 'start',
          lang: 'fr',
          translate: 'no',
        },
        text,
      ),
    ),
  );

export class Picture {
  #cast;
  #france;
  #under = draw('svg', { class: 'under' });
  #marks;
  #over = draw('svg', { class: 'over' });
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #writing;
  element;

  /** @param {Cast} cast @param {France | null} france */
  constructor(cast, france) {
    this.#cast = cast;
    this.#france = france;
    this.#marks = Array.from({ length: cast.all }, (_, mark) => {
      const tier = cast.winners[mark]?.tier;
      return make('i', { className: tier ? `mark tier-${tier}` : 'mark' }, make('b'), ...(tier ? [medal(tier)] : []));
    });
    const defs = draw('svg', { class: 'light' }, light());
    this.element = make(
      'div',
      { className: 'picture', ariaHidden: 'true' },
      defs,
      this.#under,
      ...this.#marks,
      this.#over,
    );
  }

  // `territory`: of the laureate that is shown. `hasGround`: draws France as well, for want of the program's.
  /** @param {Slide} slide @param {{ size: Size, territory?: Territory | null, hasGround?: boolean }} told */
  show(slide, { size, territory = null, hasGround = false }) {
    const scenery = this.#sceneryOf(slide, size, territory);
    const { seat } = scenery;
    this.element.dataset.picture = slide.kind;
    delete this.element.dataset.arrived;
    this.element.style.setProperty('--letters', `${rowOf(size)}px`);
    this.#place(scenery);
    for (const one of [this.#under, this.#over]) one.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
    this.#under.replaceChildren(
      ...(seat ? [] : [this.#groundAt(scenery, hasGround)]),
      ...drawingOf(scenery).map(({ kind, d }) => draw('path', { class: kind, d, pathLength: 1 })),
      ...this.#litOf(slide, territory),
    );
    this.element.classList.toggle('named', slide.kind === 'finale' && !isUpright(size) && this.#france !== null);
    this.#over.replaceChildren();
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.#write(scenery), 0); // after the words: no key waits for names to find their room
  }
  // The marks alone, before the picture is on the page: there they would fly to their places out of its corner.
  /** @param {Slide} slide @param {Size} size */
  begin(slide, size) {
    this.#place(this.#sceneryOf(slide, size, null));
  }
  // The map has come to the laureate: the territory is lit, the medal given.
  arrive() {
    this.element.dataset.arrived = '';
  }

  /** @param {Slide} slide @param {Size} size @param {Territory | null} territory @returns {Scenery} */
  #sceneryOf(slide, size, territory) {
    const ground = groundOf(size, viewOfSlide(slide, size));
    return { slide, cast: this.#cast, size, ground, places: this.#france?.places ?? {}, seat: territory?.seat ?? null };
  }
  /** @param {Scenery} scenery */
  #write(scenery) {
    this.#over.replaceChildren(...captionsOf(scenery, this.#widthOf(rowOf(scenery.size))).map(captionOf));
  }
  /** @param {Scenery} scenery */
  #place(scenery) {
    const { kind, state } = scenery.slide;
    for (const [mark, { x, y, size, isMedal, strength }] of stillOf(scenery).entries()) {
      const { style, classList } = this.#marks[mark];
      style.transform = `translate(${(x - markSide / 2).toFixed(1)}px, ${(y - markSide / 2).toFixed(1)}px) scale(${(size / markSide).toFixed(4)})`;
      style.opacity = String(strength);
      style.setProperty('--nth', String(mark));
      classList.toggle('won', isMedal);
      classList.toggle('given', kind === 'laureate' && this.#cast.winners[mark]?.id === state.select);
    }
  }
  // Régions and départements that are lit as such, on France where it is not there.
  /** @param {Scenery} scenery @param {boolean} hasGround */
  #groundAt({ ground: { left, top, scale }, slide }, hasGround) {
    const lit = this.#cast.winners.filter(({ theme }) => slide.kind === 'finale' || slide.state.theme?.includes(theme));
    const washes = lit.map(({ id, tier }) => ({ tier, d: this.#france?.places[id]?.wash })).filter(({ d }) => d);
    return draw(
      'g',
      { class: 'map', transform: `translate(${left} ${top}) scale(${scale})` },
      ...(hasGround ? [draw('use', { href: `#${groundId}`, width: 640, height: 640 })] : []),
      ...washes.map(({ tier, d }) => draw('path', { class: `wash tier-${tier}`, d: d ?? '' })),
    );
  }
  /** @param {Slide} slide @param {Territory | null} territory */
  #litOf({ tier }, territory) {
    if (!territory) return [];
    const paths = (/** @type {string} */ kind) =>
      territory.paths.map((d) => draw('path', { class: kind, d, pathLength: 1 }));
    return [draw('g', { class: `territory tier-${tier}` }, ...paths('fill'), ...paths('perimeter'))];
  }
  /** @param {number} row */
  #widthOf(row) {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) return (/** @type {string} */ text) => text.length * row * 0.55;
    pen.font = `600 ${row}px ${getComputedStyle(this.element).fontFamily || 'sans-serif'}`;
    return (/** @type {string} */ text) => pen.measureText(text).width;
  }
}
