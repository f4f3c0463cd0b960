// Takes a picture of the built page:
//   node tools/screenshot/main.mjs ENGINE WIDTHxHEIGHT[@RATIO] FILE.png [QUERY] [OPTION…]
// e.g. node tools/screenshot/main.mjs firefox 1280x720@2 /tmp/page.png 'tier=or&select=lyon' dark
// What the system prefers: dark, calm, forced (Chromium and Firefox), contrast (Chromium); calm in WebKitGTK too. Also touch
// (Chromium), spacing (of text, as in WCAG 1.4.12), full (all of the page; not WebKitGTK).
import { writeFileSync } from 'node:fs';
import { engines } from '../../tests/browser/engines/names.mjs';
import { ready } from '../../tests/browser/support/page.mjs';
import { serveSite } from '../../tests/browser/support/site.mjs';
import { spaceText } from '../../tests/browser/support/text_spacing.mjs';

const usage = `usage: node tools/screenshot/main.mjs chromium|firefox|webkit WIDTHxHEIGHT[@RATIO] FILE.png [QUERY] [OPTION…]
options: dark calm forced contrast touch spacing full`;
const preferences = {
  dark: { colorScheme: 'dark' },
  calm: { reducedMotion: 'reduce' },
  forced: { forcedColors: 'active' },
  contrast: { contrast: 'more' },
};
const others = ['touch', 'spacing', 'full'];

function optionsOf([engine, size, file, query = '', ...options]) {
  const [, width, height, ratio = '1'] = size?.match(/^(\d+)x(\d+)(?:@([1234]))?$/) ?? [];
  const areKnown = options.every((one) => one in preferences || others.includes(one));
  if (!engines.includes(engine) || !width || !file || !areKnown) {
    console.error(usage);
    process.exit(2);
  }
  const media = Object.assign({}, ...options.map((one) => preferences[one]));
  const view = { width: Number(width), height: Number(height), pixelRatio: Number(ratio) };
  return { engine, file, query, options, media, view: { ...view, touch: options.includes('touch') } };
}

const { engine: name, file, query, options, media, view } = optionsOf(process.argv.slice(2));
const { start } = await import(`../../tests/browser/engines/${name}.mjs`);
const server = await serveSite();
const engine = await start();
try {
  const page = await engine.open(`${server.url}/${query && `?${query}`}`, { ...view, ...media });
  await ready(page);
  if (options.includes('spacing')) await page.evaluate(spaceText);
  writeFileSync(file, await page.screenshot(options.includes('full')));
  for (const message of await page.messages()) console.error(message);
  await page.close();
} finally {
  await engine.close();
  await server.close();
}
