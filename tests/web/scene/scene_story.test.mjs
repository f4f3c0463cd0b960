// The show as values: the story of the data, stories of files, slides, the place in the show, the keys.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sentencesIn } from '../../../tools/site/texts.mjs';
import { named } from '../../../web/data/catalog_names.js';
import { commandOf, isForNobody } from '../../../web/scene/keys.js';
import { secondsOf } from '../../../web/scene/kiosk.js';
import { begin, commands } from '../../../web/scene/player.js';
import { slidesOf } from '../../../web/scene/slides.js';
import { readStory, storyOf } from '../../../web/scene/story.js';

const root = path.resolve(import.meta.dirname, '../../..');
const catalog = JSON.parse(fs.readFileSync(path.join(root, 'data/laureats-2024.json'), 'utf8'));
const sentences = sentencesIn(path.join(root, 'data/i18n'));
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
const speech = (language) => ({ texts: sentences[language], fill, language });
const slides = slidesOf(catalog, storyOf(catalog), speech('fr'));
const say = ({ sentence, values }) => fill(sentences.fr[sentence], values);

test('in English: names of labels and themes, days and numbers as Europe writes them; French is said to be French', () => {
  const { names } = JSON.parse(fs.readFileSync(path.join(root, 'data/i18n/en.json'), 'utf8'));
  const english = slidesOf(named(catalog, names), storyOf(catalog), speech('en'));
  const of = (wanted) => english.find(({ kind }) => kind === wanted);
  assert.equal(of('forum').title.replace(/\s*–\s*/, '–'), '3–4 April 2024');
  assert.equal(of('theme').title, 'Digital inclusion');
  const laureate = english.find(({ state }) => state.select === 'lyon');
  assert.deepEqual([laureate.kicker, laureate.label], ['Digital inclusion', 'Gold']);
  assert.match(laureate.facts.at(-1), /^1,4\d\d,\d{3} inhabitants/);
  assert.match(of('finale').tally[1].label, /Silver$/);
  assert.deepEqual(of('jury').french, catalog.jury);
  assert.ok(of('forum').lines.some((line) => line === `Hosted by ${catalog.forum.host}`));
  assert.ok(of('forum').french.includes(catalog.forum.host));
  for (const { kind, lines, french } of english)
    if (['jury', 'criteria', 'laureate'].includes(kind))
      assert.ok(
        lines.every((line) => french.includes(line)),
        kind,
      );
  assert.deepEqual(
    slides.flatMap(({ french }) => french),
    [],
    'the page is French itself',
  );
  const { tiers, themes, kinds } = named(catalog, { tier: { or: ['Gold'] } });
  assert.deepEqual([tiers[0].name, tiers[1].name], ['Gold', 'Argent'], 'what has no other name keeps its own');
  assert.deepEqual([themes, kinds], [catalog.themes, catalog.kinds]);
});

test('days that are none are told as they are', () => {
  const forum = { ...catalog.forum, first_day: 'bientôt', last_day: '2024-04-04' };
  const told = slidesOf({ ...catalog, forum }, storyOf(catalog), speech('fr'));
  assert.equal(told.find(({ kind }) => kind === 'forum').title, 'bientôt – 2024-04-04');
});

test('every laureate once, by theme, and in each from bronze to or', () => {
  const laureates = slides.filter(({ kind }) => kind === 'laureate').map(({ state }) => state.select);
  assert.deepEqual([...laureates].sort(), catalog.laureates.map(({ id }) => id).sort());
  const of = (id) => catalog.laureates.find((one) => one.id === id);
  const tiers = catalog.tiers.map(({ id }) => id);
  const ranks = laureates.map((id) => [
    catalog.themes.findIndex((theme) => theme.id === of(id).theme),
    -tiers.indexOf(of(id).tier),
  ]);
  for (const [place, rank] of ranks.entries()) {
    const before = ranks[place - 1] ?? [-1, 0];
    assert.ok(before[0] < rank[0] || (before[0] === rank[0] && before[1] <= rank[1]), laureates[place]);
  }
});

test('a laureate is told as the announcement tells it, behind it the map on it', () => {
  for (const one of slides.filter(({ kind }) => kind === 'laureate')) {
    const { name, project, tier } = catalog.laureates.find(({ id }) => id === one.state.select);
    assert.deepEqual([one.title, one.lines, one.tier], [name, [project], tier]);
  }
});

