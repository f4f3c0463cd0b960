// The page where the interactive map cannot be had, or is not wanted yet: filters, links and the address all the same.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { announced, messagesShown, query, ready, shownRows, until } from './support/page.mjs';
import { policy, serverOfFile, serveSite, serveSpoiltSite } from './support/site.mjs';

const withScript = (name) => (bytes) =>
  String(bytes).replace('<script type="module"', `<script src="${name}"></script><script type="module"`);
const scripted = (script) => ({ 'index.html': withScript('first.js'), 'first.js': script });
const savesData = scripted("Object.defineProperty(navigator, 'connection', { value: { saveData: true } });");

const filtersThere = (page) => until(page, 'the filters', () => !document.querySelector('#filtres').hidden);
const click = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);
const clickOnMap = (page, id) =>
  page.evaluate(
    (laureate) =>
      document
        .querySelector(`.map a[data-laureate=${laureate}]`)
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    id,
  );
const asksForTheProgram = () => performance.getEntriesByType('resource').some(({ name }) => name.includes('program'));

const spoilt = serverOfFile(() => serveSpoiltSite({ 'program.wasm': null }));

inEachEngine('the page alone', (open) => {
  test('filters, counts, the address and Back are in step', async () => {
    const page = await open(`${spoilt.url}/?lang=fr&utm=1`);
    await filtersThere(page);
    assert.match(await messagesShown(page), /program\.wasm/);
    await click(page, '#filtres input[value=or]');
    await until(page, 'the filter', () => location.search === '?tier=or&utm=1');
    assert.equal((await shownRows(page)).length, 5);
    await announced(page, /^5 territoires affichés sur 21$/);
    const seen = await page.evaluate(() => ({
      ghosts: document.querySelectorAll('.map a.ghost').length,
      bronze: document.querySelector('#filtres label:has([value=bronze]) .count').textContent,
      commands: document.querySelector('#commandes').hidden,
      chart: document.querySelector('#graphique').hidden,
      kept: document.querySelector('#filtres [type=reset]').hidden,
    }));
    assert.deepEqual(seen, { ghosts: 16, bronze: ' 10', commands: true, chart: true, kept: false });
    await clickOnMap(page, 'lyon');
    await until(page, 'the selection', () => location.search === '?tier=or&select=lyon&utm=1');
    await announced(page, /^Métropole de Lyon, label Or, .+\s: .+$/);
    await page.goBack();
    await until(page, 'no selection', () => !document.querySelector('#laureats [aria-selected=true]'));
    await announced(page, /^Fiche fermée$/);
    await click(page, '#filtres [type=reset]');
    await until(page, 'everyone', () => document.querySelectorAll('#laureats tr[hidden]').length === 0);
    assert.equal(await query(page), '?utm=1');
  });

  for (const [name, site] of [
    ['a policy that refuses WebAssembly', () => serveSite(undefined, policy.replace(" 'wasm-unsafe-eval'", ''))],
    ['a browser without WebAssembly', () => serveSpoiltSite(scripted('delete window.WebAssembly;'))],
    ['a catalogue that is not there', () => serveSpoiltSite({ 'data/laureats-2024.json': null })],
  ]) {
    test(`${name}: the filters work`, async (context) => {
      const server = await site();
      context.after(() => server.close());
      const page = await open(`${server.url}/?theme=inclusion&q=numerique`);
      await filtersThere(page);
      const rows = await shownRows(page);
      assert.ok(rows.length > 0 && rows.length < 21, String(rows));
    });
  }

  test('words find communes and départements, with a slip as without', async () => {
    for (const [words, found] of [
      ['pertuis', ['aix-marseille-provence']],
      ['Lbaège', ['sicoval-haute-garonne']],
      ['59140', ['porte-du-hainaut', 'dunkerque']],
    ]) {
      const page = await open(`${spoilt.url}/?q=${encodeURIComponent(words)}`);
      await filtersThere(page);
      await until(page, `who has ${words}`, (ids) => String(window.atlas.state.shown) === ids, String(found));
      assert.deepEqual(await shownRows(page), found, words);
    }
  });
});

inOneEngine('what is filtered and said is our own', 'the page alone, word for word', (open) => {
  test('a link to what does not exist is told, the rest is followed; English is English', async () => {
    const page = await open(`${spoilt.url}/?tier=platine,or&select=atlantide&lang=en`);
    await until(
      page,
      'English',
      () => document.querySelector('#compte').textContent === '5 territories shown out of 21',
    );
    assert.match(await messagesShown(page), /platine[\s\S]*atlantide/);
    await click(page, '#filtres input[value=argent]');
    await until(page, 'what is left', () => location.search === '?tier=or,argent&lang=en');
    assert.deepEqual(await page.evaluate(() => document.querySelector('#messages .message:nth-child(2)')), null);
  });

  test('data saved: the program comes when it is asked for', async (context) => {
    const server = await serveSpoiltSite(savesData);
    context.after(() => server.close());
    const page = await open(`${server.url}/?tier=or`);
    await filtersThere(page);
    assert.equal((await shownRows(page)).length, 5);
    assert.equal(await page.evaluate(asksForTheProgram), false);
    const words = await page.evaluate(() => document.querySelector('#interactive').textContent);
    assert.match(words, /^Afficher la carte interactive \(1\d\d\sKo\)$/);
    await click(page, '#interactive');
    await ready(page);
    assert.equal((await shownRows(page)).length, 5);
    assert.equal(await page.evaluate(() => document.querySelector('#interactive')), null);
    assert.deepEqual(await page.messages(), []);
  });

  test('axe finds nothing, in it and in the pages beside it, and nothing scrolls sideways', async () => {
    for (const width of [390, 1280]) {
      for (const file of [
        '?tier=or&select=lyon',
        'aide.html',
        'help.html',
        'label.html',
        'about.html',
        'accessibilite.html',
        'ecoconception.html',
        'accessibility.html',
        'licences.html',
        'licensing.html',
      ]) {
        const page = await open(`${spoilt.url}/${file}`, { width, height: 800 });
        if (file.startsWith('?')) await filtersThere(page);
        assert.deepEqual(await violations(page), [], file);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= view, `${file}: ${content} px in ${view}`);
      }
    }
  });
});
