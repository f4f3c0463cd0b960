// The page as those have it who do not see it: the tree that a screen reader is told of, the order of the Tab key, and what
// is announced. `UPDATE=1` writes the expected tree again.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { outline } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { announced, atRest, ready } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const expectedFile = new URL('expected/outline.txt', import.meta.url);
const stopOf = () => {
  const { activeElement: at } = document;
  if (at === document.body) return '';
  if (['canvas', 'svg'].includes(at.localName)) return at.localName;
  const row = at.closest('tr[data-laureate]') ? 'laureate' : '';
  return row || at.id || at.name || at.dataset.act || at.dataset.select || at.className || at.textContent.trim();
};

inEachEngine('the page for those who do not see it', (open) => {
  test('Tab goes through the page in the order in which it is read, into the canvas and out of it, and back', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const stops = [];
    for (let count = 0; count < 100; count += 1) {
      await page.press('Tab');
      const stop = await page.evaluate(stopOf);
      if (!stop) break;
      if (stop !== stops.at(-1)) stops.push(stop);
    }
    const wanted = [
      ['skip', 'q', 'lyon'],
      ['canvas', 'view', 'in', 'out', 'all', 'layer'],
      ['tier', 'theme', 'laureate'],
    ].flat();
    const found = stops.filter((stop) => wanted.includes(stop));
    assert.deepEqual([...new Set(found)], wanted, stops.join(', '));
    assert.ok(!stops.includes('svg'), 'the map stops at its medals, and not before them');
    await page.evaluate(() => document.querySelector('#atlas canvas').focus());
    await page.press('Shift+Tab');
    assert.equal(await page.evaluate(stopOf), 'lyon');
  });
});

// What makes screen readers read a text letter by letter, or in two, is not in the page.
inEachEngine('what is read is text', (open) => {
  test('no style makes words or capitals, nothing empty is a status bar, no point parts two things', async () => {
    const page = await open(`${server.url}/?select=lyon`);
    await ready(page);
    const found = await page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => {
        const inside = (list) => [...list].flatMap((rule) => [rule, ...inside(rule.cssRules ?? [])]);
        const isRead = ({ media }) => !/print/.test(media.mediaText);
        return isRead(sheet) ? inside([...sheet.cssRules].filter((rule) => !/print/.test(rule.media?.mediaText))) : [];
      });
      const isMade = ({ selectorText, style }) =>
        /first-l/.test(selectorText) ||
        style?.textTransform ||
        !['', 'none', 'normal', '""'].includes(style?.content ?? '');
      return {
        made: rules.filter(isMade).map(({ cssText }) => cssText),
        statuses: [...document.querySelectorAll('[role=status]')].filter((one) => !one.textContent).length,
        points: [...document.body.textContent.matchAll(/.{0,20} · .{0,20}/g)].map(String),
        numbers: document.querySelectorAll('#filtres [type=number]').length,
      };
    });
    assert.deepEqual(found, { made: [], statuses: 0, points: [], numbers: 0 });
  });
});

inOneEngine('roles and sentences are our own', 'what a screen reader is told', (open) => {
  test('the tree is the expected one', async () => {
    const page = await open(`${server.url}/?tier=or&select=lyon`);
    await ready(page);
    const tree = `${(await outline(page)).join('\n')}\n`;
    if (process.env.UPDATE) writeFileSync(expectedFile, tree);
    assert.equal(tree, readFileSync(expectedFile, 'utf8'));
  });

  test('what changed is announced once, shortly; what only moves is not', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const chosen = /^Métropole de Lyon, label Or, .+\s: .+$/;
    await page.evaluate(() => {
      window.said = [];
      const announcement = document.getElementById('annonce');
      const hear = () => window.said.push(announcement.textContent);
      new MutationObserver(hear).observe(announcement, { childList: true, characterData: true, subtree: true });
    });
    await page.evaluate(() => window.atlas.update({ tier: ['or'] }));
    await announced(page, /^5 territoires affichés sur 21$/);
    await page.evaluate(() => window.atlas.zoom(1));
    await atRest(page);
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await announced(page, chosen);
    await page.evaluate(() => window.atlas.update({ select: null }));
    await announced(page, /^Fiche fermée$/);
    await page.evaluate(() => document.querySelector('#laureats [data-column=population] button').click());
    await announced(page, /^Liste triée/);
    await page.evaluate(() => window.atlas.undo());
    await announced(page, chosen);
    await page.evaluate(() => window.atlas.zoom(-1));
    await atRest(page);
    const said = await page.evaluate(() => window.said);
    const expected = [
      /^5 territoires affichés sur 21$/,
      chosen,
      /^Fiche fermée$/,
      /^Liste triée par «\sHabitants\s», ordre croissant$/,
      chosen,
    ];
    assert.equal(said.length, expected.length, said.join(' | '));
    for (const [place, sentence] of said.entries()) {
      assert.match(sentence, expected[place]);
      assert.ok(sentence.length < 200, sentence);
    }
  });
});
