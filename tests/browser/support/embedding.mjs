// The explorer in a page of another origin: the site, the hosts that a test file opens, and what they ask of the site.
import { hostPage, serveHost } from './host.mjs';
import { serveSite } from './site.mjs';

export class Embedding {
  #hosts = [];
  asked = []; // paths, since the last host was opened

  // `policy`: the site's; without, the strictest that it works with. `site`: another than the built one.
  async start(policy, site = undefined) {
    this.site = site ?? (await serveSite(undefined, policy, (path) => this.asked.push(path)));
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
    const host = await serveHost({ '/': hostPage(markup) });
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
