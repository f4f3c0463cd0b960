// When the sources are from: the time of all that a release has, so that the same sources make the same release.
import { execFileSync } from 'node:child_process';

// `given`: SOURCE_DATE_EPOCH, in seconds (reproducible-builds.org); without it, the last commit of the repository. Returns a Date.
export function momentOf(root, given) {
  if (given !== undefined && !/^\d{1,11}$/.test(given))
    throw new Error(`SOURCE_DATE_EPOCH is « ${given} »: a whole number of seconds since 1970 is wanted.`);
  return new Date(Number(given ?? lastCommit(root)) * 1000);
}

function lastCommit(root) {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['log', '-1', '--format=%ct'], options).trim();
  } catch {
    throw new Error('No repository says when the sources are from. Set SOURCE_DATE_EPOCH, in seconds since 1970.');
  }
}
