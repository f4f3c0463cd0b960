// What may weigh how much on the wire, in bytes after brotli. The build refuses what is over.

export const firstLoad = 'the whole first load';

// A page: what a server sends in its first ten packets, before it hears from the browser.
export const budgets = { 'index.html': 14_000, 'en.html': 14_000, [firstLoad]: 200_000 };

// What a visitor of the French page gets without asking for more.
const askedLater =
  /^(aide|card|help|apercus|laureat|oembed|sitemap|robots|accessibilit|embed|integrer|configurator|bench|plain|listen|presentateur|presenter|prose|scene|search|service_worker|share|sheet|export|frame|handout|en\.|data.(i18n|stories|geo.(france_detail|names|perimetres))|program\.late)|\.txt$/;
const sumOf = (sizes) => sizes.reduce((sum, { brotli }) => sum + brotli, 0);
export const firstLoadOf = (sizes) => sumOf(sizes.filter(({ file }) => !askedLater.test(file)));

const told = (bytes) => bytes.toLocaleString('en').replaceAll(',', ' ');

// `sizes`: [{ file, brotli }]. A sentence for each that is over its budget, or that is not there.
export function overBudget(sizes, limits = budgets) {
  return Object.entries(limits).flatMap(([file, most]) => {
    const size = sizes.find((one) => one.file === file);
    if (!size) return `${file} has a budget (tools/site/budgets.mjs) and is not on the site.`;
    if (size.brotli <= most) return [];
    return `${file} weighs ${told(size.brotli)} bytes after brotli: ${told(size.brotli - most)} more than its budget of ${told(most)} (tools/site/budgets.mjs).`;
  });
}
