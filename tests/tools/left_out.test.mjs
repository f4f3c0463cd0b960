// Which tests are part of no run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiledIn, leftOut } from '../../tools/steps/left_out.mjs';

const source = 'tests/core/i18n/texts_test.cpp';
const builds = { 'native-debug': [source], 'wasm-release': [source] };

test('what is in the folders that run, and compiled in every build, is told of nowhere', () => {
  const files = [source, 'tests/tools/a.test.mjs', 'tests/web/deep/b.test.mjs', 'tests/browser/c.test.mjs', 'web/a.js'];
  assert.deepEqual(leftOut(files, builds), []);
});

test('a script elsewhere, also where its folder’s name begins as one that runs', () => {
  const sentences = leftOut(['tests/x.test.mjs', 'web/y.test.mjs', 'tests/tools_too/z.test.mjs'], builds);
  assert.equal(sentences.length, 3);
  assert.match(sentences[0], /^tests\/x\.test\.mjs never runs: it is in none of tests\/tools\/, /);
});

test('a source that one build, or none, compiles: a sentence a build', () => {
  const other = 'tests/render/other_test.cpp';
  assert.deepEqual(leftOut([other], { ...builds, 'native-debug': [other] }), [
    `${other} never runs in wasm-release: no program of tests/CMakeLists.txt compiles it.`,
  ]);
  assert.equal(leftOut([other], builds).length, 2);
});

test('a build that was not made is told, and no source of it', () => {
  assert.deepEqual(leftOut([source], { ...builds, 'wasm-release': null }), [
    'The build wasm-release is not there: nobody knows which tests it compiles. Build it first.',
  ]);
});

test('sources as a compilation database names them: whole, or from its folder', () => {
  const database = [
    { directory: '/p/build/native-debug', file: '/p/tests/core/a_test.cpp', command: 'c++' },
    { directory: '/p/build/native-debug', file: '../../src/b.cpp', command: 'c++' },
  ];
  assert.deepEqual(compiledIn(JSON.stringify(database), '/p'), ['tests/core/a_test.cpp', 'src/b.cpp']);
});
