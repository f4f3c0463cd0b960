// A small static server for the built site: node tools/serve/main.mjs [--port N] [FOLDER]
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { pickCopy } from './encoding.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const isFile = (file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

// The file that a request means, inside the folder; null when there is none.
function fileFor(folder, url) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return file.startsWith(folder + path.sep) && isFile(file) ? file : null;
  } catch {
    return null; // an escape that is no UTF-8, a NUL in the path
  }
}

function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'content-type': types['.txt'], ...headers });
  response.end(`${http.STATUS_CODES[status]}\n`);
}

function answer(folder, headers, { method, url, headers: asked }, response) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
  const file = fileFor(folder, url);
  if (!file) return refuse(response, 404);
  const copy = pickCopy(asked['accept-encoding'], (ending) => isFile(file + ending));
  const sent = file + copy.ending;
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-length': fs.statSync(sent).size,
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*', // a frame without an origin of its own (sandbox) reads it too; nothing here is secret
    ...(copy.encoding ? { 'content-encoding': copy.encoding } : {}),
    ...headers,
  });
  if (method === 'HEAD') return response.end();
  fs.createReadStream(sent)
    .on('error', () => response.destroy()) // the site was built again meanwhile
    .pipe(response);
}

// Listens on this machine alone; port 0: any free one. `asked(path)` is told of every request. Resolves to { url, port, close }.
export function serve(folder, { port = 0, headers = {}, asked = () => {} } = {}) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => {
    asked(request.url);
    answer(root, headers, request, response);
  });
  const close = () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    return closed;
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const chosen = server.address().port;
      resolve({ url: `http://localhost:${chosen}`, port: chosen, close });
    });
  });
}

function fail(code, sentence) {
  console.error(sentence);
  process.exit(code);
}

function optionsOf(args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { port: { type: 'string', default: '8000' } },
    });
    const port = Number(values.port);
    if (!/^\d{1,5}$/.test(values.port) || port > 65535) throw new Error('--port takes a number from 0 to 65535.');
    return { port, folder: positionals[0] ?? 'build/site' };
  } catch (error) {
    return fail(2, `${error.message}\nusage: node tools/serve/main.mjs [--port N] [FOLDER]`);
  }
}

const reasons = { EADDRINUSE: 'another program is using it', EACCES: 'this user may not' };

async function main() {
  const { folder, port } = optionsOf(process.argv.slice(2));
  if (!isFile(path.join(folder, 'index.html'))) fail(1, `There is no index.html in ${folder}: build the site first.`);
  const server = await serve(folder, { port }).catch((error) => {
    const reason = reasons[error.code] ?? error.message;
    fail(1, `Port ${port} cannot be used: ${reason}. Choose another with --port N.`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
  console.log(`Serving ${folder} on ${server.url} (Ctrl-C stops)`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) main();
