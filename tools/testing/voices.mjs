// Runs the journeys that Orca speaks (tests/voices), all or some, in both browsers and languages, one after the other: one Orca can
// run for a user. --write: what is said becomes what is expected.
// usage: node tools/testing/voices.mjs [JOURNEY…] [--engine firefox|chromium] [--language fr|en] [--write]
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { engines } from '../../tests/voices/browsers.mjs';
import { journeys } from '../../tests/voices/journeys.mjs';
import { languages } from '../../tests/voices/session.mjs';
import { recordsFolder, root } from './files.mjs';

function known(what, wanted, names) {
  const unknown = wanted.find((one) => !names.includes(one));
  if (unknown !== undefined) throw new Error(`There is no ${what} ${unknown}. There are: ${names.join(', ')}.`);
  return wanted.length > 0 ? wanted : names;
}

// What tests/voices/voices.test.mjs is to do, as it reads it.
export function choiceOf(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { engine: { type: 'string' }, language: { type: 'string' }, write: { type: 'boolean' } },
  });
  return {
    journeys: known('journey', positionals, Object.keys(journeys)),
    engines: known('engine', values.engine === undefined ? [] : [values.engine], engines),
    languages: known('language', values.language === undefined ? [] : [values.language], languages),
    isWriting: values.write ?? false,
  };
}

function main() {
  const choice = choiceOf(process.argv.slice(2));
  mkdirSync(recordsFolder, { recursive: true });
  const records = join(recordsFolder, 'voices.jsonl');
  rmSync(records, { force: true });
  const env = { ...process.env, TEST_LANE: 'voices', TEST_RECORDS: records, VOICES: JSON.stringify(choice) };
  const reporter = `--test-reporter=${join(root, 'tools/testing/reporter.mjs')}`;
  const args = [reporter, 'tests/voices/voices.test.mjs'];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
  child.once('close', (code) => {
    process.exitCode = code === 0 ? 0 : 1;
  });
}

if (process.argv[1] === import.meta.filename)
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 2;
  }
