// The local server and the compressed copies that it hands out.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serve } from '../../tools/serve/main.mjs';
import { compressFolder } from '../../tools/site/compress.mjs';

const script = fileURLToPath(new URL('../../tools/serve/main.mjs', import.meta.url));
const page = `<!doctype html><title>été</title>${'<p>le même paragraphe</p>'.repeat(100)}`;
let folder;
let site;
let server;

// fetch() would tidy the path and decode the body: these requests go as they are.
function get(path, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, async (response) => {
      const parts = await response.toArray();
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    });
    sent.on('error', reject).end();
  });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve test '));
  site = join(folder, 'site');
  await mkdir(join(site, 'deep'), { recursive: true });
  await mkdir(join(folder, 'site-beside'));
  await writeFile(join(site, 'index.html'), page);
  await writeFile(join(site, 'deep', 'index.html'), 'deep');
  await writeFile(join(site, 'deep', 'données.json'), '{}');
  await writeFile(join(site, 'program.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d]));
  await writeFile(join(site, 'font.woff2'), 'woff2');
  await writeFile(join(site, 'gone.js.br'), 'copy of a file that is no more');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site-beside', 'secret.txt'), 'secret');
  compressFolder(site);
  server = await serve(site, { headers: { 'Content-Security-Policy': "default-src 'self'" } });
});

after(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('copies are written beside what is worth compressing, and only there', async () => {
  const names = await readdir(site);
  const copies = names.filter((name) => /\.(br|gz)$/.test(name)).sort();
  assert.deepEqual(copies, ['index.html.br', 'index.html.gz', 'program.wasm.br', 'program.wasm.gz']);
  assert.equal(brotliDecompressSync(await readFile(join(site, 'index.html.br'))).toString(), page);
  assert.equal(gunzipSync(await readFile(join(site, 'index.html.gz'))).toString(), page);
});

test('each type is what browsers expect', async () => {
  const expected = {
    '/': 'text/html; charset=utf-8',
    '/index.html?theme=inclusion': 'text/html; charset=utf-8',
    '/deep/': 'text/html; charset=utf-8',
    '/deep/donn%C3%A9es.json': 'application/json; charset=utf-8',
    '/program.wasm': 'application/wasm',
    '/font.woff2': 'font/woff2',
  };
  for (const [path, type] of Object.entries(expected)) {
    const { status, headers } = await get(path);
    assert.equal(status, 200, path);
    assert.equal(headers['content-type'], type, path);
    assert.equal(headers['cache-control'], 'no-cache', path);
    assert.equal(headers['content-security-policy'], "default-src 'self'", path);
  }
});

test('a version that the browser has is not sent again; another one, and another copy of it, are', async () => {
  const accepted = { 'Accept-Encoding': 'br' };
  const { headers } = await get('/', accepted);
  for (const tags of [headers.etag, `W/${headers.etag}`, `"other", ${headers.etag}`]) {
    const again = await get('/', { ...accepted, 'If-None-Match': tags });
    assert.equal(again.status, 304, tags);
    assert.equal(again.body.length, 0);
    assert.equal(again.headers.etag, headers.etag);
    assert.equal(again.headers['content-security-policy'], "default-src 'self'");
  }
  assert.equal((await get('/', { 'If-None-Match': headers.etag })).status, 200, 'compressed there, plain asked for');
  const file = join(site, 'changing.json');
  await writeFile(file, '{"a":1}');
  const before = (await get('/changing.json')).headers.etag;
  await utimes(file, new Date(), new Date(Date.now() + 5000));
  assert.equal((await get('/changing.json', { 'If-None-Match': before })).status, 200);
});

test('the copy sent is one that the browser accepts', async () => {
  const cases = [
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body) => body],
    [undefined, undefined, (body) => body],
  ];
  for (const [accepted, encoding, decode] of cases) {
    const { headers, body } = await get('/', accepted && { 'Accept-Encoding': accepted });
    assert.equal(headers['content-encoding'], encoding, accepted);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers.vary, 'Accept-Encoding');
    assert.equal(Number(headers['content-length']), body.length);
    assert.equal(decode(body).toString(), page);
  }
});

test('nothing outside the folder is served', async () => {
  const paths = [
    '/../secret.txt',
    '/deep/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/../site-beside/secret.txt',
    '/%00',
    '/%ff',
    '/nothing.html',
  ];
  for (const path of paths) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.ok(!body.includes('secret'), path);
  }
});

test('a folder without its slash leads to it, with what was asked and on this server alone', async () => {
  for (const [path, location] of [
    ['/deep?lang=en', './deep/?lang=en'],
    ['/.//deep', './deep/'],
  ]) {
    const { status, headers } = await get(path);
    assert.equal(status, 301, path);
    assert.equal(headers.location, location);
  }
});

