// What an address asks of the show: a story that is there, broken or absent, and a stand's pace; all that is wrong is told.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { beforeEach, test } from 'node:test';
import { PlainElement, plainDocument } from '../support/elements.mjs';
import '../support/texts.mjs';

const messages = new PlainElement('div');
Object.assign(globalThis.document, { ...plainDocument(), createElement: (name) => new PlainElement(name) });
document.getElementById = () => messages;
globalThis.__HAS_PERIMETERS__ = false;
const { standSeconds, stepsOf } = await import('../../../web/scene/asked.js');
const { storyOf } = await import('../../../web/scene/story.js');

const catalog = JSON.parse(fs.readFileSync(new URL('../../../data/laureats-2024.json', import.meta.url)));
const base = 'https://a.example/scene.js';
let asked; // addresses, in their order
let answer;
beforeEach(() => {
  messages.replaceChildren();
  asked = [];
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return answer();
  };
});
const file = (text) => () => new Response(text);
const told = () => messages.children.map(({ children }) => children[0].textContent);
const stepsAt = (search) => {
  globalThis.location = { search };
  return stepsOf(catalog, base);
};

test('the story of the data, unless the address names one; then nothing is fetched', async () => {
  assert.deepEqual(await stepsAt('?mode=scene&step=3'), storyOf(catalog));
  assert.deepEqual([asked, told()], [[], []]);
});

test('a story of a file, by its name among the stories and nowhere else', async () => {
  const steps = [{ slide: 'opening', notes: 'Bonjour' }, { slide: 'pause' }];
  answer = file(JSON.stringify({ steps }));
  assert.deepEqual(await stepsAt('?story=essai'), steps);
  await stepsAt(`?story=${encodeURIComponent('../../autre/é')}`);
  await stepsAt('?mode=scene&amp;Story=essai).');
  assert.deepEqual(asked, [
    'https://a.example/data/stories/essai.json',
    'https://a.example/data/stories/..%2F..%2Fautre%2F%C3%A9.json',
    'https://a.example/data/stories/essai.json',
  ]);
  assert.deepEqual(told(), []);
});

test('a story whose name came in another case, between quotes, with its ending; as it is, first', async () => {
  const there = 'https://a.example/data/stories/essai-2.json';
  for (const given of ['ESSAI-2', 'Essai-2).', 'essai-2.json', '%22Essai-2', 'essai%E2%80%932', '%E2%80%8Bessai-2']) {
    asked = [];
    answer = () =>
      asked.at(-1) === there
        ? new Response(JSON.stringify({ steps: [{ slide: 'pause' }] }))
        : new Response('', { status: 404 });
    assert.deepEqual(await stepsAt(`?story=${given}`), [{ slide: 'pause' }], given);
    assert.equal(asked.length, 2, given);
  }
  assert.deepEqual(told(), []);
});

test('faults are told, each with its step, and the story of the data is there', async () => {
  answer = file(
    JSON.stringify({ steps: [{ slide: 'laureate', laureate: 'paris' }, { slide: 'opening' }, { slide: 'danse' }] }),
  );
  assert.deepEqual(await stepsAt('?story=essai'), storyOf(catalog));
  const [sentences] = told();
  assert.match(
    sentences,
    /^L’histoire «\sessai\s».*ordre habituel.*\nÉtape 1\s: «\sparis\s».*\nÉtape 3\s: «\sdanse\s»/,
  );
  assert.equal(told().length, 1);
});

test('what is no JSON, or not there, or not to be reached is told by its file', async () => {
  for (const [given, sentence] of [
    [file('{"steps": ['), /n’est pas du JSON/],
    [() => new Response('', { status: 404 }), /data\/stories\/absente\.json.*404/],
    [
      () => {
        throw new Error('hors ligne');
      },
      /data\/stories\/absente\.json.*hors ligne/,
    ],
  ]) {
    messages.replaceChildren();
    answer = given;
    assert.deepEqual(await stepsAt('?story=absente'), storyOf(catalog));
    assert.match(told().join(), /^L’histoire «\sabsente\s» ne peut pas/);
    assert.match(told().join(), sentence);
  }
});

test('a stand’s pace; what is none is told with the bounds', () => {
  for (const [search, seconds] of [
    ['?autoplay=8', 8],
    ['?mode=scene&amp;autoplay=8.', 8],
    ['?autoplay=2.5%C2%BB', 2.5],
    ['?mode=scene', null],
  ]) {
    globalThis.location = { search };
    assert.equal(standSeconds(), seconds);
  }
  assert.deepEqual(told(), []);
  for (const value of ['vite', '', '1', '99999']) {
    messages.replaceChildren();
    globalThis.location = { search: `?autoplay=${value}` };
    assert.equal(standSeconds(), null);
    assert.match(told()[0], /2.*3\s?600/);
    assert.ok(told()[0].includes(value));
  }
});
