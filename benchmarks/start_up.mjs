// How soon a page shows something, answers, and is complete, on a slow network and a slow processor; what it does at rest; its memory.

const view = { width: 1280, height: 720 };
const readyMillis = 120_000;
const restMillis = 3000;
const settleMillis = 1500;
export const slowest = { kilobits: 512, latencyMillis: 150, slowdown: 2 };

const markOf = (page, name) => page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);

async function slowDown(session, { kilobits, latencyMillis, slowdown }) {
  const bytesASecond = (kilobits * 1000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMillis,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

const metricsOf = async (session) => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

// `how`: what `slowest` is, or null. Returns milliseconds from the navigation on, megabytes, and what three seconds at rest took.
export async function startUpOf(browser, url, how) {
  const context = await browser.newContext({ viewport: view });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable');
  if (how) await slowDown(session, how);
  await page.addInitScript(() => {
    window.framesAsked = 0;
    const own = window.requestAnimationFrame;
    window.requestAnimationFrame = (act) => {
      window.framesAsked += 1;
      return own(act);
    };
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('atlas-ready').length > 0, null, {
    timeout: readyMillis,
  });
  const [paintMillis, interactiveMillis, completeMillis] = [
    await markOf(page, 'first-contentful-paint'),
    await markOf(page, 'atlas-interactive'),
    await markOf(page, 'atlas-ready'),
  ];
  await page.waitForTimeout(settleMillis);
  const [before, framesBefore] = [await metricsOf(session), await page.evaluate(() => window.framesAsked)];
  await page.waitForTimeout(restMillis);
  const [after, framesAfter] = [await metricsOf(session), await page.evaluate(() => window.framesAsked)];
  await context.close();
  return {
    paintMillis,
    interactiveMillis,
    completeMillis,
    restFrames: framesAfter - framesBefore,
    restShare: (after.TaskDuration - before.TaskDuration) / (restMillis / 1000),
    heapMegabytes: after.JSHeapUsedSize / 1e6,
  };
}
