// A part of the page that is fetched when it is wanted: that it is late, and why it cannot be had, is said in #messages.
import { awaited, ofScript } from './coming.js';
import { sayFailure } from './messages.js';

/**
 * @template T
 * @param {string} file
 * @param {Promise<T>} coming
 */
export const shownLate = (file, coming) => awaited(file, coming, sayFailure);

// What the script gives by that name. Rejects with a sentence.
/**
 * @template Script
 * @template {keyof Script} Name
 * @param {string} file
 * @param {Promise<Script>} coming
 * @param {Name} name
 */
export const part = (file, coming, name) => shownLate(file, ofScript(file, coming, name));
