// What may weigh how much, in bytes as a server sends it: after brotli, where that is worth it. Judged on the repository's own data,
// by `test` (weights.mjs): nobody's own data, language, story or fork is refused a site for it.

export const firstAnswers = 'what answers first';
export const firstLoad = 'the whole first load';
export const budgets = {
  // A page: what a server sends in its first ten packets, before it hears from the browser.
  'index.html': 14_000,
  'en.html': 14_000,
  [firstAnswers]: 45_000,
  [firstLoad]: 233_000,
  'territoires-innovants.html': 1_500_000, // nobody minds it on a key, or in a message
};

// What a visit of the explorer may take, in either language, as the EcoIndex counts it (benchmarks/sobriety.mjs): 81 of 100, of which A begins
// above 80.
export const visit = { elements: 329, requests: 13, kilobytes: 236 };

// What filters, selection, links and Back of the French page need.
const answering = /^(index\.html|page\.(css|js)|common\.js|icon\.svg|fonts\/.*\.woff2)$/;
// What a visitor of the French page gets only by asking for more.
const askedLater =
  /^(404|about|affiche|aide|card|help|apercus|label|laureat|licen|oembed|painter|sitemap|robots|accessibilit|embed|integrer|configurator|bench|donnees|eco|listen|poster|presentateur|presenter|prose|scene|search|service_worker|share|sheet|export|frame|handout|en\.|territoires-innovants|fonts.+-rare|data.(i18n|stories|search_texts|geo.(france_detail|names|perimetres)))|\.(txt|d\.ts)$/;
const sumOf = (weights) => weights.reduce((sum, { bytes }) => sum + bytes, 0);

// `weights`: [{ file, bytes }]. The sums come last.
export const withSums = (weights) => [
  ...weights,
  { file: firstAnswers, bytes: sumOf(weights.filter(({ file }) => answering.test(file) && !askedLater.test(file))) },
  { file: firstLoad, bytes: sumOf(weights.filter(({ file }) => !askedLater.test(file))) },
];

export const told = (bytes) => bytes.toLocaleString('en').replaceAll(',', ' ');

// A sentence for each that is over its budget, or that is not there.
export function overBudget(weights, limits = budgets) {
  return Object.entries(limits).flatMap(([file, most]) => {
    const weight = weights.find((one) => one.file === file);
    if (!weight) return `${file} has a budget (tools/site/budgets.mjs) and is not on the site.`;
    if (weight.bytes <= most) return [];
    return `${file} weighs ${told(weight.bytes)} bytes: ${told(weight.bytes - most)} more than its budget of ${told(most)} (tools/site/budgets.mjs).`;
  });
}
