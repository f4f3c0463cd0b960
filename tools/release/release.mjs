// The files of a release: the site as a zip file, the notes, the bill of materials, the types for hosts, and the sums of all of them.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { lockFolders, packagesOf } from '../supply/lock.mjs';
import { debianPins, fetchedPins } from '../supply/pins.mjs';
import { billOf, written } from '../supply/sbom.mjs';
import { archiveOf } from './archive.mjs';

const declarations = ['atlas.d.ts', 'embed.d.ts']; // for pages in TypeScript

const sumOf = (content) => createHash('sha256').update(content).digest('hex');

// As `sha256sum --check` reads them.
const sumsOf = (files) =>
  Object.entries(files)
    .map(([file, content]) => `${sumOf(content)}  ${file}\n`)
    .join('');

function billFor(root, supply, time) {
  const lockIn = (folder) => fs.readFileSync(path.join(root, folder, 'package-lock.json'), 'utf8');
  const locks = lockFolders.map((folder) => packagesOf(JSON.parse(lockIn(folder))));
  return written(billOf({ supply, locks, debian: debianPins(root), fetched: fetchedPins(root), time }));
}

// `site`: its folder; `supply`: see tools/site/supply.mjs; `time`: a Date. Returns { file: content }.
export function releaseOf({ root, site, supply, version, notes, time }) {
  const name = `territoires-innovants-${version}`;
  const files = {
    ...Object.fromEntries(declarations.map((file) => [file, fs.readFileSync(path.join(site, file))])),
    'release-notes.md': `${notes}\n`,
    'sbom.cdx.json': billFor(root, supply, time),
    [`${name}.zip`]: archiveOf(site, name, time),
  };
  return { ...files, SHA256SUMS: sumsOf(files) };
}
