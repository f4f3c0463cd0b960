// Puts the site together: scripts bundled, data, fonts and icon copied, everything compressed. Says what it weighs and refuses
// nothing for it: the data may be somebody's own. weights.mjs judges.
// usage: node tools/site/build.mjs PROGRAM_FOLDER PAGES_FOLDER OUTPUT_FOLDER [ADDRESS_OF_THE_SITE] [--data FOLDER]
//        [--without-fetched], for the repository’s data alone
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { overBudget, withSums } from './budgets.mjs';
import { Bundles } from './bundles.mjs';
import { brotliSize, compressFolder } from './compress.mjs';
import { fontFiles, fontFolder, webFont, wholeFont } from './fonts.mjs';
import { notFoundFile, notFoundPage } from './not_found.mjs';
import { siteOffline } from './offline.mjs';
import { openData } from './open_data.mjs';
import { pagesOf, withLinks } from './pages.mjs';
import { postersOf } from './posters.mjs';
import { writePreviews } from './previews.mjs';
import { published, readPages } from './publish.mjs';
import { searchTexts } from './search_texts.mjs';
import { sheetMark } from './sheet_mark.mjs';
import { writeSingleFile } from './single_file.mjs';
import { singleFile } from './single_file_pages.mjs';
import { siteAddressOf } from './site_address.mjs';
import { storiesOf } from './stories.mjs';
import { suppliesOf, supplyFile } from './supply.mjs';
import { weightsFile } from './weights.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: path.join(root, 'data') },
    'without-fetched': { type: 'boolean', default: false },
  },
});
const [programFolder, pagesFolder, site] = positionals.slice(0, 3).map((one) => path.resolve(one));
const base = siteAddressOf(positionals[3]);
const data = path.resolve(options.data);
const perimeters = 'geo/perimetres.topo.json';
const firstFiles = ['laureats-2024.json', 'geo/france.topo.json', 'geo/communes.topo.json'];
const detailFiles = ['geo/france_detail.topo.json', 'geo/names.json', perimeters]; // for those who come closer

function copy(from, to) {
  const target = path.join(site, to);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(from, target);
}

// The schema is not on the site.
const forTheProgram = (key, value) => (key === '$schema' ? undefined : value);

const readData = (file) => JSON.parse(fs.readFileSync(path.join(data, file), 'utf8'));

// JSON for machines: the spaces are for the repository's readers. `file`: in the folder of the data.
function copyJson(file) {
  const target = path.join(site, 'data', file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, JSON.stringify(readData(file), forTheProgram));
}

// Styles that are files of their own, fetched by what needs them. Those of the page itself, page.css, are put into it.
const sheets = ['configurator', 'presenter', 'poster', 'frame', 'prose', 'sheet', 'scene', 'handout'];
// For pages in TypeScript, beside the scripts that they declare.
const declarations = ['atlas.d.ts', 'embed.d.ts'];
const inWeb = (file) => path.join(root, 'web', file);

fs.rmSync(site, { recursive: true, force: true });
fs.mkdirSync(site, { recursive: true });
// A build that fails leaves no index.html: the next one would take the site for done.
process.once('exit', (code) => code !== 0 && fs.rmSync(path.join(site, 'index.html'), { force: true }));
const catalog = readData('laureats-2024.json');
const hasPerimeters = !options['without-fetched'] && fs.existsSync(path.join(data, perimeters));
const documents = [...firstFiles, ...detailFiles, ...storiesOf(data, catalog)].filter(
  (file) => file !== perimeters || hasPerimeters,
);
for (const file of documents) copyJson(file);
fs.writeFileSync(
  path.join(site, 'data/search_texts.json'),
  JSON.stringify(searchTexts(...[...firstFiles, 'geo/names.json'].map(readData))),
);
fs.mkdirSync(path.join(site, 'fonts'));
for (const [file, letters] of Object.entries(fontFiles))
  fs.writeFileSync(path.join(site, 'fonts', file), await webFont(wholeFont, letters));
