// Builds the site once more, all of it, in another folder, at another hour, in another zone and with another umask, and compares every byte
// with build/site, which has to be that of the repository's data (./build-wasm.sh test leaves it so).
// usage: node tools/release/twice.mjs
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Tree } from '../mutants/tree.mjs';
import { differencesOf } from './differences.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const mostTold = 10;

// As somebody else has it: their builders' names and notes are in no file either.
const elsewhere = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' };

// Returns whether it ended well; what it says is seen.
function cmake(tree, ...args) {
  const command = path.join(root, 'tools/toolchain/run.sh');
  return spawnSync(command, ['cmake', ...args], { cwd: tree, env: elsewhere, stdio: 'inherit' }).status === 0;
}

function main() {
  const tree = new Tree(root, 'build/twice/tree_of_another_name');
  process.umask(0o027);
  tree.synchronise();
  const isBuilt =
    cmake(tree.path, '--preset', 'wasm-release', '--fresh', '-DATLAS_TESTS=OFF', '-DATLAS_FETCHED_DATA=OFF') &&
    cmake(tree.path, '--build', '--preset', 'wasm-release', '--clean-first', '--target', 'site');
  if (!isBuilt) return 'The second build failed: its own words are above.';
  const told = differencesOf(path.join(root, 'build/site'), path.join(tree.path, 'build/site'));
  for (const sentence of told.slice(0, mostTold)) console.error(sentence);
  return told.length > 0 ? `${told.length} files are not the same, built twice.` : '';
}

const failure = main();
if (failure) console.error(failure);
else console.log('    every file of the site is the same, built twice');
process.exitCode = failure ? 1 : 0;
