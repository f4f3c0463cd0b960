// What other sites and search engines read in the head of a page: its preview, its address, its twin in the other language.

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const locales = { fr: 'fr_FR', en: 'en_GB' };
const place = '<!--head-->';

// The title as the page has it, which is escaped.
const titleOf = (markup) => /<title[^>]*>([^<]*)<\/title>/.exec(markup)[1];
// One element says it to search engines, by its name, and to other sites, by its property.
const sharedDescription = (markup) =>
  markup.replace(/(<meta name="description" content="[^"]*")>/, '$1 property="og:description">');

const property = (name, content) => `<meta property="${name}" content="${content}">`;
const link = (rel, href, more = '') => `<link rel="${rel}" href="${escaped(href)}"${more}>`;

// `page`: { file, language, twin: the file in the other language, image, oembed, data: an object for search engines }. `base`:
// the site's address, or '' where it is not known: then nothing that needs it is said.
export function headOf(markup, { file, language, twin, image, oembed, data }, base) {
  const up = '../'.repeat(file.split('/').length - 1);
  const at = (target) => (base || up) + target.replace(/^index\.html$/, base ? '' : 'index.html');
  const other = language === 'fr' ? 'en' : 'fr';
  const lines = [
    property('og:type', 'website'),
    property('og:title', titleOf(markup)),
    property('og:locale', locales[language]),
    property('og:image', at(image)),
    property('og:image:width', 1200),
    property('og:image:height', 630),
    '<meta name="twitter:card" content="summary_large_image">',
  ];
  if (base) {
    lines.push(property('og:url', at(file)), link('canonical', at(file)));
    for (const [lang, target] of [
      [language, file],
      [other, twin],
    ])
      lines.push(link('alternate', at(target), ` hreflang="${lang}"`));
    if (oembed) lines.push(link('alternate', at(oembed), ' type="application/json+oembed"'));
  }
  if (data)
    lines.push(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
  return lines.join('\n');
}

// The page with its head where the template left room for it.
export function withHead(markup, page, base) {
  if (!markup.includes(place)) throw new Error(`${page.file}: no ${place} in its template.`);
  return sharedDescription(markup).replace(place, () => headOf(markup, page, base));
}
