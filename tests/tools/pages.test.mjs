// The pages beside the explorer, as the build makes them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { pagesOf, withLinks } from '../../tools/site/pages.mjs';
import { listNames } from '../../web/link/link_state.js';

const root = path.resolve(import.meta.dirname, '../..');
const data = path.join(root, 'data');
const parts = [
  {
    id: 'qr',
    name: 'qr',
    version: '0.7.0',
    licence: 'MIT OR Apache-2.0',
    url: 'https://exemple.fr/',
    notice: 'A <notice>',
  },
  { id: 'llvm', name: 'LLVM', version: '21', licence: 'Apache-2.0 WITH LLVM-exception', url: null, notice: null },
];
const pages = pagesOf(root, data, parts);
const hrefsOf = (markup) => [...markup.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);
const tagsOf = (markup) =>
  [...markup.matchAll(/<(h[1-6]|table|kbd|abbr|article|label|option|code)\b/g)].map(([, tag]) => tag).join(' ');

const french = [
  ...['aide.html', 'accessibilite.html', 'ecoconception.html', 'licences.html', 'integrer.html', 'laureats.html'],
  ...['affiche.html', 'presentateur.html'],
];
const english = [
  ...['help.html', 'accessibility.html', 'ecodesign.html', 'licensing.html', 'embedding.html', 'laureates.html'],
  ...['poster.html', 'presenter.html'],
];
const presenters = ['presentateur.html', 'presenter.html'];

test('help, accessibility, ecodesign, licences, the configurator, the list, the poster and the presenter’s window, in both languages', () => {
  assert.deepEqual(Object.keys(pages), [...french, ...english]);
  for (const file of french) assert.match(pages[file], /<html lang="fr"/);
  for (const file of english) assert.match(pages[file], /<html lang="en"/);
});

test('each links to the explorer of its language and to itself in the other', () => {
  const isBeside = (href) => /^\w+\.html$/.test(href);
  const links = Object.values(pages).map((markup) => hrefsOf(markup).filter(isBeside));
  assert.deepEqual(links, [
    ['index.html', 'help.html', 'laureats.html', 'affiche.html', 'integrer.html', 'licences.html'],
    ['index.html', 'accessibility.html', 'licences.html'],
    ['index.html', 'ecodesign.html', 'licences.html'],
    ['index.html', 'licensing.html', 'licences.html'],
    ['index.html', 'embedding.html', 'licences.html'],
    ['index.html', 'laureates.html', 'licences.html'],
    ['index.html', 'poster.html', 'laureats.html', 'licences.html'],
    [],
    ['en.html', 'aide.html', 'laureates.html', 'poster.html', 'embedding.html', 'licensing.html'],
    ['en.html', 'accessibilite.html', 'licensing.html'],
    ['en.html', 'ecoconception.html', 'licensing.html'],
    ['en.html', 'licences.html', 'licensing.html'],
    ['en.html', 'integrer.html', 'licensing.html'],
    ['en.html', 'laureats.html', 'licensing.html'],
    ['en.html', 'affiche.html', 'laureates.html', 'licensing.html'],
    [],
  ]);
});

test('the presenter’s window opens the stage in its language, and is linked from no page and found by no search', () => {
  assert.ok(hrefsOf(pages['presentateur.html']).includes('index.html?mode=scene'));
  assert.ok(hrefsOf(pages['presenter.html']).includes('en.html?mode=scene'));
  for (const file of presenters) {
    assert.match(pages[file], /<meta name="robots" content="noindex">/);
    for (const markup of Object.values(pages)) assert.ok(!hrefsOf(markup).includes(file));
  }
});

test('the list leads to the page of each laureate, by tier, and names its project', () => {
  const catalog = JSON.parse(fs.readFileSync(path.join(data, 'laureats-2024.json'), 'utf8'));
  for (const [file, folder] of [
    ['laureats.html', 'laureats'],
    ['laureates.html', 'laureates'],
  ]) {
    const led = hrefsOf(pages[file]).filter((href) => href.startsWith(`${folder}/`));
    const byTier = catalog.tiers.flatMap((tier) => catalog.laureates.filter((one) => one.tier === tier.id));
    assert.deepEqual(
      led,
      byTier.map(({ id }) => `${folder}/${id}.html`),
    );
    assert.ok(pages[file].includes('Le Flex Office à la mode NORKING'));
  }
});

test('both languages say as much: the same headings, tables, keys and abbreviations', () => {
  for (const [place, file] of english.entries()) assert.equal(tagsOf(pages[file]), tagsOf(pages[french[place]]), file);
});

test('nothing is left to fill, no style is in the page, no heading is skipped', () => {
  for (const [file, markup] of Object.entries(pages)) {
    assert.doesNotMatch(markup, /\{\{|\[\[|<\w[^>]* style=|<style/, file);
    const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1, file);
    for (const [place, level] of levels.entries()) assert.ok(level <= (levels[place - 1] ?? 1) + 1, file);
  }
});

test('a browser that translates leaves code and keys as they are; English pages have English names', () => {
  for (const [file, markup] of Object.entries(pages))
    for (const [tag] of markup.matchAll(/<(code|kbd|pre)\b[^>]*>/g)) assert.match(tag, / translate="no"/, file);
  const names = pages['laureates.html'].replace(/<[^>]+>/g, '');
  assert.match(names, /Gold\n/);
  assert.match(names, /\(Digital inclusion\)/);
  assert.doesNotMatch(names, /Argent|Inclusion numérique/);
});

test('French has no ordinary space before the marks that ask for a narrow one', () => {
  // The list says the projects as the announcement does, to the letter.
  for (const file of french.filter((one) => one !== 'laureats.html')) {
    const words = pages[file].replace(/<(head|kbd|pre)\b[^>]*>.*?<\/\1>|<[^>]+>/gs, '');
    assert.doesNotMatch(words, / [:;?!»]|« /, file);
  }
});

test('the configurator offers every filter of a link, names of places as French', () => {
  const { departements } = JSON.parse(fs.readFileSync(path.join(data, 'laureats-2024.json'), 'utf8'));
  const ticksOf = (file, name) => pages[file].split(`type="checkbox" name="${name}"`).length - 1;
  for (const file of ['integrer.html', 'embedding.html']) {
    for (const name of listNames) assert.ok(ticksOf(file, name) > 1, `${name} in ${file}`);
    assert.equal(ticksOf(file, 'departement'), departements.length);
  }
  assert.match(pages['embedding.html'], /<label lang="fr"[^>]*><input type="checkbox" name="departement" value="35">/);
});

test('the explorer has its link to the configurator of its language, and a word that is not there is refused', () => {
  const link = '<html lang="LANG"><a href="<[embed_page]>"><[embed_title]></a>';
  assert.match(withLinks(link.replace('LANG', 'fr'), data), /href="integrer.html">Intégrer dans un site</);
  assert.match(withLinks(link.replace('LANG', 'en'), data), /href="embedding.html">Embed in a website</);
  assert.throws(() => withLinks('<html lang="fr"><[nowhere]>', data), /nowhere/);
});
