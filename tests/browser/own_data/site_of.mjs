// The site of somebody's own contours, made as their build makes it (./build-wasm.sh perimeters FILE, then cmake/site.cmake), from
// the program that is linked already and a copy of the data.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = join(root, 'build/wasm-release');
const inTree = (file) => join(root, file);

// Resolves to what it said; rejects with it.
function run(command, ...args) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: root }, (error, out, err) => {
      if (error) reject(new Error(`${args.join(' ')}\n${out}${err}`));
      else resolve(out);
    });
  });
}
const onMachine = (...args) => run(process.execPath, ...args);
const inToolchain = (...args) => run(inTree('tools/toolchain/run.sh'), 'node', ...args);

// `contours`: a GeoJSON file, or a function of the folder that writes one and returns its name. Resolves to { site, said, remove }:
// the folder of the site, what the two commands said.
export async function siteOf(contours) {
  const folder = mkdtempSync(join(root, 'build/own-data-')); // where the toolchain sees it
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const [data, pages, site] = ['data', 'pages', 'site'].map((name) => join(folder, name));
  const english = join(pages, 'en.json');
  try {
    cpSync(inTree('data'), data, { recursive: true });
    mkdirSync(pages);
    const file = typeof contours === 'function' ? contours(folder) : contours;
    const fetched = await onMachine('tools/perimeters/main.mjs', file, '--data', data);
    await inToolchain('tools/site/translation.mjs', join(data, 'i18n/fr.json'), join(data, 'i18n/en.json'), english);
    await inToolchain('tools/site/letters.mjs', join(pages, 'letters.txt'));
    await inToolchain('tools/site/address_codes.mjs', pages);
    await inToolchain(join(built, 'src/site_generator.cjs'), data, inTree('web'), english, pages);
    const program = join(built, 'src/platform/web');
    const said = await inToolchain('tools/site/build.mjs', program, pages, site, '--data', data);
    return { site, said: fetched + said, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
