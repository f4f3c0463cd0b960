// What hosts do of their own: each may answer a request first (see serve() in tools/serve/main.mjs), or make another one of it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from './site.mjs';

const partsOf = ({ url }) => new URL(url, 'http://localhost');

function moved(response, location) {
  response.writeHead(308, { location }).end();
  return true;
}

// As Netlify, Cloudflare Pages and Vercel may: `/en.html` is at `/en`, and `/index.html` at `/`.
export function withoutEndings(request, response) {
  const { pathname, search } = partsOf(request);
  if (pathname.endsWith('.html')) return moved(response, pathname.replace(/(index)?\.html$/, '') + search);
  if (!/\/$|\.\w+$/.test(pathname)) request.url = `${pathname}.html${search}`;
  return false;
}

// As a host of single-page applications: what is not there is the first page.
export function onePageForAll(request) {
  const { pathname } = partsOf(request);
  if (!existsSync(join(builtSite, pathname))) request.url = '/index.html';
  return false;
}

// A host that sends the compressed copy of each file in `packed`, and leaves out the header that says so.
export const withoutEncoding = (packed) => (request, response) => {
  const { pathname } = partsOf(request);
  if (!packed.includes(pathname)) return false;
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(readFileSync(join(builtSite, `${pathname}.br`)));
  return true;
};

// A host that does not know the type of files whose path begins with `path`.
export const ofNoType = (path) => (request, response) => {
  const { writeHead } = response;
  const isOne = request.url.startsWith(path);
  response.writeHead = (status, headers) =>
    writeHead.call(
      response,
      status,
      isOne && status === 200 ? { ...headers, 'content-type': 'application/octet-stream' } : headers,
    );
  return false;
};

// What a proxy makes of a page: it puts scripts of its own in, and takes comments and line breaks out.
export const rewriting = (markup) =>
  String(markup)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\n/g, ' ')
    .replace('<head>', '<head><script src="of_the_proxy.js" defer></script>')
    .replace('</body>', '<script src="of_the_proxy.js"></script></body>');
