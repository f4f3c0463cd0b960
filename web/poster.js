// The button that prints the poster: without scripts the browser's own command does, and the size is chosen all the same.
import { begun } from './base/begun.js';

const button = /** @type {HTMLButtonElement} */ (document.querySelector('#format button'));
button.hidden = false;
button.addEventListener('click', () => window.print());
begun();
