// Takes a picture of the built page: node tools/screenshot/main.mjs ENGINE WIDTHxHEIGHT[@RATIO] FILE.png [QUERY]
// e.g. node tools/screenshot/main.mjs firefox 1280x720@2 /tmp/page.png 'tier=or&select=lyon'
import { writeFileSync } from 'node:fs';
import { ready } from '../../tests/browser/support/page.mjs';
import { serveSite } from '../../tests/browser/support/site.mjs';

const usage = 'usage: node tools/screenshot/main.mjs chromium|firefox|webkit WIDTHxHEIGHT[@RATIO] FILE.png [QUERY]';
const engines = ['chromium', 'firefox', 'webkit'];

function optionsOf([engine, size, file, query = '']) {
  const [, width, height, ratio = '1'] = size?.match(/^(\d+)x(\d+)(?:@([123]))?$/) ?? [];
  if (!engines.includes(engine) || !width || !file) {
    console.error(usage);
    process.exit(2);
  }
  return { engine, file, query, view: { width: Number(width), height: Number(height), pixelRatio: Number(ratio) } };
}

const { engine: name, file, query, view } = optionsOf(process.argv.slice(2));
const { start } = await import(`../../tests/browser/engines/${name}.mjs`);
const server = await serveSite();
const engine = await start();
try {
  const page = await engine.open(`${server.url}/${query && `?${query}`}`, view);
  await ready(page);
  writeFileSync(file, await page.screenshot());
  for (const message of await page.messages()) console.error(message);
  await page.close();
} finally {
  await engine.close();
  await server.close();
}
