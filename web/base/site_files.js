// How the rest of the site is had, next to the page. In the file that holds the whole site, single_file/site_files.js is in the
// place of this module: nothing else knows the difference.

// As fetch: a Response. `base`: the address that `file` is relative to.
/** @type {(file: string, base?: string) => Promise<Response>} */
export const fetchFile = (file, base) => fetch(new URL(file, base));

// A worker of that script. Throws where the page may have none: of another origin's, or in a sandbox, which has no origin of its own. It is not
// asked for there, since the browser would write on its console that it refuses.
/** @type {(file: string, base: string) => Worker} */
export function openWorker(file, base) {
  const address = new URL(file, base);
  if (address.origin !== window.origin) throw new Error(address.origin);
  return new Worker(address);
}

/** @type {(file: string) => HTMLLinkElement | null} */
const sheetOf = (file) => document.querySelector(`[href="${file}"]`);

// Whether the page has the whole of a file of styles: its last rule is a mark (tools/site/sheet_mark.mjs).
/** @param {string} file */
export const hasStyles = (file) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--whole-${file.replace('.css', '')}`) !== '';

// Adds a file of styles to the page, once. Resolves when they are there; what cannot be had is asked for anew the next time.
/** @param {string} file */
export async function takeStyles(file) {
  if (sheetOf(file)?.sheet) return;
  const link = sheetOf(file) ?? Object.assign(document.createElement('link'), { rel: 'stylesheet', href: file });
  const isThere = new Promise((resolve, reject) => {
    const refuse = () => {
      link.remove();
      reject(new Error(file));
    };
    link.addEventListener('load', () => (hasStyles(file) ? resolve(undefined) : refuse()));
    link.addEventListener('error', refuse);
  });
  if (!link.isConnected) document.head.append(link);
  await isThere;
}

/** @param {string} file */
export const dropStyles = (file) => sheetOf(file)?.remove();

// Where another page of the site is.
/** @param {string} file */
export const pageAddress = (file) => file;

// The address of the explorer, without a state.
export const explorerAddress = () => location.href.split(/[?#]/)[0];

// What the addresses of the site's files begin with in links; null where no address of the site is known.
export const siteAddress = '';

// The file that holds the whole site, for who wants to take it away.
export const wholeFile = 'territoires-innovants.html';
