// From one language to the other and back: the state goes along, and each file is in its own language.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { frameOf, query, ready, until } from './support/page.mjs';
import { builtSite, serverOfFile, serveSpoiltSite } from './support/site.mjs';

const host = `<!doctype html><html lang="fr"><title>hôte</title><link rel="icon" href="icon.svg">
<iframe src="en.html?tier=or&layout=full" title="explorateur" width="900" height="700"></iframe>`;
const server = serverOfFile(() => serveSpoiltSite({ 'host.html': host }));

const press = (page, selector) => page.evaluate((wanted) => document.querySelector(wanted).click(), selector);
// Without `map`, which depends on how far the flight has come by then.
const withoutMap = (address) => address.replace(/&map=[^&]+/, '');
const hrefOf = async (page) =>
  withoutMap(await page.evaluate(() => document.getElementById('langue').getAttribute('href')));
const lang = (page) => page.evaluate(() => [document.documentElement.lang, window.atlas.state.lang ?? null]);
const stateOf = (page) =>
  page.evaluate(() =>
    ['theme', 'tier', 'select', 'view', 'lang'].map((name) => String(window.atlas.state[name] ?? '')),
  );

inEachEngine('the languages', (open) => {
  test('« Français » on the English page: the same state', async () => {
    const page = await open(`${server.url}/en.html?theme=inclusion&select=lyon`);
    await ready(page);
    await page.evaluate(() => window.atlas.update({ tier: ['or'], view: 'liste' }));
    await press(page, '#langue');
    await until(page, 'the French file', () => location.pathname.endsWith('/index.html'));
    await ready(page);
    assert.deepEqual(await stateOf(page), ['inclusion', 'or', 'lyon', 'liste', '']);
    assert.deepEqual(await lang(page), ['fr', null]);
    await page.goBack();
    await until(page, 'the English file', () => location.pathname.endsWith('/en.html'));
    await ready(page);
    assert.deepEqual(await stateOf(page), ['inclusion', 'or', 'lyon', 'liste', 'en']);
    // Leaving a page breaks off what Firefox was fetching for it, and makes it ask for /favicon.ico where it has not read the page's own
    // icon yet: neither is a fault.
    assert.deepEqual(
      (await page.messages()).filter((one) => !/NS_BINDING_ABORTED|favicon\.ico/.test(one)),
      [],
    );
  });

  test('Back, and a link within the page, leave the English page in English', async () => {
    const page = await open(`${server.url}/en.html`);
    await ready(page);
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await until(page, 'the address', () => /select=lyon/.test(location.search));
    await press(page, '.skip');
    await until(page, 'the fragment', () => location.hash === '#liste');
    assert.deepEqual(await stateOf(page), ['', '', 'lyon', '', 'en']);
    await page.goBack();
    await until(page, 'the address without the fragment', () => location.hash === ''); // WebKit takes two at once for one
    await page.goBack();
    await until(page, 'no selection', () => window.atlas.state.select === null);
    assert.deepEqual(await lang(page), ['en', 'en']);
    assert.equal(await page.evaluate(() => document.querySelector('#compte').textContent), '21 territories shown');
    assert.deepEqual(await page.messages(), []);
  });
});

