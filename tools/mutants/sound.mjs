// Which test files passed without a mutant, kept as long as nothing that they could notice changes: running a mutant more does
// not run its file once more.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const unnoticed = /^(docs|tests\/mutants|tools\/mutants)\/|\.md$/;

export class Sound {
  #file;
  #digest;
  #names;

  // `files`: those of the project, below `root`. `file`: where it is kept.
  constructor(root, files, file) {
    const digest = createHash('sha256');
    for (const one of files.filter((name) => !unnoticed.test(name)).sort()) {
      digest.update(`${one}\n`).update(fs.readFileSync(path.join(root, one)));
    }
    this.#file = file;
    this.#digest = digest.digest('hex');
    const kept = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
    this.#names = new Set(kept.digest === this.#digest ? kept.names : []);
  }

  has(name) {
    return this.#names.has(name);
  }
  add(name) {
    this.#names.add(name);
    fs.writeFileSync(this.#file, JSON.stringify({ digest: this.#digest, names: [...this.#names] }));
  }
}
