// WebKitGTK's MiniBrowser on a screen in memory, through WebKitWebDriver and selenium-webdriver. A driver holds one session, and
// the pixel ratio is the program's: pages that are open together have a browser each.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Builder } from 'selenium-webdriver';
import { Messages } from './messages.mjs';
import { findProgram, launch, removeFolder, stop, temporaryFolder } from './processes.mjs';
import { startScreen } from './screen.mjs';
import { inWords, openedBy, pageOf, telling } from './webkit_page.mjs';

const miniBrowserFolders = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

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
async function setPageSize(session, width, height) {
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
const giveKeyboard = (window, environment) =>
  promisify(execFile)(findProgram('xdotool', 'xdotool'), ['windowfocus', '--sync', String(window)], {
    env: environment,
  });

// The window's bars are never narrower than this: a narrower page is put in a frame.
const narrowestWindow = 450;

async function goTo(session, url, width, height) {
  if (width >= narrowestWindow) return session.get(url);
  const style = `border:0;width:${width}px;height:${height}px`;
  await session.get(`data:text/html,<body style="margin:0"><iframe src="${encodeURIComponent(url)}" style="${style}">`);
  return session.switchTo().frame(0);
}

// A driver with its session, for one page at a time. `hear(line)`: what the page's console says.
async function startBrowser(screen, pixelRatio, media) {
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
async function isEmptied({ session, handle }) {
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

async function pageIn(browser, screen, url, { width, height }, close) {
  const { session } = browser;
  const messages = new Messages(url);
  browser.hear = (line) => messages.console('line', line);
  await setPageSize(session, Math.max(width, narrowestWindow), height);
  await goTo(session, url, width, height);
  await giveKeyboard(browser.window, screen.environment);
  // To the frame as well, by a press on its empty corner: it is another origin than what is around it.
  if (width < narrowestWindow) await session.actions().move({ x: 1, y: 1, duration: 0 }).click().perform();
  const page = pageOf(session, messages, close);
  return Object.assign(page, telling(session, { opens: (act) => openedBy(session, page, messages, act) }));
}

// Of `media`, what the system prefers, GTK's settings know reducedMotion alone. A browser whose page was closed has the next
// one, until its file of tests ends (it dies sooner, the longer it lives). `isFresh`: one that has had no page.
export async function start() {
  const screen = await startScreen();
  const idle = new Map(); // by what they were started with
  const leave = async () => {
    const browsers = [...idle.values()].flat();
    idle.clear();
    for (const browser of browsers) await browser.close();
  };
  return {
    async open(url, { width = 1280, height = 720, pixelRatio = 1, isFresh = false, ...media } = {}) {
      const kind = `${pixelRatio} ${media.reducedMotion}`;
      const known = isFresh ? undefined : idle.get(kind)?.pop();
      const browser = known ?? (await startBrowser(screen, pixelRatio, media));
      const close = async () => {
        browser.hear = () => {};
        if (isFresh || !(await isEmptied(browser))) return browser.close();
        idle.set(kind, [...(idle.get(kind) ?? []), browser]);
      };
      try {
        return await pageIn(browser, screen, url, { width, height }, close);
      } catch (error) {
        const told = await inWords(browser.session, error);
        await browser.close();
        throw told;
      }
    },
    rest: leave,
    async close() {
      await leave();
      await screen.close();
    },
  };
}
