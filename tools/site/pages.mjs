// The pages beside the explorer, help, accessibility, the configurator, the list of the laureates, and the presenter's window, in each
// language: a template of web/pages, sentences of data/i18n and prose of data/i18n/pages.
import fs from 'node:fs';
import path from 'node:path';
import { configuratorValues } from './configurator.mjs';
import { laureateList } from './laureate_list.mjs';
import { sentencesIn } from './texts.mjs';

const written = ({ id, language, read }) => read(`data/i18n/pages/${id}.${language}.html`).trim();
const listed = ({ catalog, names, words }) => laureateList(catalog, names, escaped, words.laureates_folder);
const none = () => '';

// `id`: of the article, and the name of its prose; `name`: of its sentences (`help_title`, `help_page`: its file);
// `prose`: where it comes from; `own`: what its head has beside the others'; `form`: the template of what it has before the prose;
// `template`: of a page that is laid out otherwise than the others.
const pages = [
  { id: 'aide', name: 'help', prose: written },
  { id: 'accessibilite', name: 'accessibility', prose: written },
  {
    id: 'integrer',
    name: 'embed',
    prose: written,
    own: '<link rel="stylesheet" href="configurator.css">\n<script type="module" src="configurator.js"></script>\n',
    form: 'configurator.template.html',
  },
  { id: 'laureats', name: 'laureates', prose: listed },
  { id: 'presentateur', name: 'presenter', prose: none, template: 'presenter.template.html' },
];
const languages = [
  { id: 'fr', other: 'en' },
  { id: 'en', other: 'fr' },
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Throws where the template asks for what is not there.
function filled(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`web/pages: « ${name} » is no sentence of data/i18n.`);
    return values[name];
  });
}

// The explorer's page with its links to pages that the program knows nothing of: [[embed_page]], [[embed_title]].
export function withLinks(markup, root) {
  const [, language] = markup.match(/<html lang="(\w+)"/);
  const texts = sentencesIn(path.join(root, 'data/i18n'))[language];
  return markup.replace(/\[\[(\w+)\]\]/g, (_, name) => {
    if (!(name in texts)) throw new Error(`index.template.html: « ${name} » is no sentence of data/i18n.`);
    return escaped(texts[name]);
  });
}

// Returns { file: markup }, from the folder of the project.
export function pagesOf(root) {
  const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  const texts = sentencesIn(path.join(root, 'data/i18n'));
  const catalog = JSON.parse(read('data/laureats-2024.json'));
  const names = { en: JSON.parse(read('data/i18n/en.json')).names };
  const made = languages.flatMap(({ id: language, other }) => {
    const words = Object.fromEntries(Object.entries(texts[language]).map(([key, text]) => [key, escaped(text)]));
    return pages.map(({ id, name, prose: proseOf, own = '', form, template = 'page.template.html' }) => {
      const prose = proseOf({ id, language, read, catalog, names: names[language], words });
      const choices = () => ({ ...words, ...configuratorValues(words, catalog, names[language], escaped), prose });
      const values = {
        ...words,
        id,
        own,
        title: words[`${name}_title`],
        other_page: texts[other][`${name}_page`],
        explorer_page: texts[other].language_other_page,
        content: form ? filled(read(`web/pages/${form}`).trim(), choices()) : prose,
      };
      return [texts[language][`${name}_page`], filled(read(`web/pages/${template}`), values)];
    });
  });
  return Object.fromEntries(made);
}
