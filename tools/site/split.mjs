// Takes out of the program what the first view does without, as a second module: docs/decisions/0015.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const symbol = String.raw`\$(?:"(?:[^"\\]|\\.)*"|[^\s()]+)`; // as WebAssembly's text names a function
const definition = new RegExp(`^ \\(func (${symbol})`);
const exported = new RegExp(`^ \\(export .*\\(func (${symbol})\\)`);
const called = new RegExp(`\\((?:call|return_call|ref\\.func) (${symbol})`, 'g');
const named = new RegExp(symbol, 'g');
// All that engines with WebGL 2 know: what Emscripten compiles for.
const features = [
  'bulk-memory',
  'bulk-memory-opt',
  'nontrapping-float-to-int',
  'sign-ext',
  'mutable-globals',
  'multivalue',
];

// Who calls whom, and who is called from outside or by address.
export function readCalls(text) {
  const calls = new Map();
  const entries = [];
  let callees;
  for (const line of text.split('\n')) {
    const [, defined] = definition.exec(line) ?? [];
    if (defined) {
      callees = new Set();
      calls.set(defined, callees);
    } else if (exported.test(line)) entries.push(exported.exec(line)[1]);
    else if (line.startsWith(' (elem')) entries.push(...line.match(named));
    else for (const [, callee] of callees ? line.matchAll(called) : []) callees.add(callee);
  }
  return { calls, entries };
}

// Throws when a line of `roots`, the beginning of a function's name, names none: it would be in the first load unseen.
export function lateFunctions({ calls, entries }, roots) {
  const isRoot = (name) => roots.some((root) => name.includes(root));
  for (const root of roots) {
    if (![...calls.keys()].some((name) => name.includes(root))) throw new Error(`late.txt: no function ${root}`);
  }
  const first = new Set();
  const next = entries.filter((name) => !isRoot(name));
  while (next.length > 0) {
    const name = next.pop();
    if (first.has(name) || !calls.has(name)) continue;
    first.add(name);
    next.push(...[...calls.get(name)].filter((callee) => !isRoot(callee)));
  }
  return [...calls.keys()].filter((name) => !first.has(name));
}

const plain = (name) => (name.startsWith('$"') ? name.slice(2, -1).replace(/\\(.)/g, '$1') : name.slice(1));

// `program`: a WebAssembly file with the names of its functions. Writes program.wasm and program.late.wasm, without them,
// into `site`. `binaryen`: the folder of Binaryen's tools.
export function splitProgram(program, rootsFile, site, binaryen) {
  const run = (tool, ...options) =>
    execFileSync(path.join(binaryen, tool), options, { encoding: 'utf8', maxBuffer: 100_000_000 });
  const roots = fs
    .readFileSync(rootsFile, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const list = path.join(site, 'late_functions.txt');
  fs.writeFileSync(
    list,
    `${lateFunctions(readCalls(run('wasm-dis', program)), roots)
      .map(plain)
      .join('\n')}\n`,
  );
  const output = (file) => path.join(site, file);
  run(
    'wasm-split',
    ...features.map((feature) => `--enable-${feature}`),
    program,
    `--split-funcs=@${list}`,
    '--no-placeholders', // nobody calls them before they have come
    '--import-namespace=first',
    '--export-prefix=_',
    ...['-o1', output('program.wasm'), '-o2', output('program.late.wasm')],
  );
  fs.rmSync(list);
}
