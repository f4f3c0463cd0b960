// The show on paper: a page a slide, from the stage and from the presenter's window, and afterwards the windows as they were.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, removeFolder, temporaryFolder } from './engines/processes.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { stageAt, stepCount } from './support/stage.mjs';

const catalog = JSON.parse(readFileSync(new URL('../../data/laureats-2024.json', import.meta.url)));

const server = serverOfFile();

// Lines that end after a hyphen are joined without it.
const plain = (text) => text.replace(/[\s-]+/g, '');

// The text of each page of a PDF, and their size in points.
function pagesOf(pdf) {
  const folder = temporaryFolder('pdf-');
  try {
    const file = join(folder, 'handout.pdf');
    writeFileSync(file, pdf);
    const run = (program, ...args) => execFileSync(findProgram(program, 'poppler-utils'), args, { encoding: 'utf8' });
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', file));
    return {
      pages: run('pdftotext', file, '-').split('\f').slice(0, -1).map(plain),
      size: [width, height].map(Number),
    };
  } finally {
    removeFolder(folder);
  }
}

const tell = (page, type) => page.evaluate((name) => void dispatchEvent(new Event(name)), type);
const laid = (page) =>
  page.evaluate(() => {
    const pages = [...document.querySelectorAll('#livret article')];
    return {
      count: pages.length,
      maps: pages.filter((one) => one.querySelector('.map')).length,
      placed: pages.filter((one) => one.dataset.kind === 'laureate' && one.querySelectorAll('.map .medal').length === 1)
        .length,
      standing: pages.flatMap((one) => one.querySelector('.marks')?.querySelectorAll('i:not(.fallen)').length ?? []),
      medals: ['or', 'argent', 'bronze'].map(
        (tier) => pages.flatMap((one) => [...one.querySelectorAll(`.marks .won .tier-${tier}`)]).length,
      ),
      last: pages.at(-1)?.querySelector(':scope > .foot').textContent,
    };
  });

inEachEngine('the handout', (open) => {
  test('a page a slide, on the stage and in the presenter’s window, that leaves with the print', async () => {
    const stage = await stageAt(open, `${server.url}/?mode=scene&step=9`);
    const presenter = await stage.opens(() => stage.press('p'));
    await until(presenter, 'the story', () => document.querySelectorAll('#etapes button').length > 0);
    for (const page of [stage, presenter]) {
      await tell(page, 'beforeprint');
      const { last, ...counts } = await laid(page);
      // A map for each laureate and each theme, and one for all.
      assert.deepEqual(counts, {
        count: stepCount,
        maps: 21 + 6 + 2,
        placed: 21,
        standing: [45, 28, 21],
        medals: [5, 6, 10],
      });
      assert.match(last, new RegExp(`^Source.*Les Interconnectés${stepCount}\\s/\\s${stepCount}$`));
      await tell(page, 'afterprint');
      assert.equal((await laid(page)).count, 0);
      assert.equal(await page.evaluate(() => 'handout' in document.documentElement.dataset), false);
    }
    await stage.evaluate(() => window.atlas.update({ mode: null, step: null }));
    await until(stage, 'the explorer', () => !document.querySelector('#scene'));
    await tell(stage, 'beforeprint');
    assert.equal((await laid(stage)).count, 0, 'the explorer is printed as it is');
    assert.equal(await stage.evaluate(() => document.querySelector('[href="handout.css"]')), null);
    assert.deepEqual(await stage.messages(), []);
    await stage.close();
  });
});

inOneEngine('the one whose driver makes a PDF', 'the handout on paper', (open) => {
  test('as PDF: lying A4, each laureate with its project, nothing cut off', async () => {
    const stage = await stageAt(open, `${server.url}/?mode=scene&step=12`);
    const { pages, size } = pagesOf(await stage.pdf());
    assert.equal(pages.length, stepCount);
    assert.deepEqual(size.map(Math.round), [842, 595]);
    for (const { name, project, tier } of catalog.laureates) {
      const { name: label } = catalog.tiers.find(({ id }) => id === tier);
      const page = pages.find((text) => text.includes(plain(name)) && text.includes(plain(project)));
      assert.ok(page, name);
      assert.ok(page.includes(label), `${name}: ${label}`);
    }
    for (const [index, text] of pages.entries()) assert.match(text, new RegExp(`\\D${index + 1}/${stepCount}`));
    await stage.asPrinted();
    await tell(stage, 'beforeprint');
    await stage.evaluate(() => {
      document.getElementById('livret').style.width = '273mm'; // of a page, within its margins
    });
    const cut = await stage.evaluate(() =>
      [...document.querySelectorAll('#livret article')]
        .filter((one) => {
          const [words, room] = ['.said', '.slide'].map((part) => one.querySelector(part).getBoundingClientRect());
          return words.height === 0 || words.top < room.top - 1 || words.bottom > room.bottom + 1;
        })
        .map((one) => one.querySelector('h2').textContent),
    );
    assert.deepEqual(cut, []);
  });
});