inOneEngine('addresses are our own', 'the link to the other language', (open, engine) => {
  test('follows the state, live, with what the address says beyond it', async () => {
    const page = await open(`${server.url}/?utm=1&tier=or`);
    await ready(page);
    assert.equal(await hrefOf(page), 'en.html?tier=or&utm=1');
    await page.evaluate(() => window.atlas.update({ select: 'lyon', view: 'graphiques' }));
    assert.equal(await hrefOf(page), 'en.html?tier=or&select=lyon&view=graphiques&utm=1');
    await press(page, '#langue');
    await until(page, 'English', () => document.getElementById('langue').textContent === 'Français');
    assert.equal(withoutMap(await query(page)), '?tier=or&select=lyon&view=graphiques&lang=en&utm=1');
    await until(page, 'the way back', () =>
      /^index\.html/.test(document.getElementById('langue').getAttribute('href')),
    );
    assert.equal(await hrefOf(page), 'index.html?tier=or&select=lyon&view=graphiques&utm=1');
    const label = () => document.querySelector('#atlas canvas').getAttribute('aria-label');
    assert.match(await page.evaluate(label), /^Map and chart/);
    assert.deepEqual(await page.messages(), []);
  });

  test('goes through a page that an extension of the browser has added to', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await page.evaluate(() => {
      const own = (name) => document.createElement(name);
      document.body.prepend(own('div'));
      document.querySelector('main').append(own('span'));
      document.querySelector('#liste').prepend(own('some-extension'));
    });
    await press(page, '#langue');
    await until(page, 'English', () => document.getElementById('langue').textContent === 'Français');
    const heads = () => [...document.querySelectorAll('h2, #laureats th[scope=col]')].map((one) => one.textContent);
    const other = await open(`${server.url}/en.html`);
    await ready(other);
    assert.deepEqual(await page.evaluate(heads), await other.evaluate(heads));
    assert.equal(await page.evaluate(() => document.querySelectorAll('some-extension').length), 1);
  });

  test('the English file that is asked for French says so from then on', async () => {
    const page = await open(`${server.url}/en.html?lang=fr`);
    await ready(page);
    await until(page, 'French', () => document.documentElement.lang === 'fr');
    await page.evaluate(() => window.atlas.update({ tier: ['or'] }));
    assert.equal(await query(page), '?tier=or&lang=fr');
    await page.reload();
    await ready(page);
    await until(page, 'French', () => document.documentElement.lang === 'fr');
    const other = await open(`${server.url}/en.html?lang=xx`);
    await ready(other);
    assert.deepEqual(await lang(other), ['en', 'en']);
    assert.match(await other.evaluate(() => document.getElementById('messages').textContent), /xx/);
  });

  test('in a frame, and on the page without the program', async () => {
    const page = await open(`${server.url}/host.html`);
    const frame = frameOf(page);
    await until(frame, 'the atlas', () => window.atlas?.state);
    await frame.evaluate(() => window.atlas.update({ select: 'lyon' }));
    assert.equal(await hrefOf(frame), 'index.html?tier=or&select=lyon&layout=full');
    await frame.evaluate(() => window.atlas.update({ lang: null }));
    await until(frame, 'a bar in French', () => /explorateur/.test(document.querySelector('#cadre > a').textContent));
    const spoilt = await serveSpoiltSite({ 'program.wasm': null });
    try {
      const plain = await open(`${spoilt.url}/en.html?tier=or`);
      await until(plain, 'the filters', () => !document.getElementById('filtres').hidden);
      await press(plain, '#laureats a[data-select=lyon]');
      assert.equal(await hrefOf(plain), 'index.html?tier=or&select=lyon');
      await plain.goBack();
      await until(plain, 'no selection', () => !/select/.test(location.search));
      assert.equal(await plain.evaluate(() => document.documentElement.lang), 'en');
      assert.equal(
        await plain.evaluate(() => document.querySelector('#compte').textContent),
        '5 territories shown out of 21',
      );
      await plain.close();
    } finally {
      await spoilt.close();
    }
  });

  test('in English, what stays French in the card and in the words of the chart says that it is', async () => {
    const page = await open(`${server.url}/en.html?select=megalis-bretagne`);
    await ready(page);
    const french = (place) =>
      page.evaluate((id) => [...document.querySelectorAll(`#${id} [lang=fr]`)].map((one) => one.textContent), place);
    await until(page, 'its facts', () => document.querySelector('#fiche dd [lang=fr]'));
    const card = await french('fiche');
    for (const words of ['Syndicat mixte de coopération territoriale Mégalis Bretagne', 'Cesson-Sévigné', 'Finistère'])
      assert.ok(
        card.some((one) => one.includes(words)),
        `${words} in ${card.join(' | ')}`,
      );
    assert.ok(
      card.some((words) => words.startsWith('Le syndicat est dessiné')),
      'what is noted of it',
    );
    for (const words of card) assert.doesNotMatch(words, /inhabitants|same/);
    await page.evaluate(() => window.atlas.update({ select: null, view: 'graphiques', chart: 'regions' }));
    await until(page, 'the finding', () => /lead/.test(document.querySelector('#graphique h3').textContent));
    assert.ok((await french('graphique h3')).includes('Pays de la Loire'));
  });

  test('from the configurator, with what is chosen; on stage, everything is in English', async () => {
    const page = await open(`${server.url}/integrer.html?tier=or`);
    await until(page, 'the form', () => !document.querySelector('.configurateur').hidden);
    await press(page, '#choix [name=tier][value=bronze]');
    assert.equal(await hrefOf(page), 'embedding.html?tier=or&tier=bronze');
    const stage = await open(`${server.url}/en.html?mode=scene&step=2`);
    await ready(stage);
    await until(stage, 'the stage', () => document.querySelector('#scene h2'));
    const words = () => document.querySelector('#scene .words').textContent.replace(/\s*–\s*/g, '–');
    assert.match(await stage.evaluate(words), /3–4 April 2024/);
    for (const [selector, wanted] of [
      ['theme', /Digital inclusion/],
      ['laureate', /(Gold|Silver|Bronze).*/],
    ]) {
      for (let count = 0; count < 9; count += 1) {
        if (await stage.evaluate((kind) => document.querySelector('#scene article').dataset.kind === kind, selector))
          break;
        await stage.press('ArrowRight');
      }
      assert.match(await stage.evaluate(words), wanted);
      assert.doesNotMatch(await stage.evaluate(words), /Argent|numérique ·|Inclusion numérique/);
    }
    // The title is a sentence in English; each line is a name, in French.
    await stage.evaluate(() => window.atlas.update({ step: 6 }));
    const parts = (selector) =>
      stage.evaluate((one) => [...document.querySelectorAll(`#scene ${one}`)].map((it) => it.textContent), selector);
    await until(stage, 'the jury', () => document.querySelector('#scene article').dataset.kind === 'jury');
    assert.deepEqual(await parts('h2 [lang=fr]'), []);
    assert.equal((await parts('li > [lang=fr]:only-child')).length, 8);
    assert.deepEqual(await stage.messages(), [], engine);
  });
});

