// What two folders that should be the same have each in its own way.
import fs from 'node:fs';
import path from 'node:path';
import { filesIn } from './archive.mjs';

const contextBytes = 24;
const shownAround = (bytes, at) =>
  JSON.stringify(bytes.subarray(Math.max(0, at - contextBytes), at + contextBytes).toString('latin1'));

function differenceOf(file, one, other) {
  if (one.equals(other)) return [];
  const [shorter] = [one, other].sort((a, b) => a.length - b.length);
  const found = shorter.findIndex((byte, at) => byte !== (shorter === one ? other : one)[at]);
  const at = found < 0 ? shorter.length : found;
  return `${file}: of ${one.length} and ${other.length} bytes, other from byte ${at} on: ${shownAround(one, at)}, ${shownAround(other, at)}`;
}

// A sentence a file; none where every byte is the same.
export function differencesOf(folder, other) {
  const [there, beside] = [new Set(filesIn(folder)), new Set(filesIn(other))];
  const read = (where, file) => fs.readFileSync(path.join(where, file));
  return [...new Set([...there, ...beside])].sort().flatMap((file) => {
    if (!beside.has(file)) return `${file} is in ${folder} alone.`;
    if (!there.has(file)) return `${file} is in ${other} alone.`;
    return differenceOf(file, read(folder, file), read(other, file));
  });
}
