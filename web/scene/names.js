// The names around France, with a line to each medal: none over another, none over a medal, as few crossings as there can be. Numbers
// only: no page is needed.

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Point & { size: number, name: string }} Medal its middle
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Box
 * @typedef {{ text: string, x: number, y: number, width: number, isLeft: boolean }} Line of letters: `x` where it begins, `y` its middle
 * @typedef {{ name: string, lines: Line[], leader: Point[] }} Name `leader`: from the name to its medal's rim; none where it is beside it
 */

const lineRows = 1.25;
const gapRows = 0.45; // between a name and its line
const stubRows = 0.8; // the line goes straight away from the name, then to the medal
const mostRounds = 40;

/** @param {Point} a @param {Point} b @param {Point} c */
const turn = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
/** @param {Point[]} one @param {Point[]} other */
const cross = ([a, b], [c, d]) => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

/** @param {Point} point @param {Point[]} segment */
export function distanceTo({ x, y }, [from, to]) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

/** @param {Point[]} leader */
const segmentsOf = (leader) => leader.slice(1).map((point, i) => [leader[i], point]);

// How much is wrong with these lines: crossings, medals of others that they pass over, how far they go.
/** @param {{ medal: Medal, leader: Point[] }[]} all @param {Medal[]} medals @param {number} row */
function faultsOf(all, medals, row) {
  let faults = 0;
  for (const [i, { medal, leader }] of all.entries()) {
    const own = segmentsOf(leader);
    for (const { leader: other } of all.slice(i + 1))
      for (const one of own) for (const another of segmentsOf(other)) if (cross(one, another)) faults += 40;
    for (const other of medals)
      if (other !== medal && own.some((one) => distanceTo(other, one) < other.size * 0.62)) faults += 15;
    for (const [from, to] of own) faults += (Math.hypot(to.x - from.x, to.y - from.y) / row) * 0.12;
  }
  return faults;
}

// Heights as near as can be to those that are wanted, in their order, a line's height apart.
/** @param {number[]} wanted @param {number[]} tall @param {Box} box */
function stacked(wanted, tall, { top, bottom }) {
  /** @type {{ sum: number, count: number, tall: number }[]} */
  const heaps = [];
  const start = (/** @type {typeof heaps[0]} */ { sum, count }) => sum / count;
  for (const [i, middle] of wanted.entries()) {
    heaps.push({ sum: middle - tall[i] / 2, count: 1, tall: tall[i] });
    while (heaps.length > 1) {
      const [above, below] = heaps.slice(-2);
      if (start(above) + above.tall <= start(below)) break;
      heaps.splice(-2, 2, {
        sum: above.sum + below.sum - below.count * above.tall,
        count: above.count + below.count,
        tall: above.tall + below.tall,
      });
    }
  }
  // From the foot up, then from the head down: all stay inside where they have room.
  const starts = heaps.map(start);
  for (let i = heaps.length - 1, end = bottom; i >= 0; i -= 1) {
    starts[i] = Math.min(starts[i], end - heaps[i].tall);
    end = starts[i];
  }
  let end = top;
  for (const [i, { tall: all }] of heaps.entries()) {
    starts[i] = Math.max(starts[i], end);
    end = starts[i] + all;
  }
  /** @type {number[]} */
  const middles = [];
  let heap = 0;
  let at = starts[0];
  let left = heaps[0]?.count;
  for (const height of tall) {
    if (left === 0) {
      heap += 1;
      at = starts[heap];
      left = heaps[heap].count;
    }
    middles.push(at + height / 2);
    at += height;
    left -= 1;
  }
  return middles;
}

