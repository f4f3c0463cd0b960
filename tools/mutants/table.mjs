// What came of the mutants, as a Markdown table.

const cell = (text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export const timeOf = (millis) => `${Math.round(millis / 1000)} s`;

// `results`: [{ mutant, told: { by, tests } or null, why, millis }].
export function tableOf(results) {
  const rows = results.map(({ mutant, told, why, millis }) => {
    const words = told ? `${told.by}: ${told.tests.join(', ')}` : `**nobody** (${why})`;
    return `| ${mutant.name} | ${mutant.layer} | ${cell(words)} | ${timeOf(millis)} |`;
  });
  return ['| mutant | layer | told by | time |', '|---|---|---|---|', ...rows].join('\n');
}
