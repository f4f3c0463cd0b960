// What a page says to nobody in particular: its console, its errors, its requests that failed or went elsewhere.

const ownSchemes = ['data:', 'blob:', 'about:'];

const isElsewhere = (address, page) => {
  const { protocol, origin } = new URL(address);
  return !ownSchemes.includes(protocol) && origin !== new URL(page).origin;
};

export class Messages {
  #said = [];
  #page;

  constructor(page) {
    this.#page = page;
  }
  get list() {
    return [...this.#said];
  }
  console(type, text) {
    this.#said.push(`console ${type}: ${text}`);
  }
  error(error) {
    this.#said.push(`page error: ${error?.message ?? error}`);
  }
  request(address) {
    if (isElsewhere(address, this.#page)) this.#said.push(`request to another origin: ${address}`);
  }
  response(address, status) {
    if (status >= 400) this.#said.push(`failed request: ${address} (HTTP ${status})`);
  }
  // A frame that is taken away while it loads leaves requests behind: nobody's fault, and no console says so.
  failure(address, reason) {
    if (/context already closed/.test(reason)) return;
    this.#said.push(`failed request: ${address} (${reason})`);
  }

  // For playwright's pages and puppeteer's, whose events have the same names.
  listenTo(page) {
    page.on('console', (message) => this.console(message.type(), message.text()));
    page.on('pageerror', (error) => this.error(error));
    page.on('request', (request) => this.request(request.url()));
    page.on('response', (response) => this.response(response.url(), response.status()));
    page.on('requestfailed', (request) => {
      const failure = request.failure();
      if (failure?.errorText === 'net::ERR_ABORTED') return; // the page was left meanwhile: the test's own doing
      this.failure(request.url(), failure?.errorText ?? 'no answer');
    });
  }
}
