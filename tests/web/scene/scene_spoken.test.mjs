// What is said of each slide: all that the audience reads.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { fill, speak, texts } from '../support/texts.mjs';

const { slidesOf } = await import('../../../web/scene/slides.js');
const { storyOf } = await import('../../../web/scene/story.js');
const { briefOf, spokenOf } = await import('../../../web/scene/spoken.js');

const catalog = JSON.parse(fs.readFileSync(new URL('../../../data/laureats-2024.json', import.meta.url)));
const slides = (language) => slidesOf(catalog, storyOf(catalog), { texts, fill, language });
const wordsOf = (slide) => spokenOf('Étape 1 sur 9', slide).map(({ text }) => text);

test('every word of every slide is said, in the order in which it is read', () => {
  speak('fr');
  for (const slide of slides('fr')) {
    const said = wordsOf(slide).join(' ');
    const read = [
      slide.kicker,
      slide.label,
      slide.title,
      ...slide.lines,
      ...slide.figures.flatMap(({ value, label }) => [value, label]),
      ...slide.tally.flatMap(({ label, names }) => [label, names]),
      slide.foot,
    ].filter(Boolean);
    let from = 0;
    for (const words of read) {
      const at = said.indexOf(words, from);
      assert.ok(at >= 0, `${slide.kind}: « ${words} » in « ${said} »`);
      from = at + words.length;
    }
    assert.match(said, /^Étape 1 sur 9\./);
  }
});

test('figures with what they count, each part a sentence', () => {
  speak('fr');
  const forum = slides('fr').find(({ kind }) => kind === 'forum');
  const said = wordsOf(forum);
  assert.ok(
    said.some((one) => /^1\s130 participants\.$/.test(one)),
    said.join(' | '),
  );
  for (const one of said) assert.match(one, /[.!?…:]$/);
});

test('in English, what stays in French says so', () => {
  speak('en');
  const laureate = slides('en').find(({ kind }) => kind === 'laureate');
  const parts = spokenOf('Step 1 of 9', laureate);
  assert.deepEqual(
    parts.filter(({ lang }) => lang === 'fr').map(({ text }) => text.replace(/\.$/, '')),
    [laureate.title, ...laureate.lines].map((text) => text.replace(/\.$/, '')),
  );
  assert.equal(parts[0].lang, '');
  const criteria = slides('en').find(({ kind }) => kind === 'criteria');
  const said = spokenOf('Step 1 of 9', criteria);
  assert.deepEqual(
    said.filter(({ lang }) => !lang).map(({ text }) => text),
    ['Step 1 of 9.', '6 criteria.', 'They are also the values of the label.'],
  );
});

test('a French name within an English sentence is told apart from it', () => {
  speak('en');
  const forum = slides('en').find(({ kind }) => kind === 'forum');
  const parts = spokenOf('Step 1 of 9', forum);
  const at = parts.findIndex(({ text }) => text === 'Hosted by ');
  assert.deepEqual(parts.slice(at, at + 2), [
    { text: 'Hosted by ', lang: '' },
    { text: `${catalog.forum.host}.`, lang: 'fr' },
  ]);
});

test('a pause says where the show is, and nothing more', () => {
  const pause = { kicker: '', title: '', lines: [], figures: [], tally: [], foot: '', french: [] };
  assert.deepEqual(wordsOf(pause), ['Étape 1 sur 9.']);
});

test('in the presenter’s window: where, and what it is, shortly, each name in its language', () => {
  speak('en');
  for (const slide of slides('en')) {
    const [where, ...what] = briefOf('Step 3 of 9', slide);
    assert.equal(where.text, 'Step 3 of 9.');
    const expected = [slide.tier && slide.label, slide.title].filter(Boolean);
    assert.deepEqual(
      what.map(({ text }) => text.replace(/\.$/, '')),
      expected.map((text) => text.replace(/\.$/, '')),
    );
    if (slide.title) assert.equal(what.at(-1).lang, slide.french.includes(slide.title) ? 'fr' : '');
  }
});
