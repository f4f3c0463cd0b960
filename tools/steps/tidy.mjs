// clang-tidy on the project's sources that were compiled in a folder, as many at a time as there are processors. A source that
// was found clean is not read again until it, what it includes or the settings change. Without --all, one that is as it was on
// the main branch is not read at all: CI has.
// usage: node tools/steps/tidy.mjs BUILD_FOLDER [--all]
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const [build, ...options] = process.argv.slice(2);
const run = join(root, 'tools/toolchain/run.sh');
const stamps = join(root, build, 'tidy');
const version = /^clang_version=(\d+)$/m.exec(readFileSync(join(root, 'tools/toolchain/pins.sh'), 'utf8'))[1];
const settings = ['.clang-tidy', 'tools/toolchain/pins.sh', 'cmake/compile_options.cmake'];

const hashes = new Map();
const hashOf = (file) => {
  if (!hashes.has(file))
    hashes.set(
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    );
  return hashes.get(file);
};

// Of each source of src/ and tests/, the project's files that it is compiled from: what Ninja was told by the compiler.
function readSources() {
  const told = execFileSync(run, ['ninja', '-C', build, '-t', 'deps'], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
  const sources = new Map();
  for (const block of told.split('\n\n')) {
    const [, ...lines] = block.split('\n');
    const files = lines.map((line) => relative(root, resolve(root, build, line.trim())));
    const own = files.filter((file) => /^(src|tests)\//.test(file));
    if (own[0]?.endsWith('.cpp')) sources.set(own[0], own); // before its headers
  }
  if (sources.size === 0) throw new Error(`Ninja knows of no source in ${build}: build it first.`);
  return sources;
}

const stampOf = (source) => join(stamps, source.replaceAll('/', '_'));
const contentOf = (files) =>
  createHash('sha256')
    .update([...settings, ...files].map(hashOf).join())
    .digest('hex');
const isClean = (source, files) =>
  existsSync(stampOf(source)) && readFileSync(stampOf(source), 'utf8') === contentOf(files);

// What differs from the main branch's newest commit that is in this one; null where Git does not know.
function readChanged() {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  for (const main of ['@{upstream}', 'origin/HEAD', 'origin/main', 'main']) {
    try {
      const base = git('merge-base', 'HEAD', main).trim();
      const untracked = git('ls-files', '--others', '--exclude-standard');
      return new Set([...git('diff', '--name-only', base).split('\n'), ...untracked.split('\n')].filter(Boolean));
    } catch {
      // the next name
    }
  }
  return null;
}

async function check(source, files) {
  const args = [`clang-tidy-${version}`, '--quiet', '-p', build, source];
  try {
    await promisify(execFile)(run, args, { cwd: root, maxBuffer: 1e8 });
  } catch ({ stdout, stderr }) {
    console.error(stdout + stderr.replace(/^\d+ warnings? .*\n/gm, ''));
    return false;
  }
  writeFileSync(stampOf(source), contentOf(files));
  console.log(`    ${source}`);
  return true;
}

mkdirSync(stamps, { recursive: true });
const changed = options.includes('--all') ? null : readChanged();
const isWanted = (files) => !changed || [...settings, ...files].some((file) => changed.has(file));
const sources = [...readSources()].filter(([source, files]) => !isClean(source, files));
const waiting = sources.filter(([, files]) => isWanted(files));
console.log(`    ${waiting.length} sources to read, ${sources.length - waiting.length} as on the main branch`);
let failures = 0;
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) if (!(await check(...next))) failures += 1;
};
await Promise.all(Array.from({ length: availableParallelism() }, work));
process.exitCode = failures > 0 ? 1 : 0;
