// A name of the stage's map in lines of letters, and how far it is from things. Numbers only: no page is needed.

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Point & { size: number, name: string }} Medal its middle
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Box
 * @typedef {{ text: string, x: number, y: number, width: number, isLeft: boolean }} Line of letters: `x` where it begins, `y` its middle
 * @typedef {{ name: string, lines: Line[], leader: Point[] }} Name `leader`: from the name to its medal's rim; none where it is beside it
 */

// Rows are of the size of the letters.
export const lineRows = 1.25;
export const gapRows = 0.45; // between a name and its line
export const drawnShare = 0.36; // of a medal's size, from its middle to its rim: its element has air around it

// From a point to a line between two.
/** @param {Point} point @param {Point} from @param {Point} to */
export function distanceTo({ x, y }, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

// From a point to the nearest of a box.
/** @param {Point} point @param {Box} box */
export const distanceToBox = ({ x, y }, { left, right, top, bottom }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

// In one line where it has room, else in two, broken nearest to the middle.
/** @param {string} name @param {number} room @param {(text: string) => number} widthOf */
export function linesOf(name, room, widthOf) {
  if (widthOf(name) <= room) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}