copy(path.join(fontFolder, 'LICENSE'), 'fonts/LICENSE.txt');
copy(path.join(root, 'web/icon.svg'), 'icon.svg');
for (const file of declarations) copy(inWeb(`embedding/${file}`), file);
copy(path.join(programFolder, 'program.wasm'), 'program.wasm');
const css = fs.readFileSync(path.join(pagesFolder, 'page.css'), 'utf8') + sheetMark('page.css');
fs.writeFileSync(path.join(site, 'page.css'), css);
// What those who save data are told that the interactive map weighs beyond the page.
const interactive = ['program.wasm', ...firstFiles.map((file) => `data/${file}`)].map((file) =>
  brotliSize(path.join(site, file)),
);
const facts = {
  __PROGRAM_BYTES__: String(fs.statSync(path.join(site, 'program.wasm')).size),
  __HAS_PERIMETERS__: String(hasPerimeters),
  __INTERACTIVE_KILOBYTES__: String(Math.round(interactive.reduce((sum, bytes) => sum + bytes, 0) / 1000)),
};
const bundles = new Bundles({ web: inWeb(''), program: path.join(programFolder, 'program.js'), data, define: facts });
await bundles.writeScripts(site);
for (const sheet of sheets) await bundles.write(site, `${sheet}.css`, `styles/${sheet}.css`);
const { parts, builders } = suppliesOf(root, programFolder, bundles.packages());
const written = {
  ...pagesOf(root, data, parts),
  ...readPages(pagesFolder, catalog, (markup) => withLinks(markup, data)),
};
const made = {
  ...published(written, catalog, base),
  ...openData(catalog, base),
  ...postersOf(pagesFolder, await webFont(wholeFont), path.join(data, 'i18n')),
};
for (const [file, content] of Object.entries(made)) {
  fs.mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
  fs.writeFileSync(path.join(site, file), content);
}
fs.writeFileSync(path.join(site, notFoundFile), notFoundPage(path.join(data, 'i18n'), base));
copy(path.join(pagesFolder, 'en.json'), 'data/i18n/en.json');
const index = fs.readFileSync(path.join(site, 'index.html'), 'utf8');
fs.writeFileSync(path.join(site, 'bench.html'), index.replaceAll('page.js', 'bench.js'));
await bundles.write(site, 'service_worker.js', 'service_worker.js', { __SITE__: JSON.stringify(siteOffline(site)) });
await writePreviews(path.join(site, 'apercus'), { page: index, css, catalog, font: wholeFont });
const sizes = compressFolder(site).map(({ file, brotli }) => ({ file, bytes: brotli }));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
const isOneOfMany = ({ file }) => /^(apercus|laureats|laureates)\//.test(file);
for (const { file, bytes } of sizes.filter((one) => !isOneOfMany(one))) console.log(`${kilobytes(bytes)} KB  ${file}`);
const many = sizes.filter(isOneOfMany);
console.log(
  `${kilobytes(many.reduce((sum, { bytes }) => sum + bytes, 0))} KB  ${many.length} pages and pictures of laureates`,
);
// After the copies: it is packed already.
const wholeBytes = await writeSingleFile(site, { root, base, define: facts, made: bundles.made() });
console.log(`${kilobytes(wholeBytes)} KB  ${singleFile}, all inside, as it is`);
// For the hosts that want it (integrity="…"): a change of the script changes it.
const digest = createHash('sha384')
  .update(fs.readFileSync(path.join(site, 'embed.js')))
  .digest('base64');
console.log(`    embed.js: sha384-${digest}`);
const weights = withSums([...sizes, { file: singleFile, bytes: wholeBytes }]);
for (const { file, bytes } of weights.slice(-2)) console.log(`${kilobytes(bytes)} KB  ${file}, brotli`);
if (!base)
  console.log(
    '    the address of the site is not known: no sitemap, no oEmbed, no DCAT catalogue, relative previews (build-wasm.sh build --url https://…)',
  );
for (const sentence of overBudget(weights)) console.log(`    NOTE: ${sentence}`);
const fromProject = (file) => path.relative(root, path.join(data, file)).split(path.sep).join('/');
fs.writeFileSync(path.join(pagesFolder, weightsFile), JSON.stringify({ weights, data: documents.map(fromProject) }));
fs.writeFileSync(path.join(pagesFolder, supplyFile), JSON.stringify({ parts, builders, sources: catalog.sources }));
