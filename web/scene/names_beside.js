// A few names, each beside its own medal.
import { distanceToBox, drawnShare, gapRows, lineRows, linesOf } from './names.js';

/** @import { Box, Medal, Name } from './names.js' */

const nearerRows = 0.25; // that a name is nearer to its medal than to any other
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
