// A visit to a site of which one file is spoilt: what the visitor is told, what still answers, and that all is there once the fault is
// gone and « Réessayer » is pressed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { types } from '../../../tools/serve/files.mjs';
import { withScript } from '../support/graphics.mjs';
import { until } from '../support/page.mjs';
import { builtSite, policy, serveSpoiltSite } from '../support/site.mjs';
import { kinds } from './kinds.mjs';

const mostAsked = 4; // by a page that tries again for who asks for something
const headers = { 'cache-control': 'no-cache', 'content-security-policy': policy };

// What takes five seconds or more on the page takes a twentieth of it here.
const hurried = `const usual = { setTimeout, setInterval };
for (const [name, wait] of Object.entries(usual))
  window[name] = (act, millis = 0, ...rest) => wait(act, millis >= 5000 ? millis / 20 : millis, ...rest);`;
const hurry = { 'index.html': withScript('hurried.js'), 'hurried.js': hurried };

// The site with that fault of that file, until `mend()`.
async function serveWithFault({ file, over }, kind) {
  const good = { file, bytes: readFileSync(join(builtSite, file)), type: types[extname(file)], headers };
  const faults = { isThere: true, asked: 0 };
  const first = ({ url }, response) => {
    if (!faults.isThere || decodeURIComponent(url.split('?')[0]) !== `/${file}`) return false;
    faults.asked += 1;
    kinds[kind](good, response);
    return true;
  };
  const server = await serveSpoiltSite({ ...over, ...(kind === 'still' && hurry) }, 0, { first });
  const mend = () => {
    faults.isThere = false;
  };
  return { ...server, mend, asked: () => faults.asked };
}

// Evaluated in the page: what it says, by the ways of files.mjs; null: nothing yet.
const told = (way) => {
  const unstarted = document.getElementById('pas-commence');
  const ways = {
    message: () => [...document.querySelectorAll('#messages .message p')].map((one) => one.textContent).join('\n'),
    unstarted: () => unstarted?.checkVisibility({ visibilityProperty: true }) && unstarted.textContent.trim(),
    slide: () =>
      [...document.querySelectorAll('#scene .before p')]
        .map((one) => one.textContent)
        .find((words) => /Hors ligne impossible|Rien n’est gardé|mais pas/.test(words)),
  };
  return (ways[way] ?? ways.message)() || null;
};

const filtered = () => {
  const rows = document.querySelectorAll('#laureats tr[data-laureate]:not([hidden])').length;
  return /tier=or/.test(location.search) && rows === window.atlas.state.shown.length;
};

// The list is there, the canvas is not blank, and, where its script has come, the page answers.
async function canBeUsed(page, row) {
  const [rows, isSeen] = await page.evaluate(() => [
    document.querySelectorAll('#laureats tr[data-laureate]').length,
    window.atlas.isDrawing || getComputedStyle(document.querySelector('#atlas figure')).visibility === 'visible',
  ]);
  assert.equal(rows, 21);
  assert.ok(isSeen, 'neither the map of the page nor that of the canvas');
  if (row.without === 'unstarted' || /scene/.test(row.link)) return;
  await until(page, 'the page to answer', () => window.atlas !== undefined);
  await page.evaluate(() => document.querySelector('#filtres input[value=or]').click());
  await until(page, 'the filter', filtered);
}

const act = async (page, row) => {
  if (!row.act) return;
  await until(
    page,
    'the page to answer',
    () => window.atlas !== undefined && !document.querySelector('#recherche[inert]'),
  );
  await page.evaluate(row.act);
};

async function expectAll(page, row) {
  await until(page, 'all of it', row.isThere);
  const said = await page.evaluate(told, row.without);
  assert.equal(said, null);
}

// What it says of a map that does not come, and of a part for whose sake something else is awaited.
const stillWords = ['n’avance plus', 'stopped loading', 'se fait attendre', 'long in coming'];

async function expectTold(page, row, kind) {
  const said = await until(page, 'a sentence', told, row.without);
  const file = row.file.split('/').at(-1);
  const names = [file, `«\u202f${file.split('.')[0]}\u202f»`, ...(kind === 'still' ? stillWords : [])];
  const isNamed = row.without !== 'message' || names.some((name) => said.includes(name));
  assert.ok(isNamed, `${file} is not named: ${said}`);
  assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length > 1), false, said);
  return said;
}

const retry = (page) =>
  page.evaluate(() => {
    const button = [...document.querySelectorAll('#messages button, #pas-commence a')].find(({ textContent }) =>
      /^(Réessayer|Try again)$/.test(textContent),
    );
    button?.click();
    return Boolean(button);
  });

// What the browser itself says of a failed request. A script that never began may say why; another one is ours to tell.
const browsersOwn = [
  /^failed request: /,
  /^page error: Loading (failed for the|module from)/, // Firefox
  /^console error: (Failed to load resource|Failed to load module script|Refused to apply style)/,
  /^console error: (A bad HTTP response code|An unknown error occurred when fetching|The script has an unsupported MIME)/, // service_worker.js
  /^console (error|warning): .*(decode downloaded font|OTS parsing|preload)/i,
];
const ofUnstarted = [/^page error: /];

function ownMessages(messages, { without, file }) {
  const begun = without === 'unstarted' || /worker/.test(file) ? ofUnstarted : [];
  return messages.filter((one) => ![...browsersOwn, ...begun].some((pattern) => pattern.test(one)));
}

// Resolves to what was said, or to nothing where all came. `open`: see support/engines.mjs.
export async function visit(open, { told: ways, ...given }, kind) {
  const row = { ...given, without: ways[kind] ?? given.without };
  const server = await serveWithFault(row, kind);
  try {
    const page = await open(`${server.url}/${row.page}${row.link}`, { isWaitedFor: kind !== 'still' });
    const isHarmless = row.without === 'nothing' || row.harmless.includes(kind);
    await act(page, row);
    let said;
    if (isHarmless) await expectAll(page, row);
    else {
      said = await expectTold(page, row, kind);
      if (!row.page) await canBeUsed(page, row);
      server.mend();
      const leftAt = await page.evaluate(() => performance.timeOrigin);
      if (!(await retry(page))) {
        assert.equal(row.without, 'slide', `nothing to try again with: ${said}`);
        await page.reload();
      }
      await until(page, 'the page anew', (before) => performance.timeOrigin !== before, leftAt);
      await act(page, row);
      await expectAll(page, row);
    }
    assert.ok(server.asked() <= mostAsked, `it was asked for ${server.asked()} times`);
    assert.deepEqual(ownMessages(await page.messages(), row), []);
    await page.close();
    return said;
  } finally {
    await server.close();
  }
}
