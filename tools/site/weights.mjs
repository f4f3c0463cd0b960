// Judges what the built site weighs by budgets.mjs: a table, a sentence for each excess. Data that the repository does not carry is
// the user's own (fetched perimeters, another story): a site with some is weighed, and not judged.
// usage: node tools/site/weights.mjs [FILE], which the build wrote; without, that of build/wasm-release
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { budgets, overBudget, told } from './budgets.mjs';

export const weightsFile = 'weights.json'; // { weights: [{ file, bytes }], data: its files, from the project's folder }

// `carried`: the data files of the repository; null where git cannot say, and all of it is taken for the repository's. Returns
// { table: lines, excesses: sentences, own: files }; with some of one's own there is no excess.
export function verdictOf({ weights, data }, carried) {
  const own = carried ? data.filter((file) => !carried.includes(file)) : [];
  const table = Object.entries(budgets).map(([file, most]) => {
    const weight = weights.find((one) => one.file === file);
    return `${(weight ? told(weight.bytes) : '–').padStart(11)} of ${told(most).padStart(9)} bytes  ${file}`;
  });
  return { table, excesses: own.length > 0 ? [] : overBudget(weights), own };
}

// As they are tracked, changed or not: who changes one is told what it costs.
function carriedBy(root) {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['ls-files', '-z', '--', 'data'], options).split('\0');
  } catch {
    return null;
  }
}

function main() {
  const root = path.resolve(import.meta.dirname, '../..');
  const file = process.argv[2] ?? path.join(root, 'build/wasm-release', weightsFile);
  if (!fs.existsSync(file)) {
    console.error(`${file} is not there: build the site first.`);
    process.exitCode = 1;
    return;
  }
  const { table, excesses, own } = verdictOf(JSON.parse(fs.readFileSync(file, 'utf8')), carriedBy(root));
  for (const line of table) console.log(line);
  if (own.length > 0) console.log(`    Not judged, since this data is not the repository’s: ${own.join(', ')}.`);
  for (const sentence of excesses) console.error(sentence);
  if (excesses.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
