// The built site on a server of its own, as it is or spoilt, under the policy that it promises to work with.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../tools/serve/main.mjs';
import { removeFolder, temporaryFolder } from '../engines/processes.mjs';

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

// A copy of the site in which `files` are others: a text or bytes, a function of the file's bytes, or null for none.
export async function serveSpoiltSite(files, port = 0) {
  const folder = temporaryFolder('site-');
  cpSync(builtSite, folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    for (const copy of [`${file}.br`, `${file}.gz`]) rmSync(copy, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    if (content === null) rmSync(file);
    else writeFileSync(file, typeof content === 'function' ? content(readFileSync(file)) : content);
  }
  const server = await serveSite(folder, policy, undefined, port);
  return {
    ...server,
    async close() {
      await server.close();
      removeFolder(folder);
    },
  };
}

if (!existsSync(join(builtSite, 'index.html')))
  throw new Error('There is no site in build/site: ./build-wasm.sh makes it.');
