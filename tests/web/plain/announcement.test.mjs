// What the page without the program says of a change: what the program says, link by link.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { listOf } from '../support/lists.mjs';
import { plainAtlasOf } from '../support/plain_page.mjs';
import { speak } from '../support/texts.mjs';

beforeEach(() => {
  document.documentElement.lang = 'fr';
  speak('fr');
});

test('what changed, once, and nothing else: each case of the list that the program is held to', () => {
  for (const [before, after, sentence] of listOf('what_is_said.txt')) {
    const atlas = plainAtlasOf(before);
    atlas.followLink(after);
    assert.equal(atlas.announcement, sentence, `${before} → ${after}`);
  }
});

test('a page that is opened says what its link asks for', () => {
  assert.equal(plainAtlasOf('').announcement, '');
  assert.equal(plainAtlasOf('tier=or').announcement, '5 territoires affichés sur 21');
});

test('what is the program’s alone is not said where there is none', () => {
  const atlas = plainAtlasOf('');
  for (const query of ['view=liste', 'chart=jury', 'layer=population', 'mode=scene']) {
    atlas.followLink(query);
    assert.equal(atlas.announcement, '', query);
  }
});

test('of another language, nothing before the page speaks it, then that it does', () => {
  const atlas = plainAtlasOf('tier=or');
  atlas.update({ lang: 'en' });
  assert.equal(atlas.announcement, '');
  document.documentElement.lang = 'en';
  speak('en');
  assert.equal(atlas.announcement, 'Page in English');
  atlas.update({ tier: [] });
  assert.equal(atlas.announcement, '21 territories shown');
});

test('the English page is one by itself: it says no language', () => {
  speak('en');
  document.documentElement.dataset.language = 'en';
  assert.equal(plainAtlasOf('lang=en').announcement, '');
});
