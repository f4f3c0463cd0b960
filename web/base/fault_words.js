// What sent_bytes.js found, in words.
import { fill, texts } from '../texts.js';

export const wordsOf = (file, fault) => fill(texts[`failed_${fault}`], { kind: file.split('.').at(-1).toUpperCase() });
