// A release: whose notes it has, that the same sources make the same bytes, and what it refuses.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { archiveOf } from '../../tools/release/archive.mjs';
import { notesOf } from '../../tools/release/changelog.mjs';
import { momentOf } from '../../tools/release/moment.mjs';
import { releaseOf } from '../../tools/release/release.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const time = new Date(Date.UTC(2026, 10, 30, 23, 30, 10)); // another day, east of Greenwich
const changelog =
  '# Changelog\n\n## 1.10.0, 2027-01-02\n\n- Ten.\n\n## 1.1.0, not released yet\n\n- One.\n- Two.\n\n## 1.0.0\n';

function folderOf(t, files) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'release-'));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
const site = {
  'index.html': '<p>é</p>'.repeat(100),
  'index.html.br': 'packed',
  'data/a.json': '{}',
  'atlas.d.ts': 'export {};',
  'embed.d.ts': 'export {};',
};

test('the notes are those of the version, and of no other that begins alike', () => {
  assert.deepEqual(notesOf(changelog, '1.1.0'), { notes: '- One.\n- Two.', isAnnounced: false });
  assert.deepEqual(notesOf(changelog, '1.10.0'), { notes: '- Ten.', isAnnounced: true });
});

test('a version that the changelog does not know, or says nothing of, is refused in a sentence', () => {
  assert.throws(() => notesOf(changelog, '1.1'), /no section « ## 1\.1 » \(it has: 1\.10\.0, 2027-01-02; 1\.1\.0, not/);
  assert.throws(() => notesOf(changelog, '1.0.0'), /says nothing under « ## 1\.0\.0 »/);
});

test('the changelog has a section for the version that package.json says', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  assert.ok(notesOf(fs.readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8'), version).notes.length > 100);
});

test('the same files make the same bytes, in whichever zone, order, hour and umask they were written', (t) => {
  const zones = ['UTC', 'Pacific/Kiritimati', 'America/New_York'];
  const before = { zone: process.env.TZ, umask: process.umask() };
  t.after(() => {
    if (before.zone === undefined) delete process.env.TZ;
    else process.env.TZ = before.zone;
    process.umask(before.umask);
  });
  const archives = zones.map((zone, place) => {
    process.env.TZ = zone;
    process.umask(place === 1 ? 0o077 : 0o022);
    const files = Object.entries(site);
    const folder = folderOf(t, Object.fromEntries(place === 1 ? files.reverse() : files));
    fs.utimesSync(path.join(folder, 'index.html'), place, place);
    return archiveOf(folder, 'site', time);
  });
  for (const one of archives.slice(1)) assert.ok(one.equals(archives[0]));
  const names = Object.keys(unzipSync(archives[0]));
  assert.deepEqual(names, [...names].sort());
});

test('what comes out of the archive is what went in, as of the moment of the sources', (t) => {
  const archive = archiveOf(folderOf(t, site), 'site', time);
  const files = unzipSync(archive);
  assert.deepEqual(
    Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString()])),
    Object.fromEntries(Object.entries(site).map(([name, content]) => [`site/${name}`, content])),
  );
  const [clock, day] = [archive.readUInt16LE(10), archive.readUInt16LE(12)]; // of the first entry, as MS-DOS has them
  assert.deepEqual([day >> 9, (day >> 5) & 15, day & 31], [46, 11, 30]);
  assert.deepEqual([clock >> 11, (clock >> 5) & 63, (clock & 31) * 2], [23, 30, 10]);
  assert.throws(() => archiveOf(folderOf(t, site), 'site', new Date(0)), /before 1980/);
});

test('the moment is the one that is given, or that of the last commit', (t) => {
  assert.equal(momentOf(root, '1000000000').toISOString(), '2001-09-09T01:46:40.000Z');
  for (const bad of ['', 'today', '-1', '1.5']) assert.throws(() => momentOf(root, bad), /SOURCE_DATE_EPOCH is « .* »/);
  const folder = folderOf(t, {});
  assert.throws(() => momentOf(folder), /Set SOURCE_DATE_EPOCH/);
  const at = { ...process.env, GIT_AUTHOR_DATE: '@1700000000 +0000', GIT_COMMITTER_DATE: '@1700000000 +0000' };
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: folder, env: at });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'x');
  assert.equal(momentOf(folder).getTime(), 1_700_000_000_000);
});

test('a release has the site, its types, the notes, the bill and the sums of all of them', (t) => {
  const own = {
    name: 'territoires-innovants',
    version: '1.1.0',
    licence: 'MIT',
    purl: 'pkg:npm/x@1',
    url: null,
    notice: '',
  };
  const supply = { parts: [own], builders: {}, sources: [] };
  const given = { root, site: folderOf(t, site), supply, version: '1.1.0', notes: '- One.', time };
  const files = releaseOf(given);
  assert.deepEqual(Object.keys(files), [
    ...['atlas.d.ts', 'embed.d.ts', 'release-notes.md', 'sbom.cdx.json', 'territoires-innovants-1.1.0.zip'],
    'SHA256SUMS',
  ]);
  const { metadata } = JSON.parse(files['sbom.cdx.json']);
  assert.equal(metadata.component.version, '1.1.0');
  assert.equal(metadata.timestamp, time.toISOString());
  const said = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: folderOf(t, files),
    encoding: 'utf8',
  });
  assert.equal(said.match(/: OK/g).length, 5);
});

test('what is asked for wrongly is told, with the exit code of wrong use', () => {
  const run = (...args) =>
    execFileSync(process.execPath, [path.join(root, 'tools/release/main.mjs'), ...args], { stdio: 'pipe' });
  assert.throws(
    () => run('--publish'),
    ({ status, stderr }) => status === 2 && /usage/.test(stderr),
  );
});
