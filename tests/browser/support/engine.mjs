// The engine of this process, which ENGINE names: started when a page is first wanted, closed after the last test.
const name = process.env.ENGINE;
let starting;

export const engineName = name;

export function startEngine() {
  starting ??= import(`../engines/${name}.mjs`).then(({ start }) => start());
  return starting;
}

export async function closeEngine() {
  await (await starting)?.close();
}
