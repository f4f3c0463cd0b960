// What was said since a key was pressed, and when it is over: there is no other sign of that than silence.
import { setTimeout as sleep } from 'node:timers/promises';
import { isSaid } from './transcript.mjs';

const pollMillis = 25;

// As long as nothing is said, on a machine with other things to do.
export const patience = {
  asExpected: 500, // after all that is expected: what is said too much comes soon after it
  expectedSilence: 1200,
  silence: 1000, // between two journeys
  other: 6000, // for the rest of what is expected, before it is given up
  first: 7000, // for the first line, where nothing is expected yet, since it is being written
  more: 2000, // and for the next ones
};

// What changes from one run to the next: the server's port, and Orca's own words on loading, of which it says those that it has time for.
const orcaLoading = [
  /^Chargement .*(?:Veuillez patienter|terminé)\.$/,
  /^(?:Loading\. Please wait|Finished loading.*)\.$/,
];
export const steadied = (text) =>
  orcaLoading.some((pattern) => pattern.test(text)) ? '' : text.replace(/localhost:\d+/g, 'localhost');

export class Hearing {
  #lines = [];
  #lastAt = 0;
  #begun;
  firstWords = new Promise((done) => {
    this.#begun = done;
  });

  say(text) {
    this.#begun();
    const steady = steadied(text);
    if (!steady) return;
    this.#lines.push(steady);
    this.#lastAt = performance.now();
  }

  // Forgets what was said before.
  begin() {
    this.#lines = [];
    this.#lastAt = performance.now();
  }

  // `expected`: lines, or undefined where nobody knows yet.
  async lines(expected) {
    const most = () => {
      if (!expected) return this.#lines.length > 0 ? patience.more : patience.first;
      if (!isSaid(expected, this.#lines)) return patience.other;
      return expected.length > 0 ? patience.asExpected : patience.expectedSilence;
    };
    while (performance.now() - this.#lastAt < most()) await sleep(pollMillis);
    return this.#lines;
  }

  // Until nothing is said, whatever was said before.
  async silence() {
    while (performance.now() - this.#lastAt < patience.silence) await sleep(pollMillis);
  }
}
