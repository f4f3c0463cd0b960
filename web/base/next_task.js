// Long work in several tasks, between which the browser does what waits: a key, a picture.

/** @returns {Promise<void>} */
export const nextTask = () =>
  'scheduler' in window && 'yield' in scheduler ? scheduler.yield() : new Promise((done) => setTimeout(done));
