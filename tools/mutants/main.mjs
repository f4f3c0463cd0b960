// Breaks the project in small ways and sees whether its tests notice: tests/mutants says how, and which test should. By hand,
// not in CI: all of them take the better part of an hour.
// usage: node tools/mutants/main.mjs [NAME…]    those mutants, or all
//        node tools/mutants/main.mjs --list     their names, and what each does to the visitor
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mutantsIn } from './patches.mjs';
import { Session } from './session.mjs';
import { tableOf, timeOf } from './table.mjs';

const root = path.resolve(import.meta.dirname, '../..');

function asked() {
  const { values, positionals } = parseArgs({ options: { list: { type: 'boolean' } }, allowPositionals: true });
  return { isList: values.list, mutants: mutantsIn(root, positionals) };
}

async function main() {
  const { isList, mutants } = asked();
  if (isList) {
    for (const { name, layer, sentence } of mutants) console.log(`${name} (${layer}): ${sentence}`);
    return;
  }
  const interruption = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM']) process.once(name, () => interruption.abort(new Error('Interrupted.')));
  const begin = performance.now();
  const results = await new Session(root, console.log, interruption.signal).run(mutants);
  const silent = results.filter(({ told }) => !told);
  console.log(`\n${tableOf(results)}\n`);
  console.log(
    `${results.length - silent.length} of ${results.length} told, in ${timeOf(performance.now() - begin)}.`,
    silent.length > 0 ? `Nobody tells: ${silent.map(({ mutant }) => mutant.name).join(', ')}.` : '',
  );
  if (silent.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(`tools/mutants: ${error.message}`);
  process.exitCode = 2;
}
