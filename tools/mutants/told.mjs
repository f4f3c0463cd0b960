// Which tests failed, as GoogleTest and Node.js write it.

const unique = (names) => [...new Set(names)];

// { ran, failed }: how many tests began, and the names of those that failed; a program that ended in the middle of a test, as a
// sanitizer ends it, names that one.
export function readGoogleTest(output) {
  const begun = [...output.matchAll(/^\[ RUN {6}\] (\S+)/gm)].map(([, name]) => name);
  const passed = new Set([...output.matchAll(/^\[ {7}OK \] (\S+)/gm)].map(([, name]) => name));
  const skipped = new Set([...output.matchAll(/^\[ {2}SKIPPED \] (\S+)/gm)].map(([, name]) => name));
  return { ran: begun.length, failed: begun.filter((name) => !passed.has(name) && !skipped.has(name)) };
}

// Of a line of the reporter `spec`: the name of a test that failed, or undefined.
export const failedIn = (line) => /^\s*✖ (.+?) \(\d+(?:\.\d+)?m?s\)/.exec(line)?.[1];
const passedIn = (line) => /^\s*✔ (.+?) \(\d+(?:\.\d+)?m?s\)/.exec(line)?.[1];
const suiteIn = (line) => /^\s*▶ (.+?)(?: \(\d+(?:\.\d+)?m?s\))?$/.exec(line)?.[1];

// As above. A suite fails with its tests and is none; what follows « failing tests » says it all once more.
export function readNodeTest(output) {
  const [lines] = output.split(/^✖ failing tests:$/m);
  const all = lines.split('\n');
  const suites = new Set(all.map(suiteIn).filter(Boolean));
  const failed = unique(all.map(failedIn).filter((name) => name && !suites.has(name)));
  return { ran: failed.length + all.filter((line) => passedIn(line) && !suites.has(passedIn(line))).length, failed };
}
