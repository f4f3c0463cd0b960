// A page of someone else's, on another origin (another port), around the explorer.
import { createServer } from 'node:http';
import { serveSite } from './site.mjs';

// `markup`: what the body of the page holds. Resolves to { url, close }.
export async function serveHost(markup, headers = {}) {
  const page = `<!doctype html><html lang="fr"><title>Page hôte</title><link rel="icon" href="data:,">${markup}`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(page);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const close = () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    return closed;
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

// The site, the hosts that a test file opens, and what they asked of the site.
export class Embedding {
  #hosts = [];
  asked = []; // paths, since the last host was opened

  // `policy`: the site's; without, the strictest that it works with.
  async start(policy) {
    this.site = await serveSite(undefined, policy, (path) => this.asked.push(path));
  }
  async close() {
    for (const host of this.#hosts) await host.close();
    await this.site?.close();
  }

  element(attributes = '') {
    return `<script type="module" src="${this.site.url}/embed.js"></script>
<territoires-innovants ${attributes}></territoires-innovants>`;
  }
  frame(query, attributes) {
    return `<iframe src="${this.site.url}/index.html?${query}" ${attributes} title="Explorateur"></iframe>`;
  }

  // `open`: of inEachEngine. `messages()`: those of the page that are no request to the site, which is another origin.
  async open(open, markup, options) {
    const host = await serveHost(markup);
    this.#hosts.push(host);
    this.asked = [];
    const page = await open(host.url, options);
    const messages = async () =>
      (await page.messages()).filter((said) => !said.startsWith(`request to another origin: ${this.site.url}/`));
    return { page, messages };
  }
  fetched(pattern) {
    return this.asked.filter((path) => pattern.test(path)).length;
  }
}
