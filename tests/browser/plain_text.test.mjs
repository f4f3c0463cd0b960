// The page in a browser of text, which knows neither styles nor scripts, and on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { widestPopulationOf } from '../../web/data/holders.js';
import { findProgram } from './engines/processes.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { ready } from './support/page.mjs';
import { builtSite, serverOfFile } from './support/site.mjs';

const catalog = JSON.parse(readFileSync(join(builtSite, 'data/laureats-2024.json'), 'utf8'));
const nameOf = (list, id) => catalog[list].find((one) => one.id === id).name;
const spaced = (text) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const server = serverOfFile();

// So wide that no row is broken.
function dump(file) {
  const page = readFileSync(join(builtSite, file));
  const options = ['-dump', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8', '-cols', '600'];
  return execFileSync(findProgram('w3m', 'w3m'), options, { input: page, encoding: 'utf8' }).split('\n').map(spaced);
}

inOneEngine('it is a program of its own', 'a browser of text', () => {
  test('each laureate with project, theme, label and inhabitants', () => {
    const lines = dump('index.html');
    for (const one of catalog.laureates) {
      const { name, project, theme, tier } = one;
      const { count, year } = widestPopulationOf(one);
      const row = lines.find((line) => line.startsWith(spaced(name)) && line.includes(spaced(project)));
      assert.ok(row, `${name}: ${project}`);
      for (const words of [
        nameOf('themes', theme),
        nameOf('tiers', tier),
        spaced(`${count.toLocaleString('fr')} habitants en ${year}`),
      ])
        assert.ok(row.includes(words), `${words} in: ${row}`);
    }
  });

  test('the selection from 45 to 21, the pages beside it', () => {
    const lines = dump('index.html');
    const { submitted_count, heard_count, labelled_count } = catalog.selection;
    for (const figure of [
      `${submitted_count} projets présentés`,
      `${heard_count} projets auditionnés`,
      `${labelled_count} territoires labellisés`,
    ])
      assert.ok(lines.includes(`• ${figure}`), figure);
    const beside = [
      ...['Aide', 'Accessibilité', 'Écoconception', 'Intégrer dans un site', 'Licences'],
      ...['Les lauréats, page par page', 'Affiche'],
    ];
    assert.ok(lines.includes(beside.join(' ')));
  });

  test('on the page of the label: criteria, jury, every source and who publishes it', () => {
    const lines = dump('label.html');
    for (const one of [...catalog.criteria, ...catalog.jury]) assert.ok(lines.includes(`• ${spaced(one)}`), one);
    for (const { title, publisher } of catalog.sources)
      assert.ok(
        lines.some((line) => line.startsWith(spaced(`• ${title}, ${publisher}`))),
        title,
      );
  });
});

inOneEngine('the one in which scripts can be switched off, and paper be had', 'without scripts', (open) => {
  test('headings go down a step at a time, the map and the links are there, nothing that does nothing', async () => {
    const page = await open(`${server.url}/`, { javaScript: false });
    const seen = await page.evaluate(() => ({
      levels: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])),
      medals: document.querySelectorAll('.map a[href^="#laureat-"] .medal').length,
      links: [...document.querySelectorAll('.about p > a, .pages a, #langue')].map((one) => one.getAttribute('href')),
      controls: [...document.querySelectorAll('button, input, select')].filter((one) => one.checkVisibility()).length,
    }));
    assert.equal(seen.levels[0], 1);
    for (const [place, level] of seen.levels.entries()) assert.ok(level <= (seen.levels[place - 1] ?? 1) + 1, place);
    assert.equal(seen.medals, 21);
    assert.deepEqual(seen.links, [
      'en.html',
      'label.html',
      'aide.html',
      'accessibilite.html',
      'ecoconception.html',
      'integrer.html',
      'licences.html',
      'laureats.html',
      'affiche.html',
    ]);
    assert.equal(seen.controls, 0);
  });

  for (const javaScript of [true, false]) {
    test(`on paper, ${javaScript ? 'with' : 'without'} scripts: map, chart, table; nothing that one presses`, async () => {
      const page = await open(`${server.url}/?appearance=sombre`, { javaScript, width: 718, height: 1000 }); // A4
      if (javaScript) await ready(page);
      await page.asPrinted();
      const seen = await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint')); // as whoever prints does, and who only looks does not
        const isSeen = (one) => one.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true });
        const inks = ['--page', '--ink'].map((name) =>
          getComputedStyle(document.documentElement).getPropertyValue(name),
        );
        return {
          inks,
          map: isSeen(document.querySelector('.map')),
          canvas: [...document.querySelectorAll('canvas')].some(isSeen),
          chart: isSeen(document.querySelector('#graphique tbody td')),
          rows: [...document.querySelectorAll('#laureats tbody tr')].filter(isSeen).length,
          row: getComputedStyle(document.querySelector('#laureats tbody tr')).display,
          breaks: getComputedStyle(document.querySelector('#laureats tbody tr')).breakInside,
          controls: [...document.querySelectorAll('input, select, button:not(thead button)')].filter(isSeen).length,
        };
      });
      const [paper, ink] = seen.inks;
      assert.ok(paper > ink, `dark on light: ${seen.inks}`);
      assert.deepEqual(
        { ...seen, inks: undefined },
        {
          inks: undefined,
          map: true,
          canvas: false,
          chart: true,
          rows: 21,
          row: 'table-row',
          breaks: 'avoid',
          controls: 0,
        },
      );
    });
  }
});
