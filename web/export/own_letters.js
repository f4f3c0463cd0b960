// A figure (src/figure/drawing.h) as a document of its own, for readers who do not have the page's typeface: the face goes with it, and
// each line of text says its width. Programs that leave a document's faces aside (Inkscape, LibreOffice) draw another one, in that width.

const family = 'Atkinson Hyperlegible Next';
// What the licence asks to go along with the font.
const credit = `${family}: Copyright 2020-2024 The Atkinson Hyperlegible Next Project Authors (https://github.com/googlefonts/atkinson-hyperlegible-next), SIL Open Font License 1.1 (https://openfontlicense.org). Cut down to the letters of French.`;

/** @type {Record<string, string>} */
const letters = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
/** @param {string} markup */
const plain = (markup) => markup.replace(/&\w+;/g, (entity) => letters[entity] ?? entity);

/**
 * @typedef {(text: string, size: number, weight: number) => number} WidthOf of a line, in the unit of its size
 */

/** @param {string} svg @param {WidthOf} widthOf */
const held = (svg, widthOf) =>
  svg.replace(/<text( [^>]*)>([^<]+)<\/text>/g, (_, attributes, words) => {
    const [, size] = / font-size="([^"]*)"/.exec(attributes) ?? [];
    const [, weight] = / font-weight="([^"]*)"/.exec(attributes) ?? [];
    const width = widthOf(plain(words), Number(size), Number(weight ?? 400));
    return `<text${attributes} textLength="${width.toFixed(2)}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
  });

// Written so that no end of a <style> stands in a script, which the file that holds the whole site has in its page.
/** @param {string} name @param {string} content */
const element = (name, content) => `<${name}>${content}</${name}>`;

/** @typedef {{ file: string, range?: string }} Face `file`: as a data: address, `range`: as in CSS, of the letters that are in it */

// Whether a letter of the text is in `range`, a `unicode-range` of CSS; where there is none, each is.
/** @param {string} text @param {string} range */
export function hasLetterIn(text, range) {
  if (!range) return true;
  const ends = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from, to = from]) => [from, to]);
  const spans = ends.map((pair) => pair.map((code) => Number.parseInt(code, 16)));
  return [...text].some((letter) => {
    const code = /** @type {number} */ (letter.codePointAt(0));
    return spans.some(([from, to]) => from <= code && code <= to);
  });
}

/** @param {Face} face */
const ruleOf = ({ file, range }) =>
  `@font-face{font-family:"${family}";font-weight:400 700;src:url(${file}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`;
/** @param {Face[]} faces */
const carried = (faces) => `${element('metadata', credit)}\n${element('style', faces.map(ruleOf).join(''))}`;

// `faces`: none where they cannot be had.
/** @param {string} svg @param {{ widthOf: WidthOf, faces: Face[] }} letters */
export function withOwnLetters(svg, { widthOf, faces }) {
  const whole = held(svg, widthOf);
  return faces.length > 0 ? whole.replace(/<\/title>/, (end) => `${end}\n${carried(faces)}`) : whole;
}