test('what is laid over the folder is sent in its place, without copies; null is nothing', async (context) => {
  const over = { 'index.html': 'autre', 'font.woff2': null, 'deep/new.json': Buffer.from('{}') };
  const laid = await serve(site, { files: over, headers: { 'access-control-allow-origin': null } });
  context.after(() => laid.close());
  const there = await fetch(`${laid.url}/`);
  assert.equal(await there.text(), 'autre');
  assert.equal(there.headers.get('content-encoding'), null);
  assert.equal(there.headers.get('access-control-allow-origin'), null);
  assert.equal((await fetch(`${laid.url}/font.woff2`)).status, 404);
  assert.equal(
    (await fetch(`${laid.url}/deep/new.json`)).headers.get('content-type'),
    'application/json; charset=utf-8',
  );
  assert.equal((await fetch(`${laid.url}/program.wasm`)).status, 200);
});

test('what answers first answers alone', async (context) => {
  const first = ({ url }, response) => url === '/old' && Boolean(response.writeHead(308, { location: '/' }).end());
  const moved = await serve(site, { first });
  context.after(() => moved.close());
  assert.equal((await fetch(`${moved.url}/old`, { redirect: 'manual' })).status, 308);
  assert.equal((await fetch(`${moved.url}/`)).status, 200);
});

test('HEAD answers without a body, other methods are refused', async () => {
  const head = await get('/', {}, 'HEAD');
  assert.equal(head.status, 200);
  assert.equal(head.body.length, 0);
  assert.equal(Number(head.headers['content-length']), Buffer.byteLength(page));
  const post = await get('/', {}, 'POST');
  assert.equal(post.status, 405);
  assert.equal(post.headers.allow, 'GET, HEAD');
});

// Killed when it stays: a test that waits for ever says nothing.
function run(...options) {
  const child = spawn(process.execPath, [script, ...options], { timeout: 20_000, killSignal: 'SIGKILL' });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    said.out += text;
  });
  child.stderr.on('data', (text) => {
    said.err += text;
  });
  return { child, said, ended: once(child, 'close') };
}

test('a port that is taken is named, with the option that changes it', async () => {
  const { said, ended } = run('--port', String(server.port), site);
  const [code] = await ended;
  assert.equal(code, 1);
  assert.match(said.err, new RegExp(`Port ${server.port} cannot be used: another program is using it.*--port`));
});

test('wrong use and a missing site are told', async () => {
  const wrong = run('--prot', '1', site);
  assert.equal((await wrong.ended)[0], 2);
  assert.match(wrong.said.err, /usage/);
  const empty = run('--port', '0', join(site, 'deep', 'nowhere'));
  assert.equal((await empty.ended)[0], 1);
  assert.match(empty.said.err, /no index\.html in .*: build the site first/);
});

// A client that goes once the first bytes of a file are there.
function leaveMidway(url) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: false }, (response) => response.once('data', () => sent.destroy()));
    sent.on('close', resolve).on('error', reject).end();
  });
}

const noDescriptors = !existsSync('/proc/self/fd') && 'open files are counted in /proc, which is Linux’s';
test('a client that leaves in the midst of a file takes the open file along', { skip: noDescriptors }, async () => {
  await writeFile(join(site, 'large.bin'), Buffer.alloc(8 << 20)); // more than the two sockets hold
  const { child, said, ended } = run('--port', '0', site);
  await Promise.race([once(child.stdout, 'data'), ended]);
  const url = said.out.match(/http:\S+/)[0];
  const openFiles = async () => (await readdir(`/proc/${child.pid}/fd`)).length;
  const before = await openFiles();
  for (let left = 0; left < 300; left += 1) await leaveMidway(`${url}/large.bin`);
  assert.equal((await fetch(url)).status, 200);
  for (let tries = 0; tries < 50 && (await openFiles()) > before + 10; tries += 1) await sleep(100);
  const kept = (await openFiles()) - before;
  assert.ok(kept <= 10, `${kept} more files and sockets are open than before 300 clients`);
  child.kill('SIGINT');
  await ended;
});

test('Ctrl-C stops it cleanly, even with a connection open', async () => {
  const { child, said, ended } = run('--port', '0', site);
  await Promise.race([once(child.stdout, 'data'), ended]);
  const url = said.out.match(/http:\S+/)[0];
  const open = await fetch(url);
  child.kill('SIGINT');
  assert.deepEqual(await ended, [0, null]);
  await open.body.cancel().catch(() => {});
});
