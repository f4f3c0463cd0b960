// What a visit takes, by the protocol of the EcoIndex, in both languages: no more than tools/site/budgets.mjs allows.
import assert from 'node:assert/strict';
import { visit } from '../../tools/site/budgets.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { atRest, ready } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const taken = () => {
  const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
  return {
    elements: document.querySelectorAll('*:not(svg *)').length,
    requests: files.length,
    kilobytes: files.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
  };
};

inOneEngine('what is asked for and laid out is our own', 'a visit', (open) => {
  for (const file of ['index.html', 'en.html']) {
    test(`${file}: elements, requests and bytes`, async () => {
      const page = await open(`${server.url}/${file}`, { width: 1920, height: 1080 });
      await ready(page);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await atRest(page);
      const found = await page.evaluate(taken);
      for (const [of, most] of Object.entries(visit)) assert.ok(found[of] <= most, `${of}: ${found[of]} of ${most}`);
      assert.ok(found.elements > 300 && found.requests > 5, 'all of it was counted');
    });
  }
});
