// Makes a release of the built site, build/dist: see release.mjs.
// usage: node tools/release/main.mjs [--notes], which only says what the notes are, before anything is built
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { notesOf } from './changelog.mjs';
import { momentOf } from './moment.mjs';
import { releaseOf } from './release.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = path.join(root, 'build/dist');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');

// Tracked files that are not as they were committed; none where git cannot say.
function changed() {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
    return execFileSync('git', ['status', '--porcelain'], options).trim();
  } catch {
    return '';
  }
}

function write(version, notes) {
  const [site, supplyFile] = ['build/site', 'build/wasm-release/supply.json'];
  for (const file of [`${site}/index.html`, supplyFile])
    if (!fs.existsSync(path.join(root, file)))
      throw new Error(`${file} is not there: ./build-wasm.sh dist builds the site first.`);
  const time = momentOf(root, process.env.SOURCE_DATE_EPOCH);
  const supply = JSON.parse(read(supplyFile));
  const files = releaseOf({ root, site: path.join(root, site), supply, version, notes, time });
  fs.rmSync(output, { recursive: true, force: true });
  fs.mkdirSync(output, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    fs.writeFileSync(path.join(output, file), content);
    console.log(`${(Buffer.byteLength(content) / 1000).toFixed(1).padStart(9)} KB  build/dist/${file}`);
  }
  console.log(`    of ${time.toISOString()}`);
}

function main([option, ...others]) {
  if (others.length > 0 || (option && option !== '--notes')) {
    console.error('usage: node tools/release/main.mjs [--notes]');
    return 2;
  }
  try {
    const { version } = JSON.parse(read('package.json'));
    const { notes, isAnnounced } = notesOf(read('CHANGELOG.md'), version);
    if (!isAnnounced) console.log(`    NOTE: CHANGELOG.md says of ${version} that it is not released yet.`);
    if (changed())
      console.log('    NOTE: the sources are not as they were committed; nobody else can make this release.');
    if (option) console.log(`    the notes of ${version}: ${notes.split('\n').length} lines of CHANGELOG.md`);
    else write(version, notes);
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
