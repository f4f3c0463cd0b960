// Documents of the site, from a server that sends what it likes.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { texts } from '../support/texts.mjs';

globalThis.__HAS_PERIMETERS__ = false;
const { fetchCatalog } = await import('../../../web/data/documents.js');

const base = 'https://example.org/';
const mebibyte = 2 ** 20;
let sent; // chunks
let wasLeft; // whether the server was told that no more is wanted
const spaces = () => new Uint8Array(mebibyte).fill(0x20);
const answer = (chunk) =>
  new Response(
    new ReadableStream({
      pull(to) {
        const bytes = chunk(sent);
        if (!bytes) return to.close();
        sent += 1;
        to.enqueue(bytes);
      },
      cancel() {
        wasLeft = true;
      },
    }),
  );
beforeEach(() => {
  sent = 0;
  wasLeft = false;
});

test('fifteen megabytes are read', async () => {
  globalThis.fetch = async () => answer((place) => place < 15 && spaces());
  assert.equal((await fetchCatalog(base)).length, 15 * mebibyte);
});

test('what is far larger is left after sixteen megabytes, in a sentence', async () => {
  globalThis.fetch = async () => answer((place) => place < 64 && spaces());
  await assert.rejects(fetchCatalog(base), ({ message }) => message.includes(texts.failed_large));
  assert.ok(wasLeft && sent < 20, `${sent} MiB were taken`);
});

test('nothing at all is an empty document, which its reader tells', async () => {
  globalThis.fetch = async () => new Response(null);
  assert.equal((await fetchCatalog(base)).length, 0);
});
