// Whether a territory is drawn to its border: places of the picture just inside it look alike, and otherwise than those just outside.
import { coloursAt, middleOf } from '../support/page.mjs';

const offsetDegrees = 0.012; // 1.3 km: a halo around communes strays further from a border
const mostPlaces = 300;
const leastPlaces = 40; // of each side, or too little of the border is seen

// The seats of two laureates whose medals are drawn right on them, and degrees around the first as lengths of a flat map.
const lyon = [4.84671, 45.74846];
const grenoble = [5.71479, 45.17869];
const narrowing = Math.cos((lyon[1] * Math.PI) / 180);
const flat = ([longitude, latitude]) => [(longitude - lyon[0]) * narrowing, lyon[1] - latitude];

// From degrees around Lyon to places on the page: the map's turn and scale are those of the line from Lyon's medal to Grenoble's.
async function placingAroundLyon(page) {
  const at = await middleOf(page, 'medal:lyon');
  const other = await middleOf(page, 'medal:grenoble');
  const [x, y] = flat(grenoble);
  const [u, v] = [other[0] - at[0], other[1] - at[1]];
  const squared = x * x + y * y;
  const [along, across] = [(u * x + v * y) / squared, (v * x - u * y) / squared];
  return (place) => {
    const [east, south] = flat(place);
    return [at[0] + along * east - across * south, at[1] + across * east + along * south];
  };
}

function isInside(rings, [x, y]) {
  return rings.some((ring) => {
    let inside = false;
    for (const [index, [x0, y0]] of ring.entries()) {
      const [x1, y1] = ring[(index + 1) % ring.length];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
    return inside;
  });
}

// The two places a little to the left and to the right of the middle of a ring's step; none for a step of no length.
function besides(from, to) {
  const length = Math.hypot((to[0] - from[0]) * narrowing, to[1] - from[1]);
  if (length === 0) return [];
  const share = offsetDegrees / length;
  const aside = [((to[1] - from[1]) * share) / narrowing, (from[0] - to[0]) * narrowing * share];
  const middle = from.map((value, axis) => (value + to[axis]) / 2);
  return [1, -1].map((side) => middle.map((value, axis) => value + side * aside[axis]));
}

// A long step in pieces of the length of the offset.
function piecesOf(from, to) {
  const count = Math.ceil(Math.hypot((to[0] - from[0]) * narrowing, to[1] - from[1]) / offsetDegrees);
  const at = (index) => from.map((value, axis) => value + ((to[axis] - value) * index) / count);
  return Array.from({ length: count }, (_, index) => [at(index), at(index + 1)]);
}

// Places along the outer border of areas that may touch one another, in degrees: { inside, outside }, as many of each.
function placesAlong(rings) {
  const steps = rings.flatMap((ring) => ring.slice(1).flatMap((to, index) => piecesOf(ring[index], to)));
  const pairs = steps.map(([from, to]) => besides(from, to)).filter((pair) => pair.length > 0);
  const across = pairs.filter(([one, other]) => isInside(rings, one) !== isInside(rings, other));
  const every = Math.ceil(across.length / mostPlaces);
  const kept = across.filter((_, index) => index % every === 0);
  const [inside, outside] = [true, false].map((side) =>
    kept.map((pair) => pair.find((place) => isInside(rings, place) === side)),
  );
  return { inside, outside };
}

// Of these places, those where nothing lies over the map. Runs in the page.
function onTheMap(places) {
  const canvas = document.querySelector('#atlas canvas').getBoundingClientRect();
  const map = window.atlas.inspect().find(({ id }) => id === 'map');
  const box = new DOMRect(canvas.left + map.x, canvas.top + map.y, map.width, map.height);
  const words = [...document.querySelectorAll('#scene .words, #scene .step')].map((one) => one.getBoundingClientRect());
  const isIn = ([x, y], { left, right, top, bottom }) => x > left && x < right && y > top && y < bottom;
  return places.filter((place) => isIn(place, box) && !words.some((one) => isIn(place, one)));
}

const distance = (one, other) => Math.hypot(...one.map((value, axis) => value - other[axis]));
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const medianColour = (colours) => [0, 1, 2].map((axis) => median(colours.map((colour) => colour[axis])));

// `rings`: [[longitude, latitude], …] each, around Lyon. Returns { contrast, told, count }: how far the colours inside are from those
// outside, the share of places whose colour tells on which side they are, and how many were seen.
export async function borderOf(page, rings) {
  const onPage = await placingAroundLyon(page);
  const { inside, outside } = placesAlong(rings);
  const colours = [];
  for (const side of [inside, outside]) {
    const seen = await page.evaluate(onTheMap, side.map(onPage));
    if (seen.length < leastPlaces) throw new Error(`${seen.length} places beside the border are seen: too few.`);
    colours.push(await coloursAt(page, seen));
  }
  const [own, others] = colours.map(medianColour);
  const isTold = [
    ...colours[0].map((one) => distance(one, own) < distance(one, others)),
    ...colours[1].map((one) => distance(one, others) < distance(one, own)),
  ];
  return {
    contrast: distance(own, others),
    told: isTold.filter(Boolean).length / isTold.length,
    count: isTold.length,
  };
}
