// Which names stand on the map at a step, and where.
import { namesAround } from './names_around.js';
import { namesBeside } from './names_beside.js';
import { isUpright, rowOf } from './place.js';
import { pointOf } from './stills.js';

/** @import { Name } from './names.js' */
/** @import { Scenery } from './stills.js' */

const edge = 0.05;
const titleRows = 4.4; // of the finale, over the names of the west
export const columnRows = 9.2; // what a column of names wants
const land = [24, 616]; // of the page's map: from Brittany to Corsica

/** @param {Scenery} scenery */
function medalsOf({ cast, ground, places }) {
  return cast.winners
    .filter(({ id }) => places[id])
    .map(({ id, name, theme }) => ({ ...pointOf(places[id], ground), name, theme }));
}

/** @type {Record<string, (scenery: Scenery, widthOf: (text: string) => number) => Name[]>} */
const captions = {
  finale(scenery, widthOf) {
    const { size, ground } = scenery;
    if (isUpright(size)) return []; // the words have them
    const row = rowOf(size);
    const [west, east] = land.map((x) => ground.left + x * ground.scale);
    const [top, bottom] = [edge * size.height, (1 - edge) * size.height];
    return namesAround(medalsOf(scenery), {
      row,
      widthOf,
      left: { left: edge * size.width, right: west + 0.6 * row, top: top + titleRows * row, bottom },
      right: { left: east, right: (1 - edge) * size.width, top, bottom },
    });
  },
  theme(scenery, widthOf) {
    const { size, slide } = scenery;
    const all = medalsOf(scenery);
    /** @param {{ theme: string }} medal */
    const isMeant = ({ theme }) => Boolean(slide.state.theme?.includes(theme));
    const [from, to] = isUpright(size) ? [edge, 0.5] : [0.42, edge];
    return namesBeside(
      all.filter(isMeant),
      all.filter((one) => !isMeant(one)),
      {
        row: rowOf(size),
        widthOf,
        within: {
          left: from * size.width,
          right: (1 - edge) * size.width,
          top: to * size.height,
          bottom: (1 - edge) * size.height,
        },
      },
    );
  },
};

// `widthOf`: of a name, in CSS pixels.
/** @param {Scenery} scenery @param {(text: string) => number} widthOf */
export const captionsOf = (scenery, widthOf) => captions[scenery.slide.kind]?.(scenery, widthOf) ?? [];
