// The page's font cut down to the letters of French and its neighbours' names and the weights between regular and bold,
// without kerning, which the canvas has no use for: from 34 KB to 12. The page has it in two files, and fetches the second one where a letter
// of it stands (`unicode-range` in web/styles/base.css): what French pages show, and the rest.
import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const printableAscii = String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
const accented = 'ÀÇÈÉÊÎàâçèéêëîïôùûÿœ';
const typographic = '«»“”’–—…·°×−\u00a0\u202f';
const rareAccented = 'ÂÄËÏÔÖÙÛÜŸÆŒäöüæáíóúñßÁÍÓÚÑ';
const rareTypographic = '‘•²€→←↑↓©';

// The letters of each file, by its name.
export const fontFiles = {
  'atkinson-hyperlegible-next.woff2': printableAscii + accented + typographic,
  'atkinson-hyperlegible-next-rare.woff2': rareAccented + rareTypographic,
};
export const siteLetters = Object.values(fontFiles).join('');

export const webFont = (file, letters = siteLetters) =>
  subsetFont(fs.readFileSync(file), letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    dropTables: withoutKerning,
    noHinting: true,
  });

const withoutKerning = ['GPOS', 'GSUB', 'GDEF', 'STAT'];

export const fontFolder = path.join(
  import.meta.dirname,
  '../../node_modules/@fontsource-variable/atkinson-hyperlegible-next',
);
export const wholeFont = path.join(fontFolder, 'files/atkinson-hyperlegible-next-latin-wght-normal.woff2');

// One weight of it, for what draws pictures at build time and knows no variable font.
export const staticFace = (file, weight, { kerned = true } = {}) =>
  subsetFont(fs.readFileSync(file), siteLetters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    ...(!kerned && { dropTables: withoutKerning }),
  });

// The regular and the bold face as files in that folder. Returns their paths.
export const staticFaces = (folder, font, options) =>
  Promise.all(
    [400, 700].map(async (weight) => {
      const file = path.join(folder, `${weight}.ttf`);
      fs.writeFileSync(file, await staticFace(font, weight, options));
      return file;
    }),
  );
