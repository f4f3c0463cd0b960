// What the code, a visit, a start, a frame and more laureates cost: node benchmarks/main.mjs [--growth] [--write] [--beside NAME=FOLDER]…
// (./build-wasm.sh bench builds the site first). Prints tables. Times are of this machine and of this run: compare rows of one table,
// never two tables. `--growth`: the last table alone. `--write`: what the page « Écoconception » says goes to data/measured.json, the
// growth as growth.svg to docs/images. `--beside`: another page, built in FOLDER beside a communes.json, grows in the same run.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/browser/engines/chromium.mjs';
import { removeFolder, temporaryFolder } from '../tests/browser/engines/processes.mjs';
import { builtSite } from '../tests/browser/support/site.mjs';
import { serve } from '../tools/serve/main.mjs';
import { codeWeights } from './code_weight.mjs';
import { growthColumns, counts as growthCounts, growthOf, median } from './growth.mjs';
import { growthPicture } from './growth_picture.mjs';
import { panningColumns, panningOf, panningTitle } from './panning.mjs';
import { scatteredCommunes } from './scattered_communes.mjs';
import { sobrietyOf } from './sobriety.mjs';
import { slowest, startUpOf } from './start_up.mjs';
import { tableOf } from './table.mjs';

const {
  growth: onlyGrowth,
  write: writes,
  beside,
} = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    beside: { type: 'string', multiple: true, default: [] },
  },
}).values;
const own = 'this explorer';
const peers = beside.map((one) => {
  const [name, folder = ''] = one.split('=');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`--beside ${one}: there is no index.html in ${folder}`);
  return { name, folder: resolve(folder) };
});
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

// The pages beside the file that they ask for: all of them have the points of the first of the others.
async function serveWithCommunes() {
  const folder = temporaryFolder('bench-');
  mkdirSync(folder, { recursive: true });
  for (const [name, from] of [['site', builtSite], ...peers.map((one) => [one.name, one.folder])])
    symlinkSync(from, join(folder, name));
  const theirs = peers.map((one) => join(one.folder, '../communes.json')).find((file) => existsSync(file));
  if (theirs) symlinkSync(theirs, join(folder, 'communes.json'));
  else writeFileSync(join(folder, 'communes.json'), JSON.stringify(scatteredCommunes(Math.max(...counts))));
  const server = await serve(folder);
  return {
    url: `${server.url}/site`,
    urlOf: (name) => `${server.url}/${name}/index.html`,
    async close() {
      await server.close();
      removeFolder(folder);
    },
  };
}

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

const codeColumns = {
  'part of src/, or library': ({ part }) => part,
  functions: ({ functions }) => functions,
  KB: ({ bytes }) => (bytes / 1000).toFixed(1),
};
const largestColumns = {
  'largest functions': ({ name }) => (name.length > 70 ? `${name.slice(0, 69)}…` : name),
  part: ({ part }) => part,
  KB: ({ bytes }) => (bytes / 1000).toFixed(1),
};

function tellCode() {
  const root = new URL('../', import.meta.url).pathname;
  const program = join(root, 'build/wasm-release/src/platform/web/program');
  const symbols = readFileSync(`${program}.js.symbols`, 'utf8');
  const { rows, largest } = codeWeights(readFileSync(`${program}.wasm`), symbols, join(root, 'src'));
  console.log(
    `The program's code, before compression\n${tableOf(rows, codeColumns)}\n\n${tableOf(largest, largestColumns)}\n`,
  );
}

async function told(browser, url) {
  tellCode();
  const pages = await sobriety(browser, url);
  console.log(`A visit, by the EcoIndex's protocol\n${tableOf(pages, sobrietyColumns)}\n`);
  const starts = await startUps(browser, url);
  console.log(`A start, medians of ${rounds}\n${tableOf(starts, startUpColumns)}\n`);
  if (writes) write(pages, starts);
  const rows = [];
  for (const count of counts) rows.push(await panningOf(browser, `${url}/bench.html`, count));
  console.log(`${panningTitle}\n${tableOf(rows, panningColumns)}\n`);
}

// The largest last: what it leaves of the machine's memory is no concern of the others.
async function growing(browser, { url, urlOf }) {
  const pages = [[own, `${url}/bench.html`], ...peers.map(({ name }) => [name, urlOf(name)])];
  const rows = [];
  for (const count of growthCounts) {
    for (const [name, address] of pages) {
      console.error(`${name}, ${count}…`); // half an hour beside three others
      rows.push(await growthOf(browser, name, address, count));
    }
  }
  console.log(`More laureates, medians\n${tableOf(rows, growthColumns(rows, own))}`);
  if (writes) writeFileSync(new URL('../docs/images/growth.svg', import.meta.url), growthPicture(rows));
}

const server = await serveWithCommunes();
const browser = await launchChromium();
try {
  if (!onlyGrowth) await told(browser, server.url);
  await growing(browser, server);
} finally {
  await browser.close();
  await server.close();
}
