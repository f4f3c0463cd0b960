// The pictures of the jury, of the criteria and of the commitment, around the marks: lines and arcs as the data of SVG paths.
import { pointOf, tableOf } from './stills.js';

/** @import { Scenery } from './stills.js' */
/** @typedef {{ kind: string, d: string }} Stroke drawn by styles/stage.css */

/** @param {number} value */
const say = (value) => value.toFixed(1);
/** @param {{ x: number, y: number }} center @param {number} radius @param {number} from @param {number} to radians, clockwise */
function arc({ x, y }, radius, from, to) {
  const at = (/** @type {number} */ turn) => `${say(x + radius * Math.cos(turn))} ${say(y + radius * Math.sin(turn))}`;
  return `M${at(from)}A${say(radius)} ${say(radius)} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}

// As many arcs as there are lines of words, from `from` on around the marks.
/** @param {number} count @param {number} from @param {number} whole @param {number} gap radians @param {(from: number, to: number) => string} drawn */
const around = (count, from, whole, gap, drawn) =>
  Array.from({ length: count }, (_, i) =>
    drawn(from + (whole * i) / count + gap / 2, from + (whole * (i + 1)) / count - gap / 2),
  ).join('');

// Each body has its seat at a table around the projects that were heard.
/** @param {Scenery} scenery @returns {Stroke[]} */
function seats({ slide, size }) {
  const table = tableOf(size);
  const count = slide.lines.length;
  const from = -Math.PI / 2;
  const turns = Array.from({ length: count }, (_, i) => from + (2 * Math.PI * (i + 0.5)) / count);
  const chair = table.radius * 0.13;
  const chairs = turns.map((turn) => {
    const [x, y] = [table.x + table.radius * Math.cos(turn), table.y + table.radius * Math.sin(turn)];
    return `M${say(x - chair)} ${say(y)}a${say(chair)} ${say(chair)} 0 1 0 ${say(2 * chair)} 0a${say(chair)} ${say(chair)} 0 1 0 ${say(-2 * chair)} 0Z`;
  });
  return [
    {
      kind: 'table',
      d: `${arc(table, table.radius * 0.74, 0, Math.PI)}${arc(table, table.radius * 0.74, Math.PI, 2 * Math.PI)}`,
    },
    { kind: 'chair', d: chairs.join('') },
  ];
}

// A ring in as many parts as there are criteria: all of them look at the same projects.
/** @param {Scenery} scenery @returns {Stroke[]} */
function lenses({ slide, size }) {
  const table = tableOf(size);
  const count = slide.lines.length;
  const rays = around(count, -Math.PI / 2, 2 * Math.PI, 0, (from, to) => {
    const turn = (from + to) / 2;
    const at = (/** @type {number} */ far) =>
      `${say(table.x + far * Math.cos(turn))} ${say(table.y + far * Math.sin(turn))}`;
    return `M${at(table.radius * 0.84)}L${at(table.radius * 0.64)}`;
  });
  return [
    {
      kind: 'lens',
      d: around(count, -Math.PI / 2, 2 * Math.PI, 0.12, (from, to) => arc(table, table.radius * 0.92, from, to)),
    },
    { kind: 'ray', d: rays },
  ];
}

const peers = 3;
const bow = 0.18; // of its length, that a way bends

// From each laureate to those that are nearest.
/** @param {Scenery} scenery @returns {Stroke[]} */
function ways({ cast, ground, places }) {
  const points = cast.winners.filter(({ id }) => places[id]).map(({ id }) => pointOf(places[id], ground));
  const drawn = new Set();
  let d = '';
  for (const [i, one] of points.entries()) {
    const near = points
      .map((other, j) => ({ j, far: Math.hypot(other.x - one.x, other.y - one.y) }))
      .filter(({ j }) => j !== i)
      .sort((a, b) => a.far - b.far)
      .filter(({ far }) => far > one.size * 1.2)
      .slice(0, peers);
    for (const { j } of near) {
      const pair = [i, j].sort().join();
      if (drawn.has(pair)) continue;
      drawn.add(pair);
      const other = points[j];
      const [x, y] = [(one.x + other.x) / 2 - (other.y - one.y) * bow, (one.y + other.y) / 2 + (other.x - one.x) * bow];
      d += `M${say(one.x)} ${say(one.y)}Q${say(x)} ${say(y)} ${say(other.x)} ${say(other.y)}`;
    }
  }
  return [{ kind: 'way', d }];
}

/** @type {Record<string, (scenery: Scenery) => Stroke[]>} */
const drawings = { jury: seats, criteria: lenses, commitment: ways };

/** @param {Scenery} scenery @returns {Stroke[]} */
export const drawingOf = (scenery) => drawings[scenery.slide.kind]?.(scenery) ?? [];
