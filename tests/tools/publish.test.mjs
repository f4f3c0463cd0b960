// What other sites and search engines read of the pages: heads, sitemap, oEmbed, previews.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import { notFoundPage } from '../../tools/site/not_found.mjs';
import { published, readPages } from '../../tools/site/publish.mjs';
import { siteAddressOf } from '../../tools/site/site_address.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const site = path.join(root, 'build/site');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const base = 'https://exemple.fr/atlas/';

// As the site generator writes it: a head with room, and the other language.
const pageOf = (language, twin, title) =>
  `<html lang="${language}"><head><title>${title} &amp; co</title>
<meta name="description" content="Une description">
<!--head--></head><a id="langue" href="${twin}">…</a></html>`;
const written = {
  'index.html': pageOf('fr', 'en.html', 'Atlas'),
  'en.html': pageOf('en', 'index.html', 'Atlas'),
  'laureats/lyon.html': pageOf('fr', '../laureates/lyon.html', 'Lyon'),
  'laureates/lyon.html': pageOf('en', '../laureats/lyon.html', 'Lyon'),
  'laureats/anjou-numerique.html': pageOf('fr', '../laureates/anjou-numerique.html', 'Anjou'),
};
const known = published(written, catalog, base);
const unknown = published(written, catalog, '');
const attributesOf = (markup, pattern) => [...markup.matchAll(pattern)].map(([, value]) => value);
const hrefs = (markup, rel) => attributesOf(markup, new RegExp(`<link rel="${rel}" href="([^"]+)"`, 'g'));
const property = (markup, name) => attributesOf(markup, new RegExp(`property="${name}" content="([^"]*)"`, 'g'))[0];
const dataOf = (markup) => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(markup)[1]);

test('addresses are whole where the site’s is known, the twin in the other language among them', () => {
  const lyon = known['laureats/lyon.html'];
  assert.deepEqual(hrefs(lyon, 'canonical'), [`${base}laureats/lyon.html`]);
  assert.deepEqual(hrefs(lyon, 'alternate'), [`${base}laureats/lyon.html`, `${base}laureates/lyon.html`]);
  assert.equal(property(lyon, 'og:image'), `${base}apercus/lyon.png`);
  assert.equal(property(lyon, 'og:title'), 'Lyon &amp; co');
  assert.ok(lyon.includes('<meta name="description" content="Une description" property="og:description">'));
  assert.deepEqual(hrefs(known['index.html'], 'canonical'), [base]);
  assert.ok(hrefs(known['en.html'], 'alternate').includes(`${base}oembed.json`));
});

test('without an address, nothing that needs one; previews are beside the page', () => {
  assert.deepEqual(Object.keys(unknown), Object.keys(written));
  assert.equal(property(unknown['laureats/lyon.html'], 'og:image'), '../apercus/lyon.png');
  for (const markup of Object.values(unknown)) {
    assert.deepEqual(hrefs(markup, 'canonical'), []);
    assert.doesNotMatch(markup, /<!--head-->/);
  }
});

test('facts of the catalogue for search engines, and no other', () => {
  const { about, url } = dataOf(known['laureats/lyon.html']);
  const lyon = catalog.laureates.find(({ id }) => id === 'lyon');
  assert.equal(url, `${base}laureats/lyon.html`);
  assert.equal(about.name, lyon.project);
  assert.equal(about.award, 'Territoire innovant 2024 – Or');
  assert.deepEqual(
    about.creator.map(({ name }) => name),
    lyon.holders.map(({ name }) => name),
  );
  assert.deepEqual(about.creator[0].identifier, { '@type': 'PropertyValue', propertyID: 'SIREN', value: '200046977' });
  assert.equal(about.spatialCoverage.geo.latitude, lyon.seat.lat);
  const anjou = dataOf(known['laureats/anjou-numerique.html']);
  assert.equal(anjou.about.spatialCoverage.geo, undefined, 'its seat is not known');
  assert.deepEqual(Object.keys(anjou.about.creator[0]), ['@type', 'name'], 'nor its SIREN');
});

test('a title cannot end the script that it is in', () => {
  const hostile = structuredClone(catalog);
  hostile.laureates[0].project = '</script><script>alert(1)</script>';
  const page = published({ 'laureats/lyon.html': written['laureats/lyon.html'] }, hostile, '')['laureats/lyon.html'];
  assert.equal(page.match(/<\/script>/g).length, 1);
  assert.equal(dataOf(page).about.name, hostile.laureates[0].project);
});

