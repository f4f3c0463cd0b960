// A browser that is not there any more; `words`: what its driver says of it.
export class BrowserDeath extends Error {
  name = 'BrowserDeath';
  constructor(words) {
    super(`The browser died: ${words || 'its driver has no words for it'}`);
  }
}
