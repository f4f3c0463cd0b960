// Fuzz targets, as many at a time as there are processors: what ran, how much of the code was reached, what was found.
// usage: node tools/fuzz/main.mjs [--seconds N] [--seed N] [TARGET…]      seconds: for each target
//
// They begin with tests/fuzz/corpus and with what earlier runs on this machine came upon, in build/fuzz. An input that breaks a promise
// or a rule of the sanitizers is kept there; run its target on that file alone to see it again. With a seed, what is tried is the same as
// long as the code is: CI has one, so that nobody's change fails for what it did not touch.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hostileTokens } from '../../tests/web/support/hostile.mjs';
import { dictionaryOf } from './dictionary.mjs';
import { figuresOf, rowOf } from './figures.mjs';

const root = resolve(import.meta.dirname, '../..');
const programs = 'build/native-debug/tests';
const found = 'build/fuzz';
const dictionary = `${found}/hostile_tokens.dict`;
const prefix = 'fuzz_';

const knownTargets = () =>
  readdirSync(join(root, programs))
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .sort();

function fail(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

function wishOf(args) {
  const usage = 'usage: node tools/fuzz/main.mjs [--seconds N] [--seed N] [TARGET…]';
  try {
    const options = { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '0' } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (!/^[1-9]\d{0,5}$/.test(values.seconds)) throw new Error('--seconds takes a number from 1 to 999999.');
    if (!/^\d{1,9}$/.test(values.seed))
      throw new Error('--seed takes a number up to 999999999, 0 for another each time.');
    const known = knownTargets();
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown) throw new Error(`${unknown} is no target; there are ${known.join(', ')}.`);
    return { seconds: values.seconds, seed: values.seed, targets: positionals.length ? positionals : known };
  } catch (error) {
    return fail(2, error.code === 'ENOENT' ? `Nothing is built in ${programs}.` : `${error.message}\n${usage}`);
  }
}

// Resolves to { target, code, figures, output }.
function run(target, { seconds, seed }) {
  const corpora = [join(found, target), join('tests/fuzz/corpus', target)];
  mkdirSync(join(root, corpora[0]), { recursive: true });
  const options = [
    `-max_total_time=${seconds}`,
    `-seed=${seed}`,
    `-dict=${dictionary}`,
    `-artifact_prefix=${found}/${target}-`,
    '-timeout=20', // seconds of one input, under the sanitizers
    '-rss_limit_mb=2048',
    '-max_len=65536',
    '-print_final_stats=1',
  ];
  const command = [join(programs, prefix + target), ...options, ...corpora];
  return new Promise((done) => {
    const child = spawn(join(root, 'tools/toolchain/run.sh'), command, { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('close', (code) => done({ target, code, figures: figuresOf(output), output }));
  });
}

async function main() {
  const wish = wishOf(process.argv.slice(2));
  const { seconds, targets } = wish;
  mkdirSync(join(root, found), { recursive: true });
  writeFileSync(join(root, dictionary), dictionaryOf(hostileTokens));
  const waiting = [...targets];
  let broken = 0;
  console.log(rowOf(['target', 'inputs', 'per second', 'places reached', 'of', '']));
  const work = async () => {
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const { code, figures, output } = await run(target, wish);
      console.log(rowOf([target, ...figures, code === 0 ? 'ok' : 'BROKEN']));
      appendFileSync(
        join(root, found, 'runs.tsv'),
        `${[new Date().toJSON(), target, seconds, ...figures, code].join('\t')}\n`,
      );
      if (code !== 0) {
        broken += 1;
        console.log(output.split('\n').slice(-60).join('\n'));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  if (broken > 0) fail(1, `${broken} of ${targets.length} targets found an input that breaks something: see ${found}.`);
}

await main();
