// How pages bear more and more laureates: until it is ready, a filter, a pan, memory. Any page that reads ?n= and, as
// tests of peers do, says that it is ready by a mark or by window.isReady, and filters by update() or applyFilter().
import { readdirSync, readFileSync } from 'node:fs';

export const counts = [21, 210, 2100, 35_000, 1_000_000];
const view = { width: 1280, height: 720 };
const readyMillis = 120_000;
const restMillis = 1500; // a filter begins at rest, and its movements come to an end in it
const panSteps = 24;
const panMillis = 20_000; // a page that takes longer is not waited for
const onMap = { x: 300, y: 480 }; // a place of the map in all of the pages
const manyFrom = 100_000; // of which a page is opened once
const rounds = 3;

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

// The processes of a browser, which on Linux say how long the processor worked for each of their threads.
async function processesOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

// What all threads have taken of a processor by now, milliseconds: the page's, a worker's, those that draw. What other programs take
// is not in it.
async function workOf(browser) {
  let nanoseconds = 0;
  for (const { id } of await processesOf(browser)) {
    for (const thread of readdirSync(`/proc/${id}/task`)) {
      try {
        nanoseconds += Number(readFileSync(`/proc/${id}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
      } catch {
        // It has ended since it was listed.
      }
    }
  }
  return nanoseconds / 1e6;
}

// Runs in the page: comes back after the frame that shows what was asked for.
const drawn = (tier) =>
  new Promise((done) => {
    if (tier !== undefined) {
      if (window.applyFilter) window.applyFilter(tier);
      else window.atlas.update({ tier: tier ? [tier] : [] });
    }
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(0);
    });
  });

async function filterMillisOf(browser, page) {
  const times = [];
  for (const tier of ['or', null, 'bronze', null, 'argent', null]) {
    const before = await workOf(browser);
    await page.evaluate(drawn, tier);
    await page.waitForTimeout(restMillis);
    times.push((await workOf(browser)) - before);
  }
  return median(times);
}

// A hand drags the map there and back.
async function panMillisOf(browser, page) {
  await page.mouse.move(onMap.x, onMap.y);
  await page.mouse.down();
  const before = await workOf(browser);
  const start = performance.now();
  let steps = 0;
  while (steps < panSteps && performance.now() - start < panMillis) {
    steps += 1;
    await page.mouse.move(onMap.x + 6 * Math.min(steps, panSteps - steps), onMap.y);
    await page.evaluate(drawn);
  }
  const millis = (await workOf(browser)) - before;
  await page.mouse.up();
  return millis / steps;
}

// Of the largest process that draws a page, megabytes of the machine's memory.
async function megabytesOf(browser) {
  const sizes = (await processesOf(browser))
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0));
  return (Math.max(...sizes) * 1024) / 1e6;
}

async function openedOnce(browser, url) {
  const context = await browser.newContext({ viewport: view });
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url);
    const isReady = () => window.isReady || performance.getEntriesByName('atlas-ready').length > 0;
    await page.waitForFunction(isReady, null, { timeout: readyMillis });
    const readyMs = performance.now() - start;
    if (await page.evaluate(() => window.atlas && !window.atlas.isDrawing)) throw new Error('it does not draw');
    await page.waitForTimeout(restMillis);
    const megabytes = await megabytesOf(browser);
    const filterMs = await filterMillisOf(browser, page);
    return { readyMs, filterMs, panMs: await panMillisOf(browser, page), megabytes };
  } finally {
    await context.close();
  }
}

// { name, count, readyMs, filterMs, panMs, megabytes }, medians; without numbers where the page could not be had so large.
export async function growthOf(browser, name, address, count) {
  const runs = [];
  try {
    for (let round = 0; round < (count > manyFrom ? 1 : rounds); round += 1)
      runs.push(await openedOnce(browser, `${address}?n=${count}`));
  } catch (error) {
    console.error(`${name}, ${count}: ${String(error.message).split('\n')[0]}`);
    return { name, count };
  }
  const medians = Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))]);
  return { name, count, ...Object.fromEntries(medians) };
}

// The quantities, in the order in which they are told.
export const quantities = [
  { key: 'readyMs', title: 'ready after', unit: 's', scale: 1e-3, places: 2 },
  { key: 'filterMs', title: 'a filter, all threads', unit: 'ms', scale: 1, places: 0 },
  { key: 'panMs', title: 'a frame of a pan, all threads', unit: 'ms', scale: 1, places: 1 },
  { key: 'megabytes', title: 'memory of its process', unit: 'MB', scale: 1, places: 0 },
];

// Of a table whose rows are what growthOf returns. Those of others say how often ours they take, too, since times are of one run.
export function growthColumns(rows, own) {
  const cellOf = ({ key, scale, places }) => {
    return (row) => {
      if (row[key] === undefined) return '–';
      const told = (row[key] * scale).toFixed(places);
      const mine = rows.find(({ name, count }) => name === own && count === row.count)?.[key];
      return row.name === own || mine === undefined ? told : `${told} (× ${(row[key] / mine).toFixed(1)})`;
    };
  };
  return {
    page: ({ name }) => name,
    laureates: ({ count }) => count,
    ...Object.fromEntries(quantities.map((one) => [`${one.title} ${one.unit}`, cellOf(one)])),
  };
}
