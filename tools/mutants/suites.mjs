// How a test file is run, each kind in a function of its own. All resolve to { ran, failed, output }: how many tests began, the
// names of those that failed, what was said.
import fs from 'node:fs';
import path from 'node:path';
import { programFile } from './build.mjs';
import { run } from './run.mjs';
import { failedIn, readGoogleTest, readNodeTest } from './told.mjs';

const longest = 15; // minutes, of a file in an engine

const declared = /^TEST(_F|_P)?\(\s*(\w+),\s*(\w+)\s*\)/gm;

// GoogleTest's names of what a file declares.
export function filterOf(source) {
  const names = [...source.matchAll(declared)].map(([, kind, suite, name]) =>
    kind === '_P' ? `*/${suite}.${name}/*` : `${suite}.${name}`,
  );
  return names.join(':');
}

// A program that failed without saying which test did is a failure all the same.
function withFile({ ran, failed }, { code, output }, file) {
  const isTold = code === 0 || failed.length > 0;
  return { ran, failed: isTold ? failed : [path.basename(file)], output };
}

export class Suites {
  #root;
  #tree;
  #signal;

  constructor(root, tree, signal) {
    this.#root = root;
    this.#tree = tree;
    this.#signal = signal;
  }

  // `engine`: of a file of tests/browser. Stops at the first test that fails, since each may take long to do so.
  run(file, engine) {
    if (file.endsWith('_test.cpp')) return this.#runProgram(file);
    return file.startsWith('tests/browser/') ? this.#runInBrowser(file, engine) : this.#runNode(file);
  }

  async #runProgram(file) {
    const filter = filterOf(fs.readFileSync(path.join(this.#tree, file), 'utf8'));
    const command = [`${this.#tools}/run.sh`, programFile(file), `--gtest_filter=${filter}`, '--gtest_color=no'];
    const result = await run(command, this.#options());
    return withFile(readGoogleTest(result.output), result, file);
  }

  #runNode(file) {
    return this.#runScripts(file, '--test', '--test-reporter=./tools/testing/reporter.mjs', file);
  }

  #runInBrowser(file, engine) {
    return this.#runScripts(file, 'tools/testing/browsers.mjs', file, '--engine', engine);
  }

  // `args`: Node's.
  async #runScripts(file, ...args) {
    const isEnough = (line) => Boolean(failedIn(line));
    const result = await run([`${this.#tools}/node.sh`, ...args], this.#options({ isEnough }));
    return withFile(readNodeTest(result.output), result, file);
  }

  get #tools() {
    return path.join(this.#root, 'tools/toolchain');
  }
  #options(more) {
    return { cwd: this.#tree, minutes: longest, signal: this.#signal, ...more };
  }
}
