// Where the page's own script never begins, the page says so by itself, after a while, and leads to the single file.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { hostPage, serveHost } from './support/host.mjs';
import { frameOf, ready, until } from './support/page.mjs';
import { builtSite, policy, serveSite, serveSpoiltSite } from './support/site.mjs';

const opened = [];
const served = async (opening) => {
  const server = await opening;
  opened.push(server);
  return server;
};
let strict;
let scriptless;
before(async () => {
  strict = await served(serveSite(undefined, policy.replace(/script-src [^;]+/, "script-src 'none'")));
  scriptless = await served(serveSpoiltSite({ 'common.js': null })); // page.js imports it
});
after(async () => {
  for (const server of opened) await server.close();
});

const sentence = () => {
  const place = document.getElementById('pas-commence');
  if (!place) return null;
  const isSeen = place.checkVisibility({ visibilityProperty: true }) && place.offsetHeight > 0;
  return isSeen && { words: place.textContent.trim(), leads: place.querySelector('a[href$=html]')?.href };
};
const saidAt = async (page) => {
  const said = await until(page, 'the sentence', sentence);
  return { ...said, millis: await page.evaluate(() => performance.now()) };
};

inEachEngine('a page whose script does not begin', (open) => {
  test('opened by a double click: the sentence, in five seconds and no sooner, and the way to the single file', async () => {
    const page = await open(pathToFileURL(join(builtSite, 'index.html')).href);
    const { words, leads, millis } = await saidAt(page);
    assert.match(
      words,
      /^La partie interactive de cette page n’a pas encore démarré\. Réessayer Ouvrir tout l’explorateur/,
    );
    assert.ok(millis >= 5000, String(millis));
    await page.evaluate((address) => location.assign(address), leads);
    await ready(page);
    assert.equal(await page.evaluate(sentence), null);
  });

  test('a policy that lets no script in; in English too', async () => {
    const page = await open(`${strict.url}/en.html`);
    const { words, leads } = await saidAt(page);
    assert.match(words, /^The interactive part of this page has not started yet\. Try again Open the whole explorer/);
    assert.equal(leads, `${strict.url}/territoires-innovants.html`);
  });

  test('a page whose script begins loses the sentence before it is seen', async () => {
    const server = await served(serveSite());
    for (const [file, begins] of [
      ['', () => Boolean(window.atlas)],
      ['integrer.html', () => !document.querySelector('[data-scripted]').hidden],
      ['presenter.html', () => Boolean(document.getElementById('etape'))],
    ]) {
      const page = await open(`${server.url}/${file}`);
      await until(page, `the script of « ${file} »`, begins);
      await until(page, 'no sentence', () => !document.getElementById('pas-commence'));
      await page.close();
    }
  });
});

inOneEngine('where it stands and when it is read is our own', 'the sentence of a page without its script', (open) => {
  test('each page that has a script of its own has it', async () => {
    const pages = [];
    for (const file of ['integrer.html', 'presentateur.html', 'bench.html'])
      pages.push(await open(`${strict.url}/${file}`)); // they wait together
    for (const page of pages) assert.match((await saidAt(page)).words, /^La partie interactive/);
  });

  test('in a frame without an origin, from a host that lets no other read', async () => {
    const site = await served(serveSpoiltSite({}, 0, { headers: { 'access-control-allow-origin': null } }));
    const markup = `<iframe sandbox="allow-scripts" src="${site.url}/" width="900" height="600"></iframe>`;
    const host = await served(serveHost({ '/': hostPage(markup) }));
    const page = await open(host.url);
    assert.match((await until(frameOf(page), 'the sentence', sentence)).words, /^La partie interactive/);
  });

  test('it moves nothing, covers no end of the page, is not on paper, and axe finds nothing', async () => {
    const page = await open(`${scriptless.url}/`);
    const places = () =>
      [...document.querySelectorAll('h2, footer')].map((one) => Math.round(one.getBoundingClientRect().top + scrollY));
    const before = await page.evaluate(places);
    await saidAt(page);
    assert.deepEqual(await page.evaluate(places), before);
    assert.deepEqual(await violations(page), []);
    const [bottom, top] = await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      const rectOf = (one) => document.querySelector(one).getBoundingClientRect();
      return [rectOf('footer').bottom, rectOf('#pas-commence').top];
    });
    assert.ok(bottom <= top + 1, `${bottom} is under ${top}`);
    await page.asPrinted();
    assert.equal(await page.evaluate(sentence), false);
  });

  test('with movement, and without styles: it is there too', async () => {
    const page = await open(`${scriptless.url}/`, { reducedMotion: 'no-preference' });
    assert.ok((await saidAt(page)).millis >= 5000);
    const bare = await served(serveSpoiltSite({ 'page.js': null, 'page.css': null }));
    assert.ok(await (await open(`${bare.url}/`)).evaluate(sentence), 'nothing hides it');
  });
});
