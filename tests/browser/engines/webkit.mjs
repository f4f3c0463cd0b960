// WebKitGTK's MiniBrowser on a screen in memory, through WebKitWebDriver and selenium-webdriver. A driver holds one session, and
// the pixel ratio is the program's: pages that are open together have a browser each.
import { Messages } from './messages.mjs';
import { startScreen } from './screen.mjs';
import { giveKeyboard, isEmptied, setPageSize, startBrowser } from './webkit_browser.mjs';
import { inWords, openedBy, pageOf, telling } from './webkit_page.mjs';

// The window's bars are never narrower than this: a narrower page is put in a frame.
const narrowestWindow = 450;

async function goTo(session, url, width, height) {
  if (width >= narrowestWindow) return session.get(url);
  const style = `border:0;width:${width}px;height:${height}px`;
  await session.get(`data:text/html,<body style="margin:0"><iframe src="${encodeURIComponent(url)}" style="${style}">`);
  return session.switchTo().frame(0);
}

async function pageIn(browser, screen, url, { width, height }, close) {
  const { session } = browser;
  const messages = new Messages(url);
  browser.hear = (line) => messages.console('line', line);
  await setPageSize(session, Math.max(width, narrowestWindow), height);
  await goTo(session, url, width, height);
  await giveKeyboard(browser.window, screen.environment);
  // The frame needs the keyboard as well: it is of another origin than the page around it, and only a press inside gives it.
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
