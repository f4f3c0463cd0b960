// A page in WebKitGTK's MiniBrowser, as its driver can act on it, and what the driver does not say.
import { setTimeout as sleep } from 'node:timers/promises';
import { Key } from 'selenium-webdriver';
import { BrowserDeath } from './browser_death.mjs';
import { findFrame } from './frames.mjs';

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

// Goes into a frame. One that is still being loaded may be replaced after it was found: then it is looked for again.
async function enterFrame(session, index) {
  for (let tries = 0; ; tries += 1) {
    try {
      const frame = await session.executeScript(`return (${findFrame})(arguments[0])`, index);
      return await session.switchTo().frame(frame);
    } catch (error) {
      if (tries === 20 || !/^(NoSuchFrame|StaleElementReference)Error$/.test(error.name)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

// What the tests do with a page, by the driver's session.
export function pageOf(session, messages, close) {
  const pointer = (x, y) => session.actions().move({ x: Math.round(x), y: Math.round(y), duration: 0 });
  const evaluate = evaluator(session);
  return telling(session, {
    evaluate,
    async evaluateInFrame(index, fn, ...args) {
      await enterFrame(session, index);
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
  });
}

const namesOfDeath = ['NoSuchSessionError', 'SessionNotCreatedError'];

// The error as a BrowserDeath if the browser has died. After a click, a key or a script the driver often reports something else: it is
// asked something more to see.
export async function inWords(session, error) {
  if (namesOfDeath.includes(error.name)) return new BrowserDeath(error.message);
  if (error.name !== 'WebDriverError' || error.wasBrokenOff) return error;
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await session.executeScript('return true');
      return error;
    } catch {
      await sleep(100);
    }
  }
  return new BrowserDeath(error.message);
}

// The same page, each of whose acts is made by `around(act, ...args)`.
function wrap(page, around) {
  const entries = Object.entries(page).map(([name, act]) => [name, (...args) => around(act, ...args)]);
  return Object.fromEntries(entries);
}

// The driver is in one window at a time: each of these is first given its own.
const inWindow = (session, handle, page) =>
  wrap(page, async (act, ...args) => {
    await session.switchTo().window(handle);
    return act(...args);
  });

// What fails because the browser died rejects with a BrowserDeath.
export const telling = (session, page) =>
  wrap(page, async (act, ...args) => {
    try {
      return await act(...args);
    } catch (error) {
      throw await inWords(session, error);
    }
  });

// The window that `act` opens, as a page of its own.
export async function openedBy(session, page, messages, act) {
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
