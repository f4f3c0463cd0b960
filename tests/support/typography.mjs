// How French and English are set, as the Imprimerie nationale and The Chicago Manual have it: what a text breaks, rule by rule.

// A rule: what is wrong about a text, whose first group is shown with what stands around it.
const french = {
  'a narrow no-break space (U+202F) before ; ! ?': /[^\u202f?!;\s(][;!?](?=$|\s|[»)])|[^\S\u202f][;!?]/u,
  'a narrow no-break space (U+202F) after «': /«(?!\u202f)/u,
  'a narrow no-break space (U+202F) before »': /(?<!\u202f)»/u,
  'a no-break space (U+00A0) before a colon': /[^\u00a0\d]:(?=$|\s)|[^\S\u00a0]:(?=$|\s)/u,
  'a no-break space (U+00A0) before %': /(?<!\u00a0)%/u,
  'a no-break space (U+00A0) before a unit': /\d(?![\u00a0\u202f])\s?(?:[kMG]o|km|€)(?![\p{L}\d])/u,
  'groups of three digits parted by U+202F': /\d[^\S\u202f]\d{3}(?!\d)/u,
  'curved apostrophes': /'/u,
  '« guillemets »': /["“”]/u,
  'an ellipsis of one sign': /\.\.\./u,
  'no space at all before , and .': /\s[,.](?=$|\s)/u,
  'letters that are tied: œ': /\b(?:[Cc]oeur|[Oo]euvre|[Ss]oeur|[Nn]oeud|[Vv]oeu)/u,
};
const english = {
  'no space before ; : ! ? %': /\s[;:!?%](?=$|\s)/u,
  'curved apostrophes': /'/u,
  '“quotation marks”': /["«»]/u,
  'an ellipsis of one sign': /\.\.\./u,
  'no space at all before , and .': /\s[,.](?=$|\s)/u,
};
const rules = { fr: french, en: english };

const around = (text, at) => text.slice(Math.max(0, at - 25), at + 25);

// [{ rule, found }] of one text; nothing of a language that has no rules here. Addresses of the web are no prose.
export function slipsOf(text, language) {
  const prose = text.replace(/\bhttps?:\/\/\S+|\b[\w-]+=[\w,.-]+/g, 'x');
  return Object.entries(rules[language] ?? {}).flatMap(([rule, wrong]) => {
    const found = wrong.exec(prose);
    return found ? [{ rule, found: around(prose, found.index) }] : [];
  });
}
