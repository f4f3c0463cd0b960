// What a run of libFuzzer printed, as figures.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { dictionaryOf } from '../../tools/fuzz/dictionary.mjs';
import { figuresOf } from '../../tools/fuzz/figures.mjs';

const printed = `INFO: Loaded 1 modules   (24471 inline 8-bit counters): 24471 [0x55, 0x5f),
#2	INITED cov: 1020 ft: 3000 corp: 8/1600b exec/s: 0 rss: 58Mb
#512	NEW    cov: 1311 ft: 4000 corp: 9/1700b lim: 200 exec/s: 40 rss: 60Mb
`;

test('a run that ended tells what it did; one that was broken off, what it had come to', () => {
  const whole = `${printed}stat::number_of_executed_units: 812\nstat::average_exec_per_sec:     73\n`;
  assert.deepEqual(figuresOf(whole), [812, 73, 1311, 24471]);
  assert.deepEqual(figuresOf(printed), [512, Number.NaN, 1311, 24471]);
});

test('hostile tokens are a dictionary: what is no plain letter as bytes, nothing that is too long', () => {
  const tokens = ['null', '"a\\"', 'é', '', '9'.repeat(100)];
  assert.equal(dictionaryOf(tokens), '"null"\n"\\x22a\\x5c\\x22"\n"\\xc3\\xa9"\n');
});

test('a target that does not exist is told, with those that do or what is to be built', () => {
  const tool = fileURLToPath(new URL('../../tools/fuzz/main.mjs', import.meta.url));
  for (const wish of [['--seconds', 'many'], ['--seed', 'x'], ['nowhere']]) {
    const { status, stderr } = spawnSync(process.execPath, [tool, ...wish], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /--seconds takes a number|--seed takes a number|is no target; there are|Nothing is built/);
  }
});