test('words leave the map its side where it shows who they are about, and nowhere else', () => {
  for (const { kind, title, state, isBesideMap } of slides)
    assert.equal(isBesideMap, ['opening', 'finale'].includes(kind) || Boolean(state.theme), title);
});

test('the selection: 45 marks, of which 28, then 21 remain; and nothing is left to fill, in both languages', () => {
  const { submitted_count: all, heard_count: heard, labelled_count: labelled } = catalog.selection;
  const marks = slides.filter(({ kind }) => kind === 'selection').map((one) => one.marks);
  const won = catalog.tiers.flatMap(({ id }) => catalog.laureates.filter(({ tier }) => tier === id).map(() => id));
  assert.deepEqual(
    marks,
    [all, heard, labelled].map((standing, round) => ({ standing, all, tiers: round === 2 ? won : [] })),
  );
  assert.equal(won.length, labelled);
  for (const language of ['fr', 'en']) {
    const told = slidesOf(catalog, storyOf(catalog), speech(language));
    assert.equal(told.length, slides.length);
    for (const { kicker, title, lines } of told)
      assert.doesNotMatch([kicker, title, ...lines].join(), /[{}]|undefined/);
  }
});

test('the jury: its bodies, no number of people; how they heard, as the data have it', () => {
  const juryOf = (one) => slidesOf(one, [{ slide: 'jury' }], speech('fr'))[0];
  const { title, lines, foot } = juryOf(catalog);
  assert.match(title, /8 organismes/);
  assert.deepEqual(lines, catalog.jury);
  assert.match(foot, /28 projets auditionnés, en 4 sessions, par visioconférence/);
  const inPerson = { ...catalog, selection: { ...catalog.selection, hearing_way: 'in-person' } };
  assert.doesNotMatch(juryOf(inPerson).foot, /visio/);
});

test('the order of the whole: from the opening to the thanks, the laureates by theme in the middle', () => {
  const kinds = slides
    .map(({ kind }) => kind)
    .filter((kind, place, all) => kind !== 'laureate' && kind !== all[place - 1]);
  const themes = Array(catalog.themes.length).fill('theme');
  assert.deepEqual(kinds, [
    'opening',
    'forum',
    'selection',
    'jury',
    'criteria',
    ...themes,
    'finale',
    'commitment',
    'thanks',
  ]);
  assert.equal(slides.filter(({ kind }) => kind === 'selection').length, 3);
});

test('a file orders, leaves out, adds a text, a pause and notes', () => {
  const steps = [
    { slide: 'laureate', laureate: 'lyon', notes: 'Saluer la salle.' },
    { slide: 'pause' },
    { slide: 'text', title: 'Un mot', lines: ['Deux', 'Trois'] },
  ];
  const { steps: read, faults } = readStory(JSON.stringify({ steps }), catalog);
  assert.deepEqual(faults, []);
  const told = slidesOf(catalog, read, speech('fr'));
  assert.deepEqual(
    told.map(({ kind, title, notes }) => [kind, title, notes]),
    [
      ['laureate', 'Métropole de Lyon', 'Saluer la salle.'],
      ['pause', '', ''],
      ['text', 'Un mot', ''],
    ],
  );
});

test('what is wrong in a file is told, all of it, with its place, and no step of it is shown', () => {
  const half = JSON.stringify({ steps: [{ slide: 'opening' }, { slide: 'fireworks' }] });
  assert.deepEqual(readStory(half, catalog).steps, []);
  const faults = (story) =>
    readStory(typeof story === 'string' ? story : JSON.stringify(story), catalog).faults.map(say);
  assert.match(faults('{"steps": [')[0], /^Le fichier n’est pas du JSON/);
  for (const empty of [{}, { steps: [] }, { steps: 3 }, null, []]) assert.match(faults(empty)[0], /n’a pas d’étape/);
  assert.deepEqual(
    faults({
      steps: [
        { slide: 'opening' },
        { slide: 'fireworks' },
        { slide: 'laureate', laureate: 'paris' },
        { slide: 'theme' },
        { slide: 'text', title: 3, lines: 'non' },
        { slide: 'pause', seconds: 3 },
        7,
      ],
    }).map((sentence) => sentence.replace(/\s/g, ' ').split('. ')[0]),
    [
      'Étape 2 : « fireworks » n’est pas une diapositive',
      'Étape 3 : « paris » n’est pas un lauréat',
      'Étape 4 : il manque « theme »',
      'Étape 5 : « title » n’est pas un texte',
      'Étape 5 : « lines » n’est pas une liste de textes',
      'Étape 6 : cette diapositive n’a pas de « seconds »',
      'Étape 7 : il manque « slide », la diapositive à montrer',
    ],
  );
  const steps = [{ slide: 'theme', theme: 'sport' }, { slide: 'danse' }];
  const [theme, slide] = faults({ steps });
  for (const { id } of catalog.themes) assert.ok(theme.includes(id), 'what could be there instead');
  for (const kind of ['jury', 'commitment', 'pause']) assert.ok(slide.includes(kind), kind);
});

