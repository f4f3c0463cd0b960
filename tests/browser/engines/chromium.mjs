// Debian's Chromium without its windows (chromium-headless-shell: a page takes half the time of one of its windows), through
// playwright-core; where that is not there, Chromium itself, headless.
import { chromium } from 'playwright-core';
import { findFrame } from './frames.mjs';
import { drawnByProcessor } from './llvmpipe.mjs';
import { Messages } from './messages.mjs';
import { findProgram } from './processes.mjs';

const flags = [
  '--no-sandbox', // for those who are root, as in a container
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--use-angle=gl-egl', // WebGL by the processor: Mesa's llvmpipe, twice as fast here as Chromium's own SwiftShader
  '--ignore-gpu-blocklist', // on which llvmpipe is
];

const env = { ...process.env, ...drawnByProcessor };

export const launchChromium = () => {
  const executablePath = findProgram(['chromium-headless-shell', 'chromium'], 'chromium-headless-shell');
  return chromium.launch({ executablePath, args: flags, env });
};

// Fingers that stay down from one call to the next: [[x, y], …], none for lifted.
function fingersOf(page, context) {
  let session;
  let wereDown = 0;
  return async (places) => {
    session ??= await context.newCDPSession(page);
    const type =
      places.length < wereDown || places.length === 0
        ? 'touchEnd'
        : places.length > wereDown
          ? 'touchStart'
          : 'touchMove';
    wereDown = places.length;
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
}

// What the page's thread has taken of a processor, in milliseconds: waiting, and what other programs take, is not in it.
function workMillisOf(page, context) {
  let session;
  return async () => {
    session ??= await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
}

// What the page holds once what nobody wants is gone: megabytes of its scripts, elements and texts, listeners.
function heldBy(page, context) {
  let session;
  return async () => {
    session ??= await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (wanted) => metrics.find(({ name }) => name === wanted).value;
    return { heapMB: metric('JSHeapUsedSize') / 1e6, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  };
}

function pageOf(page, context, messages, close = () => context.close()) {
  return {
    // Serialised by hand: playwright passes a single argument.
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    async evaluateInFrame(index, fn, ...args) {
      const frame = await (await page.evaluateHandle(findFrame, index)).asElement().contentFrame();
      return frame.evaluate(`(${fn})(...${JSON.stringify(args)})`);
    },
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y), // of a page that was opened with `touch`
    fingers: fingersOf(page, context),
    workMillis: workMillisOf(page, context),
    held: heldBy(page, context),
    move: (x, y) => page.mouse.move(x, y),
    hold: () => page.mouse.down(),
    release: () => page.mouse.up(),
    async wheel(x, y, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, dy);
    },
    async wheelWith(key, x, y, dy) {
      await page.mouse.move(x, y);
      await page.keyboard.down(key);
      await page.mouse.wheel(0, dy);
      await page.keyboard.up(key);
    },
    press: (key) => page.keyboard.press(key),
    // By Chromium's own protocol: playwright's setViewportSize refuses a page in full screen.
    async resize(width, height) {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
    },
    screenshot: async (fullPage = false) => Buffer.from(await page.screenshot({ fullPage })),
    goBack: () => page.goBack(),
    reload: () => page.reload(),
    // The page on paper, in the size that its styles ask for.
    pdf: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
    asPrinted: () => page.emulateMedia({ media: 'print' }),
    messages: async () => messages.list,
    // The window that `act` opens, as a page of its own.
    async opens(act) {
      const [other] = await Promise.all([page.waitForEvent('popup'), act()]);
      messages.listenTo(other);
      return pageOf(other, context, messages, () => other.close());
    },
    close,
  };
}

// What the system prefers is given to each context, by playwright's options colorScheme, forcedColors, reducedMotion and contrast.
export async function start() {
  let browser;
  // The browser, started anew when it has died.
  const living = async () => {
    if (!browser?.isConnected()) browser = await launchChromium();
    return browser;
  };
  return {
    async open(
      url,
      {
        width = 1280,
        height = 720,
        pixelRatio = 1,
        javaScript = true,
        touch = false,
        isWaitedFor = true,
        ...media
      } = {},
    ) {
      const { colorScheme, forcedColors, reducedMotion, contrast } = media;
      const context = await (await living()).newContext({
        viewport: { width, height },
        deviceScaleFactor: pixelRatio,
        javaScriptEnabled: javaScript,
        hasTouch: touch,
        isMobile: touch && width < 1000, // with the pointer of one
        colorScheme,
        forcedColors,
        reducedMotion,
        contrast,
      });
      const page = await context.newPage();
      const messages = new Messages(url);
      messages.listenTo(page);
      await page.goto(url, { waitUntil: isWaitedFor ? 'load' : 'commit' });
      return pageOf(page, context, messages);
    },
    rest() {},
    close: () => browser?.close(),
  };
}
