// The mutants of tests/mutants: each a patch, with a header that says what goes wrong for the visitor and which test files
// should notice.
import fs from 'node:fs';
import path from 'node:path';
import { engines } from '../../tests/browser/engines/names.mjs';

const toldBy = /^told-by: (tests\/\S+)(?: in (\w+))?$/;
const changed = /^\+\+\+ b\/(\S+)/gm;

// Where a mutant of that file stands below tests/mutants: the folders of what it breaks, those of src/ without it.
export const roomOf = (file) => path.posix.dirname(file).replace(/^src\//, '');

// How a patch is applied: one line beside the change is enough, so that comments and neighbours may be rewritten.
export const applying = ['apply', '--whitespace=nowarn', '-C1'];

// `text`: of a patch. { sentence, told: [{ file, engine: null for any }], files, layer: the first folder of its room }.
// Throws an Error that says what is wrong.
export function readPatch(text, name) {
  const wrong = (what) => new Error(`tests/mutants, ${name}.patch: ${what}`);
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
  return { name, sentence, told, files, layer: roomOf(files[0]).split('/')[0] };
}

// `names`: of those wanted, all where none is named; a name is the file's, whatever its room. Each also with its `patch`, the
// path of the file.
export function mutantsIn(root, names = []) {
  const folder = path.join(root, 'tests/mutants');
  const patches = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.patch'));
  const known = new Map(patches.map((file) => [path.basename(file, '.patch'), path.join(folder, file)]));
  const [unknown] = names.filter((name) => !known.has(name));
  if (unknown) throw new Error(`No mutant ${unknown}: node tools/mutants/main.mjs --list names them.`);
  return (names.length > 0 ? names : [...known.keys()].sort()).map((name) => {
    const patch = known.get(name);
    return { ...readPatch(fs.readFileSync(patch, 'utf8'), name), patch };
  });
}
