// What sent_bytes.js or keeping.js found, in words.
import { fill, texts } from '../texts.js';

/** @import { Fault } from './sent_bytes.js' */

/** @type {(file: string, fault: Fault) => string} */
export const wordsOf = (file, fault) =>
  fill(texts[`failed_${fault}`], { kind: /** @type {string} */ (file.split('.').at(-1)).toUpperCase() });
