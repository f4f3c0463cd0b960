// What a laureate's page tells search engines in schema.org's words: facts of data/laureats-2024.json, and no other.

const named = (list, id) => list.find((one) => one.id === id).name;

const organization = ({ name, siren }) => ({
  '@type': 'Organization',
  name,
  ...(siren && { identifier: { '@type': 'PropertyValue', propertyID: 'SIREN', value: siren.number } }),
});

// `file`: of the page; `base`: the site's address, or ''.
export function structuredData(catalog, laureate, { file, language }, base) {
  const { seat } = laureate;
  const site = { '@type': 'WebSite', name: `${catalog.label} ${catalog.edition}`, ...(base && { url: base }) };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: laureate.name,
    inLanguage: language,
    isPartOf: site,
    ...(base && { url: base + file }),
    about: {
      '@type': 'CreativeWork',
      name: laureate.project,
      inLanguage: 'fr',
      genre: named(catalog.themes, laureate.theme),
      award: `${catalog.label} ${catalog.edition} – ${named(catalog.tiers, laureate.tier)}`,
      creator: laureate.holders.map(organization),
      spatialCoverage: {
        '@type': 'AdministrativeArea',
        name: laureate.name,
        // Of a seat that nobody found, the place on the map is an approximation, and no fact.
        ...(!seat.note && { geo: { '@type': 'GeoCoordinates', latitude: seat.lat, longitude: seat.lon } }),
      },
    },
  };
}
