// The pages beside the explorer, as the build makes them.
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { pagesOf } from '../../tools/site/pages.mjs';

const pages = pagesOf(path.resolve(import.meta.dirname, '../..'));
const hrefsOf = (markup) => [...markup.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href);
const tagsOf = (markup) => [...markup.matchAll(/<(h[1-6]|table|kbd|abbr|article)\b/g)].map(([, tag]) => tag).join(' ');

test('help and accessibility, in both languages', () => {
  assert.deepEqual(Object.keys(pages), ['aide.html', 'accessibilite.html', 'help.html', 'accessibility.html']);
  for (const file of ['aide.html', 'accessibilite.html']) assert.match(pages[file], /<html lang="fr">/);
  for (const file of ['help.html', 'accessibility.html']) assert.match(pages[file], /<html lang="en">/);
});

test('each links to the explorer of its language and to itself in the other', () => {
  const links = Object.values(pages).map((markup) => hrefsOf(markup).filter((href) => href.endsWith('.html')));
  assert.deepEqual(links, [
    ['index.html', 'help.html'],
    ['index.html', 'accessibility.html'],
    ['en.html', 'aide.html'],
    ['en.html', 'accessibilite.html'],
  ]);
});

test('both languages say as much: the same headings, tables, keys and abbreviations', () => {
  assert.equal(tagsOf(pages['help.html']), tagsOf(pages['aide.html']));
  assert.equal(tagsOf(pages['accessibility.html']), tagsOf(pages['accessibilite.html']));
});

test('nothing is left to fill, no style is in the page, no heading is skipped', () => {
  for (const [file, markup] of Object.entries(pages)) {
    assert.doesNotMatch(markup, /\{\{|style=|<style/, file);
    const levels = [...markup.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1, file);
    for (const [place, level] of levels.entries()) assert.ok(level <= (levels[place - 1] ?? 1) + 1, file);
  }
});

test('French has no ordinary space before the marks that ask for a narrow one', () => {
  for (const file of ['aide.html', 'accessibilite.html']) {
    const words = pages[file].replace(/<(head|kbd)>.*?<\/\1>|<[^>]+>/gs, '');
    assert.doesNotMatch(words, / [:;?!»]|« /, file);
  }
});
