// Each file of a visit in each kind of fault: what is missing is told in one sentence, the page stays, and all is there once the fault is
// gone. docs/reliability.md has the table.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { files } from './faults/files.mjs';
import { kinds } from './faults/kinds.mjs';
import { tableOf } from './faults/table.mjs';
import { visit } from './faults/visit.mjs';
import { test } from './support/dying.mjs';
import { engineName } from './support/engine.mjs';
import { inEachEngine } from './support/engines.mjs';
import { inFull } from './support/long.mjs';

// What stands for the rest: each way to tell, and each way to go wrong, once. WebKit and Firefox have their own words for a script and a
// program that do not come, and their own ways with a body that breaks off.
const part = {
  'page.js': ['half'],
  'page.css': ['404'],
  'program_page.js': ['page'],
  'program.wasm': ['cut', 'slow', 'other', 'still'],
  'data/laureats-2024.json': ['503', 'plain'],
  'data/geo/france_detail.topo.json': ['half', 'other'],
  'en.html': ['half'],
  'share.js': ['500', 'other', 'still'],
  'aide.html': ['page'],
  'scene.css': ['half'],
  'donnees/laureats.csv': ['flipped'],
};
const inEach = {
  'page.js': ['404', 'cut'],
  'program.wasm': ['404', 'cut', 'slow', 'half'],
  'data/geo/france.topo.json': ['cut', 'page'],
  'share.js': ['404', 'half'],
};
const isChromium = engineName === 'chromium';
const small = isChromium ? inFull(null, part) : inEach;
const isTried = ({ file }, kind) => small === null || (small[file]?.includes(kind) ?? false);

inEachEngine(
  'faults',
  (open) => {
    const outcomes = new Map();
    for (const row of files)
      for (const kind of Object.keys(kinds)) {
        if (row.untold[kind] || !isTried(row, kind)) continue;
        const name = `${row.name} ${kind}`;
        test(name, async () => {
          outcomes.set(name, 'failed');
          await visit(open, row, kind);
          outcomes.set(name, 'passed');
        });
      }
    after(() => {
      if (small === null) console.log(`\n${tableOf(files, Object.keys(kinds), outcomes)}\n`);
    });

    test('what stands for the rest is in the table', () => {
      for (const [file, some] of Object.entries(small ?? {}))
        for (const kind of some) assert.ok(kinds[kind] && files.some((row) => row.file === file), `${file} ${kind}`);
    });
  },
  { width: 640, height: 400, isFresh: true },
);
