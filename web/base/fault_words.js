// What sent_bytes.js found, in words.
import { fill, texts } from '../texts.js';

/** @type {(file: string, fault: 'page' | 'bytes') => string} */
export const wordsOf = (file, fault) =>
  fill(texts[`failed_${fault}`], { kind: /** @type {string} */ (file.split('.').at(-1)).toUpperCase() });
