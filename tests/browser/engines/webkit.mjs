// WebKitGTK's MiniBrowser on a screen in memory, through WebKitWebDriver and selenium-webdriver. A driver holds one
// session, and the pixel ratio is the program's: every page has a browser of its own.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Builder, Key } from 'selenium-webdriver';
import { findFrame } from './frames.mjs';
import { Messages } from './messages.mjs';
import { findProgram, launch, removeFolder, stop, temporaryFolder } from './processes.mjs';
import { startScreen } from './screen.mjs';

const miniBrowserFolders = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);
const keys = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  End: Key.END,
  PageUp: Key.PAGE_UP,
  PageDown: Key.PAGE_DOWN,
};
const arrows = {
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
};

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
      if (tries === 20 || !/ECONNREFUSED/.test(error.message)) throw error;
      await sleep(100); // the driver is not listening yet
    }
  }
}

// The window is larger than the page by its bars, which are measured.
async function setPageSize(session, width, height) {
  let [windowWidth, windowHeight] = [width, height];
  for (let tries = 0; tries < 10; tries += 1) {
    await session.manage().window().setRect({ x: 0, y: 0, width: windowWidth, height: windowHeight });
    await sleep(100);
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

// The driver has no words for a script that the page's own history.pushState broke off: neither its result nor that it ran.
const isBrokenOff = ({ name, message }) =>
  name === 'WebDriverError' && (!message || /parse script result/.test(message));

// Evaluates a function in the page, once: what came out of one that was broken off is asked of the page, which keeps it.
// Rejects with `wasBrokenOff` when the page is another one by now.
function evaluator(session) {
  let count = 0;
  const kept = async (number) => {
    for (;;) {
      const [running, told] = await session.executeScript('return [window.evaluating, window.evaluated]');
      if (running !== number || told) return running === number ? told : null;
      await sleep(50);
    }
  };
  return async (fn, ...args) => {
    count += 1;
    const number = count;
    const script = `const done = arguments[arguments.length - 1];
      window.evaluating = ${number};
      window.evaluated = null;
      const tell = (told) => done((window.evaluated = told));
      Promise.resolve((${fn})(...${JSON.stringify(args)})).then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
    const { value, error } = await session.executeAsyncScript(script).catch(async (cause) => {
      if (!isBrokenOff(cause)) throw cause;
      const told = await kept(number);
      if (!told) throw Object.assign(cause, { wasBrokenOff: true });
      return told;
    });
    if (error) throw new Error(error);
    return value;
  };
}

function pageOf(session, messages, close) {
  const pointer = (x, y) => session.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 });
  const evaluate = evaluator(session);
  return {
    evaluate,
    async evaluateInFrame(index, fn, ...args) {
      const frame = await session.executeScript(`return (${findFrame})(arguments[0])`, index);
      await session.switchTo().frame(frame);
      try {
        return await evaluate(fn, ...args);
      } finally {
        await session.switchTo().parentFrame();
      }
    },
    click: (x, y) => pointer(x, y).click().perform(),
    move: (x, y) => pointer(x, y).perform(),
    // Not by the driver, whose turns of the wheel come late, or twice, or not at all: an event of the page's own.
    wheel: (x, y, dy) =>
      evaluate(
        (clientX, clientY, deltaY) =>
          document
            .elementFromPoint(clientX, clientY)
            .dispatchEvent(new WheelEvent('wheel', { clientX, clientY, deltaY, bubbles: true, cancelable: true })),
        x,
        y,
        dy,
      ),
    press(key) {
      const [modifier, name] = key.length > 1 && key.includes('+') ? key.split('+') : [null, key];
      const held = modifier && Key[modifier.toUpperCase()];
      const actions = session.actions();
      if (held) actions.keyDown(held);
      actions.sendKeys({ ...keys, ...arrows }[name] ?? name);
      if (held) actions.keyUp(held);
      return actions.perform();
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    goBack: () => evaluate(() => history.back()),
    reload: () => session.navigate().refresh(),
    async messages() {
      const addresses = await evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      for (const address of addresses) messages.request(address);
      return messages.list;
    },
    close,
  };
}

// The driver is in one window at a time: each of these is first given its own.
function inWindow(session, handle, page) {
  const entries = Object.entries(page).map(([name, act]) => [
    name,
    async (...args) => {
      await session.switchTo().window(handle);
      return act(...args);
    },
  ]);
  return Object.fromEntries(entries);
}

// The window that `act` opens, as a page of its own.
async function openedBy(session, page, messages, act) {
  const own = await session.getWindowHandle();
  const before = await session.getAllWindowHandles();
  await act();
  for (let tries = 0; tries < 100; tries += 1) {
    const other = (await session.getAllWindowHandles()).find((one) => !before.includes(one));
    if (other) {
      const { close: _, ...acts } = page; // closing is the whole session's
      Object.assign(page, inWindow(session, own, acts));
      return inWindow(
        session,
        other,
        pageOf(session, messages, () => session.close()),
      );
    }
    await sleep(100);
  }
  throw new Error('No window opened.');
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
        return Object.assign(page, { opens: (act) => openedBy(session, page, messages, act) });
      } catch (error) {
        await close();
        // The driver has no words for it when the browser dies under a click.
        if (error.name === 'WebDriverError' && !error.message) throw new Error('The browser died while it opened.');
        throw error;
      }
    },
    close: () => screen.close(),
  };
}
