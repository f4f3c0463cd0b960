// What the service worker keeps, and when it is another version.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { siteOffline } from '../../tools/site/offline.mjs';

const site = fs.mkdtempSync(path.join(tmpdir(), 'offline-'));
after(() => fs.rmSync(site, { recursive: true }));

const sumOf = (content) => createHash('sha256').update(content).digest().subarray(0, 6).toString('base64');

function write(files) {
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    fs.writeFileSync(path.join(site, file), content);
  }
}
write({
  'index.html': 'la page',
  'index.html.br': '…',
  '404.html': '…',
  'data/a.json': '{}',
  'data/stories/mine.json': '…',
  'laureats/lyon.html': '…',
  'donnees/laureats.csv': '…',
  'apercus/lyon.png': '…',
  'embed.js': '…',
  'atlas.d.ts': '…',
});

test('all that a show is made of, then the pages of laureates and their data, each with its bytes and, unless others may change it, its sum', () => {
  const { show, beside } = siteOffline(site);
  assert.deepEqual(show, [
    ['data/a.json', 2, sumOf('{}')],
    ['data/stories/mine.json', 3],
    ['index.html', 7],
  ]);
  assert.deepEqual(beside, [
    ['donnees/laureats.csv', 3, sumOf('…')],
    ['laureats/lyon.html', 3],
  ]);
});

test('the same files are the same version; a letter for a letter is another one', () => {
  const { version } = siteOffline(site);
  assert.equal(siteOffline(site).version, version);
  write({ 'index.html': 'la cage' });
  assert.notEqual(siteOffline(site).version, version);
  write({ 'index.html': 'la page' });
  assert.equal(siteOffline(site).version, version);
});

test('what is left out makes no other version', () => {
  const { version } = siteOffline(site);
  write({ 'apercus/lyon.png': '… …', 'index.html.br': '… …' });
  assert.equal(siteOffline(site).version, version);
});
