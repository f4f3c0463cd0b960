// Asks the registry what is known against the packages of each lock, and fails for what nobody has accepted (advisories.mjs). Where it cannot be
// asked, that is said, and is no failure: a network is not what is judged.
// usage: node tools/supply/audit.mjs
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { advisoriesIn, verdictOf } from './advisories.mjs';
import { lockFolders } from './lock.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const longestMillis = 60_000;

// What npm answers of one lock; nothing where it did not come back.
function ask(folder) {
  const command = path.join(root, 'tools/toolchain/node.sh');
  const options = ['--npm', 'audit', '--json', '--package-lock-only', '--fetch-retries=0'];
  const { stdout } = spawnSync(command, options, {
    cwd: path.join(root, folder),
    encoding: 'utf8',
    timeout: longestMillis,
  });
  return advisoriesIn(stdout ?? '');
}

const answers = lockFolders.map(ask);
const accepted = JSON.parse(fs.readFileSync(new URL('accepted_advisories.json', import.meta.url), 'utf8'));
const isWhole = answers.every(Boolean);
const { failures, notes } = verdictOf(
  answers.flatMap((one) => one ?? []),
  accepted,
);
for (const [place, answer] of answers.entries()) {
  const lock = path.posix.join(lockFolders[place], 'package-lock.json');
  console.log(
    `    ${lock}: ${answer ? `${answer.length} advisories` : 'NOT ASKED, the registry gave no answer about advisories'}`,
  );
}
for (const sentence of isWhole ? notes : []) console.log(`    NOTE: ${sentence}`);
for (const sentence of failures) console.error(sentence);
process.exitCode = failures.length > 0 ? 1 : 0;
