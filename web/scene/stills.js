// Where each of the marks stands at a step, and as what: from one to the next they move (styles/scene.css). No page is needed.
import { cellsOf } from './cast.js';
import { isUpright } from './place.js';

/** @import { Cast } from './cast.js' */
/** @import { Place } from './france.js' */
/** @import { Ground, Size } from './place.js' */
/** @import { Slide } from './slides.js' */
/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Point & { size: number, isMedal: boolean, strength: number }} Mark its middle and its size in CSS pixels; `strength`: 0
 *   is not seen
 * @typedef {{
 *   slide: Slide, cast: Cast, size: Size, ground: Ground, places: Record<string, Place>, seat: Point | null
 * }} Scenery `seat`: where the medal of a laureate belongs on the territory that is looked at
 */

const ghost = 0.2;
const medalGrowth = 1.4; // of the page's map: read from afar
const givenShare = 0.2; // of the height

// The count, under its title: of the screen's shares, its columns.
/** @param {Size} size */
const boardOf = (size) =>
  isUpright(size)
    ? { x: 0.07, y: 0.5, w: 0.86, h: 0.4, columns: 9 }
    : { x: 0.05, y: 0.43, w: 0.4, h: 0.46, columns: 9 };

/** @param {number} cell @param {number} all @param {Size} size */
function onBoard(cell, all, size) {
  const { x, y, w, h, columns } = boardOf(size);
  const rows = Math.ceil(all / columns);
  const pitch = Math.min((w * size.width) / columns, (h * size.height) / rows);
  return {
    x: x * size.width + (0.5 + (cell % columns)) * pitch,
    y: y * size.height + (0.5 + Math.floor(cell / columns)) * pitch,
    size: pitch * 0.72,
  };
}

// The middle of the pictures of the jury and of the criteria, and how far they reach.
/** @param {Size} size */
export const tableOf = (size) =>
  isUpright(size)
    ? { x: size.width / 2, y: size.height * 0.82, radius: Math.min(size.width * 0.4, size.height * 0.115) }
    : { x: size.width * 0.75, y: size.height * 0.5, radius: Math.min(size.width * 0.19, size.height * 0.36) };

const goldenTurn = Math.PI * (3 - Math.sqrt(5));

// Close together around the middle, as seeds are.
/** @param {number} mark @param {number} count @param {Size} size */
function onTable(mark, count, size) {
  const { x, y, radius } = tableOf(size);
  const reach = radius * 0.52;
  const far = reach * Math.sqrt((mark + 0.5) / count);
  const turn = mark * goldenTurn;
  return { x: x + far * Math.cos(turn), y: y + far * Math.sin(turn), size: (reach * 1.25) / Math.sqrt(count) };
}

/** @param {Place} place @param {Ground} ground */
export const pointOf = ({ x, y, size }, { left, top, scale }) => ({
  x: left + (x + size / 2) * scale,
  y: top + (y + size / 2) * scale,
  size: size * scale * medalGrowth,
});

/** @type {Record<string, (mark: number, scenery: Scenery) => Partial<Mark>>} */
const ways = {
  selection(mark, { slide, cast, size, ...more }) {
    const { standing = 0 } = slide.marks ?? {};
    if (standing === cast.winners.length) return ways.finale(mark, { slide, cast, size, ...more });
    return { strength: mark < standing ? 1 : ghost };
  },
  jury: (mark, { cast, size }) => (mark < cast.heard ? { ...onTable(mark, cast.heard, size), strength: 1 } : {}),
  criteria: (mark, scenery) => ways.jury(mark, scenery),
  theme(mark, { slide, cast, ...more }) {
    const isLit = slide.state.theme?.includes(cast.winners[mark]?.theme);
    return {
      ...ways.finale(mark, { slide, cast, ...more }),
      ...(isLit || mark >= cast.winners.length ? {} : { strength: ghost }),
    };
  },
  laureate(mark, scenery) {
    const { slide, cast, size, seat } = scenery;
    const there = ways.finale(mark, scenery);
    if (cast.winners[mark]?.id !== slide.state.select) return { ...there, strength: 0 };
    return seat ? { ...there, ...seat, size: givenShare * Math.min(size.height, size.width) } : there;
  },
  finale(mark, { cast, ground, places }) {
    const place = places[cast.winners[mark]?.id];
    return place ? { ...pointOf(place, ground), isMedal: true, strength: 1 } : {};
  },
  commitment: (mark, scenery) => ways.finale(mark, scenery),
  thanks: (mark, scenery) => ways.finale(mark, scenery),
};

// What is not said of a mark: a disc that is not seen, in its cell of the count.
/** @param {Scenery} scenery @returns {Mark[]} */
export function stillOf(scenery) {
  const { slide, cast, size } = scenery;
  const cells = cellsOf(cast.all);
  return cells.map((cell, mark) => ({
    ...onBoard(cell, cast.all, size),
    isMedal: false,
    strength: 0,
    ...ways[slide.kind]?.(mark, scenery),
  }));
}
