// The built site on a server of its own, as it is or spoilt, under the policy that it promises to work with.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../tools/serve/main.mjs';

export const builtSite = fileURLToPath(new URL('../../../build/site', import.meta.url));
export const policy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'";

// `asked(path)` is told of what is fetched. `port`: 0 for any.
export function serveSite(folder = builtSite, under = policy, asked = undefined, port = 0) {
  return serve(folder, { headers: { 'content-security-policy': under }, asked, port });
}

// The server of a file of tests, as long as these run: `url` is there when they begin. `start`: one of these here.
export function serverOfFile(start = serveSite) {
  const server = {};
  before(async () => Object.assign(server, await start()));
  after(() => server.close?.());
  return server;
}

// What is laid over the site: `files` are others there, a text or bytes, a function of the file's bytes, or null for none.
function laidOver(files) {
  const spoilt = ([name, content]) => [
    name,
    typeof content === 'function' ? content(readFileSync(join(builtSite, name))) : content,
  ];
  return Object.fromEntries(Object.entries(files).map(spoilt));
}

// The site with other `files`, on a host with manners of its own: its `headers`, and `first` (see tools/serve/main.mjs).
export function serveSpoiltSite(files, port = 0, { headers = {}, first } = {}) {
  return serve(builtSite, {
    headers: { 'content-security-policy': policy, ...headers },
    files: laidOver(files),
    first,
    port,
  });
}

// The site on a host that sends half of `file`, and the rest at `letGo()`, or never.
export async function serveHeldSite(file) {
  const bytes = readFileSync(join(builtSite, file));
  const half = Math.floor(bytes.length / 2);
  const type = { '.wasm': 'application/wasm', '.js': 'text/javascript' }[extname(file)];
  const held = [];
  let isHeld = true;
  const first = (request, response) => {
    if (request.url.split('?')[0] !== `/${file}`) return false;
    response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
    response.write(bytes.subarray(0, half));
    if (isHeld) held.push(response);
    else response.end(bytes.subarray(half));
    return true;
  };
  const server = await serveSpoiltSite({}, 0, { first });
  const letGo = () => {
    isHeld = false;
    for (const response of held.splice(0)) response.end(bytes.subarray(half));
  };
  return { ...server, letGo, wasAsked: () => held.length > 0 };
}

if (!existsSync(join(builtSite, 'index.html')))
  throw new Error('There is no site in build/site: ./build-wasm.sh makes it.');
