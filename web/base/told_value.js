// A value of somebody else's, as it is told in a sentence: src/core/query/told_value.cpp does the same.

const mostLetters = 40; // a hostile link must not fill the page
// Combining marks, joiners, variations, tones of skin, tags: they belong to what is before them. Two halves make a flag.
const mark =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e01ef}]/u
    .source;
const whole = new RegExp(`(?:[\\u{1f1e6}-\\u{1f1ff}]{2}|.)(?:\\u200d.?|\\u200c|${mark})*`, 'gsu');

// On one line, and not longer than a line: cut between letters, each with the marks and joiners that belong to it.
/** @param {string} value */
export function toldValue(value) {
  const most = [...value.slice(0, 2 * mostLetters + 2)];
  let line = '';
  if (most.length <= mostLetters) line = value;
  else
    for (const [letter] of most.join('').matchAll(whole)) {
      if ([...line, ...letter].length > mostLetters) break;
      line += letter;
    }
  const told = (line || most.slice(0, mostLetters).join('')).replace(/\p{Cc}/gu, ' '); // one letter may have more marks than that
  return most.length > mostLetters ? `${told}…` : told;
}
