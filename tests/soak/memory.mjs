// What a browser holds: counted by itself where it says so (Chromium), and the memory of all of its processes, as the machine counts it.
import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // the process has just ended
  }
};

// Of every process that descends from this one, megabytes.
function megabytesOfDescendants(ancestor = process.pid) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((id) => ({ id: Number(id), status: read(`/proc/${id}/status`) }))
    .map(({ id, status }) => ({
      id,
      parent: Number(/PPid:\s+(\d+)/.exec(status)?.[1]),
      kilobytes: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0),
    }));
  const ofTree = (parent) =>
    all.filter((one) => one.parent === parent).reduce((sum, one) => sum + one.kilobytes + ofTree(one.id), 0);
  return (ofTree(ancestor) * 1024) / 1e6;
}

// `page`: of the engines in tests/browser. What is not known is left out.
export async function heldBy(page) {
  const held = (await page.held?.()) ?? {};
  const programBytes = await page.evaluate(() => window.programBytes?.());
  return {
    ...held,
    ...(programBytes && { programMB: programBytes / 1e6 }),
    processesMB: megabytesOfDescendants(),
  };
}
