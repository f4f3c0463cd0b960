// What is in the site is named on its page of the licences, with the notice that goes with copies.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { licenceValues } from '../../tools/site/licences.mjs';
import { sentencesIn } from '../../tools/site/texts.mjs';
import { holdersIn, mitNotice, noticeIn } from '../../tools/supply/notices.mjs';
import { programParts } from '../../tools/supply/program_parts.mjs';
import { packageParts, packagesAmong } from '../../tools/supply/site_packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = path.join(root, 'build/site');
const own = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8');
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const words = sentencesIn(path.join(root, 'data/i18n')).en;
const part = {
  id: 'qr',
  name: 'qr',
  version: '1',
  licence: 'MIT OR Apache-2.0',
  url: null,
  notice: 'Mine <me@exemple.fr>',
};
const markupOf = (change) => licenceValues([{ ...part, ...change }], { sources: [] }, words, escaped).parts;

// { file: text } as a folder, taken away with the test.
function folderOf(t, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'licences-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

test('each name of an expression leads to its text, the words between them to none', () => {
  const markup = markupOf({ licence: 'Apache-2.0 WITH LLVM-exception' });
  assert.deepEqual(
    [...markup.matchAll(/licenses\/([\w.-]+)\.html"/g)].map(([, name]) => name),
    ['Apache-2.0', 'LLVM-exception'],
  );
});

test('a notice is a text and no markup; where none is asked for, that is said', () => {
  assert.match(markupOf({}), /<pre lang="en">Mine &lt;me@exemple\.fr><\/pre>/);
  assert.doesNotMatch(markupOf({ notice: null }), /<pre/);
  assert.ok(markupOf({ notice: null }).includes(words.licences_no_text));
});

test('what is in the site without anybody having said what for stops the build', () => {
  assert.throws(() => markupOf({ id: 'left_pad' }), /left_pad is in the site.*licences_for_left_pad/);
});

test('packages are known by the paths of their modules, with their scope, on every system', () => {
  const files = ['web/page.js', 'node_modules/qr/index.js', 'node_modules/qr/lib/a.js', 'node_modules\\@a\\b\\c.js'];
  assert.deepEqual(packagesAmong(files), ['qr', '@a/b']);
});

test('of a choice of licences, the text of the one that is taken', (t) => {
  const folder = folderOf(t, { LICENSE: 'Apache', 'LICENSE-MIT': 'MIT\n' });
  assert.equal(noticeIn(folder), 'MIT');
  assert.throws(() => noticeIn(folderOf(t, { 'README.md': '' })), /has no text of its licence/);
});

test('an MIT notice has the lines of copyright of all sources, each once, over the words of the licence', (t) => {
  const line = (holder) => `// SPDX-FileCopyrightText: ${holder}\n`;
  const holders = holdersIn(folderOf(t, { 'a.hpp': line('2013 A') + line('2009 B'), 'deep/b.hpp': line('2013 A') }));
  assert.deepEqual(holders, ['Copyright (c) 2009 B', 'Copyright (c) 2013 A']);
  const notice = mitNotice(own, holders);
  assert.match(
    notice,
    /^MIT License\n\nCopyright \(c\) 2009 B\nCopyright \(c\) 2013 A\n\nPermission is hereby granted/,
  );
  assert.match(notice, /IN THE\nSOFTWARE\.$/);
  assert.throws(() => mitNotice(own, []), /without a line of copyright/);
});

test('sources that do not say their version are told by their file', (t) => {
  const imgui = folderOf(t, { 'imgui.h': '// nothing' });
  assert.throws(() => programParts({ imgui }, own), /imgui\.h is not there, or does not say/);
});

// The heads of the page: names, each with its version.
const named = (page) =>
  [...page.matchAll(/<h3[^>]*>(?:<a [^>]*>)?([^<]+) [\d.]+b?(?:<\/a>)?<\/h3>/g)].map(([, name]) => name);

test('the built site names what it is made of, and no notice that is asked for is missing', () => {
  const [font, code] = packageParts(root, ['@fontsource-variable/atkinson-hyperlegible-next', 'qr']);
  for (const file of ['licences.html', 'licensing.html']) {
    const page = fs.readFileSync(path.join(site, file), 'utf8');
    const linked = ['Dear ImGui', 'JSON for Modern C++', 'Emscripten', 'musl', 'LLVM (libc++, libc++abi, compiler-rt)'];
    assert.deepEqual(named(page), ['territoires-innovants', ...linked, font.name, code.name]);
    const notices = [...page.matchAll(/<pre[^>]*>([^<]*)<\/pre>/g)].map(([, text]) => text);
    assert.equal(notices.length, named(page).length - 1, 'of all but LLVM');
    for (const text of notices) assert.match(text, /Copyright (\(c\) |© )?\d{4}/);
    assert.ok(notices.at(-1).includes(escaped(code.notice).slice(0, 60)), 'as the package has it');
    assert.ok(fs.statSync(path.join(site, `${file}.br`)).size < 14_000, 'as every page');
  }
});
