// The page of the licences: what is in the site, each with its version, its licence, what it is for, and the notice that goes with copies;
// then where the data is from. No notice is written here: they come from what was built with (tools/supply).

const external = (url, words) => `<a href="${url}" rel="external">${words}</a>`;

// « MIT OR NCSA »: each name leads to its text at SPDX; the words between them are those of its expressions.
const linked = (licence) =>
  licence.replace(/[\w.-]+/g, (name) =>
    /^(OR|AND|WITH)$/.test(name) ? name : external(`https://spdx.org/licenses/${name}.html`, name),
  );

function sentenceOf(words, id) {
  const name = `licences_for_${id}`;
  if (!(name in words))
    throw new Error(`${id} is in the site, and data/i18n/web.*.json have no « ${name} »: what is it for?`);
  return words[name];
}

function itemOf({ id, name, version, licence, url, notice }, words, escaped) {
  const title = escaped(`${name} ${version}`);
  const text = notice
    ? `<details><summary>${words.licences_text} <span translate="no">${escaped(name)}</span></summary><pre lang="en">${escaped(notice)}</pre></details>`
    : `<p>${words.licences_no_text}</p>`;
  return `<h3 translate="no">${url ? external(escaped(url), title) : title}</h3>
<p>${sentenceOf(words, id)} ${words.licences_licence} <span lang="en" translate="no">${linked(licence)}</span>.</p>
${text}`;
}

const sourceOf = ({ title, publisher, licence, url }, escaped) =>
  `<li>${url ? external(escaped(url), escaped(title)) : escaped(title)}, ${escaped(publisher)} (${escaped(licence)})</li>`;

// What the prose has in its {{parts}} and {{sources}}. `parts`: see tools/supply/program_parts.mjs; `words`: of the language, as markup.
export const licenceValues = (parts, catalog, words, escaped) => ({
  parts: parts.map((part) => itemOf(part, words, escaped)).join('\n'),
  sources: catalog.sources
    .filter(({ licence }) => licence)
    .map((one) => sourceOf(one, escaped))
    .join('\n'),
});
