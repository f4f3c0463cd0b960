// The territory of a laureate as the stage looks at it, of what the program says (src/figure/territory_outline.h).
import { contourOf } from './contour.js';

/** @typedef {{ seat: { x: number, y: number }, paths: string[] }} Territory where its medal belongs, and its perimeter as data of SVG paths */

// Null where nothing is said of it.
/** @param {string[][]} lines @returns {Territory | null} */
export function territoryOf(lines) {
  /** @param {string} wanted */
  const of = (wanted) => lines.filter(([kind]) => kind === wanted).map(([, ...rest]) => rest);
  const seat = of('seat')[0]?.map(Number);
  if (!seat) return null;
  const discs = of('disc').map((disc) => disc.map(Number));
  const contour = contourOf(discs.map(([x, y, radius]) => ({ x, y, radius })));
  return { seat: { x: seat[0], y: seat[1] }, paths: [...of('area').flat(), contour].filter(Boolean) };
}
