// The pages beside the explorer, help and accessibility, in each language: a template of web/pages, sentences of data/i18n
// and prose of data/i18n/pages.
import fs from 'node:fs';
import path from 'node:path';
import { sentencesIn } from './texts.mjs';

// `id`: of the article, and the name of its prose; `name`: of its sentences (`help_title`, `help_page`: its file).
const pages = [
  { id: 'aide', name: 'help' },
  { id: 'accessibilite', name: 'accessibility' },
];
const languages = [
  { id: 'fr', other: 'en' },
  { id: 'en', other: 'fr' },
];

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// Throws where the template asks for what is not there.
function filled(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`page.template.html: « ${name} » is no sentence of data/i18n.`);
    return values[name];
  });
}

// Returns { file: markup }, from the folder of the project.
export function pagesOf(root) {
  const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
  const texts = sentencesIn(path.join(root, 'data/i18n'));
  const template = read('web/pages/page.template.html');
  const made = languages.flatMap(({ id: language, other }) =>
    pages.map(({ id, name }) => {
      const words = Object.entries(texts[language]).map(([key, text]) => [key, escaped(text)]);
      const values = {
        ...Object.fromEntries(words),
        id,
        title: escaped(texts[language][`${name}_title`]),
        other_page: texts[other][`${name}_page`],
        explorer_page: texts[other].language_other_page,
        content: read(`data/i18n/pages/${id}.${language}.html`).trim(),
      };
      return [texts[language][`${name}_page`], filled(template, values)];
    }),
  );
  return Object.fromEntries(made);
}
