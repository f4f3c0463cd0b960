// The line around a territory of which only the communes are known: where their halos, melted into one, end. As shaders/field.frag
// and shaders/halo.frag draw it.

/** @typedef {{ x: number, y: number, radius: number }} Disc */

const kernel = Math.SQRT2; // of a halo's radius
const level = 0.25;
const leastKernel = 4.2;
const cells = 110; // along the longer side: finer would not be seen

// How high the field is at each knot of a grid over the discs.
/** @param {Disc[]} discs */
function fieldOf(discs) {
  const reach = discs.map(({ radius }) => Math.max(radius * kernel, leastKernel));
  const left = Math.min(...discs.map(({ x }, i) => x - reach[i]));
  const top = Math.min(...discs.map(({ y }, i) => y - reach[i]));
  const width = Math.max(...discs.map(({ x }, i) => x + reach[i])) - left;
  const height = Math.max(...discs.map(({ y }, i) => y + reach[i])) - top;
  const step = Math.max(width, height) / cells;
  const columns = Math.ceil(width / step) + 3;
  const rows = Math.ceil(height / step) + 3;
  const heights = new Float32Array(columns * rows);
  for (const [i, { x, y }] of discs.entries()) {
    const [atX, atY, far] = [(x - left) / step + 1, (y - top) / step + 1, reach[i] / step];
    for (let row = Math.ceil(atY - far); row <= atY + far; row += 1)
      for (let column = Math.ceil(atX - far); column <= atX + far; column += 1) {
        const inside = 1 - ((column - atX) ** 2 + (row - atY) ** 2) / far ** 2;
        if (inside > 0) heights[row * columns + column] += inside * inside;
      }
  }
  return { heights, columns, rows, step, left: left - step, top: top - step };
}

// Marching squares: of a cell's four knots (bits: 1 top left, 2 top right, 4 bottom right, 8 bottom left) the sides (0 top, 1 right,
// 2 bottom, 3 left) that the line goes from and to, with what is inside on its right.
const ways = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/** @param {ReturnType<typeof fieldOf>} field */
function linksOf({ heights, columns, rows }) {
  /** @type {Map<number, number>} */
  const links = new Map(); // from a side of the grid to the next on the line
  const bit = (/** @type {number} */ knot, /** @type {number} */ value) => (heights[knot] > level ? value : 0);
  for (let row = 0; row + 1 < rows; row += 1)
    for (let column = 0; column + 1 < columns; column += 1) {
      const at = row * columns + column;
      const below = at + columns;
      const kind = bit(at, 1) | bit(at + 1, 2) | bit(below + 1, 4) | bit(below, 8);
      if (kind === 0 || kind === 15) continue;
      const sides = [2 * at, 2 * (at + 1) + 1, 2 * below, 2 * at + 1]; // even: along the row; odd: down from the knot
      for (const [from, to] of ways[kind]) links.set(sides[from], sides[to]);
    }
  return links;
}

// The data of an SVG path: a ring a part, smooth.
/** @param {Disc[]} discs */
export function contourOf(discs) {
  if (discs.length === 0) return '';
  const field = fieldOf(discs);
  const { heights, columns, step, left, top } = field;
  const links = linksOf(field);
  /** @param {number} side */
  const pointAt = (side) => {
    const knot = side >> 1;
    const isDown = side % 2 === 1;
    const next = isDown ? knot + columns : knot + 1;
    const share = (level - heights[knot]) / (heights[next] - heights[knot]);
    const [column, row] = [knot % columns, Math.floor(knot / columns)];
    return [left + (column + (isDown ? 0 : share)) * step, top + (row + (isDown ? share : 0)) * step];
  };
  let data = '';
  for (const first of links.keys()) {
    /** @type {number[][]} */
    const ring = [];
    for (let side = first; links.has(side); ) {
      ring.push(pointAt(side));
      const next = /** @type {number} */ (links.get(side));
      links.delete(side);
      side = next;
    }
    if (ring.length < 6) continue;
    const middles = ring.map(([x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length];
      return [(x + nextX) / 2, (y + nextY) / 2];
    });
    const say = (/** @type {number[]} */ point) => point.map((one) => one.toFixed(1)).join(' ');
    data += `M${say(/** @type {number[]} */ (middles.at(-1)))}${ring.map((point, i) => `Q${say(point)} ${say(middles[i])}`).join('')}Z`;
  }
  return data;
}
