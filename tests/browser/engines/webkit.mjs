// WebKitGTK's MiniBrowser on a screen in memory, through WebKitWebDriver and selenium-webdriver. A driver holds one
// session, and the pixel ratio is the program's: every page has a browser of its own.
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
  let [windowWidth, windowHeight] = [width, height];
  for (let tries = 0; tries < 10; tries += 1) {
    await session.manage().window().setRect({ x: 0, y: 0, width: windowWidth, height: windowHeight });
    await sleep(100 * (tries + 1));
    const [innerWidth, innerHeight] = await session.executeScript('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    windowWidth += width - innerWidth;
    windowHeight += height - innerHeight;
  }
  throw new Error(`MiniBrowser would not be ${width} by ${height}.`);
}

// There is no window manager that would give the keyboard to a new window: without it, nothing on the page is in focus.
async function giveKeyboard(environment) {
  const program = findProgram('xdotool', 'xdotool');
  const search = ['search', '--onlyvisible', '--class', 'MiniBrowser'];
  const { stdout } = await promisify(execFile)(program, search, { env: environment });
  const newest = Math.max(...stdout.trim().split('\n').map(Number));
  await promisify(execFile)(program, ['windowfocus', '--sync', String(newest)], { env: environment });
}

// The window's bars are never narrower than this: a narrower page is put in a frame.
const narrowestWindow = 450;

async function openInFrame(session, url, width, height) {
  const style = `border:0;width:${width}px;height:${height}px`;
  await session.get(`data:text/html,<body style="margin:0"><iframe src="${encodeURIComponent(url)}" style="${style}">`);
  await session.switchTo().frame(0);
}

// Of `media`, what the system prefers, GTK's settings know reducedMotion alone.
export async function start(media = {}) {
  const screen = await startScreen();
  return {
    name: 'WebKitGTK',
    canDisableJavaScript: false,
    async open(url, { width = 1280, height = 720, pixelRatio = 1 } = {}) {
      const driver = await startDriver(screen, pixelRatio, media);
      let session;
      const close = async () => {
        await session?.quit().catch(() => {});
        await driver.close();
      };
      try {
        const messages = new Messages(url);
        driver.child.stdout.on('data', (bytes) => {
          for (const line of String(bytes).split('\n')) if (line.startsWith('CONSOLE')) messages.console('line', line);
        });
        session = await startSession(driver.url);
        await session.manage().setTimeouts({ script: 30_000, pageLoad: 60_000 });
        await setPageSize(session, Math.max(width, narrowestWindow), height);
        if (width < narrowestWindow) await openInFrame(session, url, width, height);
        else await session.get(url);
        await giveKeyboard(screen.environment);
        // To the frame as well, by a press on its empty corner: it is another origin than what is around it.
        if (width < narrowestWindow) await session.actions().move({ x: 1, y: 1, duration: 0 }).click().perform();
        const page = pageOf(session, messages, close);
        return Object.assign(page, telling(session, { opens: (act) => openedBy(session, page, messages, act) }));
      } catch (error) {
        const told = await inWords(session, error);
        await close();
        throw told;
      }
    },
    close: () => screen.close(),
  };
}
