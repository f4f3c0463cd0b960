// What is said of a file that cannot be had, or is long in coming.
import { fill, texts } from '../texts.js';
import { afterAwake } from './awake.js';

const lateMillis = 20_000; // 10 KB at 4 kbit/s

// Rejects with a sentence that names the file.
/**
 * @template T
 * @param {string} file
 * @param {Promise<T>} coming
 */
export const fetched = (file, coming) =>
  coming.catch(({ message }) => {
    throw new Error(fill(texts.failed_fetch, { file, reason: message }));
  });

// What a script of the site gives by that name. In the midst of a deployment it may be another version's, that has it not.
/**
 * @template Script
 * @template {keyof Script} Name
 * @param {string} file
 * @param {Promise<Script>} coming
 * @param {Name} name
 */
export const ofScript = (file, coming, name) =>
  fetched(
    file,
    coming.then((script) => {
      if (!script[name]) throw new Error(texts.failed_version);
      return script[name];
    }),
  );

// `say(sentence)`: that it is late. It returns what takes the sentence away, once the file is there: nothing is given up, since what
// is slow may come.
/**
 * @template T
 * @param {string} file
 * @param {Promise<T>} coming
 * @param {(sentence: string) => () => void} say
 */
export async function awaited(file, coming, say) {
  let takeAway = () => {};
  const endWait = afterAwake(lateMillis, () => {
    takeAway = say(fill(texts.failed_late, { file }));
  });
  try {
    return await coming;
  } finally {
    endWait();
    takeAway();
  }
}
