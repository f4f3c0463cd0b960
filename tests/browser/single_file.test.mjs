// The whole site as one file, alone in a folder, opened by a double click: nothing but file:// and no network.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { removeFolder, temporaryFolder } from './engines/processes.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { atRest, coloursAt, middleOf, ready, until } from './support/page.mjs';
import { builtSite } from './support/site.mjs';
import { at, onStage, small, title } from './support/stage.mjs';

const name = 'territoires-innovants.html';
let folder;
let address;
before(() => {
  folder = temporaryFolder('key-');
  copyFileSync(join(builtSite, name), join(folder, name));
  address = pathToFileURL(join(folder, name)).href;
});
after(() => removeFolder(folder));

// Whatever was asked for, from anywhere: what is in the page (data:, blob:) is not.
const requests = (page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((one) => one.name)
      .filter((one) => !/^(data|blob):/.test(one)),
  );

// Without full screen, which would be as large as the screen of the tests, and slow to draw on.
const enterStage = async (page) => {
  await page.evaluate(() => delete Element.prototype.requestFullscreen);
  await page.press('s');
  await onStage(page);
};

async function isQuiet(page) {
  assert.deepEqual(await page.messages(), []);
  assert.deepEqual(await requests(page), []);
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('#messages p')].map((one) => one.textContent)),
    [],
  );
}

inEachEngine('the single file', (open) => {
  test('draws the map, in its own font, and asks for nothing', async () => {
    const page = await open(address);
    await ready(page);
    await atRest(page);
    const [[red, green, blue]] = await coloursAt(page, [await middleOf(page, 'medal:lyon')]);
    assert.ok(red > green && green > blue + 60, `gold at Lyon, not ${red}, ${green}, ${blue}`);
    const faces = await page.evaluate(async () => {
      const [common, rare] = [...document.fonts];
      const before = common.status;
      await document.fonts.load('16px "Atkinson Hyperlegible Next"', 'ü'); // no letter of the page is in the second file
      return [before, rare.status];
    });
    assert.deepEqual(faces, ['loaded', 'loaded']);
    await isQuiet(page);
  });

  test('the stage by its key, beyond step 6; a reload keeps the step', async () => {
    const page = await open(address, small);
    await ready(page);
    await enterStage(page);
    for (let number = 2; number <= 8; number += 1) {
      await page.press('ArrowRight');
      await at(page, number);
    }
    const words = await title(page);
    await page.reload();
    await ready(page);
    await onStage(page);
    await at(page, 8);
    assert.equal(await title(page), words);
    await page.press('End');
    await until(page, 'the end', () => document.querySelector('#scene h2').textContent === 'Merci');
    assert.equal(await page.evaluate(() => document.querySelector('#scene .qr')), null, 'of a file of this machine');
    await page.press('Escape');
    await isQuiet(page);
  });

  // A page that was double-clicked may have a channel to its other window or not, by browser: messages then come twice, or once.
  const byKey = (page) => page.press('p');
  const byLink = async (page) => {
    await page.press('p');
    const place = await until(page, 'the link', () => {
      const box = document.querySelector('#scene .refused a')?.getBoundingClientRect();
      return box && [box.left + box.width / 2, box.top + box.height / 2];
    });
    await page.click(...place);
  };
  for (const [way, openWindow, prepare] of [
    ['by channel and window', byKey, () => {}],
    [
      'by window alone',
      byKey,
      () => {
        BroadcastChannel.prototype.postMessage = () => {};
      },
    ],
    [
      'that a link opened, by window alone',
      byLink,
      () => {
        window.open = () => null;
        BroadcastChannel.prototype.postMessage = () => {};
      },
    ],
  ]) {
    test(`the presenter's window leads the stage, ${way}, and finds it again after a reload`, async () => {
      const page = await open(address, small);
      await ready(page);
      await page.evaluate(prepare);
      await enterStage(page);
      const popup = await page.opens(() => openWindow(page));
      const told = (number) =>
        until(
          popup,
          `step ${number} in the presenter's window`,
          (wanted) => document.getElementById('etape')?.textContent.startsWith(`Étape ${wanted} sur`),
          number,
        );
      const forward = () => popup.evaluate(() => document.querySelector('[data-command=forward]').click());
      await told(1);
      await popup.evaluate(prepare);
      for (const number of [2, 3]) {
        await forward();
        await at(page, number);
        await told(number);
      }
      await page.reload(); // the other window is in front, and may hide it: no frame is drawn then
      await onStage(page);
      await told(3);
      // The window shows step 3 already, from before the reload: waits until it belongs to the stage that came back, which hears it then.
      const stageId = () => window.name.split('-').at(-1);
      for (let id = ''; !id; ) {
        id = await page.evaluate(stageId);
        if (id && id !== (await popup.evaluate(() => location.hash.slice(1)))) id = '';
        if (!id) await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await forward();
      await at(page, 4);
      await page.press('Escape'); // nothing is drawn behind the tests that follow
    });
  }
});

inOneEngine('words and files are our own', 'what is in the single file', (open) => {
  test('finds a commune, shows the finest map and a card, makes a CSV', async () => {
    const page = await open(address, small);
    await ready(page);
    await page.press('/');
    for (const letter of 'villeurbanne') await page.press(letter);
    await until(page, 'whose commune it is', () => window.atlas.state.shown.join() === 'lyon');
    await page.evaluate(() => window.atlas.update({ select: 'lyon', map: [4.8, 45.7, 9] }));
    await until(page, 'the card', () => document.querySelector('#fiche h3')?.textContent.includes('Lyon'));
    const actions = await page.evaluate(() =>
      [...document.querySelectorAll('#fiche .actions button')].map(({ name }) => name),
    );
    assert.deepEqual(actions, ['previous', 'next', 'close'], 'no link to copy: nobody else has this file');
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        window.saved = blob;
        return make.call(URL, blob);
      };
      HTMLAnchorElement.prototype.click = () => {};
      document.querySelector('[data-dialog=export]').click();
    });
    await until(page, 'the dialog', () => Boolean(document.querySelector('dialog[open] [data-file=csv]')));
    assert.equal(await page.evaluate(() => document.querySelector('dialog [download]')), null, 'it is this file');
    assert.equal(
      await page.evaluate(() => document.querySelector('dialog [href*=donnees]')),
      null,
      'they are on a site',
    );
    await page.evaluate(() => document.querySelector('[data-file=csv]').click());
    await until(page, 'the CSV', () => window.saved?.type.startsWith('text/csv'));
    const csv = await page.evaluate(() => window.saved.text());
    assert.match(csv, /^\uFEFF?id;[^\n]*\nlyon;2024;[^\n]*\n$/);
    await atRest(page);
    await isQuiet(page);
  });

  test('speaks English without another page, and has its pages inside', async () => {
    const page = await open(`${address}?lang=en`);
    await ready(page);
    await until(page, 'English', () => document.documentElement.lang === 'en');
    assert.equal(await page.evaluate(() => document.querySelector('[data-dialog=export]').textContent), 'Download');
    await page.evaluate(() => document.getElementById('aide').click());
    await until(page, 'the help', () => document.querySelector('dialog[open] article')?.textContent.includes('map'));
    await isQuiet(page);
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .map((one) => one.getAttribute('href'))
        .filter((href) => !/^(#|\?|https:)/.test(href)),
    );
    assert.deepEqual(dead, []);
    const help = await open(`${address}?page=accessibility.html`);
    await until(help, 'the page', () => Boolean(document.querySelector('article#accessibilite h2')));
    assert.match(await help.evaluate(() => document.title), /^Accessibility/);
    await isQuiet(help);
  });
});
