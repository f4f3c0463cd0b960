// Hosts with manners of their own: names without endings, one page for all that is not there, types and encodings that are not
// said, no leave to read for other origins.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { hostPage, serveHost } from './support/host.mjs';
import { ofNoType, onePageForAll, rewriting, withoutEncoding, withoutEndings } from './support/manners.mjs';
import { messagesShown, ready, shownRows, until } from './support/page.mjs';
import { serveSpoiltSite } from './support/site.mjs';
import { at, stageAt } from './support/stage.mjs';

const servers = new Set();
const served = async (opening) => {
  const server = await opening;
  servers.add(server);
  return server;
};
const host = (files, manners) => served(serveSpoiltSite(files, 0, manners));
after(async () => {
  for (const server of servers) await server.close();
});

async function goTo(page, url) {
  await page.evaluate((address) => {
    location.href = address;
  }, url);
  const isThere = (address) => location.href === address && document.readyState === 'complete' && document.title !== '';
  await until(page, url, isThere, url);
}

inEachEngine(
  'a host that takes the ending of names away',
  (open) => {
    test('without a network every page opens at its short address, with what was asked of it', async () => {
      const server = await host({}, { first: withoutEndings });
      const page = await stageAt(open, `${server.url}/?mode=scene`);
      const lines = await until(page, 'that all is kept', () => {
        const [ready, kept] = [...document.querySelectorAll('#scene .before p')].map((one) => one.textContent);
        return /^Prêt/.test(ready) && kept && { ready, kept };
      });
      assert.match(lines.ready, /^Prêt\s: 2,\d\sMo, hors ligne possible$/);
      assert.match(lines.kept, /^Gardés\s: scène, explorateur et pages\. Pas gardés/);
      servers.delete(server);
      await server.close(); // the network goes
      for (const [path, words] of [
        ['/en?tier=or', 'five'],
        ['/aide', 'Aide'],
        ['/presentateur', 'Fenêtre du présentateur'],
        ['/laureats/lyon', 'Métropole de Lyon'],
        ['/laureates', 'The laureates, page by page'],
      ]) {
        await goTo(page, server.url + path);
        if (words !== 'five') assert.ok((await page.evaluate(() => document.title)).includes(words), path);
        else {
          await ready(page);
          assert.equal((await shownRows(page)).length, 5);
          assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
        }
      }
      // Asked for as if it were a folder, the page is redirected to its own file, beside which its styles and scripts are.
      await page.evaluate((address) => location.assign(address), `${server.url}/en/?tier=or`);
      await until(page, 'the page beside its files', () => /\/en\.html\?tier=or$/.test(location.href));
      await ready(page);
      assert.equal((await shownRows(page)).length, 5);
    });
  },
  { isFresh: true },
);

inOneEngine('what is asked for and said is our own', 'hosts with manners of their own', (open) => {
  test('names without endings: the language, the help and the stage come all the same', async () => {
    const server = await host({}, { first: withoutEndings });
    const page = await open(`${server.url}/en.html?tier=or`);
    await ready(page);
    assert.equal(await page.evaluate(() => location.pathname), '/en');
    assert.equal((await shownRows(page)).length, 5);
    await page.evaluate(() => document.getElementById('aide').click());
    await until(page, 'the help', () => document.querySelector('dialog[open] article'));
    const french = await open(`${server.url}/?tier=or`);
    await ready(french);
    await french.evaluate(() => document.getElementById('langue').click());
    await until(french, 'English', () => document.documentElement.lang === 'en');
    assert.equal((await shownRows(french)).length, 5);
    const form = await open(`${server.url}/integrer.html`);
    await until(form, 'the form', () => !document.querySelector('[data-scripted]').hidden);
    const code = await form.evaluate(() => document.querySelector('[data-code=element]').textContent);
    assert.ok(code.includes(`src="${server.url}/embed.js"`), code);
  });

  test('one page for all that is not there: each file is told by its name, and the list stays', async () => {
    for (const file of ['data/laureats-2024.json', 'program.wasm']) {
      // This host sends its first page, at the address of the file that it does not have.
      const page = await open(`${(await host({ [file]: '<!doctype html><title>Accueil</title>' })).url}/`);
      const said = await messagesShown(page);
      assert.ok(
        said.includes(
          `Le fichier ${file} n’a pas pu être chargé (le serveur a envoyé une page web à la place de ce fichier`,
        ),
        said,
      );
      assert.equal((await shownRows(page)).length, 21);
    }
    const { url } = await host({}, { first: onePageForAll });
    const page = await stageAt(open, `${url}/?mode=scene&story=nulle`);
    assert.match(await messagesShown(page), /nulle.*page web à la place de ce fichier JSON/s);
    await at(page, 1);
  });

  test('a program that is not said to be packed: the list stays, and a sentence says so', async () => {
    const { url } = await host({}, { first: withoutEncoding(['/program.wasm']) });
    const page = await open(`${url}/`);
    assert.match(await messagesShown(page), /program\.wasm n’a pas pu être chargé \(il est arrivé illisible/);
    assert.equal((await shownRows(page)).length, 21);
  });

  for (const [name, manners] of [
    ['a program of no known type', { first: ofNoType('/program.wasm') }],
    ['a host that wants nothing stored', { headers: { 'cache-control': 'no-store', vary: '*' } }],
  ]) {
    test(`${name}: all starts, and is kept`, async () => {
      const page = await stageAt(open, `${(await host({}, manners)).url}/?mode=scene`);
      assert.ok(await page.evaluate(() => window.atlas.isDrawing));
      await until(page, 'that all is kept', () =>
        /^Prêt.*hors ligne possible/.test(document.querySelector('#scene .ready').textContent),
      );
      assert.deepEqual(await page.messages(), []);
    });
  }

  test('a proxy that writes pages anew and puts its script in them: all starts, in both languages', async () => {
    const files = { 'index.html': rewriting, 'en.html': rewriting, 'of_the_proxy.js': 'window.isBetween = true;' };
    const page = await open(`${(await host(files)).url}/`);
    await ready(page);
    await page.evaluate(() => document.getElementById('langue').click());
    await until(page, 'English', () => document.querySelector('#liste-title').textContent === 'The laureates');
    assert.deepEqual(await page.messages(), []);
  });

  test('a script of the program that is not there: it is told, and the page answers', async () => {
    for (const file of ['program_page.js', 'atlas.js']) {
      const page = await open(`${(await host({ [file]: null })).url}/?tier=or`);
      assert.match(await messagesShown(page), /(program_page|atlas)\.js/);
      assert.equal((await shownRows(page)).length, 5);
    }
  });

  test('the element, of a host that lets no other origin read: the link in it', async () => {
    const site = await host({}, { headers: { 'access-control-allow-origin': null } });
    const element = `<territoires-innovants tier="or"><a href="${site.url}/?tier=or">Territoires innovants 2024</a></territoires-innovants>`;
    const around = await served(
      serveHost({ '/': hostPage(`<script type="module" src="${site.url}/embed.js"></script>${element}`) }),
    );
    const page = await open(around.url);
    assert.ok(await page.evaluate(() => document.querySelector('territoires-innovants a').checkVisibility()));
    await page.evaluate((address) => location.assign(address), `${site.url}/?tier=or`);
    await ready(page);
    assert.equal((await shownRows(page)).length, 5);
  });
});
