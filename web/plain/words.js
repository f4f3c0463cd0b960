// The words that are looked for, and whom they find: what src/core/search does, for the page without the program. Both are held to
// tests/support/who_is_found.txt.

/**
 * @typedef {{ field: string, words: string[], initials: string[] }} SearchText
 * @typedef {{ word: string, allowsSlip: boolean }} Asked a word that is looked for
 */

const mostWords = 16;

// As in src/core/search/meant_word.cpp.
const smallWords = new Set('a au aux d de des du en et l la le les sous sur'.split(' '));
/** @type {Record<string, string>} */
const longForms = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  aura: 'ara',
  pdl: 'pdll',
  dept: 'departement',
  dpt: 'departement',
};
const leastInitials = 3;

// As in src/core/search/word_fit.cpp.
const leastForSlip = 5;
const leastForSlipAtStart = 8;
const leastForPlural = 6;
const neverBegins = /^(\d+|c[acu])$/; // numbers, and the kinds of intercommunalities

// As in src/core/search/search_index.cpp.
/** @type {Record<string, string[]>} */
const kindWords = { commune: ['commune', 'ville'], departement: ['departement', 'department'], region: ['region'] };
const leastOfKindWord = 3;
const withInitials = new Set(['name', 'place', 'departement', 'region']);

const hasCommonWords = new Set(['project', 'theme']);

/** @param {string} word */
const isSmall = (word) => smallWords.has(word);
/** @param {string} word */
const longForm = (word) => (Object.hasOwn(longForms, word) ? longForms[word] : word);
// A postal code begins with the number of its département.
/** @param {string} word */
const meantWord = (word) => (/^\d{5}$/.test(word) ? word.slice(0, /^9[78]/.test(word) ? 3 : 2) : longForm(word));
/** @param {string[]} words */
const tellingIn = (words) => words.filter((word) => !isSmall(word));

// As in src/core/search/folding.cpp: letters that are no other letter with a mark, and what nobody sees.
/** @type {Record<string, string>} */
const plainLetters = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const otherLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
const ligatures = /[\ufb00-\ufb06]/g;
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

// As in src/core/search/folding.h: words of small letters and digits.
/** @param {string} text */
export const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(unseen, '')
    .replace(otherLetter, (letter) => plainLetters[letter])
    .replace(ligatures, (letters) => letters.normalize('NFKD'))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

// One letter more, less, other, or two neighbours swapped, the first being right.
/** @param {string} typed @param {string} written */
function isOneSlipAway(typed, written) {
  let same = 0;
  while (same < typed.length && typed[same] === written[same]) same += 1;
  if (same === 0) return false;
  const [left, right] = [typed.slice(same), written.slice(same)];
  const mayGoOn = typed.length >= leastForSlipAtStart;
  /** @type {(one: string, other: string) => boolean} */
  const fits = (one, other) => (mayGoOn ? other.startsWith(one) : other === one);
  return (
    fits(left.slice(1), right.slice(1)) ||
    fits(left.slice(1), right) ||
    fits(left, right.slice(1)) ||
    (right.length > 1 && left.startsWith(right[1] + right[0]) && fits(left.slice(2), right.slice(2)))
  );
}

/** @param {string} typed @param {string} written @param {boolean} allowsSlip */
export function fitsWord(typed, written, allowsSlip) {
  if (typed === written) return true;
  if (neverBegins.test(typed)) return false;
  if (written.startsWith(typed)) return true;
  return allowsSlip && typed.length >= leastForSlip && isOneSlipAway(typed, written);
}

/** @param {string} typed @param {string} written */
const isPlural = (typed, written) =>
  typed.length >= leastForPlural && /[sx]$/.test(typed) && written === typed.slice(0, -1);

/** @param {string[]} words */
function initialsOf(words) {
  const named = words.filter((word) => !/^\d/.test(word));
  return [named, tellingIn(named)].map((some) => some.map(([first]) => first).join(''));
}

// A text by which someone is found. `field`: as src/core/search/search_index.h names it.
/**
 * @param {string} field
 * @param {string} text
 * @returns {SearchText}
 */
export function searchText(field, text) {
  const words = wordsOf(text);
  const initials = withInitials.has(field) ? initialsOf(words).filter(({ length }) => length >= leastInitials) : [];
  return { field, words: tellingIn(words).map(longForm), initials };
}

/** @type {(text: SearchText, asked: Asked) => boolean} */
const has = ({ field, words, initials }, { word, allowsSlip }) =>
  initials.includes(word) ||
  words.some(
    (written) => fitsWord(word, written, allowsSlip) || (hasCommonWords.has(field) && isPlural(word, written)),
  );
/** @type {(field: string, word: string) => boolean | undefined} */
const isKindOf = (field, word) =>
  word.length >= leastOfKindWord && kindWords[field]?.some((kind) => fitsWord(word, kind, false));

// Which words of the query a text has, a bit each. Beside a name, « département » is the kind of place that it is.
/** @param {SearchText} text @param {Asked[]} asked */
function bitsIn(text, asked) {
  /** @param {(one: Asked) => boolean | undefined} hasIt */
  const bitsOf = (hasIt) => asked.reduce((bits, one, place) => bits | (hasIt(one) ? 1 << place : 0), 0);
  const bits = bitsOf((one) => has(text, one));
  return bits && bits | bitsOf(({ word }) => isKindOf(text.field, word));
}

// Whether the texts have all words of the query. Texts add up, but of the communes one alone counts, and one of the
// départements: words that two communes share between them are not the name of a place.
/** @param {SearchText[]} texts @param {Asked[]} asked @param {number} every */
function hasAll(texts, asked, every) {
  /** @type {Record<string, Set<number>>} */
  const alone = { commune: new Set([0]), departement: new Set([0]) };
  let byAny = 0;
  for (const text of texts) {
    const bits = bitsIn(text, asked);
    if (alone[text.field]) alone[text.field].add(bits);
    else byAny |= bits;
  }
  const [communes, departements] = [[...alone.commune], [...alone.departement]];
  return communes.some((commune) => departements.some((one) => (byAny | commune | one) === every));
}

// `laureates`: a list of texts each. `others`: texts of nobody, which are no slips. Returns whether each of them is found.
/** @param {string} query @param {SearchText[][]} laureates @param {SearchText[]} others */
export function whoIsFound(query, laureates, others) {
  const typed = wordsOf(query).slice(0, mostWords);
  const telling = tellingIn(typed);
  const all = [...laureates.flat(), ...others];
  const asked = (telling.length > 0 ? telling : typed).map((one) => {
    const exact = { word: meantWord(one), allowsSlip: false };
    return { ...exact, allowsSlip: !all.some((text) => has(text, exact)) };
  });
  const every = 2 ** asked.length - 1;
  // Where one place has all the words, whether it is a laureate's or not, they are its name: then words that are parted over several
  // texts find nobody.
  /** @param {SearchText} text */
  const hasThem = (text) => bitsIn(text, asked) === every;
  const isName = all.some((text) => !hasCommonWords.has(text.field) && hasThem(text));
  return laureates.map((texts) => every > 0 && (isName ? texts.some(hasThem) : hasAll(texts, asked, every)));
}
