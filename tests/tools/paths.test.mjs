// Every file and folder that a document or a comment names is there: what is renamed is renamed in words, too.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { projectFiles } from '../../tools/mutants/tree.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const files = projectFiles(root);
const textOf = (file) => fs.readFileSync(path.join(root, file), 'utf8');

// Paths, whole and from any of their folders on: people write `scene/story.js`.
const known = new Set();
for (const file of files) {
  const parts = file.split('/');
  for (let end = 1; end <= parts.length; end += 1)
    for (let begin = 0; begin < end; begin += 1) known.add(parts.slice(begin, end).join('/'));
}
for (const file of fs.readdirSync(path.join(root, 'docs/decisions'))) known.add(`docs/decisions/${file.slice(0, 4)}`);
// Fetched or built, and written where they are named.
for (const made of ['data/geo/perimetres.topo.json', 'data/search_texts.json', 'common.js']) known.add(made);

const inProject = /(?<![\w./-])(?:src|web|tests|tools|docs|data|cmake|shaders|benchmarks)\/[\w./-]*\w/g;
const source = /(?<![\w./-])[\w/-][\w./-]*\.(?:js|mjs|cpp|h|css|md|txt|frag|vert|cmake)\b/g;
const isGone = (document) => /^\*Replaced by /m.test(document); // a decision that was changed speaks of what was there

const missing = (file, texts, ...patterns) =>
  patterns
    .flatMap((pattern) => texts.flatMap((text) => text.match(pattern) ?? []))
    .filter((name) => !known.has(name))
    .map((name) => `${file}: ${name}`);

test('in documents, between backquotes', () => {
  const documents = files.filter((file) => file.endsWith('.md') && file !== 'docs/field.md' && !isGone(textOf(file)));
  const quoted = (file) =>
    [...textOf(file).matchAll(/`([^`\n]+)`/g)].map(([, code]) => code.replaceAll(/https?:\S+/g, ''));
  assert.deepEqual(
    documents.flatMap((file) => missing(file, quoted(file), inProject, source)),
    [],
  );
});

test('in docs/field.md: tests, by a layer and their name', () => {
  const all = files.filter((file) => file.startsWith('tests/'));
  const named = [
    ...textOf('docs/field.md').matchAll(/`(?:(core|html|figure|ui|web|tools|browser)\/(?:\w+\/)?(\w+))`/g),
  ];
  assert.ok(named.length > 100);
  const isThere = ([, layer, name]) =>
    all.some((file) => file.startsWith(`tests/${layer}/`) && path.basename(file).split('.')[0] === name);
  assert.deepEqual(
    named.filter((one) => !isThere(one)).map(([code]) => code),
    [],
  );
});

test('in comments', () => {
  const commented = files.filter((file) =>
    /\.(js|mjs|ts|cpp|h|css|cmake|sh|frag|vert)$|tests\/support\/.*\.txt$/.test(file),
  );
  const comments = (file) => textOf(file).match(/(?:^|\s)(?:\/\/|#|\/\*) .*$/gm) ?? [];
  assert.deepEqual(
    commented.flatMap((file) => missing(file, comments(file), inProject)),
    [],
  );
});
