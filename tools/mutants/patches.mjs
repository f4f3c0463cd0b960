// The mutants of tests/mutants: each a patch, with a header that says what goes wrong for the visitor and which test files
// should notice.
import fs from 'node:fs';
import path from 'node:path';
import { engines } from '../../tests/browser/engines/names.mjs';

const toldBy = /^told-by: (tests\/\S+)(?: in (\w+))?$/;
const changed = /^\+\+\+ b\/(\S+)/gm;

// By the first folder of what is changed that says one.
const layers = [
  ['src/core/', 'core'],
  ['src/html/', 'html'],
  ['src/figure/', 'figure'],
  ['src/ui/', 'ui'],
  ['src/render/', 'render'],
  ['shaders/', 'shaders'],
  ['src/app/', 'app'],
  ['src/platform/', 'platform'],
  ['web/', 'page'],
  ['tools/', 'tools'],
  ['data/', 'data'],
];

export const layerOf = (file) => layers.find(([folder]) => file.startsWith(folder))?.[1] ?? 'other';

// `text`: of a patch. { sentence, told: [{ file, engine: null for any }], files, layer }. Throws an Error that says what is wrong.
export function readPatch(text, name) {
  const wrong = (what) => new Error(`tests/mutants/${name}.patch: ${what}`);
  const begin = text.search(/^--- a\//m);
  if (begin < 0) throw wrong('no unified diff in it, with paths a/… and b/….');
  const [sentence, ...lines] = text.slice(0, begin).trim().split('\n');
  if (!sentence || toldBy.test(sentence)) throw wrong('its first line is to say what goes wrong for the visitor.');
  const told = lines.filter(Boolean).map((line) => {
    const [, file, engine = null] = toldBy.exec(line) ?? [];
    if (!file) throw wrong(`« ${line} » is no « told-by: tests/… » or « told-by: tests/… in ENGINE ».`);
    if (engine && !engines.includes(engine)) throw wrong(`no engine ${engine}: ${engines.join(', ')}.`);
    return { file, engine };
  });
  if (told.length === 0) throw wrong('no « told-by: » line: which test file should notice?');
  const files = [...text.matchAll(changed)].map(([, file]) => file);
  if (files.length === 0) throw wrong('its diff has no line « +++ b/… ».');
  return { name, sentence, told, files, layer: layerOf(files[0]) };
}

// `names`: of those wanted, all where none is named. Each also with its `patch`, the path of the file.
export function mutantsIn(root, names = []) {
  const folder = path.join(root, 'tests/mutants');
  const known = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .map((file) => path.basename(file, '.patch'));
  const [unknown] = names.filter((name) => !known.includes(name));
  if (unknown) throw new Error(`No mutant ${unknown}: node tools/mutants/main.mjs --list names them.`);
  return (names.length > 0 ? names : known.sort()).map((name) => {
    const patch = path.join(folder, `${name}.patch`);
    return { ...readPatch(fs.readFileSync(patch, 'utf8'), name), patch };
  });
}
