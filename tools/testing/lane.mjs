// All test files of a lane in one process, one after the other: what is costly to start, as a browser, is started once.
// usage: node --test-reporter=tools/testing/reporter.mjs tools/testing/lane.mjs FILE…
import { after, describe } from 'node:test';
import { pathToFileURL } from 'node:url';
import { closeEngine } from '../../tests/browser/support/engine.mjs';
import { nameOf } from './files.mjs';

after(closeEngine);
for (const file of process.argv.slice(2))
  describe(nameOf(file), async () => {
    await import(pathToFileURL(file));
  });
