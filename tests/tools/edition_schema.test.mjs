// One truth for documents and their reader: what the reader takes, the schema takes, and what breaks the schema, it refuses.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Ajv from 'ajv/dist/2020.js';
import { listOf } from '../web/support/lists.mjs';

const fileAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const sweep = fileAt('build/wasm-release/tests/sweep.cjs');
const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
const ajv = new Ajv({ strict: true, formats: { date: isDay } });
const validate = ajv
  .addSchema(JSON.parse(readFileSync(fileAt('data/edition.schema.json'), 'utf8')), 'edition')
  .getSchema('edition');
const documents = async (...wish) => {
  const { stdout } = await promisify(execFile)(process.execPath, [sweep, ...wish], { maxBuffer: 2 ** 30 });
  return stdout.split('\n').filter(Boolean);
};
const skip = existsSync(sweep) ? false : 'build/wasm-release/tests/sweep.cjs is not built';

test('what the reader takes is what the schema says', { skip }, async () => {
  const taken = await documents('--accepted', '--every', '12');
  assert.ok(taken.length > 60, `${taken.length} documents`);
  for (const text of taken)
    assert.ok(
      validate(JSON.parse(text)),
      `${validate.errors?.map((one) => `${one.instancePath} ${one.message}`)}\n${text}`,
    );
});

test('each grammar takes and refuses what the list says', () => {
  for (const [name, verdict, ...texts] of listOf('how_texts_are_written.txt')) {
    const isOne = ajv.getSchema(`edition#/$defs/${name}`);
    for (const text of texts) assert.equal(isOne(JSON.parse(text)), verdict === 'yes', `${name} ${text}`);
  }
});

// Beyond the schema: each id once, and of something that exists; tiers told apart, one holder with inhabitants.
test('what the schema takes, the reader refuses for what one place says of another, and for nothing else', {
  skip,
}, async () => {
  const refused = await documents('--refused', '--every', '12');
  assert.ok(refused.length > 1000, `${refused.length} documents`);
  const others = refused.map((line) => line.split('\t')).filter(([, text]) => isValid(text) && !hasRepeatedName(text));
  const kinds = new Set(others.map(([sentence]) => sentence.replace(/^.*? : /, '').replace(/« .*? »/g, '« … »')));
  for (const kind of kinds)
    assert.match(kind, /n’existe pas ici|est déjà pris|habitants soient connus|se distingue mal|même silhouette/);
});

function isValid(text) {
  try {
    return validate(JSON.parse(text));
  } catch {
    return false;
  }
}
// The last of them is what JavaScript reads; the reader refuses.
function hasRepeatedName(text) {
  let count = 0;
  const kept = JSON.stringify(JSON.parse(text)).match(/"(?:[^"\\]|\\.)*":/g)?.length;
  for (const [,] of text.matchAll(/"(?:[^"\\]|\\.)*"\s*:/g)) count += 1;
  return count !== kept;
}
