// What a visit of a page costs, by the protocol of the EcoIndex: a window of 1920 × 1080, a second, down to its end, a second.
import { ecoIndex } from '../tools/site/ecoindex.mjs';

const view = { width: 1920, height: 1080 };
const pauseMillis = 1000;
const readyMillis = 60_000;

// Bytes and requests as they come over the wire, without those of the page's own memory (data:, blob:).
async function countTraffic(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const traffic = { bytes: 0, requests: 0 };
  const own = new Set();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (/^(data|blob):/.test(request.url)) own.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (own.has(requestId)) return;
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

// `isExplorer`: it is complete when it has drawn. Returns { elements, requests, kilobytes, fontKilobytes, score, grade, … }: see tools/site/ecoindex.mjs.
export async function sobrietyOf(browser, url, isExplorer) {
  const context = await browser.newContext({ viewport: view });
  const page = await context.newPage();
  const traffic = await countTraffic(context, page);
  await page.goto(url, { waitUntil: 'load' });
  if (isExplorer)
    await page.waitForFunction(() => performance.getEntriesByName('atlas-ready').length > 0, null, {
      timeout: readyMillis,
    });
  await page.waitForTimeout(pauseMillis);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.waitForTimeout(pauseMillis);
  // A worker's script is no request of the page's own session.
  const workers = page.workers().map((worker) => worker.url());
  const [elements, fontBytes, workerBytes] = await page.evaluate((urls) => {
    const entries = performance.getEntriesByType('resource');
    const bytesOf = (isOne) => entries.reduce((sum, one) => sum + (isOne(one.name) ? one.transferSize : 0), 0);
    return [
      document.querySelectorAll('*:not(svg *)').length,
      bytesOf((name) => /\.woff2$/.test(name)),
      bytesOf((name) => urls.includes(name)),
    ];
  }, workers);
  await context.close();
  const counted = {
    elements,
    requests: traffic.requests + workers.length,
    kilobytes: (traffic.bytes + workerBytes) / 1000,
    fontKilobytes: fontBytes / 1000,
  };
  return { ...counted, ...ecoIndex(counted) };
}
