// A slide as it is said aloud: all that the audience reads, in one go.

const sentence = (text) => (/[.!?…]$/.test(text) ? text : `${text}.`);

// Of the same, where and what it is.
export const briefOf = (step, { tier, label, title, lang }) =>
  spokenOf(step, { tier, label, title, lang, lines: [], figures: [], tally: [] });

// As parts in a row, { text, lang }: `lang` where it is not that of the page. `step`: « Étape 3 sur 31 ».
export function spokenOf(step, { kicker, tier, label, title, lines, figures, tally, foot, lang }) {
  const parts = [
    [step],
    [kicker],
    tier ? [label] : [],
    [title, lang],
    ...lines.map((line) => [line, lang]),
    ...figures.map(({ value, label: what }) => [`${value} ${what}`]),
    ...tally.flatMap(({ label: head, names }) => [[`${head}\u00a0:`], [names, 'fr']]),
    [foot],
  ];
  return parts
    .filter(([text]) => text)
    .map(([text, language = '']) => ({ text: text.endsWith(':') ? text : sentence(text), lang: language }));
}
