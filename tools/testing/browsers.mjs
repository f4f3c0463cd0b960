// Runs the tests in browsers: a process an engine, with all its files. Firefox and WebKitGTK have a part of the tests and
// Chromium all of them, so that these take turns beside it.
// usage: node tools/testing/browsers.mjs [FILE…] [--engine chromium|firefox|webkit] [--long]
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from '../../tests/browser/engines/names.mjs';
import { nameOf, recordsFolder, root, testFile, testFiles } from './files.mjs';

const silenceMillis = 300_000; // a test has four minutes: a lane that says nothing for longer hangs

function optionsOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { engine: { type: 'string' }, long: { type: 'boolean' } },
  });
  if (values.engine && !engines.includes(values.engine))
    throw new Error(`There is no engine ${values.engine}. There are: ${engines.join(', ')}.`);
  return {
    files: positionals.length > 0 ? positionals.map((one) => testFile('browser', one)) : testFiles('browser'),
    engines: values.engine ? [values.engine] : engines,
    isLong: values.long ?? false,
  };
}

// Resolves to a sentence about what went wrong with the lane itself, or to nothing.
function runLane(engine, files, isLong) {
  const records = join(recordsFolder, `${engine}.jsonl`);
  rmSync(records, { force: true });
  const env = {
    ...process.env,
    ENGINE: engine,
    TEST_LANE: engine,
    TEST_RECORDS: records,
    ...(isLong && { LONG: '1' }),
  };
  const args = ['--test-reporter=./tools/testing/reporter.mjs', 'tools/testing/lane.mjs', ...files];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((done) => {
    let timer;
    let silent = false;
    const hear = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        silent = true;
        child.kill('SIGKILL');
      }, silenceMillis);
    };
    hear();
    child.stdout.on('data', (bytes) => {
      hear();
      process.stdout.write(bytes);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      if (silent) done(`The tests in ${engine} said nothing for ${silenceMillis / 60_000} minutes, and were ended.`);
      else done(code === 0 ? '' : `The tests in ${engine} ended with ${code}.`);
    });
  });
}

const namesIn = (engine) =>
  readFileSync(join(recordsFolder, `${engine}.jsonl`), { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).name);

// A file of which no engine ran a test is one that tests nothing.
function withoutTests(files, ranIn) {
  const names = ranIn.flatMap(namesIn);
  return files
    .filter((file) => !names.some((name) => name.startsWith(`${nameOf(file)} › `)))
    .map((file) => `No test of ${nameOf(file)} was run.`);
}

async function main() {
  const { files, engines: chosen, isLong } = optionsOf(process.argv.slice(2));
  mkdirSync(recordsFolder, { recursive: true });
  const said = [];
  const inTurn = async (lanes) => {
    for (const engine of lanes) said.push(await runLane(engine, files, isLong));
  };
  const [first, ...others] = chosen;
  await Promise.all([inTurn([first]), inTurn(others)]);
  const problems = [...said.filter(Boolean), ...(chosen.length === engines.length ? withoutTests(files, chosen) : [])];
  for (const problem of problems) console.error(`    ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
