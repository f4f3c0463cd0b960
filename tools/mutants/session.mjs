// A run over the mutants: a test that is red anyway tells nothing, so that each file passes first without a mutant.
import path from 'node:path';
import { Builder, targetOf } from './build.mjs';
import { Sound } from './sound.mjs';
import { Suites } from './suites.mjs';
import { timeOf } from './table.mjs';
import { projectFiles, Tree } from './tree.mjs';
import { filesOf, nameOf, rounds } from './trials.mjs';

const lastLines = (output) => output.trimEnd().split('\n').slice(-12).join('\n');

export class Session {
  #tree;
  #builder;
  #suites;
  #sound;
  #say;

  constructor(root, say, signal) {
    this.#tree = new Tree(root);
    this.#builder = new Builder(root, this.#tree.path, signal);
    this.#suites = new Suites(root, this.#tree.path, signal);
    this.#sound = new Sound(root, projectFiles(root), path.join(this.#tree.path, '../sound.json'));
    this.#say = say;
  }

  // Resolves to results as table.mjs takes them, in the order of `mutants`.
  async run(mutants) {
    const results = new Map(mutants.map((mutant) => [mutant, { mutant, told: null, tried: 0, why: '', millis: 0 }]));
    for (const round of rounds) {
      const waiting = mutants.filter((mutant) => {
        const { told, why } = results.get(mutant);
        return !told && !why && filesOf(round, mutant).length > 0;
      });
      if (waiting.length === 0) continue;
      await this.#prove(new Set(waiting.flatMap((one) => filesOf(round, one))), round);
      for (const mutant of waiting) await this.#try(mutant, round, results.get(mutant));
    }
    this.#tree.synchronise();
    const all = [...results.values()];
    for (const result of all) result.why ||= result.tried > 0 ? 'its tests pass with it' : 'none of its tests could';
    return all;
  }

  // Sees which of `files` pass without a mutant, where that is not known yet.
  async #prove(files, engine) {
    this.#tree.synchronise();
    for (const file of files) {
      const name = nameOf(file, engine);
      if (this.#sound.has(name)) continue;
      const begin = performance.now();
      const fault = (await this.#build(file)) ?? (await this.#faultOf(file, engine));
      const time = timeOf(performance.now() - begin);
      if (!fault) this.#sound.add(name);
      this.#say(`  ${name}: ${fault ? `tells nothing, ${fault}` : 'passes without a mutant'}, ${time}`);
    }
  }

  // null, or in words what is wrong with the file by itself: twice, since a machine that is late fails a test now and then.
  async #faultOf(file, engine) {
    const first = await this.#suites.run(file, engine);
    const { ran, failed, output } = first.failed.length > 0 ? await this.#suites.run(file, engine) : first;
    if (failed.length > 0) return `it fails without a mutant: ${failed.join(', ')}\n${lastLines(output)}`;
    return ran > 0 ? null : 'no test of it runs';
  }

  async #build(file) {
    const target = targetOf(this.#tree.path, file);
    const said = target && (await this.#builder.build(target));
    return said ? `${target.target} does not build\n${lastLines(said)}` : null;
  }

  async #try(mutant, engine, result) {
    const begin = performance.now();
    this.#tree.synchronise();
    if (!this.#tree.apply(mutant.patch)) result.why = 'its patch does not apply any more';
    for (const file of filesOf(engine, mutant)) {
      if (result.told || result.why || !this.#sound.has(nameOf(file, engine))) continue;
      const refusal = await this.#build(file);
      if (refusal) {
        result.why = 'it does not build';
        this.#say(refusal);
        continue;
      }
      const { failed } = await this.#suites.run(file, engine);
      result.tried += 1;
      if (failed.length > 0) result.told = { by: nameOf(file, engine), tests: failed };
    }
    const millis = performance.now() - begin;
    result.millis += millis;
    const { told, why } = result;
    const words = told ? `told by ${told.by}: ${told.tests.join(', ')}` : why || 'not told';
    this.#say(`  ${mutant.name}: ${words}, ${timeOf(millis)}`);
  }
}
