// What may be told between stages and presenters' windows, and what is not heard, a spoilt member at a time.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import '../support/texts.mjs';

const { isOfProtocol } = await import('../../../web/scene/protocol.js');
const { slidesOf } = await import('../../../web/scene/slides.js');
const { storyOf } = await import('../../../web/scene/story.js');
const { texts, fill } = await import('../support/texts.mjs');

const catalog = JSON.parse(readFileSync(new URL('../../../data/laureats-2024.json', import.meta.url)));
const slides = slidesOf(catalog, storyOf(catalog), { texts, fill, language: 'fr' });

const place = { tier: 'or', x: 1, y: 2, size: 3, wash: 'M0', leader: null };
const france = {
  viewBox: '0 0 1 1',
  ground: [{ kind: 'land', d: 'M0' }],
  medals: { or: '0,0' },
  places: { lyon: place },
};
const time = { timer: { startedAt: null, elapsedMillis: 0 }, minutes: 45 };
const address = 'https://a.example/?mode=scene';
const size = { width: 1280, height: 720 };
const territories = [{ seat: { x: 1, y: 2 }, paths: ['M0 0'] }, null];
const cast = { all: 45, heard: 28, winners: [{ id: 'lyon', tier: 'or', theme: 'inclusion', name: 'Lyon' }] };
const told = {
  story: { slides, cast, france, explorer: 'https://a.example/', source: 'Source', french: [], address },
  show: { step: 3, blank: '', typed: '12', time, appearance: 'sombre', size, territories },
  here: { step: 3, count: 37, title: 'Lyon', french: [] },
  bye: {},
  taken: {},
  who: {},
  hello: {},
  command: { command: 'go', value: 3 },
  pointer: { how: 'laser', x: 0.5, y: 1 },
  time: { time },
};
const message = (type, more) => ({ type, stage: 's1', ...told[type], ...more });

beforeEach(() => {
  globalThis.location = { href: 'https://a.example/presentateur.html' };
});

test('what stages and windows say is heard, as it crosses between them', () => {
  for (const type of Object.keys(told)) assert.ok(isOfProtocol(structuredClone(message(type))), type);
  assert.ok(isOfProtocol(message('story', { france: null, explorer: null })), 'a page without a map, from a file');
  assert.ok(isOfProtocol(message('show', { time: { timer: null, minutes: null } })));
  assert.ok(isOfProtocol(message('pointer', { how: '', x: undefined, y: undefined })));
  assert.ok(isOfProtocol(message('command', { command: 'forward', value: undefined })));
});

test('each member that is another thing spoils it; the slides of the whole story too', () => {
  const nothing = [undefined, 7.5, -1, 'x', {}, [], () => {}];
  for (const [type, members] of Object.entries(told))
    for (const name of Object.keys(members)) {
      const refused = nothing.filter((value) => !isOfProtocol(message(type, { [name]: value })));
      assert.ok(refused.length >= 3, `${type}.${name} takes ${nothing.length - refused.length} of ${nothing.length}`);
    }
  const spoilt = (more) => message('story', { slides: [slides[0], { ...slides[1], ...more }] });
  assert.ok(isOfProtocol(spoilt({})));
  for (const more of [{ lines: 'x' }, { facts: [7] }, { title: null }, { figures: [{}] }, { state: { theme: 'x' } }])
    assert.ok(!isOfProtocol(spoilt(more)), JSON.stringify(more));
  for (const one of [{ ...place, x: '1' }, { ...place, tier: 7 }, null])
    assert.ok(!isOfProtocol(message('story', { france: { ...france, places: { lyon: one } } })));
});

test('what has no such type, and names that every object has, are nothing', () => {
  for (const type of ['dance', 'constructor', '__proto__', 'toString', undefined, null, ['bye']])
    assert.ok(!isOfProtocol({ ...message('bye'), type }), type);
  for (const data of [null, undefined, 'bye', 7, [], [message('bye')]]) assert.ok(!isOfProtocol(data));
  for (const command of ['constructor', 'toString', '__proto__', 'leave', 'fullscreen', 'presenter', 7])
    assert.ok(!isOfProtocol(message('command', { command })), String(command));
  for (const value of [0, 1.5, '12', Number.NaN, {}]) assert.ok(!isOfProtocol(message('command', { value })));
});

test('an address is of the web and of this site; of a file, where this page is one', () => {
  const takes = (value, name = 'address') => isOfProtocol(message('story', { [name]: value }));
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://a.example/1',
    'page.html',
    '',
    'file:///a',
  ])
    assert.ok(!takes(bad) && !takes(bad, 'explorer'), bad);
  assert.ok(!takes('https://b.example/'), 'of another site');
  assert.ok(takes('https://b.example/', 'explorer'), 'the site that a file was made from');
  globalThis.location = { href: 'file:///show/territoires-innovants.html?page=presentateur.html' };
  assert.ok(takes('file:///show/territoires-innovants.html?mode=scene'));
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', 'https://b.example/']) assert.ok(!takes(bad), bad);
});
