// Fetches what is to be kept and puts it into the browser's cache: first what the show is made of, then the pages beside it.
import { faultOf } from '../base/sent_bytes.js';

/**
 * @typedef {[file: string, bytes: number]} SiteFile
 * @typedef {{ show: SiteFile[], beside: SiteFile[] }} Site
 * @typedef {{ done: number, total: number, isReady: boolean }} Progress
 * @typedef {{ file: string, reason?: string, fault?: 'page' | 'bytes' }} Missing
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

// Why it is not: { reason } in words, or { fault } of sent_bytes.js. Null once it is kept.
/**
 * @param {Cache} cache
 * @param {string} file
 * @param {string} address
 * @returns {Promise<Missing | null>}
 */
async function keepOne(cache, file, address) {
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return { file, reason: `HTTP ${response.status}` };
    const body = await response.arrayBuffer();
    const fault = faultOf(file, new Uint8Array(body));
    if (fault) return { file, fault };
    await put(cache, address, response, body);
    return null;
  } catch ({ message }) {
    return { file, reason: message };
  }
}

// `site`: { show, beside }, each [[file, bytes]]. `told({ done, total, isReady })` after each file: bytes, and whether the show is there.
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
    const each = files.map(async ([file, bytes]) => {
      const address = addressOf(file);
      const missing = there.has(address) ? null : await keepOne(cache, file, address);
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
