// The pages beside the explorer, from help to the presenter's window, in each language: a template of web/pages, sentences of data/i18n
// and prose of data/i18n/pages.
import fs from 'node:fs';
import path from 'node:path';
import { configuratorValues } from './configurator.mjs';
import { laureateList, openDataLinks } from './laureate_list.mjs';
import { licenceValues } from './licences.mjs';
import { measuredValues } from './measured.mjs';
import { sentencesIn } from './texts.mjs';

const written = ({ id, language, readData }) => readData(`i18n/pages/${id}.${language}.html`).trim();
const listed = ({ catalog, names, words }) =>
  `${laureateList(catalog, names, escaped, words.laureates_folder)}\n${openDataLinks(words)}`;
const measured = ({ id, language, readData }) =>
  filled(written({ id, language, readData }), measuredValues(JSON.parse(readData('measured.json')), language));
const licensed = ({ id, language, readData, catalog, words, parts }) =>
  filled(written({ id, language, readData }), { ...words, ...licenceValues(parts, catalog, words, escaped) });
const none = () => '';

// `id`: of the article, and the name of its prose; `name`: of its sentences (`help_title`, `help_page`: its file);
// `prose`: where it comes from; `own`: what its head has beside the others'; `form`: the template of what it has before the prose;
// `template`: of a page that is laid out otherwise than the others.
const pages = [
  { id: 'aide', name: 'help', prose: written },
  { id: 'accessibilite', name: 'accessibility', prose: written },
  { id: 'ecoconception', name: 'ecodesign', prose: measured },
  { id: 'licences', name: 'licences', prose: licensed },
  {
    id: 'integrer',
    name: 'embed',
    prose: written,
    own: '<link rel="stylesheet" href="configurator.css">\n<script type="module" src="configurator.js"></script>\n',
    form: 'configurator.template.html',
  },
  { id: 'laureats', name: 'laureates', prose: listed },
  {
    id: 'affiche',
    name: 'poster',
    prose: none,
    own: '<link rel="stylesheet" href="poster.css">\n<script type="module" src="poster.js"></script>\n',
    form: 'poster.template.html',
  },
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
    if (!Object.hasOwn(values, name)) throw new Error(`web/pages: « ${name} » is no sentence of data/i18n.`);
    return values[name];
  });
}

// What a browser that translates would spoil: code is to be copied, keys are to be found.
const untranslated = (markup) => markup.replace(/<(code|kbd|pre)(?=[ >])/g, '<$1 translate="no"');

// The explorer's page with the words that the program knows nothing of: <[embed_page]>, <[embed_title]>, which no text of the data can
// say, since its < are escaped. `data`: the folder of the data.
export function withLinks(markup, data) {
  const [, language] = markup.match(/<html lang="(\w+)"/);
  const texts = sentencesIn(path.join(data, 'i18n'))[language];
  return markup.replace(/<\[(\w+)\]>/g, (_, name) => {
    if (!Object.hasOwn(texts, name)) throw new Error(`index.template.html: « ${name} » is no sentence of data/i18n.`);
    return escaped(texts[name]);
  });
}

// Returns { file: markup }, from the folders of the project and of the data. `parts`: what the site is made of (tools/supply).
export function pagesOf(root, data, parts) {
  const readTemplate = (file) => fs.readFileSync(path.join(root, 'web/pages', file), 'utf8');
  const readData = (file) => fs.readFileSync(path.join(data, file), 'utf8');
  const texts = sentencesIn(path.join(data, 'i18n'));
  const catalog = JSON.parse(readData('laureats-2024.json'));
  const names = { en: JSON.parse(readData('i18n/en.json')).names };
  const made = languages.flatMap(({ id: language, other }) => {
    const words = Object.fromEntries(Object.entries(texts[language]).map(([key, text]) => [key, escaped(text)]));
    return pages.map(({ id, name, prose: proseOf, own = '', form, template = 'page.template.html' }) => {
      const prose = proseOf({ id, language, readData, catalog, names: names[language], words, parts });
      const choices = () => ({ ...words, ...configuratorValues(words, catalog, names[language], escaped), prose });
      const values = {
        ...words,
        id,
        own,
        title: words[`${name}_title`],
        lead: words[`${name}_lead`],
        other_page: texts[other][`${name}_page`],
        explorer_page: texts[other].language_other_page,
        content: form ? filled(readTemplate(form).trim(), choices()) : prose,
      };
      return [texts[language][`${name}_page`], untranslated(filled(readTemplate(template), values))];
    });
  });
  return Object.fromEntries(made);
}
