// What a frame shows, by the `layout` of its address or by the room that it has. The styles of each: styles/frame.css.
import { say } from '../base/messages.js';
import { takeStyles } from '../base/site_files.js';
import { toldValue } from '../base/told_value.js';
import { codeOf, meantAmong } from '../link/query.js';
import { fill, texts } from '../texts.js';

/** @import { Query } from '../link/query.js' */

// `pane`: what is drawn (see mount in atlas.js); null: nothing, the page's own HTML is enough.
/** @type {Record<string, { pane: string | null }>} */
export const layouts = {
  full: { pane: 'explorer' },
  map: { pane: 'map' },
  chart: { pane: 'chart' },
  card: { pane: 'chart' },
  strip: { pane: null },
};

// CSS pixels. The first row in which both the width and the height are under the limits is the layout.
const byRoom = [
  { layout: 'card', width: 420, height: 360 },
  { layout: 'strip', width: Number.POSITIVE_INFINITY, height: 220 },
  { layout: 'map', width: Number.POSITIVE_INFINITY, height: 560 },
];

// `isTall`: the frame takes the height of its content, so that its present height says nothing about the room that there is.
/** @param {string | undefined} wanted @param {{ width: number, height: number, isTall: boolean }} room */
export function layoutFor(wanted, { width, height, isTall }) {
  if (wanted !== undefined && Object.hasOwn(layouts, wanted)) return wanted;
  if (isTall) return 'full';
  return byRoom.find((row) => width < row.width && height < row.height)?.layout ?? 'full';
}

// Says which layout of the address does not exist, in the sentence that the program has for unknown values. Punctuation alone is no layout.
/** @param {Query} given */
export function tellUnknownLayout(given) {
  const unknown = given
    .getAll('layout')
    .find((value) => codeOf(value) && meantAmong(Object.keys(layouts), value) === undefined);
  if (unknown) say(fill(texts.link_unknown_value, { value: toldValue(unknown) }));
}

// `given`: the Query of the address. Returns the layout's name, and dresses the page for it.
/** @param {Query} given */
export function takeLayout(given) {
  const isTall = given.choice('fit', ['content']) !== undefined;
  const layout = layoutFor(given.choice('layout', Object.keys(layouts)), {
    width: innerWidth,
    height: innerHeight,
    isTall,
  });
  const page = document.documentElement;
  page.dataset.layout = layout;
  page.dataset.fit = isTall ? 'content' : 'frame';
  takeStyles('frame.css').catch(() => {}); // then the page is in the frame as it is in a window
  return layout;
}
