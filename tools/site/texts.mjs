// The sentences that the scripts say themselves, as the module that they import as ./texts.js.
import fs from 'node:fs';

const wanted = /^(failed_|notice_|canvas_|copy_)/;

export function textsModule(file) {
  const all = JSON.parse(fs.readFileSync(file, 'utf8'));
  const texts = Object.fromEntries(Object.entries(all).filter(([name]) => wanted.test(name)));
  return `export const texts = Object.freeze(${JSON.stringify(texts)});
export const fill = (text, values) => text.replace(/\\{(\\w+)\\}/g, (whole, name) => values[name] ?? whole);
`;
}
