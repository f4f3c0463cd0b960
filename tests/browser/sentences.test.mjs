// The scripts of the built site: each carries the sentences that it says (tools/site/texts.mjs), or takes
// them from common.js. One that is left out is read as
// « undefined », or stops the page.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesIn } from '../../tools/site/texts.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { builtSite } from './support/site.mjs';

const names = new Set(Object.keys(sentencesIn(join(builtSite, '../../data/i18n')).fr));

inOneEngine('no page is needed, only the site', 'what scripts say', () => {
  test('is in them', () => {
    const lacking = [];
    const common = readFileSync(join(builtSite, 'common.js'), 'utf8');
    for (const file of readdirSync(builtSite).filter((one) => one.endsWith('.js'))) {
      const own = readFileSync(join(builtSite, file), 'utf8');
      const script = /from ?"\.\/common\.js"/.test(own) ? own + common : own;
      for (const [, name] of script.matchAll(/\.([a-z]+(?:_[a-z]+)+)\b/g))
        if (names.has(name) && !new RegExp(`\\b${name}:["'\`]`).test(script)) lacking.push(`${file} ${name}`);
    }
    assert.deepEqual([...new Set(lacking)], []);
  });
});
