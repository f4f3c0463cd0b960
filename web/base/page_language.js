// The page's language. A browser that translates writes its own into <html lang>: ours is in attributes beside it.

export const languages = ['fr', 'en'];

const root = () => document.documentElement;

// Of the file, which the build writes. On a page of somebody else's: its own.
export const ownLanguage = () => root().dataset?.language ?? root().lang;
// Of its words by now.
export const spokenLanguage = () => root().dataset?.spoken ?? ownLanguage();
/** @param {string} language */
export function showLanguage(language) {
  root().lang = root().dataset.spoken = language;
}

// How dates and numbers are written: the English here is read in Europe.
/** @param {string} language */
export const localeOf = (language) => (language === 'en' ? 'en-GB' : language);
/** @param {number} number @param {Intl.NumberFormatOptions} [options] */
export const inLocale = (number, options) => number.toLocaleString(localeOf(spokenLanguage()), options);
