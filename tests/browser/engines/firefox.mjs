// Debian's Firefox ESR on a screen in memory (headless, it draws no WebGL), through puppeteer-core and WebDriver BiDi.
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findFrame } from './frames.mjs';
import { Messages } from './messages.mjs';
import { findProgram } from './processes.mjs';
import { startScreen } from './screen.mjs';

const usualPreferences = {
  'webgl.force-enabled': true, // Firefox would not trust a driver that is all software
  'browser.shell.checkDefaultBrowser': false,
  'security.fileuri.strict_origin_policy': true, // as people have it: puppeteer lets files read files
  'datareporting.policy.dataSubmissionEnabled': false,
};

function pageOf(page, context, messages, close = () => context.close()) {
  return {
    evaluate: (fn, ...args) => page.evaluate(fn, ...args),
    async evaluateInFrame(index, fn, ...args) {
      const frame = await (await page.evaluateHandle(findFrame, index)).asElement().contentFrame();
      return frame.evaluate(fn, ...args);
    },
    click: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    move: (x, y) => page.mouse.move(x, y),
    hold: () => page.mouse.down(),
    release: () => page.mouse.up(),
    async wheel(x, y, dy) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: dy });
    },
    async wheelWith(key, x, y, dy) {
      await page.mouse.move(x, y);
      await page.keyboard.down(key);
      await page.mouse.wheel({ deltaY: dy });
      await page.keyboard.up(key);
    },
    async press(key) {
      const [modifier, name] = key.length > 1 && key.includes('+') ? key.split('+') : [null, key];
      if (modifier) await page.keyboard.down(modifier);
      await page.keyboard.press(name);
      if (modifier) await page.keyboard.up(modifier);
    },
    screenshot: async (fullPage = false) => Buffer.from(await page.screenshot({ fullPage })),
    goBack: () => page.evaluate(() => history.back()),
    reload: () => page.reload(),
    messages: async () => messages.list,
    // The window that `act` opens, as a page of its own.
    async opens(act) {
      const before = await context.pages();
      await act();
      for (let tries = 0; tries < 100; tries += 1) {
        const other = (await context.pages()).find((one) => !before.includes(one));
        if (other) {
          messages.listenTo(other);
          return pageOf(other, context, messages, () => other.close());
        }
        await sleep(100);
      }
      throw new Error('No window opened.');
    },
    close,
  };
}

// What the system prefers is given to the browser at its start, as preferences; `preferences`: others, by their names in about:config.
const preferencesOf = ({ reducedMotion, forcedColors, colorScheme, textPixels, preferences }) => ({
  ...preferences,
  ...(reducedMotion === 'reduce' && { 'ui.prefersReducedMotion': 1 }),
  ...(forcedColors === 'active' && { 'browser.display.document_color_use': 2 }),
  ...(textPixels && { 'font.size.variable.x-western': textPixels }),
  ...(colorScheme && { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }),
});

async function launchOn(screen, media) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findProgram('firefox-esr', 'firefox-esr'),
    headless: false,
    env: screen.environment,
    extraPrefsFirefox: { ...usualPreferences, ...preferencesOf(media) },
  });
}

// One browser for each set of preferences. The first one stays, since most tests want it; others are closed after the tests that asked for
// them.
export async function start() {
  const screen = await startScreen();
  const browsers = new Map();
  let first;
  const browserWith = async (media) => {
    const wanted = JSON.stringify(preferencesOf(media));
    first ??= wanted;
    if (!browsers.get(wanted)?.connected) browsers.set(wanted, await launchOn(screen, media));
    return browsers.get(wanted);
  };
  const closeWhere = async (isLeaving) => {
    for (const [wanted, browser] of browsers) {
      if (!isLeaving(wanted)) continue;
      browsers.delete(wanted);
      await browser.close();
    }
  };
  return {
    async open(url, { width = 1280, height = 720, pixelRatio = 1, javaScript = true, ...media } = {}) {
      if (!javaScript) throw new Error('Firefox cannot be driven without JavaScript.');
      const context = await (await browserWith(media)).createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width, height, deviceScaleFactor: pixelRatio });
      const messages = new Messages(url);
      messages.listenTo(page);
      await page.goto(url);
      return pageOf(page, context, messages);
    },
    rest: () => closeWhere((wanted) => wanted !== first),
    async close() {
      await closeWhere(() => true);
      await screen.close();
    },
  };
}
