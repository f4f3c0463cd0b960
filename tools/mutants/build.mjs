// What a test file needs to be built, in the copy of the project: a program of GoogleTest, or the site.
import fs from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

const longest = 20; // minutes: the first time, everything
const siteTarget = { preset: 'wasm-mutants', target: 'site' };

const readsSite = /build\/site|builtSite/; // in the text of a test of the tools

const programOf = (file) => `${file.split('/')[1]}_tests`; // as tests/CMakeLists.txt names them

// { preset, target }, or null for a test of scripts alone.
export function targetOf(tree, file) {
  if (file.endsWith('_test.cpp')) return { preset: 'native-debug', target: programOf(file) };
  if (file.startsWith('tests/browser/')) return siteTarget;
  const whole = path.join(tree, file);
  return fs.existsSync(whole) && readsSite.test(fs.readFileSync(whole, 'utf8')) ? siteTarget : null;
}

export const programFile = (file) => `build/native-debug/tests/${programOf(file)}`;

export class Builder {
  #options;
  #toolchain;

  // `signal`: see run().
  constructor(root, tree, signal) {
    this.#options = { cwd: tree, minutes: longest, signal };
    this.#toolchain = path.join(root, 'tools/toolchain/run.sh');
  }

  // null, or what the compiler said.
  async build({ preset, target }) {
    const cmake = (...args) => run([this.#toolchain, 'cmake', ...args], this.#options);
    if (!fs.existsSync(path.join(this.#options.cwd, 'build', preset, 'build.ninja'))) {
      const { code, output } = await cmake('--preset', preset);
      if (code !== 0) return output;
    }
    const { code, output } = await cmake('--build', '--preset', preset, '--target', target);
    return code === 0 ? null : output;
  }
}
