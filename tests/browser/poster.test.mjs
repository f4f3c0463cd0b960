// The poster’s page: on the screen, on paper of each size, without scripts.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();
const pages = { 'affiche.html': 'affiche.svg', 'poster.html': 'poster.svg' };
const drawn = () => document.querySelector('.sheet img')?.naturalWidth > 0;

inEachEngine('the poster', (open) => {
  test('is seen whole, and the button prints it', async () => {
    const page = await open(`${server.url}/affiche.html`, { width: 390, height: 844 });
    await until(page, 'the picture', drawn);
    const seen = await page.evaluate(() => {
      const { width, height, left, right } = document.querySelector('.sheet img').getBoundingClientRect();
      window.print = () => {
        window.isPrinted = true;
      };
      document.querySelector('#format button').click();
      return { ratio: height / width, left, right, room: innerWidth, isPrinted: window.isPrinted };
    });
    assert.ok(Math.abs(seen.ratio - Math.SQRT2) < 0.01, `${seen.ratio}`);
    assert.ok(seen.left >= 0 && seen.right <= seen.room);
    assert.equal(seen.isPrinted, true);
    assert.deepEqual(await page.messages(), []);
  });
});

// Of the page of a PDF, in points; A4 is 595 × 842.
const boxesIn = (pdf) =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round(Number(side))),
  );
const points = { a4: [595, 842], a3: [842, 1191], a2: [1191, 1684], a1: [1684, 2384] };
const isNear = (box, wanted) => box.every((side, place) => Math.abs(side - wanted[place]) <= 2);

inOneEngine('axe reads the document; the one that has paper', 'the poster’s page', (open) => {
  for (const [file, picture] of Object.entries(pages)) {
    test(`${file}: axe finds nothing, nothing scrolls sideways, the file is there`, async () => {
      for (const [width, height] of [
        [320, 640],
        [1280, 720],
      ]) {
        const page = await open(`${server.url}/${file}`, { width, height });
        await until(page, 'the picture', drawn);
        assert.deepEqual(await violations(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
        const links = await page.evaluate(() => [...document.querySelectorAll('a[download]')].map(({ href }) => href));
        assert.deepEqual(links, [`${server.url}/${picture}`]);
      }
    });
  }

  test('one page of the size that is chosen, without scripts too', async () => {
    for (const javaScript of [true, false]) {
      const page = await open(`${server.url}/affiche.html`, { javaScript });
      for (const [size, wanted] of Object.entries(points)) {
        await page.evaluate((value) => {
          document.querySelector(`[value=${value}]`).checked = true;
        }, size);
        const boxes = boxesIn(await page.pdf());
        assert.equal(boxes.length, 1, `${size}: ${boxes.length} pages`);
        assert.ok(isNear(boxes[0], wanted), `${size}: ${boxes[0]}`);
      }
    }
  });
});
