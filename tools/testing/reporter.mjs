// What Node's test runner reports: a line a test for people, and a record a test for the summary, in the file that
// TEST_RECORDS names. TEST_LANE: what runs these tests, an engine or a folder.
import { appendFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inspect } from 'node:util';

const { TEST_LANE: ownLane = '', TEST_RECORDS: records } = process.env;

const seconds = (millis) => `${(millis / 1000).toFixed(1)} s`.padStart(8);

// What a test ended with: the error of its body, not the runner's own around it.
const reasonOf = ({ error }) => inspect(error?.cause ?? error);

// A record of what the runner says, or null for what is no test. `path`: the names of the suites around it.
export function recordOf(lane, type, { name, nesting = 0, file, skip, details }, path) {
  if ((type !== 'test:pass' && type !== 'test:fail') || details?.type === 'suite') return null;
  // Where each file has a process of its own, its suites do not have its name.
  const around = path.slice(0, nesting);
  const names = around[0]?.endsWith('.test.mjs') || !file ? around : [basename(file), ...around];
  return {
    lane,
    name: [...names, name].join(' › '),
    millis: details?.duration_ms ?? 0,
    result: skip !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed',
    ...(skip !== undefined && { reason: skip || 'no reason is given' }),
    ...(type === 'test:fail' && skip === undefined && { reason: reasonOf(details) }),
  };
}

const marks = { passed: '✔', failed: '✖', skipped: '–' };
const lineOf = ({ lane, name, millis, result, reason }) =>
  `${seconds(millis)}  ${marks[result]} ${lane} ${name}${reason ? `\n${reason.replace(/^/gm, '            ')}` : ''}\n`;

export default async function* report(events) {
  const path = [];
  let last = '';
  const keep = (record) => records && appendFileSync(records, `${JSON.stringify(record)}\n`);
  for await (const { type, data } of events) {
    if (type === 'test:start') path[data.nesting] = data.name;
    const record = recordOf(ownLane, type, data, path);
    if (record) {
      last = record.name;
      keep(record);
      yield lineOf(record);
    } else if (type === 'test:fail' && data.details?.error?.failureType !== 'subtestsFailed') {
      // A suite whose own code failed, as a file that cannot be read or a server that does not start.
      const failed = {
        lane: ownLane,
        name: path.slice(0, data.nesting + 1).join(' › '),
        millis: 0,
        result: 'failed',
        reason: reasonOf(data.details),
      };
      keep(failed);
      yield lineOf(failed);
    } else if (type === 'test:diagnostic' && data.nesting > 0) {
      keep({ lane: ownLane, name: last, note: data.message });
      yield `            ${data.message}\n`;
    } else if (type === 'test:stderr' || type === 'test:stdout') {
      yield data.message;
    }
  }
}