// In one line where it has room, else in two, broken nearest to the middle.
/** @param {string} name @param {number} room @param {(text: string) => number} widthOf */
function linesOf(name, room, widthOf) {
  if (widthOf(name) <= room) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/**
 * @typedef {{ left: Box, right: Box, row: number, widthOf: (text: string) => number }} Room the columns, and how wide letters are
 */

// One side: `order` from the top.
/** @param {Medal[]} order @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function column(order, isLeft, { left, right, row, widthOf }, medals) {
  const box = isLeft ? left : right;
  const all = order.map((medal) => ({ medal, texts: linesOf(medal.name, box.right - box.left, widthOf) }));
  const tall = all.map(({ texts }) => texts.length * lineRows * row * 0.92 + 0.2 * row);
  const middles = stacked(order.map(({ y }) => y), tall, box);
  const placed = all.map(({ medal, texts }, i) => {
    const widths = texts.map(widthOf);
    const inner = isLeft ? box.right : Math.min(box.left, box.right - Math.max(...widths));
    const lines = texts.map((text, line) => ({
      text,
      width: widths[line],
      isLeft,
      x: isLeft ? inner - widths[line] : inner,
      y: middles[i] + (line - (texts.length - 1) / 2) * lineRows * row * 0.92,
    }));
    const away = isLeft ? 1 : -1;
    const begin = { x: inner + away * gapRows * row, y: middles[i] };
    const bend = { x: begin.x + away * stubRows * row, y: middles[i] };
    const far = Math.hypot(medal.x - bend.x, medal.y - bend.y) || 1;
    const rim = Math.max(1 - (medal.size * 0.5) / far, 0);
    const end = { x: bend.x + (medal.x - bend.x) * rim, y: bend.y + (medal.y - bend.y) * rim };
    return { medal, name: medal.name, lines, leader: [begin, bend, end] };
  });
  return { placed, faults: faultsOf(placed, medals, row) };
}

// Changes two of the order as long as it is better so.
/** @param {Medal[]} side @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function bestColumn(side, isLeft, room, medals) {
  let order = [...side].sort((a, b) => a.y - b.y);
  let best = column(order, isLeft, room, medals);
  for (let round = 0, isBetter = true; isBetter && round < mostRounds; round += 1) {
    isBetter = false;
    for (let i = 0; i < order.length; i += 1)
      for (let j = i + 1; j < Math.min(order.length, i + 5); j += 1) {
        const other = [...order];
        [other[i], other[j]] = [other[j], other[i]];
        const tried = column(other, isLeft, room, medals);
        if (tried.faults >= best.faults - 1e-6) continue;
        [best, order, isBetter] = [tried, other, true];
      }
  }
  return best;
}

/** @param {Box} box @param {number} row */
const capacity = ({ top, bottom }, row) => Math.floor((bottom - top) / (lineRows * row));

// All names, in two columns; the medal that is nearest to the other side changes it where that has fewer faults.
/** @param {Medal[]} medals @param {Room} room @returns {Name[]} */
export function namesAround(medals, room) {
  const fromLeft = [...medals].sort((a, b) => a.x - b.x);
  let best = null;
  const middle = Math.round(medals.length / 2);
  for (let count = Math.max(middle - 4, 0); count <= Math.min(middle + 5, medals.length); count += 1) {
    if (count > capacity(room.left, room.row) || medals.length - count > capacity(room.right, room.row)) continue;
    const sides = [
      bestColumn(fromLeft.slice(0, count), true, room, medals),
      bestColumn(fromLeft.slice(count), false, room, medals),
    ];
    const faults = sides[0].faults + sides[1].faults;
    if (!best || faults < best.faults) best = { faults, names: sides.flatMap(({ placed }) => placed) };
  }
  return (best?.names ?? []).map(({ name, lines, leader }) => ({ name, lines, leader }));
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** @param {Medal} medal @returns {Box} */
const boxOfMedal = ({ x, y, size }) => ({ left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 });
// From a point to the nearest of a box.
/** @param {Point} point @param {Box} box */
export const distanceToBox = ({ x, y }, { left, right, top, bottom }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

// A few names, each beside its medal, nearer to it than to any other; left out where none of the sides has room. `others`: medals that
// stand there, too.
/** @param {Medal[]} medals @param {Medal[]} others @param {{ within: Box, row: number, widthOf: (text: string) => number }} room @returns {Name[]} */
export function namesBeside(medals, others, { within, row, widthOf }) {
  const all = [...medals, ...others];
  /** @type {Box[]} */
  const taken = all.map(boxOfMedal);
  return medals.flatMap((medal) => {
    const { x, y, size, name } = medal;
    const width = widthOf(name);
    const [away, half] = [size / 2 + gapRows * row, (lineRows * row) / 2];
    const corners = [
      [x + away, y - half], [x - away - width, y - half], [x - width / 2, y - away - half], [x - width / 2, y + away - half],
      [x + away * 0.7, y - half - away * 0.7], [x + away * 0.7, y - half + away * 0.7],
      [x - away * 0.7 - width, y - half - away * 0.7], [x - away * 0.7 - width, y - half + away * 0.7],
    ];
    for (const [left, top] of corners) {
      const box = { left, top, right: left + width, bottom: top + 2 * half };
      const isInside = left >= within.left && box.right <= within.right && top >= within.top && box.bottom <= within.bottom;
      const own = distanceToBox(medal, box);
      if (!isInside || taken.some((one) => overlap(one, box))) continue;
      if (all.some((other) => other !== medal && distanceToBox(other, box) <= own)) continue;
      taken.push(box);
      return [{ name, leader: [], lines: [{ text: name, x: left, y: top + half, width, isLeft: false }] }];
    }
    return [];
  });
}
