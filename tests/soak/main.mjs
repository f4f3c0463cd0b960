// Long days in a real browser: what is done a hundred thousand times, for eight hours, or not at all for a day; whether what the browser
// holds stays flat, and every promise with it.
// usage: node tests/soak/main.mjs [--engine chromium|firefox|webkit] [--share N] [NAME…]      share: of each run, 1 in N
import { appendFileSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../../benchmarks/table.mjs';
import { engines } from '../browser/engines/names.mjs';
import { growthOf } from './flat.mjs';
import { heldBy } from './memory.mjs';
import { actions } from './scenarios/actions.mjs';
import { contexts } from './scenarios/contexts.mjs';
import { hidden } from './scenarios/hidden.mjs';
import { kiosk } from './scenarios/kiosk.mjs';
import { mounts } from './scenarios/mounts.mjs';
import { sleep } from './scenarios/sleep.mjs';

// { count, of (what is counted), run(engine, count, done) }; done(page, so many) is called ten times and more on the way.
const scenarios = { actions, mounts, contexts, kiosk, hidden, sleep };
const records = resolve(import.meta.dirname, '../../build/soak');
const samplesOfRun = 10;
const fewestSamples = 5; // that tell something of growth

function wishOf(args) {
  const usage = `usage: node tests/soak/main.mjs [--engine NAME] [--share N] [${Object.keys(scenarios).join('|')}]…`;
  try {
    const options = { engine: { type: 'string', default: 'chromium' }, share: { type: 'string', default: '1' } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (!engines.includes(values.engine))
      throw new Error(`There is no engine ${values.engine}: ${engines.join(', ')}.`);
    if (!/^[1-9]\d{0,4}$/.test(values.share)) throw new Error('--share takes a number from 1 to 99999.');
    const unknown = positionals.find((name) => !Object.hasOwn(scenarios, name));
    if (unknown) throw new Error(`There is no run ${unknown}: ${Object.keys(scenarios).join(', ')}.`);
    const names = positionals.length ? positionals : Object.keys(scenarios);
    return { engineName: values.engine, share: Number(values.share), names };
  } catch (error) {
    console.error(`${error.message}\n${usage}`);
    process.exit(2);
  }
}

const secondsSince = (start) => Math.round((performance.now() - start) / 1000);

// Resolves to sentences about what is not as promised.
async function soak(name, engine, { engineName, share }) {
  const { count: whole, of, run } = scenarios[name];
  const count = Math.max(1, Math.ceil(whole / share));
  const start = performance.now();
  const samples = [];
  const done = async (page, so) => {
    if (so * samplesOfRun < count * (samples.length + 1)) return;
    samples.push(await heldBy(page));
    console.log(`  ${String(so).padStart(7)} of ${count} ${of}, ${secondsSince(start)} s`);
  };
  console.log(`${name} (${engineName})`);
  const faults = [];
  try {
    await run(engine, count, done);
  } catch (error) {
    faults.push(error.message);
  }
  const growth = samples.length >= fewestSamples ? growthOf(samples) : [];
  if (growth.length > 0)
    console.log(
      tableOf(growth, {
        '': ({ title }) => title,
        'after the beginning': ({ before }) => before.toFixed(1),
        'at the end': ({ after }) => after.toFixed(1),
      }),
    );
  for (const { title, before, after, isFlat } of growth)
    if (!isFlat) faults.push(`${title}: ${before.toFixed(1)}, and ${after.toFixed(1)} at the end`);
  mkdirSync(records, { recursive: true });
  const told = growth.map(({ key, before, after }) => `${key} ${before.toFixed(1)} ${after.toFixed(1)}`);
  const row = [new Date().toJSON(), engineName, name, count, secondsSince(start), ...told, ...faults];
  appendFileSync(join(records, 'runs.tsv'), `${row.join('\t')}\n`);
  console.log(faults.length > 0 ? `  NOT AS PROMISED: ${faults.join('\n  ')}` : `  ok, ${secondsSince(start)} s`);
  return faults;
}

const wish = wishOf(process.argv.slice(2));
const { start } = await import(`../browser/engines/${wish.engineName}.mjs`);
const engine = await start();
let broken = 0;
for (const name of wish.names) broken += (await soak(name, engine, wish)).length > 0 ? 1 : 0;
await engine.close();
process.exitCode = broken > 0 ? 1 : 0;
