// A browser that is not there any more, whatever its driver says of it.
export class BrowserDeath extends Error {
  name = 'BrowserDeath';
  constructor() {
    super('The browser died.');
  }
}

const namesOfDeath = ['BrowserDeath', 'NoSuchSessionError', 'SessionNotCreatedError'];

export const isDeath = ({ name }) => namesOfDeath.includes(name);
