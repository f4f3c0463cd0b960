// What libFuzzer prints of a run, as figures.

const numberIn = (text, pattern) => Number(text.match(pattern)?.at(-1)?.match(/\d+/)?.[0] ?? Number.NaN);

// [inputs, inputs per second, places of the code that were reached, places that there are]; NaN for what was not printed.
export const figuresOf = (output) => [
  numberIn(output, /stat::number_of_executed_units:\s+\d+/g) || numberIn(output, /^#\d+/gm),
  numberIn(output, /stat::average_exec_per_sec:\s+\d+/g),
  numberIn(output, /\bcov: \d+/g),
  numberIn(output, /\((\d+) inline 8-bit counters\)/g),
];

const widths = [12, 12, 12, 16, 10, 8];
export const rowOf = (cells) =>
  cells
    .map((cell, place) =>
      String(cell)
        .padStart(place ? widths[place] : 0)
        .padEnd(widths[place]),
    )
    .join('');
