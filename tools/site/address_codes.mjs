// Where a poster sends its readers: the address of the explorer in each language, and its QR code. src/platform/node reads it.
// usage: node tools/site/address_codes.mjs FOLDER [ADDRESS_OF_THE_SITE]
import fs from 'node:fs';
import path from 'node:path';
import { qrRows, quietModules } from '../../web/base/qr_code.js';
import { siteAddressOf } from './site_address.mjs';
import { sentencesIn } from './texts.mjs';

const [folder, address] = process.argv.slice(2);
const base = siteAddressOf(address);
const texts = sentencesIn(path.resolve(import.meta.dirname, '../../data/i18n'));
// The poster leaves room around it by itself.
const inside = (list) => list.slice(quietModules, -quietModules);
const codeOf = (address) => inside(qrRows(address)).map((row) => inside(row).map(Number).join(''));
const pages = { fr: '', en: texts.fr.language_other_page };
for (const [language, page] of Object.entries(pages)) {
  const lines = base ? [base + page, ...codeOf(base + page)] : [];
  fs.writeFileSync(path.join(folder, `address.${language}.txt`), lines.join('\n'));
}
