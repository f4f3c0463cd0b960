// 404.html, which hosts send for an address that is none. Some send the first page, as if all were well, where a site has no such file.
// It may be seen at any address: it asks for nothing, and leads to the site where the build knows where that is.
import { sentencesIn } from './texts.mjs';

export const notFoundFile = '404.html';

// `folder`: data/i18n. `base`: the site's address, or ''.
export function notFoundPage(folder, base) {
  const { fr, en } = sentencesIn(folder);
  const link = (words, file) => (base ? `<p><a href="${base}${file}">${words}</a></p>\n` : '');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>${fr.not_found}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
</head>
<body>
<main>
<h1>${fr.not_found}</h1>
${link(fr.explorer_back, '')}<div lang="en">
<h2>${en.not_found}</h2>
${link(en.explorer_back, fr.language_other_page)}</div>
</main>
</body>
</html>
`;
}
