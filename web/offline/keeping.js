// Fetches what is to be kept and puts it into the browser's cache: first what the show is made of, then the pages beside it.
import { faultOf } from '../base/sent_bytes.js';

/** @import { Fault } from '../base/sent_bytes.js' */
/**
 * @typedef {[file: string, bytes: number, sum?: string]} SiteFile
 * @typedef {{ show: SiteFile[], beside: SiteFile[] }} Site
 * @typedef {{ done: number, total: number, isReady: boolean }} Progress
 * @typedef {{ file: string, reason?: string, fault?: Fault }} Missing
 * @typedef {{ isReady: boolean, bytes: number, missing: Missing[] }} Kept
 */

// Headers that an answer is kept without: the body is unpacked by then, and which requests it is for is known. It is a new answer because
// browsers refuse a redirected one to a page that opens.
const ofTheWay = ['content-encoding', 'content-length', 'vary'];

/** @param {Cache} cache @param {string} address @param {Response} response @param {ArrayBuffer} body */
export async function put(cache, address, response, body) {
  const headers = new Headers(response.headers);
  for (const name of ofTheWay) headers.delete(name);
  await cache.put(address, new Response(body, { status: response.status, headers }));
}

const sumBytes = 6;
// The first bytes of its SHA-256, in base64 (tools/site/offline.mjs).
/** @param {ArrayBuffer} body */
async function sumOf(body) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...digest.subarray(0, sumBytes)));
}

// Whether that is the file as this version has it, and all of it. What is kept is shown until the next version: a bad answer is worse than
// none.
/** @param {SiteFile} wanted @param {ArrayBuffer} body @returns {Promise<Fault | null>} */
async function faultIn([file, , sum], body) {
  const bytes = new Uint8Array(body);
  const text = file.endsWith('.html') ? new TextDecoder().decode(bytes) : '';
  if (text && !text.includes('data-language=')) return 'page'; // each page of the site has it, and no host’s
  const isCut = text && !text.includes('</html>');
  const isOther = sum !== undefined && (await sumOf(body)) !== sum;
  return faultOf(file, bytes) ?? (isCut ? 'part' : isOther ? 'version' : null);
}

// Why it is not: { reason } in words, or { fault } of sent_bytes.js. Null once it is kept.
/**
 * @param {Cache} cache
 * @param {SiteFile} wanted
 * @param {string} address
 * @returns {Promise<Missing | null>}
 */
async function keepOne(cache, wanted, address) {
  const [file] = wanted;
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return { file, reason: `HTTP ${response.status}` };
    const body = await response.arrayBuffer();
    const fault = await faultIn(wanted, body);
    if (fault) return { file, fault };
    await put(cache, address, response, body);
    return null;
  } catch ({ message }) {
    return { file, reason: message };
  }
}

// `site`: { show, beside }, each [[file, bytes, sum]]. `told({ done, total, isReady })` after each file: bytes, and whether the show is there.
// Resolves to { isReady, bytes, missing }: what is kept in bytes, and what is not, [{ file, reason or fault }]. What is there already is
// not asked for.
/**
 * @param {Cache} cache
 * @param {Site} site
 * @param {(file: string) => string} addressOf
 * @param {(progress: Progress) => void} told
 * @returns {Promise<Kept>}
 */
export async function keep(cache, { show, beside }, addressOf, told) {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  const total = [...show, ...beside].reduce((sum, [, bytes]) => sum + bytes, 0);
  let done = 0;
  /** @param {SiteFile[]} files @param {boolean} isReady */
  const keepAll = async (files, isReady) => {
    const each = files.map(async (wanted) => {
      const [file, bytes] = wanted;
      const address = addressOf(file);
      const missing = there.has(address) ? null : await keepOne(cache, wanted, address);
      if (!missing) done += bytes;
      told({ done, total, isReady });
      return missing;
    });
    return (await Promise.all(each)).filter((missing) => missing !== null);
  };
  const lacking = await keepAll(show, false);
  if (lacking.length > 0) return { isReady: false, bytes: done, missing: lacking };
  const missing = await keepAll(beside, true);
  return { isReady: true, bytes: done, missing };
}
