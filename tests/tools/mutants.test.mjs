// The mutants, and what their tool makes of what test programs say; the mutants themselves are run by hand.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { applying, mutantsIn, readPatch, roomOf } from '../../tools/mutants/patches.mjs';
import { filterOf } from '../../tools/mutants/suites.mjs';
import { tableOf } from '../../tools/mutants/table.mjs';
import { readGoogleTest, readNodeTest } from '../../tools/mutants/told.mjs';
import { filesOf, rounds } from '../../tools/mutants/trials.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const diff = '--- a/web/explorer/undo_keys.js\n+++ b/web/explorer/undo_keys.js\n@@ -1 +1 @@\n-one\n+other\n';

test('thirty at least, each a sentence for people, over every layer', () => {
  const mutants = mutantsIn(root);
  assert.ok(mutants.length >= 30, `${mutants.length}`);
  for (const { name, sentence } of mutants) {
    assert.match(name, /^[a-z0-9_]+$/);
    assert.match(sentence, /^\S.{20,}\.$/, name);
  }
  const layers = new Set(mutants.map(({ layer }) => layer));
  for (const one of ['core', 'html', 'figure', 'ui', 'render', 'shaders', 'app', 'web', 'tools']) {
    assert.ok(layers.has(one), one);
  }
});

test('each stands where what it breaks does, and has its name alone', () => {
  const mutants = mutantsIn(root);
  for (const { name, files, patch } of mutants) {
    assert.equal(path.relative(root, patch), path.join('tests/mutants', roomOf(files[0]), `${name}.patch`));
  }
  const patches = fs
    .readdirSync(path.join(root, 'tests/mutants'), { recursive: true })
    .filter((one) => /\.patch$/.test(one));
  assert.equal(patches.length, mutants.length, 'two of one name');
});

test('each names tests that exist, and still applies to the project', () => {
  for (const { name, told, patch } of mutantsIn(root)) {
    for (const { file } of told) assert.ok(fs.existsSync(path.join(root, file)), `${name}: ${file}`);
    try {
      execFileSync('git', [...applying, '--check', patch], { cwd: root, stdio: 'pipe' });
    } catch ({ stderr }) {
      assert.fail(`${name}: ${stderr}`);
    }
  }
});

test('a header is a sentence and who should tell, one engine alone where it says so', () => {
  const header =
    'It goes wrong.\ntold-by: tests/core/state/update_test.cpp\ntold-by: tests/browser/list.test.mjs in webkit\n\n';
  const mutant = readPatch(header + diff, 'one');
  assert.deepEqual(mutant, {
    name: 'one',
    sentence: 'It goes wrong.',
    told: [
      { file: 'tests/core/state/update_test.cpp', engine: null },
      { file: 'tests/browser/list.test.mjs', engine: 'webkit' },
    ],
    files: ['web/explorer/undo_keys.js'],
    layer: 'web',
  });
  assert.deepEqual(
    rounds.map((round) => filesOf(round, mutant)),
    [['tests/core/state/update_test.cpp'], [], [], ['tests/browser/list.test.mjs']],
  );
});

for (const [what, text, words] of [
  ['no sentence', `told-by: tests/a.test.mjs\n${diff}`, /first line/],
  ['nobody to tell', `It goes wrong.\n${diff}`, /no « told-by/],
  ['a line that is neither', `It goes wrong.\ntold by tests/a.test.mjs\n${diff}`, /« told by tests/],
  ['an engine that is none', `It goes wrong.\ntold-by: tests/browser/a.test.mjs in opera\n${diff}`, /no engine opera/],
  ['no diff', 'It goes wrong.\ntold-by: tests/a.test.mjs\n', /no unified diff/],
]) {
  test(`a patch with ${what} is refused in words`, () => {
    assert.throws(() => readPatch(text, 'one'), { message: words });
  });
}

test('what GoogleTest says: those that failed, and the one in which the program ended', () => {
  const said = `[==========] Running 3 tests from 1 test suite.
[ RUN      ] Update.First
[       OK ] Update.First (0 ms)
[ RUN      ] Sizes/StageLayout.Second/1
update_test.cpp:3: Failure
[  FAILED  ] Sizes/StageLayout.Second/1, where GetParam() = 2 (1 ms)
[ RUN      ] Update.Third
==7==ERROR: AddressSanitizer: heap-use-after-free
`;
  assert.deepEqual(readGoogleTest(said), { ran: 3, failed: ['Sizes/StageLayout.Second/1', 'Update.Third'] });
  assert.deepEqual(readGoogleTest('[==========] Running 0 tests from 0 test suites.\n'), { ran: 0, failed: [] });
});

test('its filter names what a file declares', () => {
  const source = 'TEST_F(Update, First) {\n}\nTEST_P(StageLayout, Second) {\n}\nTEST(\n    Escape, Third) {\n}\n';
  assert.equal(filterOf(source), 'Update.First:*/StageLayout.Second/*:Escape.Third');
});

test('what our reporter says: tests, in a lane or in none, and a file that could not be run', () => {
  const said = `   0.1 s  ✔ webkit list.test.mjs › the list › a head sorts
  20.0 s  ✖ webkit list.test.mjs › the list › a row selects
            Error: After 20 s, still no row.
   0.0 s  ✔  serve.test.mjs › alone
`;
  assert.deepEqual(readNodeTest(said), { ran: 3, failed: ['the list › a row selects'] });
  assert.deepEqual(readNodeTest('   0.0 s  ✖ tools a.test.mjs\n').failed, ['a.test.mjs']);
});

test('the table says who told, and of whom nobody did', () => {
  const mutant = { name: 'one', layer: 'core' };
  const rows = tableOf([
    { mutant, told: { by: 'tests/a.test.mjs', tests: ['this | that'] }, why: '', millis: 1499 },
    { mutant, told: null, why: 'its tests pass with it', millis: 60_000 },
  ]).split('\n');
  assert.equal(rows[2], '| one | core | tests/a.test.mjs: this \\| that | 1 s |');
  assert.match(rows[3], /\*\*nobody\*\* \(its tests pass with it\) \| 60 s/);
});
