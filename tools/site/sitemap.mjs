// The pages of the site for search engines (sitemaps.org 0.9), each with its twin in the other language.

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

// `pages`: [{ file, language, twin }].
export function sitemapOf(pages, base) {
  const at = (file) => escaped(base + (file === 'index.html' ? '' : file));
  const entries = pages.map(({ file, language, twin }) => {
    const twins = { [language]: file, [language === 'fr' ? 'en' : 'fr']: twin };
    const links = Object.entries(twins).map(
      ([lang, target]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${at(target)}"/>`,
    );
    return `<url><loc>${at(file)}</loc>${links.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}
