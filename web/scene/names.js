// The names around France, with a line to each medal: none over another, none over a medal, as few crossings as there can be. Numbers
// only: no page is needed.

/**
 * @typedef {{ x: number, y: number }} Point
 * @typedef {Point & { size: number, name: string }} Medal its middle
 * @typedef {{ medal: Medal, texts: string[], widths: number[] }} Wanted
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Box
 * @typedef {{ text: string, x: number, y: number, width: number, isLeft: boolean }} Line of letters: `x` where it begins, `y` its middle
 * @typedef {{ name: string, lines: Line[], leader: Point[] }} Name `leader`: from the name to its medal's rim; none where it is beside it
 */

const lineRows = 1.25;
const gapRows = 0.45; // between a name and its line
const stubRows = 0.8; // the line goes straight away from the name, then to the medal
const nearerRows = 0.25; // that a name is nearer to its medal than to any other
const mostRounds = 40;
const crossingFault = 40;
const medalFault = 60;
const rowFault = 1; // of a line, a row of its length
const drawnShare = 0.36; // of a medal's size, from its middle to its rim: its element has air around it
const nearShare = 0.42; // of a medal's size: a line so near seems to lead to it

/** @param {Point} a @param {Point} b @param {Point} c */
const turn = (a, b, c) => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
/** @param {Point} a @param {Point} b @param {Point} c @param {Point} d */
const cross = (a, b, c, d) => turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);

