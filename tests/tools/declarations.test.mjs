// What TypeScript is told: the declarations on the built site, for other people's pages, and what our own scripts are told of pages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import * as ids from '../../web/link/ids.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file) => fs.readFileSync(path.join(root, file), 'utf8');
const typescript = path.join(root, 'node_modules/typescript/bin/tsc');

test('a page in TypeScript: what is right compiles, what is wrong does not, and the scripts are what is declared', () => {
  const { stdout } = spawnSync(process.execPath, [typescript, '-p', 'tests/typescript'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stdout, '');
});

const idsIn = (union) => [...union.matchAll(/'([^']+)'/g)].map(([, id]) => id);

test('what the core has to choose from is what is declared, in its order', () => {
  const declared = new Map(
    [...read('web/embedding/atlas.d.ts').matchAll(/^export type (\w+) = ('[^;]+');/gm)].map(([, name, union]) => [
      name,
      idsIn(union),
    ]),
  );
  assert.deepEqual(Object.fromEntries([...declared].filter(([name]) => name !== 'Mode')), {
    View: ids.viewIds,
    Chart: ids.chartIds,
    Layer: ids.layerIds,
    Language: ids.languageIds,
    Appearance: ids.appearanceIds,
  });
  const [lists] = /typedef \{[^}]+\} ListName/.exec(read('web/link/link_state.js'));
  assert.deepEqual(idsIn(lists), ids.listNames);
});

const tags = {
  HTMLAnchorElement: 'a',
  HTMLDetailsElement: 'details',
  HTMLFieldSetElement: 'fieldset',
  HTMLFormElement: 'form',
  HTMLLabelElement: 'label',
  HTMLTableElement: 'table',
  HTMLElement: '\\w+',
};

test('what scripts look for by id is in the pages, and of that type', () => {
  const pages = ['index', 'en', 'integrer', 'presentateur'].map((page) => read(`build/site/${page}.html`)).join('\n');
  const [, table] = /interface PageElements \{(.*?)^\}/ms.exec(read('tools/types/page.d.ts'));
  const elements = [...table.matchAll(/^ {2}(\w+): (\w+)/gm)];
  assert.ok(elements.length > 30);
  for (const [, id, type] of elements) assert.match(pages, new RegExp(`<${tags[type]}\\b[^>]* id="${id}"`), id);
});
