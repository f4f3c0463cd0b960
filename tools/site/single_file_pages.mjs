// Pages as they are inside the file that holds the whole site: what they link to is inside too, or has the site's address,
// or is no link any more.
import { openDataId } from './laureate_list.mjs';

export const singleFile = 'territoires-innovants.html';

// By the address's `page`: web/single_file/page.js. Not the configurator, whose code is for a site.
export const pagesInside = [
  ...[
    'aide.html',
    'accessibilite.html',
    'ecoconception.html',
    'licences.html',
    'label.html',
    'laureats.html',
    'presentateur.html',
  ],
  ...[
    'help.html',
    'accessibility.html',
    'ecodesign.html',
    'licensing.html',
    'about.html',
    'laureates.html',
    'presenter.html',
  ],
];

const explorers = { 'index.html': '?', 'en.html': '?lang=en' };
const languages = { laureats: '', laureates: '&amp;lang=en' };

// What a link is inside the single file; null where neither the file nor a known site has what it leads to.
function addressInside(href, base) {
  if (/^(#|[a-z]+:)/.test(href)) return href;
  const [explorer, state] = href.split('?');
  if (explorer in explorers) return [explorers[explorer], state].filter(Boolean).join('&amp;').replace('?&amp;', '?');
  if (pagesInside.includes(href)) return `?page=${href}`;
  const [, folder, laureate] = /^(laureats|laureates)\/([\w-]+)\.html$/.exec(href) ?? [];
  if (laureate) return `?select=${laureate}${languages[folder]}`;
  return base ? `${base}${href}` : null;
}

// A link that leads nowhere is replaced by its words; in a line of links with « · » between them, by nothing.
function relinked(markup, base) {
  const link = /( · )?<a ([^>]*?)\bhref="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;
  return markup.replace(link, (_, dot = '', before, href, after, words) => {
    if (href === singleFile) return ''; // it is this one
    const address = addressInside(href, base);
    if (address === null) return dot ? '' : words;
    return `${dot}<a ${before}href="${address}"${after}>${words}</a>`;
  });
}

// The files of data are on the site alone.
const openData = new RegExp(`<section id="${openDataId}">[\\s\\S]*?</section>\\n?`);

// A page beside the explorer: of its head, its name, its styles and its script are read.
export const pageInside = (markup, base) => relinked(base ? markup : markup.replace(openData, ''), base);

// What a page tells of itself to others, and what it would ask for.
const ofTheSite =
  /^<(?:meta (?:property|name="twitter)|link rel="(?:canonical|alternate|modulepreload|stylesheet|manifest)|script )[^\n]*\n/gm;

// `icon`: its address.
export const explorerInside = (markup, base, icon) =>
  relinked(markup.replace(ofTheSite, ''), base).replace('href="icon.svg"', `href="${icon}"`);
