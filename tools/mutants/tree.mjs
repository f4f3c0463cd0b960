// A copy of the project inside of its build folder, where the toolchain sees it: the one that is broken, built and tested, build/mutants/tree, or
// another. It has its own build folder, which stays.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { applying } from './patches.mjs';

const own = ['build', 'node_modules']; // of the copy itself

// What is in the project: with what is not committed yet, without what is ignored.
export function projectFiles(root) {
  const options = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', options, { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 }).split('\0');
  return listed.filter((file) => file && !own.includes(file) && fs.existsSync(path.join(root, file)));
}

function filesIn(folder, under = '') {
  return fs.readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((one) => {
    const file = path.join(under, one.name);
    if (own.includes(file)) return [];
    return one.isDirectory() ? filesIn(folder, file) : [file];
  });
}

const isSame = (one, other) => fs.existsSync(other) && fs.readFileSync(one).equals(fs.readFileSync(other));

export class Tree {
  #root;
  path;

  // `folder`: three deep in the project.
  constructor(root, folder = 'build/mutants/tree') {
    this.#root = root;
    this.path = path.join(root, folder);
  }

  // As the project is now. What is the same stays as it is, its time too: a build has that much less to do.
  synchronise() {
    fs.mkdirSync(this.path, { recursive: true });
    const packages = path.join(this.path, 'node_modules');
    if (!fs.existsSync(packages)) fs.symlinkSync('../../../node_modules', packages);
    const wanted = new Set(projectFiles(this.#root));
    for (const file of filesIn(this.path)) if (!wanted.has(file)) fs.rmSync(path.join(this.path, file));
    for (const file of wanted) {
      const [from, to] = [path.join(this.#root, file), path.join(this.path, file)];
      if (isSame(from, to)) continue;
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.copyFileSync(from, to);
    }
  }

  // False where the patch does not fit the project any more. To be undone by synchronise(), even after a crash.
  apply(patch) {
    // Inside a repository, git would look for the files from the repository's own root, find none, and say nothing.
    const env = { ...process.env, GIT_CEILING_DIRECTORIES: path.dirname(this.path) };
    try {
      execFileSync('git', [...applying, patch], { cwd: this.path, env, stdio: 'pipe' });
      return true;
    } catch {
      return false;
    }
  }
}
