// In the place of ../base/site_files.js in the file that holds the whole site (tools/site/single_file.mjs): the other files are in the
// page, each a block of base64 of gzip. From file:// a page can ask for nothing.

/** @typedef {typeof import('../base/site_files.js')} Usual what it stands for, with the same types */

/** @type {NodeListOf<HTMLElement>} */
const blocks = document.querySelectorAll('script[data-file]');
/** @type {Map<string | undefined, string>} */
const packed = new Map([...blocks].map(({ dataset, textContent }) => [dataset.file, textContent]));

/** @param {string} base64 */
const bytesOf = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** @type {Usual['fetchFile']} */
export async function fetchFile(file) {
  const block = packed.get(file);
  if (block === undefined) return new Response(null, { status: 404 });
  const unpacked = new Blob([bytesOf(block)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked);
}

// A page of file:// may have none: what they would do is done on the page.
/** @type {Usual['openWorker']} */
export function openWorker() {
  throw new Error('file:');
}

// They are in this file, or it is no whole file.
/** @type {Usual['hasStyles']} */
export const hasStyles = () => true;

/** @type {Map<string, HTMLStyleElement | null>} */
const taken = new Map([['page.css', null]]); // by file, its element; the page has the first from the start

/** @type {Usual['takeStyles']} */
export async function takeStyles(file) {
  if (taken.has(file)) return;
  const style = document.createElement('style');
  taken.set(file, style);
  const response = await fetchFile(file);
  if (!response.ok) throw new Error(file);
  style.textContent = await response.text();
  if (taken.get(file) === style) document.head.append(style);
}

/** @type {Usual['dropStyles']} */
export function dropStyles(file) {
  taken.get(file)?.remove();
  taken.delete(file);
}

/** @type {Usual['pageAddress']} */
export const pageAddress = (file) => `?page=${file}`;

// The address of the published site, where the build knew it: the address of a file is of use to nobody else.
/** @type {Usual['explorerAddress']} */
export const explorerAddress = () => __SITE_ADDRESS__ || location.href.split(/[?#]/)[0];

// As above; null: files can only be had from the site, and nobody knows where that is.
export const siteAddress = __SITE_ADDRESS__ || null;

export const wholeFile = ''; // it is this one
