// In which engines a test runs: in all three what engines do each in their own way (drawing, pointers, focus, fonts, history,
// windows, files, storage, frames, policies, print), and in one, with its reason, what is our own doing seen through a page.
import { after, afterEach, before, describe } from 'node:test';
import { engines } from '../engines/names.mjs';
import { engineName, startEngine } from './engine.mjs';

// The processor draws the pictures: still ones, unless movement is what is tested, and small ones, unless size is.
const usual = { reducedMotion: 'reduce', width: 960, height: 600 };
export const desk = { width: 1280, height: 720 };
export const moving = { reducedMotion: 'no-preference' };

// `body` gets a function that opens a page, and the engine's name. The pages are closed after each test (each has a canvas that
// the processor draws), or before that by a test that has done with them. `media`: what the system prefers, as reducedMotion
// and, where the engine can, colorScheme, forcedColors, contrast, textPixels, and `preferences` of about:config; `isFresh`: no browser that knows the site.
function inSome(names, name, body, media) {
  if (!names.includes(engineName)) return;
  describe(name, () => {
    let engine;
    const pages = [];
    before(async () => {
      engine = await startEngine();
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });
    after(() => engine?.rest());
    const open = async (url, options) => {
      const page = await engine.open(url, { ...usual, ...media, ...options });
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

export const inEachEngine = (name, body, media) => inSome(engines, name, body, media);

// `because`: why not in the others.
export function inEngines(names, because, name, body, media) {
  if (!because) throw new Error(`« ${name} » says in which engines it runs, and not why.`);
  inSome(names, name, body, media);
}
export const inOneEngine = (because, name, body, media) => inEngines(engines.slice(0, 1), because, name, body, media);
