// France as the page has it in SVG: as plain values that one window tells another, drawn again there and on paper.
import { draw } from '../base/svg.js';

/** @import { Slide } from './slides.js' */
/**
 * @typedef {{ kind: string, d: string | null }} Line
 * @typedef {{ tier: string, x: number, y: number, size: number, wash: string | null, leader: string | null }} Place
 * @typedef {{
 *   viewBox: string | null, ground: Line[], medals: Record<string, string | null>, places: Record<string, Place>
 * }} France
 */

export const groundId = 'france-ground';
const growth = 1.8; // of a medal that stands alone

/** @param {Line} line */
const path = ({ kind, d }) => draw('path', { class: kind, d });

// { viewBox, ground: [{ kind, d }], medals: { tier: points }, places: { id: { tier, x, y, size, wash, leader } } }: lines and places as
// the page draws them. Null where it has no map.
/**
 * @param {Document} page
 * @returns {France | null}
 */
export function readFrance(page) {
  const map = page.querySelector('#atlas .map');
  if (!map) return null;
  const ground = [...map.querySelectorAll('.neighbour, .land, .region')];
  const medals = [...page.querySelectorAll('.symbols [id^=medal-]')];
  /** @param {string} kind @param {string | undefined} id */
  const lineOf = (kind, id) => map.querySelector(`.${kind}[data-laureate="${id}"]`)?.getAttribute('d') ?? null;
  const links = /** @type {NodeListOf<SVGElement>} */ (map.querySelectorAll('a[data-laureate]'));
  const places = [...links].map((link) => {
    const { laureate } = link.dataset;
    const medal = /** @type {Element} */ (link.querySelector('use'));
    const [x, y, size] = ['x', 'y', 'width'].map((name) => Number(medal.getAttribute(name)));
    const tier = medal.getAttribute('href')?.replace('#medal-', '');
    return [laureate, { tier, x, y, size, wash: lineOf('wash', laureate), leader: lineOf('leader', laureate) }];
  });
  return {
    viewBox: map.getAttribute('viewBox'),
    ground: ground.map((one) => ({ kind: one.getAttribute('class') ?? '', d: one.getAttribute('d') })),
    medals: Object.fromEntries(
      medals.map((one) => [
        one.id.replace('medal-', ''),
        /** @type {Element} */ (one.firstElementChild).getAttribute('points'),
      ]),
    ),
    places: Object.fromEntries(places),
  };
}

// What several drawings use: the ground of the map, and the medals where the page has none.
/** @param {France} france */
export function showSymbols({ viewBox, ground, medals }) {
  if (document.getElementById(groundId)) return;
  const absent = Object.entries(medals).filter(([tier]) => !document.getElementById(`medal-${tier}`));
  const symbols = draw(
    'svg',
    { class: 'symbols', 'aria-hidden': 'true', width: 0, height: 0 },
    draw('symbol', { id: groundId, viewBox }, draw('g', { class: 'map' }, ...ground.map(path))),
    ...absent.map(([tier, points]) =>
      draw('symbol', { id: `medal-${tier}`, viewBox: '-150 -150 300 300' }, draw('polygon', { points })),
    ),
  );
  document.body.append(symbols);
}

/** @param {Place} place @param {boolean} isAlone */
function medalAt({ tier, x, y, size }, isAlone) {
  const side = isAlone ? size * growth : size;
  const shift = (size - side) / 2;
  return draw('use', {
    class: `medal tier-${tier}`,
    href: `#medal-${tier}`,
    x: x + shift,
    y: y + shift,
    width: side,
    height: side,
  });
}

// The map with these laureates on it. The words beside it say who they are.
/** @param {France} france @param {string[]} ids */
export function mapOf({ viewBox, places }, ids) {
  const shown = ids.map((id) => places[id]).filter(Boolean);
  return draw(
    'svg',
    { class: 'map', viewBox, 'aria-hidden': 'true' },
    draw('use', { href: `#${groundId}` }),
    ...shown.filter(({ wash }) => wash).map(({ tier, wash }) => path({ kind: `wash tier-${tier}`, d: wash })),
    ...shown.filter(({ leader }) => leader).map(({ leader }) => path({ kind: 'leader', d: leader })),
    ...shown.map((place) => medalAt(place, shown.length === 1)),
  );
}

/** @param {string} theme */
const isOfTheme = (theme) => (/** @type {Slide} */ slide) => slide.state.select && slide.state.theme?.includes(theme);

// Who is on the map of a slide; null where it has none.
/**
 * @param {Slide} slide
 * @param {Slide[]} slides
 * @returns {string[] | null}
 */
export function laureatesOf({ isBesideMap, state }, slides) {
  if (!isBesideMap) return null;
  if (state.select) return [state.select];
  const all = slides.filter((one) => one.state.select);
  const shown = state.theme ? all.filter(isOfTheme(state.theme[0])) : all;
  return shown.map((one) => /** @type {string} */ (one.state.select));
}
