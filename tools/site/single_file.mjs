// The whole site as one file that opens by a double click, from a USB stick, without a network. From file:// a page can fetch
// nothing and import nothing: its styles, scripts, fonts and icon are in it, and the other files are blocks that
// web/single_file/site_files.js unpacks.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { explorerInside, pageInside, pagesInside, singleFile } from './single_file_pages.mjs';

const explorers = ['index.html', 'en.html'];
const notWanted = new Set(['page.css', 'configurator.css']); // in the page itself; of a page that is not inside

const dataAddress = (type, bytes) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

// Throws where it would end the block that it is put into, or begin another one.
function safe(text, name) {
  const found = /<\/(script|style)|<!--/i.exec(text);
  if (found) throw new Error(`${name} has « ${found[0]} » in it, and could not stand in a page.`);
  return text;
}

async function scriptOf({ root, base, define, made }) {
  const inside = {
    name: 'inside',
    setup({ onResolve }) {
      onResolve({ filter: /\/site_files\.js$/ }, () => ({ path: path.join(root, 'web/single_file/site_files.js') }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'web/single_file/page.js')],
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022'],
    charset: 'utf8',
    define: { ...define, __SITE_ADDRESS__: JSON.stringify(base) },
    plugins: [made, inside],
    logLevel: 'warning',
  });
  return safe(outputFiles[0].text.trim(), 'web/single_file/page.js');
}

function stylesOf(site) {
  const css = fs.readFileSync(path.join(site, 'page.css'), 'utf8');
  const withFonts = css.replace(/url\(["']?(fonts\/[^)"']+)["']?\)/g, (_, file) => {
    return `url(${dataAddress('font/woff2', fs.readFileSync(path.join(site, file)))})`;
  });
  return safe(withFonts, 'page.css');
}

// What scripts ask for: documents, the program, late styles, as they are on the site. { file: bytes }.
function filesOf(site) {
  const isAsked = (file) =>
    /^data\/.*\.json$|^[^/]*\.wasm$/.test(file) || (/^[^/]*\.css$/.test(file) && !notWanted.has(file));
  const names = fs.readdirSync(site, { recursive: true }).filter(isAsked).sort();
  return Object.fromEntries(names.map((file) => [file, fs.readFileSync(path.join(site, file))]));
}

const block = ([file, bytes]) =>
  `<script type="application/gzip" data-file="${file}">${gzipSync(bytes, { level: 9 }).toString('base64')}</script>\n`;

// `site`: the folder of the built site. `base`: its address, or ''. `made`: the esbuild plugin of what web/ does not have.
// Returns its bytes.
export async function writeSingleFile(site, { root, base, define, made }) {
  const read = (file) => fs.readFileSync(path.join(site, file), 'utf8');
  const icon = dataAddress('image/svg+xml', read('icon.svg'));
  const pages = [
    ...explorers.map((file) => [file, explorerInside(read(file), base, icon)]),
    ...pagesInside.map((file) => [file, pageInside(read(file), base)]),
  ];
  const blocks = [...Object.entries(filesOf(site)), ...pages].map(block).join('');
  const script = await scriptOf({ root, base, define, made });
  const whole = pages[0][1]
    .replace('</head>', () => `<style>${stylesOf(site)}</style>\n</head>`)
    .replace('</body>', () => `${blocks}<script type="module">${script}</script>\n</body>`);
  fs.writeFileSync(path.join(site, singleFile), whole);
  return Buffer.byteLength(whole);
}
