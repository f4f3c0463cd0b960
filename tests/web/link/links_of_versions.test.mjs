// Links that older versions wrote go on saying what they said, by the list that the program is held to as well.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { queryOf } from '../../../web/link/link_state.js';
import { readLink } from '../../../web/plain/plain_link.js';
import { listOf } from '../support/lists.mjs';

const catalog = JSON.parse(fs.readFileSync(new URL('../../../data/laureats-2024.json', import.meta.url)));
const ids = (list) => list.map(({ id, code }) => id ?? code);
const known = {
  region: ids(catalog.regions),
  theme: ids(catalog.themes),
  tier: ids(catalog.tiers),
  kind: ids(catalog.kinds),
  departement: ids(catalog.departements),
  select: ids(catalog.laureates),
  view: ['carte', 'graphiques', 'liste'],
  mode: ['explorer', 'scene'],
  chart: ['themes', 'kinds', 'regions', 'population', 'selection', 'jury'],
  layer: ['labels', 'regions', 'population'],
  lang: ['fr', 'en'],
  appearance: ['clair', 'sombre', 'contraste'],
};
const links = listOf('links_of_versions.txt');

test('each is read whole, and written as today', () => {
  for (const [link, today] of links) {
    const { state, unknown } = readLink(link, (name) => known[name]);
    assert.deepEqual(unknown, [], link);
    assert.equal(queryOf(state), today, link);
  }
});

test('there is one of every value that a link may have', () => {
  const said = links.flatMap(([link]) =>
    [...new URLSearchParams(link)].map(([name, value]) => [name, value.split(',')]),
  );
  for (const [name, values] of Object.entries(known))
    for (const value of values)
      assert.ok(
        said.some(([one, those]) => one === name && those.includes(value)),
        `no link with ${name}=${value}`,
      );
});
