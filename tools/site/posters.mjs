// The posters that the site generator drew, as files that carry their typeface.
import fs from 'node:fs';
import path from 'node:path';
import { withOwnLetters } from '../../web/export/own_letters.js';
import { widthsIn } from './letters.mjs';
import { sentencesIn } from './texts.mjs';

// `pages`: the folder of what the site generator wrote. `font`: the site's own in one file, as bytes. `i18n`: data/i18n. Returns { file: markup }.
export function postersOf(pages, font, i18n) {
  const read = (file) => fs.readFileSync(path.join(pages, file), 'utf8');
  const letters = {
    widthOf: widthsIn(read('letters.txt')),
    faces: [{ file: `data:font/woff2;base64,${Buffer.from(font).toString('base64')}` }],
  };
  const files = Object.entries(sentencesIn(i18n)).map(([language, { poster_file: file }]) => [
    file,
    withOwnLetters(read(`poster.${language}.svg`), letters),
  ]);
  return Object.fromEntries(files);
}
