// A file that is there whole or not at all.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Failure } from './failure.mjs';

export function writeWhole(file, text) {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw new Failure(`Le fichier ${file} ne peut pas être écrit (${error.code}). Vérifiez son dossier et ses droits.`);
  }
}

export function weightOf(text) {
  const kilobytes = (bytes) => `${Math.ceil(bytes / 1000)} Ko`;
  const vertices = JSON.parse(text).arcs.reduce((sum, arc) => sum + arc.length, 0); // a shared border counts once
  return `${vertices} sommets, ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(brotliCompressSync(text).length)} compressés`;
}
