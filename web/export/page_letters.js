// The page's own typeface, for the documents that leave it: its file, and how wide it writes.
import { fontsReady } from '../platform/glyphs.js';

// Of a sheet of another site's (an extension's) nobody may read them.
/** @param {CSSStyleSheet} sheet @returns {CSSRule[]} */
function rulesOf(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

// As a data: address; '' where it cannot be had. The styles know where it is: in the file that holds the whole site, inside them.
async function pageFace() {
  const rules = [...document.styleSheets].flatMap(rulesOf);
  const rule = /** @type {CSSFontFaceRule | undefined} */ (rules.find((one) => one instanceof CSSFontFaceRule));
  const [, address] = /url\("?([^")]+)/.exec(rule?.style.getPropertyValue('src') ?? '') ?? [];
  if (!rule || !address || address.startsWith('data:')) return address ?? '';
  const response = await fetch(new URL(address, rule.parentStyleSheet?.href ?? document.baseURI));
  if (!response.ok) return '';
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('loadend', resolve));
  reader.readAsDataURL(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  await read;
  return /** @type {string} */ (reader.result);
}

// `families`: as the figure names them. See own_letters.js.
/** @param {string | null} families */
export async function pageLetters(families) {
  const face = await pageFace().catch(() => '');
  await fontsReady();
  const context = /** @type {CanvasRenderingContext2D} */ (document.createElement('canvas').getContext('2d'));
  /** @type {import('./own_letters.js').WidthOf} */
  const widthOf = (text, size, weight) => {
    context.font = `${weight} ${size}px ${families}`;
    return context.measureText(text).width;
  };
  return { face, widthOf };
}
