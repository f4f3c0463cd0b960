// Text as files of data have it: the spaces of printed French (U+00A0, U+202F) are ordinary ones where programs compare.
/** @param {string} text */
export const withOrdinarySpaces = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
