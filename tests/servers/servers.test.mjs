// The site as nginx and Apache serve it with the files of docs/servers: what they say of each kind of file, and a visit in Chromium.
// Run by `./build-wasm.sh test servers`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { types } from '../../tools/serve/files.mjs';
import { closeEngine, startEngine } from '../browser/support/engine.mjs';
import { hostPage, serveHost } from '../browser/support/host.mjs';
import { frameOf, ready, shownRows, until } from '../browser/support/page.mjs';
import { builtSite } from '../browser/support/site.mjs';
import { run, serverNames } from './run.mjs';

const kindsOfFile = {
  'index.html': '.html',
  'page.js': '.js',
  'page.css': '.css',
  'program.wasm': '.wasm',
  'icon.svg': '.svg',
  'apercus/carte.png': '.png',
  'fonts/atkinson-hyperlegible-next.woff2': '.woff2',
  'data/laureats-2024.json': '.json',
  'donnees/laureats.csv': '.csv',
  'donnees/laureats.geojson': '.geojson',
  'fonts/LICENSE.txt': '.txt',
};
const decoders = { br: brotliDecompressSync, gzip: gunzipSync, undefined: (body) => body };

// As it is on the wire: fetch() would decode the body.
function get(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    sent.on('error', reject).end();
  });
}

// Without the spaces and the case in which servers differ.
const plain = (type) => type.toLowerCase().replace(/;\s*/, '; ');

after(closeEngine);

for (const name of serverNames)
  describe(name, async () => {
    const server = await run(name);
    after(() => server.close());
    const at = (path, headers) => get(`${server.url}/${path}`, headers);

    test('each kind of file has its type, and says how long it is good for', async () => {
      for (const [file, ending] of Object.entries(kindsOfFile)) {
        const { status, headers } = await at(file);
        assert.equal(status, 200, file);
        assert.equal(plain(headers['content-type']), types[ending], file);
        assert.equal(headers['cache-control'], 'no-cache', file);
        assert.equal(headers['access-control-allow-origin'], '*', file);
        assert.equal(headers['x-content-type-options'], 'nosniff', file);
        assert.equal(headers['content-language'], undefined, file);
        assert.ok(headers['referrer-policy'] && headers['permissions-policy'], file);
      }
    });

    test('the copy that a browser accepts is sent, and is the file', async () => {
      for (const file of ['', 'page.js', 'page.css', 'program.wasm', 'data/laureats-2024.json', 'laureats/lyon.html'])
        for (const [accepted, encoding] of [
          ['gzip, deflate, br', 'br'],
          ['gzip, deflate', 'gzip'],
          ['identity', undefined],
        ]) {
          const { headers, body } = await at(file, { 'Accept-Encoding': accepted });
          assert.equal(headers['content-encoding'], encoding, `${file} ${accepted}`);
          assert.match(headers.vary ?? '', /Accept-Encoding/i, file);
          const original = readFileSync(join(builtSite, file || 'index.html'));
          assert.ok(decoders[encoding](body).equals(original), `${file} as ${encoding}`);
          assert.equal(plain(headers['content-type']), types[`.${(file || 'index.html').split('.').at(-1)}`], file);
        }
    });

    test('what the browser has is not sent again', async () => {
      for (const file of ['', 'page.js', 'program.wasm', 'apercus/carte.png']) {
        const accepted = { 'Accept-Encoding': 'br' };
        const { headers } = await at(file, accepted);
        const again = await at(file, { ...accepted, 'If-None-Match': headers.etag });
        assert.equal(again.status, 304, file);
        assert.equal(again.body.length, 0);
        assert.equal(again.headers['cache-control'], 'no-cache');
      }
    });

    test('each page has its policy: the explorer may be framed, the others here alone', async () => {
      for (const [file, frames] of [
        ['', /frame-ancestors \*$/],
        ['en.html?tier=or', /frame-ancestors \*$/],
        ['integrer.html', /frame-ancestors 'self'$/],
        ['laureats/lyon.html', /frame-ancestors 'self'$/],
      ]) {
        const policy = (await at(file)).headers['content-security-policy'];
        assert.match(policy, frames, file);
        assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';.*object-src 'none'; base-uri 'none'/);
      }
    });

    test('a folder gets its slash, what is not there is 404.html, and nothing is listed', async () => {
      const folder = await at('laureats');
      assert.equal(folder.status, 301);
      assert.match(folder.headers.location, /^(http:\/\/localhost:\d+)?\/laureats\/$/);
      for (const path of ['rien.html', 'data/rien.json', 'laureats/rien/']) {
        const { status, headers, body } = await at(path, { 'Accept-Encoding': 'identity' });
        assert.equal(status, 404, path);
        assert.equal(plain(headers['content-type']), types['.html']);
        assert.ok(body.includes('Cette page n’existe pas'), path);
      }
      for (const path of ['data/', '.htaccess']) assert.ok((await at(path)).status >= 400, path);
    });

    test('a visit: filter, English, a frame, the single file, the stage, and again without a network', async () => {
      const engine = await startEngine();
      const small = { width: 640, height: 400, reducedMotion: 'reduce' };
      const opened = [];
      const open = async (url) => {
        opened.push(await engine.open(url, small));
        return opened.at(-1);
      };
      const page = await open(`${server.url}/?tier=or`);
      await ready(page);
      assert.equal((await shownRows(page)).length, 5);
      await page.evaluate(() => document.getElementById('langue').click());
      await until(page, 'English', () => document.documentElement.lang === 'en');

      const markup = `<script type="module" src="${server.url}/embed.js"></script><iframe src="${server.url}/?tier=argent" width="600" height="500" title="Territoires"></iframe>`;
      const host = await serveHost({ '/': hostPage(markup) });
      const around = await open(host.url);
      await ready(frameOf(around));
      assert.ok(await around.evaluate(() => customElements.get('territoires-innovants') !== undefined));

      const single = await open(`${server.url}/territoires-innovants.html`);
      await ready(single);

      const stage = await open(`${server.url}/?mode=scene`);
      await until(stage, 'that all is kept', () =>
        /^Prêt.*hors ligne possible/.test(document.querySelector('#scene .ready')?.textContent ?? ''),
      );
      for (const one of opened) {
        const elsewhere = one === around ? /^request to another origin/ : /^$/;
        assert.deepEqual(
          (await one.messages()).filter((said) => !elsewhere.test(said)),
          [],
        );
      }
      await server.close();
      await stage.reload();
      await ready(stage);
      await until(stage, 'the stage', () => document.querySelector('#scene h2') !== null);
      await host.close();
      for (const one of opened) await one.close();
    });
  });