// The names that stand in texts whose language is not French. `address`: of another page; '' is the one that is open.
async function unmarkedIn({ address, names }) {
  const html = address && (await (await fetch(address)).text());
  const { body } = address ? new DOMParser().parseFromString(html, 'text/html') : document;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const isLive = parentElement.closest('[data-live]:not(#fiche)'); // sentences of scripts, names among them
    if (
      isLive ||
      parentElement.localName === 'script' ||
      parentElement.closest('[lang]')?.getAttribute('lang') === 'fr'
    )
      continue;
    for (const name of names) {
      const isWhole = (at) => !/\p{L}/u.test(data.charAt(at - 1)) && !/\p{L}/u.test(data.charAt(at + name.length));
      const at = data.indexOf(name);
      if (at >= 0 && isWhole(at)) found.push(`${address}: ${name} in « ${data.trim()} »`);
    }
  }
  return found;
}

inOneEngine('the markup is our own', 'what stays French in English', (open) => {
  const catalog = JSON.parse(readFileSync(join(builtSite, 'data/laureats-2024.json'), 'utf8'));
  const { label, forum, sources, criteria, jury, regions, departements, laureates } = catalog;
  const all = [
    [label, forum.name, forum.place, forum.city, forum.host, ...criteria, ...jury],
    [...sources, ...regions, ...departements].map(({ title, name }) => title ?? name),
    ...laureates.map(({ name, project, seat }) => [name, project, seat.commune, seat.address, seat.note]),
    ...laureates.flatMap(({ holders }) => holders.map(({ name, note, perimeter }) => [name, note, perimeter?.name])),
  ];
  const names = [...new Set(all.flat().filter(Boolean))];

  test('is marked so: in the explorer, on its card, on the pages of the laureates', async () => {
    const page = await open(`${server.url}/en.html?select=sicoval-haute-garonne`);
    await ready(page);
    await until(page, 'the card', () => document.querySelector('#fiche dd'));
    for (const address of ['', 'about.html', ...laureates.map(({ id }) => `laureates/${id}.html`)])
      assert.deepEqual(await page.evaluate(unmarkedIn, { address, names }), []);
  });
});