test('the sitemap has every page once, oEmbed what its version 1.0 asks of rich content', () => {
  const places = attributesOf(known['sitemap.xml'], /<loc>([^<]+)<\/loc>/g);
  assert.deepEqual(
    places,
    Object.keys(written).map((file) => base + file.replace(/^index\.html$/, '')),
  );
  assert.equal(known['robots.txt'], `Sitemap: ${base}sitemap.xml\n`);
  const schema = {
    type: 'object',
    required: ['type', 'version', 'html', 'width', 'height'],
    properties: {
      type: { const: 'rich' },
      version: { const: '1.0' },
      width: { type: 'integer' },
      html: { type: 'string' },
    },
  };
  const answer = JSON.parse(known['oembed.json']);
  assert.ok(new Ajv().validate(schema, answer));
  assert.match(answer.html, /^<iframe src="https:\/\/exemple\.fr\/atlas\/"/);
});

test('a page that no search should find is as it was written, and not in the sitemap', () => {
  const hidden = '<html lang="fr"><meta name="robots" content="noindex"><title>Fenêtre</title>';
  const all = published({ ...written, 'presentateur.html': hidden }, catalog, base);
  assert.equal(all['presentateur.html'], hidden);
  assert.equal(all['sitemap.xml'], known['sitemap.xml']);
});

test('an address that is none is refused in a sentence', () => {
  for (const bad of ['exemple.fr', 'ftp://exemple.fr', 'https://exemple.fr/?a', 'https://exemple.fr/#a', 'https://'])
    assert.throws(() => siteAddressOf(bad), /is no address of a site/, bad);
  assert.equal(siteAddressOf('https://exemple.fr/atlas'), base);
  assert.equal(siteAddressOf(''), '');
});

test('the built site: pages and pictures of 1200 × 630 for all and for each laureate', {
  skip: !fs.existsSync(site),
}, () => {
  for (const name of ['carte', ...catalog.laureates.map(({ id }) => id)]) {
    const picture = fs.readFileSync(path.join(site, `apercus/${name}.png`));
    assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1200, 630], name); // in its IHDR
    assert.ok(picture.length > 20_000, `${name} is blank`);
    assert.ok(picture.length < 150_000, `${name}: ${picture.length} bytes`);
  }
  const markups = readPages(site, catalog, (markup) => markup);
  for (const [file, markup] of Object.entries(markups)) {
    const targets = attributesOf(markup, / (?:href|src)="((?!https?:)[^"#?]+)[#?"]/g);
    for (const target of targets)
      assert.ok(fs.existsSync(path.join(site, path.dirname(file), target)), `${file}: ${target}`);
  }
});

test('the page of an address that is none may be seen anywhere, and leads to the site where that is known', () => {
  const folder = path.join(root, 'data/i18n');
  const links = (markup) => attributesOf(markup, /(?:href|src)="([^"]*)"/g);
  assert.deepEqual(links(notFoundPage(folder, '')), ['data:,']);
  assert.deepEqual(links(notFoundPage(folder, base)), ['data:,', base, `${base}en.html`]);
});

test('a page that has a script says where that does not begin, and its script takes that away', () => {
  const pages = fs.readdirSync(site).filter((file) => file.endsWith('.html') && file !== 'territoires-innovants.html');
  const scripted = pages
    .map((file) => fs.readFileSync(path.join(site, file), 'utf8'))
    .filter((markup) => markup.includes('<script type="module"'));
  assert.ok(scripted.length > 6);
  for (const markup of scripted) {
    assert.equal(attributesOf(markup, /id="(pas-commence)"/g).length, 1);
    for (const script of attributesOf(markup, /<script type="module" src="([^"]+)"/g))
      assert.match(fs.readFileSync(path.join(site, script), 'utf8'), /pas-commence/, script);
  }
});

// Some disks take `A` and `a` for the same letter, and some hosts give a meaning to names with other signs.
test('no two names of the site differ by case alone, and none asks a host for more than letters', () => {
  const names = fs.readdirSync(site, { recursive: true }).map((name) => name.split(path.sep).join('/'));
  assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length);
  assert.deepEqual(
    names.filter((name) => !/^(?:[A-Za-z0-9][\w-]*[./]?)+$/.test(name)),
    [],
  );
});
