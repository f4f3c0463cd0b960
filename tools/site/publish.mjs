// The pages as they are published: each with its head, and what tells of all of them.
import fs from 'node:fs';
import path from 'node:path';
import { withHead } from './heads.mjs';
import { oembedOf } from './oembed.mjs';
import { sitemapOf } from './sitemap.mjs';
import { structuredData } from './structured_data.mjs';

const explorers = ['index.html', 'en.html'];
const labels = ['label.html', 'about.html'];
const folders = ['laureats', 'laureates'];
const wholePicture = 'apercus/carte.png';

// Reads the pages that the site generator wrote; `finished(markup)` makes each what it is on the site. { file: markup }.
export function readPages(folder, catalog, finished) {
  const own = folders.flatMap((one) => catalog.laureates.map(({ id }) => `${one}/${id}.html`));
  const read = (file) => finished(fs.readFileSync(path.join(folder, file), 'utf8'));
  return Object.fromEntries([...explorers, ...labels, ...own].map((file) => [file, read(file)]));
}

// What is in a page's head beyond its own words: see heads.mjs. Its language and its twin are what it says itself.
export function describe(file, markup, catalog, base) {
  const [, language] = /<html lang="(\w+)"/.exec(markup);
  const [, link] = /<a id="langue" href="([^"]+)"/.exec(markup);
  const page = { file, language, twin: path.posix.join(path.posix.dirname(file), link), image: wholePicture };
  if (explorers.includes(file)) return { ...page, oembed: 'oembed.json' };
  const laureate =
    folders.includes(path.dirname(file)) && catalog.laureates.find(({ id }) => id === path.basename(file, '.html'));
  if (!laureate) return page;
  return { ...page, image: `apercus/${laureate.id}.png`, data: structuredData(catalog, laureate, page, base) };
}

// Whether search engines may list a page: not one that says noindex, such as the presenter's window.
const isForSearch = ([, markup]) => !markup.includes('<meta name="robots" content="noindex">');

// `written`: { file: markup } of all pages. `base`: the site's address, or ''. Returns { file: content } of what is published.
export function published(written, catalog, base) {
  const found = Object.entries(written).filter(isForSearch);
  const pages = found.map(([file, markup]) => describe(file, markup, catalog, base));
  const headed = Object.fromEntries(pages.map((page) => [page.file, withHead(written[page.file], page, base)]));
  const content = { ...written, ...headed };
  if (!base) return content;
  const [, title] = /<title[^>]*>([^<]*)</.exec(written[explorers[0]]);
  return {
    ...content,
    'sitemap.xml': sitemapOf(pages, base),
    'oembed.json': JSON.stringify(oembedOf(title, catalog.organizer.name, base)),
    'robots.txt': `Sitemap: ${base}sitemap.xml\n`,
  };
}
