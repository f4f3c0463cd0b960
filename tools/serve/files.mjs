// The file that a request means: one of the folder, or one that is laid over it.
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pickCopy } from './encoding.mjs';

export const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const statOf = (file) => fs.statSync(file, { throwIfNoEntry: false });
export const isFile = (file) => statOf(file)?.isFile() ?? false;

// Inside the folder, and nowhere else; null for an address that is none (an escape that is no UTF-8, a NUL).
function pathOf(folder, url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return file.startsWith(folder + path.sep) && !file.includes('\0') ? file : null;
  } catch {
    return null;
  }
}

// `over`: { 'data/laureats-2024.json': its bytes or text, or null for none }, which have no compressed copies.
// Gives null, { folder: true } for a folder whose slash is missing, or { type, size, encoding, tag, read() }; sizes in bytes, `tag` of this
// version of this copy, null for what is laid over.
export function fileFor(folder, url, { over = {}, accepted } = {}) {
  const file = pathOf(folder, url);
  if (!file) return null;
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  const name = path.relative(folder, file).split(path.sep).join('/');
  if (Object.hasOwn(over, name)) {
    if (over[name] === null) return null;
    const bytes = Buffer.from(over[name]);
    const read = () => Readable.from([bytes], { objectMode: false });
    return { type, size: bytes.length, encoding: null, tag: null, read };
  }
  if (statOf(file)?.isDirectory()) return { folder: true };
  if (!isFile(file)) return null;
  const { encoding, ending } = pickCopy(accepted, (one) => isFile(file + one));
  const sent = file + ending;
  const { size, mtimeMs } = fs.statSync(sent);
  const tag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  return { type, size, encoding, tag, read: () => fs.createReadStream(sent) };
}
