// The facts with the names of labels, themes and authorities in a language.
/** @import { Catalog, Named } from './documents.js' */

/** @type {{ tiers: string, themes: string, kinds: string }} */
const lists = { tiers: 'tier', themes: 'theme', kinds: 'kind' };

// `names`: { tier: { or: [name, short name] }, … }, of a document of data/i18n; one that it does not have stays as it is.
/**
 * @param {Catalog} catalog
 * @param {Record<string, Record<string, [name: string, short_name?: string]>>} names
 * @returns {Catalog}
 */
export function named(catalog, names) {
  const renamed = Object.entries(lists).map(([list, kind]) => [
    list,
    catalog[/** @type {keyof typeof lists} */ (list)].map((/** @type {Named} */ one) => {
      const [name, short_name = name] = names[kind]?.[one.id] ?? [];
      return name ? { ...one, name, short_name } : one;
    }),
  ]);
  return { ...catalog, ...Object.fromEntries(renamed) };
}
