// What is told of all Node tests together, from their records: how many there were, the slowest, what was skipped, which
// browsers died. Ends with 1 where that is no proof: nothing ran, something failed, or browsers died too often.
// usage: node tools/testing/summary.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsFolder } from './files.mjs';

const slowestCount = 10;
const reasonLines = 6; // of what failed: the rest stands at the test itself
const mostDeaths = 3; // of all tests in a run; Debian's WebKitGTK has one in two or three runs

const seconds = (millis) => `${(millis / 1000).toFixed(1)} s`.padStart(8);
const isDeath = ({ note }) => /^The browser died/.test(note);

// `records`: those of the reporter. Returns lines for people, and sentences about what is wrong.
export function summaryOf(records) {
  const tests = records.filter(({ result }) => result);
  const of = (wanted) => tests.filter(({ result }) => result === wanted);
  const [failed, skipped] = [of('failed'), of('skipped')];
  const deaths = records.filter((record) => record.note && isDeath(record));
  const told = ({ lane, name }) => `${lane} ${name}`;
  const part = (title, lines) => (lines.length > 0 ? [`--- ${title}`, ...lines.map((line) => `    ${line}`)] : []);
  const slowest = tests.toSorted((one, other) => other.millis - one.millis).slice(0, slowestCount);
  const lanes = [...new Set(tests.map(({ lane }) => lane))].map((lane) => {
    const own = tests.filter((one) => one.lane === lane);
    return `${seconds(own.reduce((sum, { millis }) => sum + millis, 0))}  ${lane}: ${own.length} tests`;
  });
  return {
    lines: [
      ...part('tests by lane', lanes),
      ...part(
        'the slowest tests',
        slowest.map((one) => `${seconds(one.millis)}  ${told(one)}`),
      ),
      ...part(
        `skipped: ${skipped.length}`,
        skipped.map((one) => `${told(one)}: ${one.reason}`),
      ),
      ...part(
        `browsers that died: ${deaths.length} (${mostDeaths} at most)`,
        deaths.map((one) => `${told(one)}: ${one.note}`),
      ),
      ...part(
        `failed: ${failed.length}`,
        failed.flatMap((one) => [told(one), ...one.reason.split('\n', reasonLines).map((line) => `    ${line}`)]),
      ),
      `${of('passed').length} passed, ${failed.length} failed, ${skipped.length} skipped`,
    ],
    problems: [
      ...(tests.length === 0 ? ['No test was run.'] : []),
      ...(failed.length > 0 ? [`Tests that failed: ${failed.length}.`] : []),
      ...(deaths.length > mostDeaths
        ? [`Browsers died ${deaths.length} times: more than ${mostDeaths} is no accident.`]
        : []),
    ],
  };
}

const readRecords = () =>
  (existsSync(recordsFolder) ? readdirSync(recordsFolder) : [])
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(recordsFolder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line));

if (process.argv[1] === import.meta.filename) {
  const { lines, problems } = summaryOf(readRecords());
  for (const line of lines) console.log(line);
  for (const problem of problems) console.error(`    ${problem}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
