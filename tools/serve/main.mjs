// A small static server for the built site: node tools/serve/main.mjs [--port N] [FOLDER]
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { fileFor, isFile, types } from './files.mjs';

function refuse(response, status, headers = {}) {
  response.writeHead(status, { 'content-type': types['.txt'], ...headers });
  response.end(`${http.STATUS_CODES[status]}\n`);
}

// Headers without those whose value is null, which the caller does not want.
const sendable = (headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== null));

// Whether the browser has this version: it says so with the tag that it got, or with several. A proxy that compressed says W/ before it.
const isKnown = (tag, asked) =>
  tag !== null && (asked ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

function answer(folder, { headers, files }, { method, url, headers: asked }, response) {
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { allow: 'GET, HEAD' });
  const found = fileFor(folder, url, { over: files, accepted: asked['accept-encoding'] });
  if (!found) return refuse(response, 404);
  const { pathname, search } = new URL(url, 'http://localhost');
  // A relative address, since the server may be seen under another name than its own.
  if (found.folder) return refuse(response, 301, { location: `./${path.posix.basename(pathname)}/${search}` });
  const always = {
    'cache-control': 'no-cache', // names stay the same from version to version: a browser asks whether what it has is the last one
    etag: found.tag,
    vary: 'Accept-Encoding',
    'access-control-allow-origin': '*', // a frame without an origin of its own (sandbox) reads it too; nothing here is secret
  };
  if (isKnown(found.tag, asked['if-none-match'])) {
    response.writeHead(304, sendable({ ...always, ...headers }));
    return response.end();
  }
  const usual = {
    ...always,
    'content-type': found.type,
    'content-length': found.size,
    'content-encoding': found.encoding,
  };
  response.writeHead(200, sendable({ ...usual, ...headers }));
  if (method === 'HEAD') return response.end();
  // Closes the file where the client leaves, and the connection where the site was built again meanwhile: neither is a failure to tell.
  pipeline(found.read(), response, () => {});
}

// Listens on this machine alone; port 0: any free one. `headers`: beside the usual ones or in their place, in lower case, null for
// none. `files`: laid over the folder (files.mjs). `asked(path)` is told of every request. `first(request, response)` may answer
// itself, and then returns true. Resolves to { url, port, close }.
export function serve(folder, { port = 0, headers = {}, files = {}, asked = () => {}, first = () => false } = {}) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => {
    asked(request.url);
    if (!first(request, response)) answer(root, { headers, files }, request, response);
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
