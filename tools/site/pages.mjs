// The pages beside the explorer, help, accessibility, the configurator and the list of the laureates, in each language: a template of web/pages,
// sentences of data/i18n and prose of data/i18n/pages.
import fs from 'node:fs';
import path from 'node:path';
import { configuratorValues } from './configurator.mjs';
import { laureateList } from './laureate_list.mjs';
import { sentencesIn } from './texts.mjs';

// `id`: of the article, and the name of its prose; `name`: of its sentences (`help_title`, `help_page`: its file);
// `own`: what its head has beside the others'; `form`: the template of what it has before the prose. The list has no prose.
const pages = [
  { id: 'aide', name: 'help' },
  { id: 'accessibilite', name: 'accessibility' },
  {
    id: 'integrer',
    name: 'embed',
    own: '<link rel="stylesheet" href="configurator.css">\n<script type="module" src="configurator.js"></script>\n',
    form: 'configurator.template.html',
  },
  { id: 'laureats', name: 'laureates' },
  {
    id: 'presentateur',
    name: 'presenter',
    own: '<link rel="stylesheet" href="presenter.css">\n<script type="module" src="presenter.js"></script>\n',
    form: 'presenter.template.html',
  },
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
  const template = read('web/pages/page.template.html');
  const made = languages.flatMap(({ id: language, other }) => {
    const words = Object.fromEntries(Object.entries(texts[language]).map(([key, text]) => [key, escaped(text)]));
    return pages.map(({ id, name, own = '', form }) => {
      const prose =
        id === 'laureats'
          ? laureateList(catalog, names[language], escaped, words.laureates_folder)
          : id === 'presentateur'
            ? ''
            : read(`data/i18n/pages/${id}.${language}.html`).trim();
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
      return [texts[language][`${name}_page`], filled(template, values)];
    });
  });
  return Object.fromEntries(made);
}
