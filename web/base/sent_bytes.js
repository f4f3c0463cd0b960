// What a server sent in the place of a file, by its first bytes. Hosts answer for what they have not with a page and « 200 OK »;
// proxies pack what is packed, or keep the header back that says so.

/** @typedef {'page' | 'bytes' | 'part' | 'version'} Fault the ends of sentences: failed_page, … */

const readChars = 64;
// Whether that letter begins no text of a document: packed bytes mostly begin so.
/** @param {string | undefined} letter */
const isUnreadable = (letter) => letter !== undefined && !/[\s!-~]/.test(letter);
/** @type {Record<string, (text: string) => boolean>} */
const isOther = {
  json: ([letter]) => isUnreadable(letter),
  wasm: (text) => !text.startsWith('\0asm'),
  woff2: (text) => !text.startsWith('wOF2'),
};

// `bytes`: a Uint8Array. 'page' where it is a page in the place of something else, 'bytes' where it cannot be that file, or null.
/**
 * @param {string} file
 * @param {Uint8Array} bytes
 * @returns {'page' | 'bytes' | null}
 */
export function faultOf(file, bytes) {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, readChars)).replace(/^(ï»¿)?\s*/, '');
  const ending = /** @type {string} */ (file.split('.').at(-1));
  if (text.startsWith('<') && !['html', 'svg'].includes(ending)) return 'page';
  return isOther[ending]?.(text) ? 'bytes' : null;
}
