// Whether what is held stays: samples of a long run, from its first to its last.

// How much more there may be at the end: a share of what there was, and so much at least.
export const quantities = [
  { key: 'heapMB', title: 'heap MB', share: 0.1, least: 1 },
  { key: 'nodes', title: 'nodes', share: 0.05, least: 100 },
  { key: 'listeners', title: 'listeners', share: 0.05, least: 30 },
  { key: 'programMB', title: 'program MB', share: 0, least: 1 },
  { key: 'processesMB', title: 'processes MB', share: 0.1, least: 40 },
];

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const warmUp = 0.2; // of the run: what is kept on purpose comes in it
const tail = 0.3;

// { key, title, before, after, isFlat } of each quantity that was counted: medians of the third after the warm-up and of the last one.
export function growthOf(samples) {
  const begin = Math.floor(samples.length * warmUp);
  const count = Math.max(1, Math.round(samples.length * tail));
  return quantities
    .filter(({ key }) => samples.every((sample) => key in sample))
    .map(({ key, title, share, least }) => {
      const before = median(samples.slice(begin, begin + count).map((sample) => sample[key]));
      const after = median(samples.slice(-count).map((sample) => sample[key]));
      return { key, title, before, after, isFlat: after - before <= Math.max(share * before, least) };
    });
}