// From a point to a line between two.
/** @param {Point} point @param {Point} from @param {Point} to */
export function distanceTo({ x, y }, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.min(Math.max(((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1), 0), 1);
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}

// How much is wrong with these lines: crossings, medals of others that they pass over, how far they go.
/** @param {{ medal: Medal, leader: Point[] }[]} all @param {Medal[]} medals @param {number} row */
function faultsOf(all, medals, row) {
  let faults = 0;
  for (let i = 0; i < all.length; i += 1) {
    const { medal, leader } = all[i];
    const [, bend, end] = leader; // what is before the bend stands in the column
    for (let j = i + 1; j < all.length; j += 1)
      if (cross(bend, end, all[j].leader[1], all[j].leader[2])) faults += crossingFault;
    for (const other of medals)
      if (other !== medal && distanceTo(other, bend, end) < other.size * nearShare) faults += medalFault;
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
/** @param {Wanted[]} order @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function column(order, isLeft, { left, right, row }, medals) {
  const box = isLeft ? left : right;
  const tall = order.map(({ texts }) => texts.length * lineRows * row * 0.92 + 0.2 * row);
  const middles = stacked(
    order.map(({ medal }) => medal.y),
    tall,
    box,
  );
  const placed = order.map(({ medal, texts, widths }, i) => {
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
    const rim = Math.max(1 - (medal.size * drawnShare) / far, 0);
    const end = { x: bend.x + (medal.x - bend.x) * rim, y: bend.y + (medal.y - bend.y) * rim };
    return { medal, name: medal.name, lines, leader: [begin, bend, end] };
  });
  return { placed, faults: faultsOf(placed, medals, row) };
}

// Changes two of the order as long as it is better so.
/** @param {Medal[]} side @param {boolean} isLeft @param {Room} room @param {Medal[]} medals */
function bestColumn(side, isLeft, room, medals) {
  const { left, right } = isLeft ? room.left : room.right;
  /** @param {Medal} medal @returns {Wanted} */
  const wanted = (medal) => {
    const texts = linesOf(medal.name, right - left, room.widthOf);
    return { medal, texts, widths: texts.map(room.widthOf) };
  };
  let order = [...side].sort((a, b) => a.y - b.y).map(wanted);
  let best = column(order, isLeft, room, medals);
  for (let round = 0, isBetter = true; isBetter && round < mostRounds; round += 1) {
    isBetter = false;
    for (let i = 0; i < order.length; i += 1)
      for (let j = i + 1; j < Math.min(order.length, i + 4); j += 1) {
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
  const middle = Math.round(medals.length / 2);
  /** @param {Medal[]} west */
  const tried = (west) => {
    const east = medals.filter((one) => !west.includes(one));
    const hasRoom = west.length <= capacity(room.left, room.row) && east.length <= capacity(room.right, room.row);
    if (!hasRoom) return null;
    const columns = [bestColumn(west, true, room, medals), bestColumn(east, false, room, medals)];
    const placed = columns.flatMap((one) => one.placed);
    return { west, names: placed, faults: faultsOf(placed, medals, room.row) };
  };
  let best = null;
  for (let count = Math.max(middle - 2, 0); count <= Math.min(middle + 2, medals.length); count += 1) {
    const one = tried(fromLeft.slice(0, count));
    if (one && (!best || one.faults < best.faults)) best = one;
  }
  // Then those near the middle change sides, as long as it is better so.
  for (const medal of fromLeft.slice(middle - 5, middle + 5)) {
    const west = best?.west ?? [];
    const one = tried(west.includes(medal) ? west.filter((other) => other !== medal) : [...west, medal]);
    if (one && best && one.faults < best.faults) best = one;
  }
  return (best?.names ?? []).map(({ name, lines, leader }) => ({ name, lines, leader }));
}

// Where a name may stand: right, left, under, over, then the corners.
const sides = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];
const fartherRows = [0, 1.2, 2.2, 3.4, 5]; // with a line, where it has no room beside its medal
const cornerShare = 0.6; // of the way to a side, that a corner is away

/**
 * @param {Medal} medal
 * @param {number} across
 * @param {number} down
 * @param {{ width: number, height: number }} letters
 * @param {number} gap rows
 * @param {number} row
 * @returns {Box}
 */
function boxBeside({ x, y, size }, across, down, { width, height }, gap, row) {
  const away = (size * drawnShare + gap * row) * (across && down ? cornerShare : 1);
  const left = across > 0 ? x + away : across < 0 ? x - away - width : x - width / 2;
  const top = down > 0 ? y + away : down < 0 ? y - away - height : y - height / 2;
  return { left, right: left + width, top, bottom: top + height };
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** @param {Medal} medal @returns {Box} */
const boxOfMedal = ({ x, y, size }) => ({
  left: x - size * drawnShare,
  right: x + size * drawnShare,
  top: y - size * drawnShare,
  bottom: y + size * drawnShare,
});
// From a point to the nearest of a box.
/** @param {Point} point @param {Box} box */
export const distanceToBox = ({ x, y }, { left, right, top, bottom }) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

// A few names, each beside its medal, nearer to it than to any other: in a line, or in two where that has no room; where
// neither has, farther, with a line. `others`: medals that stand there, too.
/**
 * @param {Medal[]} medals
 * @param {Medal[]} others
 * @param {{ within: Box, row: number, widthOf: (text: string) => number }} room
 * @returns {Name[]}
 */
export function namesBeside(medals, others, { within, row, widthOf }) {
  /** @type {Box[]} */
  const taken = [...medals, ...others].map(boxOfMedal);
  const isFree = (/** @type {Box} */ box) =>
    box.left >= within.left &&
    box.right <= within.right &&
    box.top >= within.top &&
    box.bottom <= within.bottom &&
    !taken.some((one) => overlap(one, box));
  /** @param {Box} box @param {Medal} medal */
  const isItsOwn = (box, medal) => {
    const own = distanceToBox(medal, box) + nearerRows * row;
    return [...medals, ...others].every((other) => other === medal || distanceToBox(other, box) > own);
  };
  /** @param {Medal} medal @param {number} farther rows @returns {Name[]} */
  const named = (medal, farther) => {
    for (const texts of [[medal.name], linesOf(medal.name, 0, widthOf)])
      for (const [across, down] of sides) {
        const letters = { width: Math.max(...texts.map(widthOf)), height: texts.length * lineRows * row };
        const box = boxBeside(medal, across, down, letters, gapRows + farther, row);
        if (!isFree(box) || (farther === 0 && !isItsOwn(box, medal))) continue;
        taken.push(box);
        return [nameIn(box, texts, across, row, widthOf, farther > 0 ? medal : null)];
      }
    return [];
  };
  return medals.flatMap((medal) => {
    for (const farther of fartherRows) {
      const found = named(medal, farther);
      if (found.length > 0) return found;
    }
    return [];
  });
}

// `medal`: to which a line leads; null: none.
/**
 * @param {Box} box
 * @param {string[]} texts
 * @param {number} across
 * @param {number} row
 * @param {(text: string) => number} widthOf
 * @param {Medal | null} medal
 * @returns {Name}
 */
function nameIn(box, texts, across, row, widthOf, medal) {
  const isLeft = across < 0;
  const lines = texts.map((text, line) => {
    const width = widthOf(text);
    const x = isLeft ? box.right - width : across > 0 ? box.left : (box.left + box.right - width) / 2;
    return { text, x, width, isLeft, y: box.top + (line + 0.5) * lineRows * row };
  });
  const name = texts.join(' ');
  if (!medal) return { name, leader: [], lines };
  const from = {
    x: Math.min(Math.max(medal.x, box.left), box.right),
    y: Math.min(Math.max(medal.y, box.top), box.bottom),
  };
  const far = Math.hypot(from.x - medal.x, from.y - medal.y);
  const share = (medal.size * drawnShare) / far;
  return {
    name,
    lines,
    leader: [from, { x: medal.x + (from.x - medal.x) * share, y: medal.y + (from.y - medal.y) * share }],
  };
}
