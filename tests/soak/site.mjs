// The built site with scripts before its own, as long as a run takes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScript } from '../browser/support/graphics.mjs';
import { serveSpoiltSite } from '../browser/support/site.mjs';

const folder = join(import.meta.dirname, 'page');

// `scripts`: files of page/; `files`: more of the site. `act(url)` may take its time.
export async function onSite(scripts, act, files = {}) {
  const server = await serveSpoiltSite({
    'index.html': (bytes) => scripts.reduce((page, name) => withScript(name)(page), bytes),
    ...Object.fromEntries(scripts.map((name) => [name, readFileSync(join(folder, name))])),
    ...files,
  });
  try {
    return await act(server.url);
  } finally {
    await server.close();
  }
}

// What a page of the site should be silent about.
export async function expectSilence(page) {
  const said = await page.messages();
  if (said.length > 0) throw new Error(`on its console: ${said.slice(0, 3).join(' · ')}`);
}

// On the clock of page/own_clock.js: time passes until nothing moves, while workers and servers take theirs.
export async function settle(page) {
  for (let tries = 0; tries < 200; tries += 1) {
    const isAtRest = await page.evaluate(async () => {
      await window.ownClock.pass(200);
      return window.atlas.metrics().isAtRest;
    });
    if (isAtRest) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('it does not come to rest');
}
