// Tells every test of the tree that is part of no run: a script in a folder that no step runs, a source that no program compiles.
// usage: node tools/steps/left_out.mjs, after the builds whose compile_commands.json say what was compiled
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

// The folders whose scripts tools/steps/test.sh runs, their own folders included.
const scriptFolders = ['tests/tools/', 'tests/web/', 'tests/browser/', 'tests/servers/', 'tests/voices/'];

// Of a build's compile_commands.json: its sources, from the project's folder.
export const compiledIn = (text, root) =>
  JSON.parse(text).map(({ file, directory }) =>
    path.relative(root, path.resolve(directory, file)).split(path.sep).join('/'),
  );

// `files`: of the whole tree. `builds`: { name: its sources, or null where it was not configured }. A sentence for each test that
// never runs.
export function leftOut(files, builds) {
  const scripts = files
    .filter((file) => file.endsWith('.test.mjs') && !scriptFolders.some((folder) => file.startsWith(folder)))
    .map((file) => `${file} never runs: it is in none of ${scriptFolders.join(', ')}.`);
  const missing = Object.keys(builds)
    .filter((name) => !builds[name])
    .map((name) => `The build ${name} is not there: nobody knows which tests it compiles. Build it first.`);
  const sources = files
    .filter((file) => file.endsWith('_test.cpp'))
    .flatMap((file) => {
      const without = Object.keys(builds).filter((name) => builds[name] && !builds[name].includes(file));
      return without.map((name) => `${file} never runs in ${name}: no program of tests/CMakeLists.txt compiles it.`);
    });
  return [...scripts, ...sources, ...missing];
}

// Tracked or not yet; what git ignores is nobody's test.
const filesOf = (root) =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && fs.existsSync(path.join(root, file)));

function main() {
  const root = path.resolve(import.meta.dirname, '../..');
  const sourcesOf = (name) => {
    const file = path.join(root, 'build', name, 'compile_commands.json');
    return fs.existsSync(file) ? compiledIn(fs.readFileSync(file, 'utf8'), root) : null;
  };
  const builds = Object.fromEntries(['native-debug', 'wasm-release'].map((name) => [name, sourcesOf(name)]));
  const sentences = leftOut(filesOf(root), builds);
  for (const sentence of sentences) console.error(sentence);
  if (sentences.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
