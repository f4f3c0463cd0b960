// Somebody else's website: pages of given HTML, on a port of their own, which is another origin.
import http from 'node:http';

// `pages`: { '/path': markup }, which may change between two requests. Resolves to { url, close }.
export function serveHost(pages) {
  const server = http.createServer(({ url }, response) => {
    const markup = pages[new URL(url, 'http://localhost').pathname];
    const status = markup === undefined ? 404 : 200;
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
    response.end(markup ?? '');
  });
  const close = () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    return closed;
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve({ url: `http://localhost:${server.address().port}`, close }));
  });
}

// What a content management system makes of what is pasted into it.
export const hostPage = (content) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Association</title><link rel="icon" href="data:,"><h1>Association</h1>${content}</html>`;
