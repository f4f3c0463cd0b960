// What comes from outside into scripts, changed token by token: story files, messages of hosts and of stages, links. Each is taken or
// told in a line; nothing throws, and what is taken is what it says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { sentencesIn } from '../../../tools/site/texts.mjs';
import { toldValue } from '../../../web/base/told_value.js';
import { wishOf } from '../../../web/frame/frame_messages.js';
import { changeOf, noFilter, queryOf, stateNames, stateOf } from '../../../web/link/link_state.js';
import { Query } from '../../../web/link/query.js';
import { readLink } from '../../../web/plain/plain_link.js';
import { commands } from '../../../web/scene/player.js';
import { isOfProtocol } from '../../../web/scene/protocol.js';
import { slidesOf } from '../../../web/scene/slides.js';
import { readStory } from '../../../web/scene/story.js';
import { changed, changedValues, hostileTokens, hostileValues } from '../support/hostile.mjs';

const root = new URL('../../../', import.meta.url);
const catalog = JSON.parse(fs.readFileSync(new URL('data/laureats-2024.json', root), 'utf8'));
const texts = sentencesIn(new URL('data/i18n', root).pathname).fr;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const longestLine = 600;

test('a story is shown, or each fault is told in a line', () => {
  const story = {
    steps: [
      { slide: 'opening', notes: 'a' },
      { slide: 'theme', theme: 'inclusion' },
      { slide: 'text', title: 'a', lines: ['b'] },
    ],
  };
  let shown = 0;
  for (const text of changed(JSON.stringify(story))) {
    const { steps, faults } = readStory(text, catalog);
    assert.notEqual(steps.length > 0, faults.length > 0, text.slice(0, 400));
    assert.ok(faults.length <= 20);
    for (const { sentence, values } of faults) {
      const line = fill(texts[sentence], values);
      assert.ok(line.length < longestLine && !/\p{Cc}/u.test(line), line.slice(0, 400));
    }
    if (steps.length === 0) continue;
    shown += 1;
    assert.ok(slidesOf(catalog, steps, { texts, fill, language: 'fr' }).length > 0, text.slice(0, 400));
  }
  assert.ok(shown > 100, `${shown} were shown`);
});

test('a host’s wish has values of the state’s names alone, and is a query', () => {
  let heard = 0;
  for (const data of changedValues({
    type: 'atlas:update',
    state: { tier: ['or'], select: 'lyon', map: [4.8, 45.7, 4], q: null },
  })) {
    const wish = wishOf(data);
    if (!wish) continue;
    heard += 1;
    for (const name of Object.keys(wish)) assert.ok(stateNames.includes(name), name);
    const query = changeOf(wish);
    assert.ok(/^[\w%=&,.-]*$/.test(query) && query.length < 20_000, query.slice(0, 400));
  }
  assert.ok(heard > 100, `${heard} were heard`);
});

test('a stage’s message is of the protocol or is not heard', () => {
  const message = { type: 'command', stage: 'a', command: Object.keys(commands)[0], value: 1 };
  let heard = 0;
  for (const data of changedValues(message)) if (isOfProtocol(data)) heard += 1;
  assert.ok(heard > 50, `${heard} were heard`);
  for (const value of hostileValues) assert.equal(isOfProtocol(value), false, JSON.stringify(value)?.slice(0, 200));
});

test('any value of a state makes a query that reads back as it was', () => {
  for (const value of hostileValues.filter((one) => typeof one === 'string'))
    for (const name of ['q', 'select', 'population']) {
      const query = queryOf({ ...noFilter, [name]: value });
      assert.ok(/^[\w%=&,-]*$/.test(query), query.slice(0, 400));
      const told = stateOf(query, [])[name] ?? '';
      assert.equal(told, value.replace(/\p{Surrogate}/gu, '\ufffd'));
      assert.equal(new Query(query).get('q') ?? '', name === 'q' ? told : '');
    }
});

test('any link is read, and what is unknown in it is told in a line', () => {
  const idsOf = (name) => (catalog[`${name}s`] ?? catalog.laureates).map(({ id, code }) => id ?? code);
  for (const token of hostileTokens)
    for (const name of [...stateNames, 'layout', token.slice(0, 50)])
      for (const value of [token, encodeURIComponent(token.replace(/\p{Surrogate}/gu, '')), `or,${token}`]) {
        const query = `${name}=${value}`;
        for (const told of readLink(query, idsOf).unknown) assert.ok(told.length < longestLine);
        for (const { value: given } of new Query(query).pairs) assert.ok(toldValue(given ?? '').length < longestLine);
      }
});
