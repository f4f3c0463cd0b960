// The same tests in each of the three engines. ENGINE=firefox (chromium, webkit) on the command line runs one of them.
import { after, afterEach, before, describe } from 'node:test';

const all = ['chromium', 'firefox', 'webkit'];
const chosen = process.env.ENGINE ? [process.env.ENGINE] : all;

// `body` gets a function that opens a page in the engine; the pages are closed after each test (each has a canvas that the
// processor draws), or before that by a test that has done with them. `media`: what the system prefers,
// { reducedMotion: 'reduce' } and, where the engine can, colorScheme, forcedColors and contrast.
export function inEachEngine(name, body, media) {
  for (const engineName of chosen) {
    describe(`${name}, in ${engineName}`, () => {
      let engine;
      const pages = [];
      before(async () => {
        const { start } = await import(`../engines/${engineName}.mjs`);
        engine = await start(media);
      });
      afterEach(async () => {
        for (const page of pages.splice(0)) await page.close();
      });
      after(() => engine?.close());
      const open = async (url, options) => {
        const page = await engine.open(url, options);
        const { close } = page;
        let closing;
        page.close = () => {
          closing ??= close();
          return closing;
        };
        pages.push(page);
        return page;
      };
      body(open, engineName);
    });
  }
}
