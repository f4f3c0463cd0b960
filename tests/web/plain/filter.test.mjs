// The filter of the page without the program is a second one: whom it shows for a link, whose card stays open and what it counts, by
// the lists that the program is held to as well.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { idsIn, listOf } from '../support/lists.mjs';
import { catalog, plainAtlasOf } from '../support/plain_page.mjs';
import { speak } from '../support/texts.mjs';

const everyone = catalog.laureates.map(({ id }) => id);

beforeEach(() => {
  document.documentElement.dataset = { language: 'fr' };
  speak('fr');
});

test('shows whom the program shows, and opens the card that it opens', () => {
  for (const [link, ids, card = ''] of listOf('who_is_shown.txt')) {
    const { shown, select } = plainAtlasOf(link).state;
    assert.deepEqual([shown, select ?? ''], [idsIn(ids, everyone), card], link);
  }
});

test('tells beside each choice what the program tells', () => {
  for (const [link, facet, counts] of listOf('what_is_counted.txt')) {
    const told = Object.entries(plainAtlasOf(link).counts)
      .filter(([name, count]) => name.startsWith(`${facet}:`) && count !== '0')
      .map(([name, count]) => `${name.slice(facet.length + 1)}=${count}`);
    // In the catalogue's order for the program, in that of the page's controls here.
    assert.deepEqual(told.sort(), counts.split(' ').filter(Boolean).sort(), `${link}, ${facet}`);
  }
});

test('who is filtered out is not chosen, when it was before', () => {
  for (const [name, hiding, showing] of [
    ['tier', ['bronze'], ['or']],
    ['theme', ['donnees'], ['inclusion']],
    ['region', ['53'], ['84']],
    ['kind', ['commune'], ['metropole']],
    ['departement', ['31'], ['69']],
    ['population', '-1000', '1000-'],
    ['q', 'nulle-part', 'numerique'],
  ]) {
    const atlas = plainAtlasOf('select=lyon');
    atlas.update({ [name]: showing });
    assert.equal(atlas.state.select, 'lyon', name);
    atlas.update({ [name]: hiding });
    assert.equal(atlas.state.select, null, name);
  }
});
