// The test files of the tree, a folder a kind of run, and where the records of a run are.
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const recordsFolder = join(root, 'build/tests');

export const nameOf = (file) => basename(file);

// `folder`: tools, web or browser.
export const testFiles = (folder) =>
  readdirSync(join(root, 'tests', folder), { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .sort()
    .map((file) => join(root, 'tests', folder, file));

// The file that somebody means by a path, a name, or the name without its ending. An Error says which there are.
export function testFile(folder, wanted) {
  const files = testFiles(folder);
  const found =
    files.find((file) => file === resolve(wanted)) ??
    files.find((file) => [nameOf(file), nameOf(file).replace('.test.mjs', '')].includes(basename(wanted)));
  if (found && (existsSync(wanted) || !wanted.includes('/'))) return found;
  const names = files.map((file) => nameOf(file).replace('.test.mjs', ''));
  throw new Error(`There is no test file ${wanted} in tests/${folder}. There are: ${names.join(', ')}.`);
}
