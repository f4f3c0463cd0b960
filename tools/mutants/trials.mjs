// Which test file is tried on which mutant, and when: what is quick first, then one engine after the other for those that
// nobody has told yet.
import { engines } from '../../tests/browser/engines/names.mjs';

export const rounds = [null, ...engines];

const isInBrowser = (file) => file.startsWith('tests/browser/');

// The test files of a mutant in a round: null is that of tests without a browser.
export function filesOf(round, { told }) {
  return told
    .filter(({ file, engine }) => (isInBrowser(file) ? round && (engine ?? round) === round : round === null))
    .map(({ file }) => file);
}

export const nameOf = (file, engine) => (engine ? `${file} in ${engine}` : file);
