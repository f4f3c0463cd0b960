// Which tests failed, as GoogleTest and our own reporter write it.

const unique = (names) => [...new Set(names)];

// { ran, failed }: how many tests began, and the names of those that failed; a program that ended in the middle of a test, as a
// sanitizer ends it, names that one.
export function readGoogleTest(output) {
  const begun = [...output.matchAll(/^\[ RUN {6}\] (\S+)/gm)].map(([, name]) => name);
  const passed = new Set([...output.matchAll(/^\[ {7}OK \] (\S+)/gm)].map(([, name]) => name));
  const skipped = new Set([...output.matchAll(/^\[ {2}SKIPPED \] (\S+)/gm)].map(([, name]) => name));
  return { ran: begun.length, failed: begun.filter((name) => !passed.has(name) && !skipped.has(name)) };
}

// Of a line of tools/testing/reporter.mjs: its mark, the lane, and the names of the file, the suites and the test.
const lineOf = (line) => /^ *\d+\.\d s {2}([✔✖]) \S* (?:\S+\.test\.mjs › )?(.+)$/.exec(line) ?? [];

// The name of a test that failed, or undefined.
export function failedIn(line) {
  const [, mark, name] = lineOf(line);
  return mark === '✖' ? name : undefined;
}

// As above.
export function readNodeTest(output) {
  const lines = output.split('\n');
  return { ran: lines.filter((line) => lineOf(line)[1]).length, failed: unique(lines.map(failedIn).filter(Boolean)) };
}
