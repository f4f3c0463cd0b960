// The sentences that the scripts say themselves, as the module that they import as ./texts.js.
import fs from 'node:fs';
import path from 'node:path';

// By the script that is asked for: each carries what it says, and no more.
const wanted = {
  'atlas.js': /^(failed_|canvas_)/,
  'page.js': /^(failed_(title|hint|fetch)|notice_|copy_)/,
  'search.js': /^search_/,
  'help_dialog.js': /^help_(keys|close)/,
  'plain.js': /^(failed_fetch|interactive_|link_unknown|notice_|selected_|shown_)/,
};

// `texts` are those of the page's language, which changes with speak().
export function textsModule(folder, script) {
  const json = (file) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));
  const wantedOf = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => wanted[script].test(name)));
  const all = { fr: wantedOf(json('fr.json')), en: wantedOf(json('en.json').texts) };
  return `const all = ${JSON.stringify(all)};
export const texts = { ...(all[document.documentElement.lang] ?? all.fr) };
export const speak = (language) => Object.assign(texts, all[language]);
export const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (whole, name) => values[name] ?? whole);
`;
}
