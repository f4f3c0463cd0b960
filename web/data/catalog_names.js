// The facts with the names of labels, themes and authorities in a language.
const lists = { tiers: 'tier', themes: 'theme', kinds: 'kind' };

// `names`: { tier: { or: [name, short name] }, … }, of a document of data/i18n; one that it does not have stays as it is.
export function named(catalog, names) {
  const renamed = Object.entries(lists).map(([list, kind]) => [
    list,
    catalog[list].map((one) => {
      const [name, short_name = name] = names[kind]?.[one.id] ?? [];
      return name ? { ...one, name, short_name } : one;
    }),
  ]);
  return { ...catalog, ...Object.fromEntries(renamed) };
}
