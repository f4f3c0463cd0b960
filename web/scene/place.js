// Where France stands on the stage: the screen's shape says it, as src/core/layout/layout.cpp and src/core/map/map_scene.cpp do for
// the canvas. So the page draws medals and names over the program's ground, and the same picture where there is no program.

/**
 * @typedef {{ width: number, height: number }} Size CSS pixels of the stage
 * @typedef {{ levels: number, east: number }} View how much closer than all of France; kilometres that its middle looks to the east
 * @typedef {{ left: number, top: number, scale: number }} Ground where the page's map begins, and CSS pixels a unit of it
 */

const from = 0.46; // of the width: the words stand left of it
const share = 0.4;
const uprightFrom = 0.53; // of the height
const edge = 0.05; // what a projector may cut
const ems = 1.35; // of a row: the canvas's letters, as styles/scene.css
const marginEms = 1.5;
const mostMarginShare = 0.12;
const across = 1144; // kilometres of France
const down = 1065;
const slack = 0.2; // src/core/geo/camera.cpp: how far the middle may be from France's
const side = 640; // of the page's map (src/html/svg_map.cpp), whose margin is 24
const unitsAKilometre = (side - 48) / across;
const tallest = 0.76; // of the height, that France has
const widest = 0.5;
const middle = { lon: 2.6232, lat: 46.3058 }; // of France's box
const kilometresALongitude = 76.9; // there

// The smallest text, by which all is measured.
/** @param {Size} size */
export const rowOf = ({ width, height }) => Math.min(height / 30, width / 18);
/** @param {Size} size */
export const isUpright = ({ width, height }) => height > width;

/** @param {Size} size */
function freeOf({ width, height }) {
  const free = isUpright({ width, height })
    ? { x: width * edge, y: height * uprightFrom, w: width * (1 - 2 * edge), h: height * (1 - uprightFrom - edge) }
    : { x: width * from, y: height * edge, w: width * share, h: height * (1 - 2 * edge) };
  return { ...free, x: free.x + free.w / 2, y: free.y + free.h / 2 };
}

// CSS pixels a kilometre where all of France is seen.
/** @param {Size} size */
function wholeScale(size) {
  const { w, h } = freeOf(size);
  const margin = Math.min(marginEms * ems * rowOf(size), mostMarginShare * Math.min(w, h));
  return Math.max(Math.min((w - 2 * margin) / across, (h - 2 * margin) / down), 1 / across);
}

// As near as France has room; `isCentred`: as far to the left as the program lets it, for names on both sides.
/**
 * @param {Size} size
 * @param {{ isCentred?: boolean, room?: number }} [wish] `room`: CSS pixels across that it may have
 * @returns {View}
 */
export function viewOf(size, { isCentred = false, room = size.width * widest } = {}) {
  if (isUpright(size)) return { levels: 0, east: 0 };
  const wanted = Math.min((size.height * tallest) / down, room / across);
  const levels = Math.max(Math.log2(wanted / wholeScale(size)), 0);
  const reach = (1 - (1 - slack) * 2 ** -levels) * (across / 2);
  return { levels, east: isCentred ? reach * 0.98 : 0 };
}

/** @param {Size} size @param {View} view @returns {Ground} */
export function groundOf(size, { levels, east }) {
  const { x, y } = freeOf(size);
  const pixels = wholeScale(size) * 2 ** levels;
  const scale = pixels / unitsAKilometre;
  return { left: x - east * pixels - (side / 2) * scale, top: y - (side / 2) * scale, scale };
}

// As the state of a link says it.
/** @param {View} view */
export const cameraOf = ({ levels, east }) =>
  levels || east
    ? [middle.lon + east / kilometresALongitude, middle.lat, levels].map((one) => one.toFixed(4)).join(',')
    : null;
