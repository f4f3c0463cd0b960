// Pictures of web/drawing/recorder.js, as lists of calls: [name, …values].

export function pictureOf(list, sheet = null) {
  const others = list.flatMap(([, ...values]) => values.filter((value) => typeof value !== 'number'));
  const numbers = list.flatMap(([, ...values], place) => [
    place,
    values.length,
    ...values.map((value) => (typeof value === 'number' ? value : Number.NaN)),
  ]);
  return { names: list.map(([name]) => name), calls: Float64Array.from(numbers), others, sheet };
}

export function callsOf({ names, calls, others }) {
  const left = [...others];
  const list = [];
  for (let at = 0; at < calls.length; at += 2 + calls[at + 1]) {
    const values = [...calls.subarray(at + 2, at + 2 + calls[at + 1])];
    list.push([names[calls[at]], ...values.map((value) => (Number.isNaN(value) ? left.shift() : value))]);
  }
  return list;
}
