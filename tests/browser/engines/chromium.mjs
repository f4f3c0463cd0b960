// Debian's Chromium, headless, through playwright-core.
import { chromium } from 'playwright-core';
import { Messages } from './messages.mjs';
import { findProgram } from './processes.mjs';

export const flags = [
  '--no-sandbox', // for those who are root, as in a container
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--use-angle=swiftshader', // WebGL by the processor
  '--enable-unsafe-swiftshader',
];

function pageOf(page, context, messages) {
  return {
    // Serialised by hand: playwright passes a single argument.
    evaluate: (fn, ...args) => page.evaluate(`(${fn})(...${JSON.stringify(args)})`),
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y), // of a page that was opened with `touch`
    move: (x, y) => page.mouse.move(x, y),
    async wheel(x, y, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, dy);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    goBack: () => page.goBack(),
    reload: () => page.reload(),
    asPrinted: () => page.emulateMedia({ media: 'print' }),
    messages: async () => messages.list,
    close: () => context.close(),
  };
}

export async function start() {
  const browser = await chromium.launch({ executablePath: findProgram('chromium', 'chromium'), args: flags });
  return {
    name: 'Chromium',
    canDisableJavaScript: true,
    async open(url, { width = 1280, height = 720, pixelRatio = 1, javaScript = true, touch = false } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        deviceScaleFactor: pixelRatio,
        javaScriptEnabled: javaScript,
        hasTouch: touch,
      });
      const page = await context.newPage();
      const messages = new Messages(url);
      messages.listenTo(page);
      await page.goto(url);
      return pageOf(page, context, messages);
    },
    close: () => browser.close(),
  };
}
