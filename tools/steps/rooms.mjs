// Whether folders are rooms: no two of them include each other, not even by way of others. Of src/ by #include, of web/ by static
// imports, of types too; a script that is fetched when it is wanted (`import()`) is another's neighbour, not a part of it.
// usage: node tools/steps/rooms.mjs
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const folderOf = (file) => path.posix.dirname(file);

// `includes`: { file: files that it includes }, by paths with `/`. Returns circles of folders, each [{ from, to, file, included }], an
// include that shows it for each step; none where all is well.
export function circlesOf(includes) {
  const steps = new Map(); // folder: { folder that it includes: the include }
  for (const [file, those] of Object.entries(includes)) {
    for (const included of those) {
      const [from, to] = [folderOf(file), folderOf(included)];
      if (from === to) continue;
      if (!steps.has(from)) steps.set(from, new Map());
      if (!steps.get(from).has(to)) steps.get(from).set(to, { from, to, file, included });
    }
  }
  // The shortest way from a folder to another, step by step.
  const wayOf = (from, to) => {
    const ways = [[from, []]];
    const seen = new Set([from]);
    for (const [at, way] of ways) {
      for (const [next, step] of steps.get(at) ?? []) {
        if (next === to) return [...way, step];
        if (!seen.has(next)) ways.push([next, [...way, step]]);
        seen.add(next);
      }
    }
    return null;
  };
  const told = new Set();
  return [...steps.keys()].sort().flatMap((folder) => {
    const circle = told.has(folder) ? null : wayOf(folder, folder);
    for (const { from } of circle ?? []) told.add(from);
    return circle ? [circle] : [];
  });
}

const filesIn = (folder, pattern) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true })
    .map((file) => `${folder}/${file.split(path.sep).join('/')}`)
    .filter((file) => pattern.test(file));

// What the sources of a folder include, of its own. `pattern`: of their names; `meant(file, name)`: the path that a name means.
function includesIn(folder, pattern, include, meant) {
  const files = new Set(filesIn(folder, pattern));
  const includesOf = (file) =>
    [...fs.readFileSync(path.join(root, file), 'utf8').matchAll(include)]
      .map(([, name]) => meant(file, name))
      .filter((one) => files.has(one));
  return Object.fromEntries([...files].map((file) => [file, includesOf(file)]));
}

export const includesOfProject = () => ({
  ...includesIn('src', /\.(h|cpp)$/, /^#include "([^"]+)"/gm, (_, name) => `src/${name}`),
  ...includesIn(
    'web',
    /\.js$/,
    /^(?:import|export|\/\*\* @import)\b[^;]*? from '(\.[^']+)'|^import '(\.[^']+)'/gm,
    (file, name) => path.posix.join(folderOf(file), name ?? ''),
  ),
});

const sentenceOf = (circle) =>
  `Folders include each other: ${circle.map(({ from }) => from).join(' → ')} → ${circle[0].from}\n${circle
    .map(({ file, included }) => `    ${file} includes ${included}`)
    .join('\n')}`;

if (process.argv[1] === import.meta.filename) {
  const circles = circlesOf(includesOfProject());
  for (const circle of circles) console.error(sentenceOf(circle));
  process.exitCode = circles.length > 0 ? 1 : 0;
}
