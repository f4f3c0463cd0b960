// The list of the laureates' own pages, by tier: for who looks for one of them, and for search engines; and their data.
import { publicFiles } from '../../web/open_data/files.js';

// `names`: those of the data in that language, where it is not French. `folder`: of the pages.
export function laureateList(catalog, names, escaped, folder) {
  const themeOf = (id) => escaped(names?.theme[id]?.[0] ?? catalog.themes.find((one) => one.id === id).name);
  const french = names ? ' lang="fr"' : '';
  const item = ({ id, name, project, theme }) =>
    `<li><a href="${folder}/${id}.html"${french} translate="no">${escaped(name)}</a><br><span${french}>${escaped(project)}</span> (${themeOf(theme)})</li>`;
  return catalog.tiers
    .map((tier) => {
      const items = catalog.laureates.filter((one) => one.tier === tier.id).map(item);
      return `<h2>${escaped(names?.tier[tier.id]?.[0] ?? tier.name)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
    })
    .join('\n');
}

export const openDataId = 'donnees-ouvertes';

// `words`: of the language, as markup.
export function openDataLinks(words) {
  const files = publicFiles({ schema: words.export_open_schema, datapackage: words.export_open_package });
  const links = files.map(([file, name]) => `<a href="${file}" hreflang="fr">${name}</a>`);
  return `<section id="${openDataId}">
<h2>${words.export_open}</h2>
<p>${words.export_open_hint}</p>
<p>${links.join(' · ')}</p>
</section>`;
}
