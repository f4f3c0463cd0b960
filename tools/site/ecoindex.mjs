// The EcoIndex of a page: how frugal it is, from its elements, its requests and the bytes that come over the wire.
// Formula and quantiles as published by the collective « Conception numérique responsable » (ecoindex.fr, 2018 to today), written anew.

const quantiles = {
  elements: [
    0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479, 594_601,
  ],
  requests: [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920],
  kilobytes: [
    0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08, 2142.06,
    2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
  ],
};
const weights = { elements: 3, requests: 2, kilobytes: 1 };
const grades = [
  ['A', 80],
  ['B', 70],
  ['C', 55],
  ['D', 40],
  ['E', 25],
  ['F', 10],
];

// Between which quantiles a value stands: 0 to 20.
function rank(value, bounds) {
  const next = bounds.findIndex((bound, place) => place > 0 && value < bound);
  if (next < 0) return 20;
  return next - 1 + (value - bounds[next - 1]) / (bounds[next] - bounds[next - 1]);
}

// `page`: { elements, requests, kilobytes }, none under 0; a kilobyte is 1000 bytes. Returns { score, grade, co2Grams, waterCentilitres }: of 100, and
// what a visit is taken to emit and to use.
export function ecoIndex(page) {
  const sum = Object.entries(weights).reduce(
    (total, [of, weight]) => total + weight * rank(page[of], quantiles[of]),
    0,
  );
  const score = 100 - (5 * sum) / 6;
  const [grade] = grades.find(([, above]) => score > above) ?? ['G'];
  return { score, grade, co2Grams: 2 + (2 * (50 - score)) / 100, waterCentilitres: 3 + (3 * (50 - score)) / 100 };
}
