// The pages as they are published: each with its head, its twin in the other language, and what tells of all of them.
import fs from 'node:fs';
import path from 'node:path';
import { withHead } from './heads.mjs';
import { oembedOf } from './oembed.mjs';
import { sitemapOf } from './sitemap.mjs';
import { structuredData } from './structured_data.mjs';

const explorers = { fr: 'index.html', en: 'en.html' };
const folders = { fr: 'laureats', en: 'laureates' };
const other = { fr: 'en', en: 'fr' };
const languages = ['fr', 'en'];
const wholePicture = 'apercus/carte.png';

// Those that the site generator wrote, as `finished` makes them: { file: markup }.
export function readPages(folder, catalog, finished) {
  const files = languages.flatMap((language) => [
    explorers[language],
    ...catalog.laureates.map(({ id }) => `${folders[language]}/${id}.html`),
  ]);
  return Object.fromEntries(files.map((file) => [file, finished(fs.readFileSync(path.join(folder, file), 'utf8'))]));
}

// The explorer's and the laureates': what is in their heads beyond their own words.
export function publishedPages(catalog, base) {
  return languages.flatMap((language) => [
    {
      file: explorers[language],
      language,
      twin: explorers[other[language]],
      image: wholePicture,
      oembed: 'oembed.json',
    },
    ...catalog.laureates.map((laureate) => {
      const file = `${folders[language]}/${laureate.id}.html`;
      const twin = `${folders[other[language]]}/${laureate.id}.html`;
      const data = structuredData(catalog, laureate, { file, language }, base);
      return { file, language, twin, image: `apercus/${laureate.id}.png`, data };
    }),
  ]);
}

// `written`: { file: markup } of all pages. `base`: the site's address, or ''.
export function writePages(site, written, catalog, base) {
  const pages = publishedPages(catalog, base);
  const write = (file, content) => {
    fs.mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    fs.writeFileSync(path.join(site, file), content);
  };
  for (const [file, markup] of Object.entries(written)) {
    const page = pages.find((one) => one.file === file);
    write(file, page ? withHead(markup, page, base) : markup);
  }
  if (!base) return;
  const [, title] = /<title[^>]*>([^<]*)</.exec(written[explorers.fr]);
  write('sitemap.xml', sitemapOf(pages, base));
  write('oembed.json', JSON.stringify(oembedOf(title, catalog.organizer.name, base)));
  write('robots.txt', `Sitemap: ${base}sitemap.xml\n`);
}
