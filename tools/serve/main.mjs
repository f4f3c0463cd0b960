// A small static server for the built site: node tools/serve/main.mjs [FOLDER] [--port N]
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
];

// The file that a request means, inside the folder; null when there is none.
function fileFor(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function answer(folder, headers, request, response) {
  const file = fileFor(folder, request.url);
  if (!file) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  const accepted = request.headers['accept-encoding'] ?? '';
  const [encoding, suffix] =
    encodings.find(([name, ending]) => accepted.includes(name) && fs.existsSync(file + ending)) ?? [];
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(encoding ? { 'content-encoding': encoding } : {}),
    ...headers,
  });
  if (request.method === 'HEAD') return response.end();
  fs.createReadStream(file + (suffix ?? '')).pipe(response);
}

// Listens on this machine alone; port 0: any free one. Resolves to { url, port, close }.
export function serve(folder, { port = 0, headers = {} } = {}) {
  const root = path.resolve(folder);
  const server = http.createServer((request, response) => answer(root, headers, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const chosen = server.address().port;
      const close = () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      };
      resolve({ url: `http://localhost:${chosen}`, port: chosen, close });
    });
  });
}

function optionsOf(args) {
  const at = args.indexOf('--port');
  const port = at < 0 ? 8000 : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('--port takes a number from 0 to 65535');
  const rest = at < 0 ? args : args.toSpliced(at, 2);
  return { folder: rest[0] ?? 'build/site', port };
}

async function main() {
  try {
    const { folder, port } = optionsOf(process.argv.slice(2));
    const { url } = await serve(folder, { port });
    console.log(`Serving ${folder} on ${url} (Ctrl-C stops)`);
  } catch (error) {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${error.port} is taken: choose another with --port N.` : error.message);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main();
