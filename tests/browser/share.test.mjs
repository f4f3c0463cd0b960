// Sharing what is shown: the link, the QR code, and the page of each laureate.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, removeFolder, temporaryFolder } from './engines/processes.mjs';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { announced, longAtRest, ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

// What a reader of QR codes sees in the picture.
function decoded(picture) {
  const folder = temporaryFolder('qr-');
  const file = join(folder, 'picture.png');
  writeFileSync(file, picture);
  try {
    return execFileSync(findProgram('zbarimg', 'zbar-tools'), ['--quiet', '--raw', '--nodbus', file], {
      encoding: 'utf8',
    }).trim();
  } finally {
    removeFolder(folder);
  }
}

const openDialog = async (page) => {
  await page.evaluate(() => document.querySelector('[data-dialog=share]').focus());
  await page.press('Enter');
  await until(page, 'the dialog', () => Boolean(document.querySelector('dialog[open]')));
};

inOneEngine('link, code and pages are our own', 'sharing', (open) => {
  test('the link is the state, and so is the QR code, as a decoder reads it, on a dark page too', async () => {
    const query = 'theme=inclusion,donnees&select=lyon&appearance=sombre';
    const page = await open(`${server.url}/?${query}&autre=1`);
    await ready(page);
    await announced(page, /Métropole de Lyon/);
    await longAtRest(page);
    await openDialog(page);
    // Its name is heard, and when it is closed nothing that was said before is heard again.
    assert.equal(await page.evaluate(() => document.activeElement.id), 'partage');
    assert.equal(await page.evaluate(() => document.querySelector('#annonce').textContent), '');
    const link = await page.evaluate(() => document.querySelector('dialog input[name=link]').value);
    const [address, asked] = link.split('?');
    assert.equal(address, `${server.url}/`);
    assert.deepEqual(
      Object.fromEntries([...new URLSearchParams(asked)].filter(([name]) => name !== 'map')),
      Object.fromEntries(new URLSearchParams(query)),
    );
    assert.equal(decoded(await page.screenshot()), link);
    assert.equal(
      await page.evaluate(() => document.querySelector('dialog p').textContent),
      '7 territoires affichés sur 21.',
    );
    assert.deepEqual(await violations(page), []);
    await page.press('Escape');
    await until(page, 'the end of the dialog', () => !document.querySelector('dialog'));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.dialog), 'share');
    assert.deepEqual(await page.messages(), []);
  });

  test('in English, in English; what no code can say is told', async () => {
    const page = await open(`${server.url}/en.html`);
    await ready(page);
    await page.evaluate(() => {
      Object.defineProperty(window.atlas, 'state', { value: { ...window.atlas.state, q: 'à'.repeat(900) } });
    });
    await openDialog(page);
    const words = await page.evaluate(() => document.querySelector('dialog').textContent);
    assert.match(words, /^ShareClose/);
    assert.match(words, /too long for a QR code/);
    assert.equal(await page.evaluate(() => document.querySelector('dialog .qr')), null);
  });

  test('the page of a laureate leads to the explorer, and back; axe finds nothing at 320 and 1280 px', async () => {
    for (const width of [320, 1280]) {
      const page = await open(`${server.url}/laureats/sicoval-haute-garonne.html`, { width, height: 800 });
      assert.match(await page.evaluate(() => document.querySelector('h1').textContent), /Sicoval/);
      await until(page, 'its picture', () => document.querySelector('#laureat img').naturalWidth === 1200);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await page.messages(), []);
      await page.evaluate(() => document.querySelector('a.button').click());
      await ready(page);
      assert.equal(await page.evaluate(() => window.atlas.state.select), 'sicoval-haute-garonne');
    }
  });
});
