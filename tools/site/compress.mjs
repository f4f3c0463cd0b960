// Writes .br and .gz copies beside everything worth compressing.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

const worthwhile = new Set('.html .js .css .json .wasm .svg .txt .csv .geojson .jsonld'.split(' ')); // woff2 is brotli already

// Copies of an earlier build would be served in place of what is there now.
function removeCopies(folder) {
  for (const name of fs.readdirSync(folder, { recursive: true })) {
    if (/\.(br|gz)$/.test(name)) fs.rmSync(path.join(folder, name));
  }
}

const brotliOf = (raw) =>
  zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
// What a file will weigh on the wire, in bytes.
export const brotliSize = (file) => brotliOf(fs.readFileSync(file)).length;

// Returns what each file weighs on the wire: { file, brotli } in bytes.
export function compressFolder(folder) {
  removeCopies(folder);
  const sizes = [];
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile()) continue;
    const file = path.relative(folder, full);
    const raw = fs.readFileSync(full);
    if (!worthwhile.has(path.extname(full))) {
      sizes.push({ file, brotli: raw.length });
      continue;
    }
    const brotli = brotliOf(raw);
    fs.writeFileSync(`${full}.br`, brotli);
    fs.writeFileSync(`${full}.gz`, zlib.gzipSync(raw, { level: 9 }));
    sizes.push({ file, brotli: brotli.length });
  }
  return sizes.sort((a, b) => b.brotli - a.brotli);
}
