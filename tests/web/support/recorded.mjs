// A program that does nothing and remembers what it was asked for.

// Everything that is asked of it, in its order; what it answers is in `answers`.
export function recorded(answers = {}) {
  const calls = [];
  const program = new Proxy(
    { calls, places: [{ id: 'map', x: 0, y: 0, width: 400, height: 300 }] },
    {
      get: (target, name) =>
        target[name] ??
        ((...values) => {
          calls.push([name, ...values]);
          return answers[name];
        }),
    },
  );
  return { program, calls };
}
// The values of the calls of one name.
export const named = (calls, name) => calls.filter(([one]) => one === name).map(([, ...values]) => values);
