// A MiniBrowser with its driver (WebKitWebDriver) and its window on a screen in memory: started, sized, given the keyboard, emptied.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Builder } from 'selenium-webdriver';
import { findProgram, freePort, launch, removeFolder, stop, temporaryFolder } from './processes.mjs';

const miniBrowserFolders = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);

const settings = '[Settings]\ngtk-enable-animations=0\n';

async function startDriver(screen, pixelRatio, media) {
  const port = await freePort();
  const home = temporaryFolder('webkit-');
  if (media.reducedMotion === 'reduce') {
    mkdirSync(join(home, 'gtk-3.0'));
    writeFileSync(join(home, 'gtk-3.0/settings.ini'), settings);
  }
  const environment = {
    ...screen.environment,
    HOME: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  };
  const env = { ...environment, GDK_SCALE: String(pixelRatio), WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const file = findProgram('WebKitWebDriver', 'webkit2gtk-driver');
  const child = launch(file, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    async close() {
      await stop(child);
      removeFolder(home);
    },
  };
}

async function startSession(url) {
  const binary = findProgram('MiniBrowser', 'webkit2gtk-driver', miniBrowserFolders);
  const args = ['--automation', '--enable-write-console-messages-to-stdout=true'];
  const capabilities = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args } };
  for (let tries = 1; ; tries += 1) {
    try {
      return await new Builder().usingServer(url).withCapabilities(capabilities).build();
    } catch (error) {
      if (tries === 100 || !/ECONNREFUSED/.test(error.message)) throw error;
      await sleep(100); // the driver is not listening yet
    }
  }
}

// The window is larger than the page by its bars, which are measured. On a busy machine it takes its size late.
export async function setPageSize(session, width, height) {
  for (let tries = 0; tries < 10; tries += 1) {
    const [innerWidth, innerHeight] = await session.executeScript('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const bars = await session.manage().window().getRect();
    const rect = { width: bars.width + width - innerWidth, height: bars.height + height - innerHeight };
    await session
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...rect });
    await sleep(50 * (tries + 1));
  }
  throw new Error(`MiniBrowser would not be ${width} by ${height}.`);
}

async function newestWindow(environment) {
  const search = ['search', '--onlyvisible', '--class', 'MiniBrowser'];
  const { stdout } = await promisify(execFile)(findProgram('xdotool', 'xdotool'), search, { env: environment });
  return Math.max(...stdout.trim().split('\n').map(Number));
}

// There is no window manager that would give the keyboard to a window: without it, nothing on the page is in focus.
export const giveKeyboard = (window, environment) =>
  promisify(execFile)(findProgram('xdotool', 'xdotool'), ['windowfocus', '--sync', String(window)], {
    env: environment,
  });

// A driver with its session, for one page at a time. `hear(line)`: what the page's console says.
export async function startBrowser(screen, pixelRatio, media) {
  const driver = await startDriver(screen, pixelRatio, media);
  const browser = { hear: () => {}, close: () => driver.close() };
  driver.child.stdout.on('data', (bytes) => {
    for (const line of String(bytes).split('\n')) if (line.startsWith('CONSOLE')) browser.hear(line);
  });
  try {
    browser.session = await startSession(driver.url);
    await browser.session.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
    browser.handle = await browser.session.getWindowHandle();
    browser.window = await newestWindow(screen.environment);
    browser.close = async () => {
      await browser.session.quit().catch(() => {});
      await driver.close();
    };
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

// The browser without its page, what that page has kept, and the windows that it opened. False where it cannot be had any more.
export async function isEmptied({ session, handle }) {
  try {
    await session.executeScript('localStorage.clear(); sessionStorage.clear()').catch(() => {}); // of a sandbox, there is none
    for (const other of await session.getAllWindowHandles()) {
      if (other === handle) continue;
      await session.switchTo().window(other);
      await session.close();
    }
    await session.switchTo().window(handle);
    await session.get('about:blank');
    return true;
  } catch {
    return false;
  }
}
