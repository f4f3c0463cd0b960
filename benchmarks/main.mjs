// What a visit, a start and a frame cost: node benchmarks/main.mjs [--write] (./build-wasm.sh bench builds the site first).
// Prints tables. Times are of this machine and of this run: compare rows of one table, never two tables. `--write`: what the page
// « Écoconception » says goes to data/measured.json.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/browser/engines/chromium.mjs';
import { removeFolder, temporaryFolder } from '../tests/browser/engines/processes.mjs';
import { builtSite, serveSite } from '../tests/browser/support/site.mjs';
import { panningColumns, panningOf, panningTitle } from './panning.mjs';
import { scatteredCommunes } from './scattered_communes.mjs';
import { sobrietyOf } from './sobriety.mjs';
import { slowest, startUpOf } from './start_up.mjs';
import { tableOf } from './table.mjs';

const counts = [21, 1000, 35_000];
// Not integrer.html, which shows the explorer in a frame.
const textPages = [
  'aide.html',
  'accessibilite.html',
  'ecoconception.html',
  'label.html',
  'laureats.html',
  'affiche.html',
];
const rounds = 5;

// The site beside the file that bench.html asks for.
async function serveWithCommunes() {
  const folder = temporaryFolder('bench-');
  mkdirSync(folder, { recursive: true });
  symlinkSync(builtSite, join(folder, 'site'));
  writeFileSync(join(folder, 'communes.json'), JSON.stringify(scatteredCommunes(Math.max(...counts))));
  const server = await serveSite(folder);
  return {
    url: `${server.url}/site`,
    async close() {
      await server.close();
      removeFolder(folder);
    },
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const medians = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((run) => run[name]))]));
const fixed = (places, name) => (row) => row[name].toFixed(places);

const sobrietyColumns = {
  page: ({ file }) => file,
  elements: ({ elements }) => elements,
  requests: ({ requests }) => requests,
  KB: fixed(1, 'kilobytes'),
  EcoIndex: ({ score, grade }) => `${score.toFixed(1)} ${grade}`,
  'g CO2e': fixed(2, 'co2Grams'),
  'cl water': fixed(2, 'waterCentilitres'),
};
const startUpColumns = {
  network: ({ name }) => name,
  'first paint ms': fixed(0, 'paintMillis'),
  'answers ms': fixed(0, 'interactiveMillis'),
  'complete ms': fixed(0, 'completeMillis'),
  'frames in 3 s of rest': ({ restFrames }) => restFrames,
  'processor at rest %': ({ restShare }) => (restShare * 100).toFixed(1),
  'JavaScript heap MB': fixed(1, 'heapMegabytes'),
};

async function sobriety(browser, url) {
  const rows = [];
  for (const file of ['index.html', ...textPages])
    rows.push({ file, ...(await sobrietyOf(browser, `${url}/${file}`, file === 'index.html')) });
  return rows;
}

async function startUps(browser, url) {
  const rows = [];
  for (const [name, how] of [
    ['as it is', null],
    [`${slowest.kilobits} kbit/s, ${slowest.latencyMillis} ms, 1/${slowest.slowdown} processor`, slowest],
  ]) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) runs.push(await startUpOf(browser, `${url}/index.html`, how));
    rows.push({ name, ...medians(runs) });
  }
  return rows;
}

// What the page says: of the first page and of the slowest network.
function write([first, ...others], [, slow]) {
  const file = new URL('../data/measured.json', import.meta.url);
  const measured = {
    date: new Date().toISOString().slice(0, 10),
    visit: {
      elements: first.elements,
      requests: first.requests,
      kilobytes: Math.round(first.kilobytes),
      fontKilobytes: Math.round(first.fontKilobytes),
    },
    leastOfTextPages: Math.floor(Math.min(...others.map(({ score }) => score))),
    slowNetwork: {
      ...slowest,
      paintMillis: Math.round(slow.paintMillis),
      interactiveMillis: Math.round(slow.interactiveMillis),
      completeMillis: Math.round(slow.completeMillis),
      restFrames: slow.restFrames,
    },
  };
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
}

const server = await serveWithCommunes();
const browser = await launchChromium();
try {
  const pages = await sobriety(browser, server.url);
  console.log(`A visit, by the EcoIndex's protocol\n${tableOf(pages, sobrietyColumns)}\n`);
  const starts = await startUps(browser, server.url);
  console.log(`A start, medians of ${rounds}\n${tableOf(starts, startUpColumns)}\n`);
  if (process.argv.includes('--write')) write(pages, starts);
  const rows = [];
  for (const count of counts) rows.push(await panningOf(browser, `${server.url}/bench.html`, count));
  console.log(`${panningTitle}\n${tableOf(rows, panningColumns)}`);
} finally {
  await browser.close();
  await server.close();
}