const count = 21; // of a show

const after = (show, ...pressed) =>
  pressed.reduce((now, key) => {
    const { command, value } = commandOf({ key });
    return commands[command](now, value);
  }, show);

test('the keys of a clicker, and of a keyboard', () => {
  const at = (step, ...pressed) => after(begin(count, step), ...pressed).step;
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) assert.equal(at(3, key), 4, key);
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) assert.equal(at(3, key), 2, key);
  assert.equal(at(3, 'Home'), 1);
  assert.equal(at(3, 'End'), count);
  assert.equal(at(1, 'ArrowLeft'), 1);
  assert.equal(at(count, 'ArrowRight'), count);
  assert.equal(at(3, '1', '2', 'Enter'), 12);
  assert.equal(at(3, '9', '9', 'Enter'), count);
  assert.equal(at(3, '1', 'Backspace', 'Enter'), 4);
  assert.equal(at(3, '1', 'ArrowRight', 'Enter'), 5, 'digits are forgotten when one moves');
  for (const key of ['x', 'Tab', 'Shift', 'F5', 'é', 'Delete']) assert.equal(commandOf({ key }), null, key);
  for (const key of ['x', '/', '?', 'é']) assert.ok(isForNobody({ key }), key);
  for (const key of ['Tab', 'F5', ' ', 'b']) assert.ok(!isForNobody({ key }), key);
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) assert.equal(commandOf({ key: 'w', [held]: true }), null);
});

test('black and white: the same key, or any step, shows the same step again', () => {
  const show = after(begin(count, 7), 'b');
  assert.equal(show.blank, 'black');
  assert.equal(after(show, '.').blank, '');
  assert.equal(after(show, 'W').blank, 'white');
  assert.deepEqual([after(show, 'ArrowRight').step, after(show, 'ArrowRight').blank], [7, '']);
  assert.deepEqual([after(show, 'End').step, after(show, 'End').blank], [count, '']);
});

test('a step that is no step is taken to the nearest', () => {
  for (const [step, taken] of [
    [0, 1],
    [-4, 1],
    [999, count],
    [Number.NaN, 1],
    [3.7, 3],
  ])
    assert.equal(begin(count, step).step, taken);
});

test('a stand’s pace is a number of seconds that can be followed', () => {
  assert.deepEqual(['8', '2', '1', '0', '-4', 'vite', '', null, '1e9'].map(secondsOf), [8, 2, ...Array(7).fill(null)]);
});

test('a file may hold anything: each fault is told in a line, and not more of them than one reads', () => {
  const told = (steps) =>
    readStory(typeof steps === 'string' ? steps : JSON.stringify({ steps }), catalog).faults.map(say);
  const hostile = [{ toString: 1 }, [], '__proto__', 'constructor', 'toString', 7, null, ['a'], '\ud800'];
  for (const value of hostile) {
    assert.match(told([{ slide: value }])[0], /n’est pas une diapositive/, JSON.stringify(value));
    assert.match(told([value])[0], /il manque «.slide.»/, JSON.stringify(value));
    for (const line of told([
      { slide: 'theme', theme: value },
      { slide: 'text', title: value, lines: value },
    ]))
      assert.ok(line.length < 400 && !/\p{Cc}/u.test(line), line);
  }
  assert.match(told('{"steps":[{"slide":"text","__proto__":{"title":"x"}}]}')[0], /__proto__/);
  assert.equal(told(Array(400).fill({})).length, 20);
  assert.match(told(Array(501).fill({ slide: 'pause' }))[0], /501 étapes/);
  assert.ok(told(`{"steps":[{"slide":${'['.repeat(100_000)}${']'.repeat(100_000)}}]}`).length > 0);
  assert.equal(told(`{"steps":[{"slide":"pause","${'x'.repeat(100_000)}":1}]}`)[0].length < 400, true);
});
