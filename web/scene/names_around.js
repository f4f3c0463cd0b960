// All names around France, in two columns, with a line to each medal: none over another, none over a medal, as few crossings as there
// can be.
import { distanceTo, drawnShare, gapRows, lineRows, linesOf } from './names.js';

/**
 * @import { Box, Medal, Name, Point } from './names.js'
 * @typedef {{ medal: Medal, texts: string[], widths: number[], lower: number }} Wanted `lower`: than its medal, CSS pixels
 */

const nextRows = 1.15; // from line to line of one name
const betweenRows = 0.2; // names of a column
const stubRows = 0.8; // the line goes straight away from the name, then to the medal
const lowerRows = [-1, 2]; // how much lower a name is tried
const farthestChange = 4; // places
const mostRounds = 40;
const crossingFault = 60;
const medalFault = 60;
const rowFault = 1; // of a line, a row of its length
const nearShare = 0.42; // of a medal's size: a line so near seems to lead to it

/** @param {Point} a @param {Point} b @param {Point} c */
const turn = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d */
const cross = (a, b, c, d) => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

// How much is wrong with these lines: crossings, medals of others that they pass over, how far they go.
/** @param {{ medal: Medal, leader: Point[] }[]} all @param {Medal[]} medals @param {number} row */
function faultsOf(all, medals, row) {
  let faults = 0;
  for (let i = 0; i < all.length; i += 1) {
    const { medal, leader } = all[i];
    const [, bend, end] = leader; // what is before the bend stands in the column
    for (let j = i + 1; j < all.length; j += 1)
      if (cross(bend, end, all[j].leader[1], all[j].leader[2])) faults += crossingFault;
    const [top, bottom] = [Math.min(bend.y, end.y), Math.max(bend.y, end.y)];
    for (const other of medals) {
      const near = other.size * nearShare;
      if (other === medal || other.y < top - near || other.y > bottom + near) continue;
      if (distanceTo(other, bend, end) < near) faults += medalFault;
    }
    faults += (Math.hypot(end.x - bend.x, end.y - bend.y) / row) * rowFault;
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

/**
 * @typedef {{ left: Box, right: Box, row: number, widthOf: (text: string) => number }} Room the columns, and how wide letters are
 */

// One side: `order` from the top. Where each name's middle is, its line, and how much is wrong with all.
/** @param {Wanted[]} order @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function columnOf(order, isLeft, { left, right, row }, medals) {
  const tall = order.map(({ texts }) => texts.length * nextRows * row + betweenRows * row);
  const middles = stacked(
    order.map(({ medal, lower }) => medal.y + lower),
    tall,
    isLeft ? left : right,
  );
  const away = (isLeft ? 1 : -1) * row;
  const placed = order.map(({ medal, widths }, i) => {
    const inner = isLeft ? left.right : Math.min(right.left, right.right - Math.max(...widths));
    const begin = { x: inner + away * gapRows, y: middles[i] };
    const bend = { x: begin.x + away * stubRows, y: middles[i] };
    const far = Math.hypot(medal.x - bend.x, medal.y - bend.y) || 1;
    const rim = Math.max(1 - (medal.size * drawnShare) / far, 0);
    const end = { x: bend.x + (medal.x - bend.x) * rim, y: bend.y + (medal.y - bend.y) * rim };
    return { medal, inner, leader: [begin, bend, end] };
  });
  return { order, placed, faults: faultsOf(placed, medals, row) };
}

/** @param {ReturnType<typeof columnOf>} column @param {boolean} isLeft @param {number} row @returns {Name[]} */
function namesIn({ order, placed }, isLeft, row) {
  return placed.map(({ medal, inner, leader }, i) => {
    const { texts, widths } = order[i];
    const lines = texts.map((text, line) => ({
      text,
      width: widths[line],
      isLeft,
      x: isLeft ? inner - widths[line] : inner,
      y: leader[0].y + (line - (texts.length - 1) / 2) * nextRows * row,
    }));
    return { name: medal.name, lines, leader };
  });
}

// The name `i` lower or higher than it would be, or in another's place.
/** @param {Wanted[]} order @param {number} i @param {number} row */
function changesOf(order, i, row) {
  const one = order[i];
  const moved = lowerRows.map((rows) => order.with(i, { ...one, lower: one.lower + rows * row }));
  const others = order.slice(i + 1, i + farthestChange);
  return [...moved, ...others.map((other, j) => order.with(i, other).with(i + 1 + j, one))];
}

// Changes it as long as it is better so.
/** @param {Medal[]} side @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function bestColumn(side, isLeft, room, medals) {
  const { left, right } = isLeft ? room.left : room.right;
  /** @param {Medal} medal @returns {Wanted} */
  const wanted = (medal) => {
    const texts = linesOf(medal.name, right - left, room.widthOf);
    return { medal, texts, widths: texts.map(room.widthOf), lower: 0 };
  };
  let best = columnOf([...side].sort((a, b) => a.y - b.y).map(wanted), isLeft, room, medals);
  for (let round = 0, isBetter = true; isBetter && round < mostRounds; round += 1) {
    isBetter = false;
    for (let i = 0; i < best.order.length; i += 1)
      for (const order of changesOf(best.order, i, room.row)) {
        const tried = columnOf(order, isLeft, room, medals);
        if (tried.faults >= best.faults - 1e-6) continue;
        best = tried;
        isBetter = true;
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
  const middle = Math.round(medals.length / 2);
  /** @param {Medal[]} west */
  const tried = (west) => {
    const east = medals.filter((one) => !west.includes(one));
    const hasRoom = west.length <= capacity(room.left, room.row) && east.length <= capacity(room.right, room.row);
    if (!hasRoom) return null;
    const columns = [west, east].map((side, i) => bestColumn(side, i === 0, room, medals));
    const placed = columns.flatMap((one) => one.placed);
    return { west, columns, faults: faultsOf(placed, medals, room.row) };
  };
  let best = null;
  for (let count = Math.max(middle - 2, 0); count <= Math.min(middle + 2, medals.length); count += 1) {
    const one = tried(fromLeft.slice(0, count));
    if (one && (!best || one.faults < best.faults)) best = one;
  }
  // Then those near the middle change sides, as long as it is better so.
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const medal of fromLeft.slice(middle - 5, middle + 5)) {
      const west = best?.west ?? [];
      const one = tried(west.includes(medal) ? west.filter((other) => other !== medal) : [...west, medal]);
      if (!one || !best || one.faults >= best.faults - 1e-6) continue;
      best = one;
      isBetter = true;
    }
  }
  return (best?.columns ?? []).flatMap((column, i) => namesIn(column, i === 0, room.row));
}
