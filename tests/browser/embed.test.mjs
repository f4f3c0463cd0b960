// The two lines that a page pastes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inEachEngine } from './support/engines.mjs';
import { until } from './support/page.mjs';
import { serveSpoiltSite } from './support/site.mjs';

const host = `<!doctype html><html lang="fr"><title>hôte</title><link rel="icon" href="icon.svg">
<script type="module" src="embed.js"></script><territoires-innovants theme="inclusion" tier="or"></territoires-innovants>`;

let server;
before(async () => {
  server = await serveSpoiltSite({ 'host.html': host });
});
after(() => server?.close());

inEachEngine('the embed', (open) => {
  test('shows what its attributes say, and follows them', async () => {
    const page = await open(`${server.url}/host.html`);
    // Until it is set, window.atlas is the element of that id.
    const shown = () => document.querySelector('iframe')?.contentWindow.atlas?.state?.shown;
    await until(page, 'the atlas in its frame', shown);
    assert.deepEqual(await page.evaluate(shown), ['lyon']);
    await page.evaluate(() => document.querySelector('territoires-innovants').removeAttribute('tier'));
    await until(
      page,
      'the five of the theme',
      () => document.querySelector('iframe').contentWindow.atlas?.state?.shown.length === 5,
    );
    assert.deepEqual(await page.messages(), []);
  });
});
