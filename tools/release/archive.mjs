// A folder as a zip file: the same files make the same bytes, whoever packs them, where and when.
import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const packed = new Set(['.br', '.gz', '.png', '.woff2']); // would not get smaller
const unix = 3;
const readable = 0o100644 << 16; // a file that all may read, whatever the umask was

export function filesIn(folder) {
  const all = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const full = all.map((one) => path.join(one.parentPath ?? one.path, one.name));
  return full.map((file) => path.relative(folder, file).split(path.sep).join('/')).sort();
}

// A zip file has the hour of a wall clock, in an unnamed zone: here UTC's. It may begin in 1980.
function wallClock(time) {
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  if (year < 1980) throw new Error(`${time.toISOString()} is before 1980, where the times of zip files begin.`);
  return new Date(year, month, day, time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds());
}

// `time`: of every file. One of its own each would be the hour of the build; none would be the same for all versions, and a server that
// compares times would let browsers keep the files of the version before.
export function archiveOf(folder, prefix, time) {
  const options = { mtime: wallClock(time), os: unix, attrs: readable };
  const entries = filesIn(folder).map((file) => {
    const level = packed.has(path.extname(file)) ? 0 : 9;
    return [`${prefix}/${file}`, [fs.readFileSync(path.join(folder, file)), { ...options, level }]];
  });
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}
