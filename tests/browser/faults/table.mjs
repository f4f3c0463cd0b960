// What became of each file in each kind of fault, as a table for people.
const marks = { passed: '✔', failed: '✘', untold: '—' };

// `outcomes`: Map of « file kind » → passed or failed; what is not there was not tried, or is `untold`.
export function tableOf(files, kinds, outcomes) {
  const width = Math.max(...files.map(({ name }) => name.length));
  const line = (name, cells) =>
    `${name.padEnd(width)}  ${cells.map((cell, at) => cell.padEnd(kinds[at].length)).join('  ')}`.trimEnd();
  const rows = files.map(({ name, untold }) =>
    line(
      name,
      kinds.map((kind) => marks[untold[kind] ? 'untold' : outcomes.get(`${name} ${kind}`)] ?? '·'),
    ),
  );
  const reasons = files.flatMap(({ name, untold }) =>
    Object.entries(untold).map(([kind, reason]) => `— ${name}, ${kind}: ${reason}`),
  );
  return [line('', kinds), ...rows, '', ...reasons].join('\n');
}
