// A transcript: for each key that is pressed, the lines that are said. Readable as it is, and compared line by line. A line that begins
// with « ? » is said in some runs and not in others: Orca leaves out what it has no time for, as the title of a page whose text is there.

const keyMark = '> ';
const unsureMark = '? ';
const opened = 'the page is opened';

// [{ key, lines }]; the first one has no key, it is what is said of the page as it opens.
export const textOf = (steps) =>
  steps.map(({ key, lines }) => [`${keyMark}${key ?? opened}`, ...lines].map((line) => `${line}\n`).join('')).join('');

export function stepsOf(text) {
  const steps = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line.startsWith(keyMark)) steps.push({ key: line.slice(keyMark.length), lines: [] });
    else steps.at(-1)?.lines.push(line);
  }
  if (steps[0]?.key === opened) delete steps[0].key;
  return steps;
}

// Whether all of `expected` is said, and nothing else. In whatever order: what the focus comes to and what the page announces reach Orca each
// by a way of its own.
export function isSaid(expected, said) {
  const left = [...said];
  for (const line of expected) {
    const isUnsure = line.startsWith(unsureMark);
    const place = left.indexOf(isUnsure ? line.slice(unsureMark.length) : line);
    if (place >= 0) left.splice(place, 1);
    else if (!isUnsure) return false;
  }
  return left.length === 0;
}

const columnLetters = 60; // both columns are beside each other in a terminal of usual width
const column = (line) =>
  line.length > columnLetters ? `${line.slice(0, columnLetters - 1)}…` : line.padEnd(columnLetters);

function sideBySide({ key, lines }, said) {
  const count = Math.max(lines.length, said.length);
  const rows = Array.from({ length: count }, (_, row) => {
    const [wanted, heard] = [lines[row] ?? '', said[row] ?? ''];
    return `  ${wanted === heard ? ' ' : '≠'} ${column(wanted)} | ${heard}`;
  });
  return [`${keyMark}${key ?? opened}`, ...rows].join('\n');
}

// '' where all is said as expected, otherwise each step that differs: what was expected on the left, what was said on the right.
export function differences(expected, heard) {
  return heard
    .map((step, index) => {
      const wanted = expected[index] ?? { ...step, lines: [] };
      return isSaid(wanted.lines, step.lines) ? '' : sideBySide(wanted, step.lines);
    })
    .filter(Boolean)
    .join('\n');
}
