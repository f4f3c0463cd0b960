// The page's own typeface, for the documents that leave it: its files, and how wide it writes.
import { fontsReady } from '../drawing/glyphs.js';
import { hasLetterIn } from './own_letters.js';

// Of a sheet of another site's (an extension's) nobody may read them.
/** @param {CSSStyleSheet} sheet @returns {CSSRule[]} */
function rulesOf(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** @param {CSSFontFaceRule} rule @returns {Promise<string>} its file as a data: address; '' where it cannot be had */
async function fileOf({ style, parentStyleSheet }) {
  const [, address] = /url\("?([^")]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (!address || address.startsWith('data:')) return address ?? '';
  const response = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) return '';
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('loadend', resolve));
  reader.readAsDataURL(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  await read;
  return /** @type {string} */ (reader.result);
}

// Each file of the typeface that has a letter of the text. The styles know where they are: in the file that holds the whole site, inside
// them.
/** @param {string} text @returns {Promise<import('./own_letters.js').Face[]>} */
async function pageFaces(text) {
  const rules = /** @type {CSSFontFaceRule[]} */ (
    [...document.styleSheets].flatMap(rulesOf).filter((one) => one instanceof CSSFontFaceRule)
  );
  const faces = rules.map(async (rule) => {
    const range = rule.style.getPropertyValue('unicode-range');
    return hasLetterIn(text, range) ? { range, file: await fileOf(rule).catch(() => '') } : undefined;
  });
  return (await Promise.all(faces)).flatMap((face) => (face?.file ? [face] : []));
}

// `picture`: it names its families. See own_letters.js.
/** @param {Element} picture */
export async function pageLetters(picture) {
  const families = picture.getAttribute('font-family');
  const text = picture.textContent ?? '';
  const faces = await pageFaces(text);
  await fontsReady(text);
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  /** @type {import('./own_letters.js').WidthOf} */
  const widthOf = (line, size, weight) => {
    context.font = `${weight} ${size}px ${families}`;
    return context.measureText(line).width;
  };
  return { faces, widthOf };
}
