// The site as one file: that of the build, and its pages as they are made.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openDataLinks } from '../../tools/site/laureate_list.mjs';
import { explorerInside, pageInside } from '../../tools/site/single_file_pages.mjs';

const site = path.resolve(import.meta.dirname, '../../build/site');
const whole = fs.readFileSync(path.join(site, 'territoires-innovants.html'), 'utf8');
const blocks = Object.fromEntries(
  [...whole.matchAll(/<script type="application\/gzip" data-file="([^"]+)">([^<]*)<\/script>/g)].map(
    ([, file, base64]) => [file, gunzipSync(Buffer.from(base64, 'base64'))],
  ),
);
const bare = whole.replace(/<script[^>]*>[\s\S]*?<\/script>|<style>[\s\S]*?<\/style>/g, '');

test('each block ends where it should', () => {
  assert.equal(whole.match(/<script\b/g).length, Object.keys(blocks).length + 1);
  assert.equal(whole.match(/<\/script>/g).length, Object.keys(blocks).length + 1);
  assert.equal(whole.match(/<!--/g), null);
});

test('it asks for nothing that is not in it', () => {
  assert.deepEqual(bare.match(/ src=|<link(?![^>]*href="data:)[^>]*>|<(iframe|img|object|base)\b[^>]*>/g), null);
  const [, styles] = /<style>([\s\S]*?)<\/style>/.exec(whole);
  assert.deepEqual(
    [...styles.matchAll(/url\(([^)]{0,20})|@import/g)]
      .map(([found]) => found)
      .filter((one) => !/^url\(data:/.test(one)),
    [],
  );
  const links = [...bare.matchAll(/<a [^>]*?\bhref="([^"]*)"/g)].map(([, href]) => href);
  assert.deepEqual(
    links.filter((href) => !/^(#|\?|https:)/.test(href)),
    [],
  );
});

test('the documents, the program and the late styles of the site are in it, byte for byte', () => {
  const names = fs
    .readdirSync(site, { recursive: true })
    .filter((file) => /^data\/.*\.json$|\.wasm$|^[^/]+\.css$/.test(file))
    .filter((file) => !['page.css', 'configurator.css'].includes(file));
  assert.ok(names.length > 10);
  for (const file of names) assert.deepEqual(blocks[file], fs.readFileSync(path.join(site, file)), file);
});

test('each page inside leads to pages inside', () => {
  const pages = Object.entries(blocks).filter(([file]) => file.endsWith('.html'));
  assert.ok(pages.length > 8);
  for (const [file, bytes] of pages) {
    for (const [, href] of String(bytes).matchAll(/<a [^>]*?\bhref="([^"]*)"/g)) {
      assert.match(href, /^(#|\?|https:)/, `${file}: ${href}`);
      const [, page] = /^\?page=(.*)/.exec(href) ?? [];
      if (page) assert.ok(page in blocks, `${file}: ${href}`);
    }
  }
});

const line = '<p><a href="aide.html">Aide</a> · <a href="integrer.html">Intégrer</a> · <a href="#x">x</a></p>';

test('a link to what is not inside is none, or has the address of the site', () => {
  assert.equal(pageInside(line, ''), '<p><a href="?page=aide.html">Aide</a> · <a href="#x">x</a></p>');
  assert.equal(
    pageInside(
      '<li><a href="laureates/lyon.html" lang="fr">Lyon</a>, <a id="b" href="embedding.html">there</a></li>',
      '',
    ),
    '<li><a href="?select=lyon&amp;lang=en" lang="fr">Lyon</a>, there</li>',
  );
  assert.match(
    pageInside(line, 'https://example.org/t/'),
    / · <a href="https:\/\/example\.org\/t\/integrer\.html">Int/,
  );
});

test('the files of data are on the site alone: without its address, a page inside does not speak of them', () => {
  const list = `<p>x</p>\n${openDataLinks({ export_open: 'Données', export_open_hint: 'Tout', export_open_schema: 'a' })}`;
  assert.equal(pageInside(list, ''), '<p>x</p>\n');
  assert.match(pageInside(list, 'https://example.org/t/'), /href="https:\/\/example\.org\/t\/donnees\/laureats\.csv"/);
});

test('a link to a state of the explorer keeps it', () => {
  const inside = (href) => /href="([^"]*)"/.exec(pageInside(`<a href="${href}">Ouvrir</a>`, ''))[1];
  assert.equal(inside('index.html?mode=scene'), '?mode=scene');
  assert.equal(inside('en.html?mode=scene'), '?lang=en&amp;mode=scene');
});

test('an explorer tells nothing of itself to others', () => {
  const head = `<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="page.css">
<meta property="og:image" content="apercus/carte.png">
<meta name="description" content="…">
<link rel="modulepreload" href="page.js">
<script type="module" src="page.js"></script>
`;
  assert.equal(
    explorerInside(head, '', 'data:,'),
    '<link rel="icon" href="data:,">\n<meta name="description" content="…">\n',
  );
});
