// Resolves once the page has come, with its styles and pictures, or once they have failed to. A font that does not end holds it back for
// ever.
/** @returns {Promise<void>} */
export const pageLoaded = () =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((done) => addEventListener('load', () => done(), { once: true }));
