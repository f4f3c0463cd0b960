// The sentences that the scripts say themselves, as the module that they import as ./texts.js.
import fs from 'node:fs';
import path from 'node:path';

const wanted = /^(failed_|notice_|canvas_|copy_|search_)/;

const wantedOf = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => wanted.test(name)));

// `texts` are those of the page's language, which changes with speak().
export function textsModule(folder) {
  const json = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const all = { fr: wantedOf(json('fr.json')), en: wantedOf(json('en.json').texts) };
  return `const all = ${JSON.stringify(all)};
export const texts = { ...(all[document.documentElement.lang] ?? all.fr) };
export const speak = (language) => Object.assign(texts, all[language]);
export const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (whole, name) => values[name] ?? whole);
`;
}
