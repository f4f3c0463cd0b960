// The show as values: the story of the data, stories of files, slides, the place in the show, the keys.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sentencesIn } from '../../tools/site/texts.mjs';
import { named } from '../../web/catalog_names.js';
import { commandOf, isForNobody } from '../../web/scene/keys.js';
import { secondsOf } from '../../web/scene/kiosk.js';
import { begin, commands } from '../../web/scene/player.js';
import { slidesOf } from '../../web/scene/slides.js';
import { readStory, storyOf } from '../../web/scene/story.js';

const root = path.resolve(import.meta.dirname, '../..');
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
  assert.deepEqual(
    english.filter(({ lang }) => lang).map(({ kind }) => kind),
    english.map(({ kind }) => kind).filter((kind) => ['criteria', 'laureate'].includes(kind)),
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

test('the order of the whole: opening, forum, selection, criteria, six themes, finale, thanks', () => {
  const kinds = slides
    .map(({ kind }) => kind)
    .filter((kind, place, all) => kind !== 'laureate' && kind !== all[place - 1]);
  const themes = Array(catalog.themes.length).fill('theme');
  assert.deepEqual(kinds, ['opening', 'forum', 'selection', 'criteria', ...themes, 'finale', 'thanks']);
  assert.equal(slides.length, 1 + 1 + 3 + 1 + catalog.themes.length + catalog.laureates.length + 2);
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
  assert.match(faults('{"steps": [')[0], /^Le fichier de l’histoire n’est pas du JSON/);
  for (const empty of [{}, { steps: [] }, { steps: 3 }, null, []]) assert.match(faults(empty)[0], /n’a pas d’étape/);
  const nb = '\u00a0';
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
    }).map((sentence) => sentence.split(` (`)[0]),
    [
      `Étape 2${nb}: «${nb}fireworks${nb}» n’est pas une diapositive`,
      `Étape 3${nb}: «${nb}paris${nb}» n’est pas un lauréat.`,
      `Étape 4${nb}: «${nb}theme${nb}» manque.`,
      `Étape 5${nb}: «${nb}title${nb}» doit être un texte.`,
      `Étape 5${nb}: «${nb}lines${nb}» doit être une liste de textes.`,
      `Étape 6${nb}: «${nb}seconds${nb}» n’a pas de sens ici`,
      `Étape 7${nb}: «${nb}undefined${nb}» n’est pas une diapositive`,
    ],
  );
});

const after = (show, ...pressed) =>
  pressed.reduce((now, key) => {
    const { command, value } = commandOf({ key });
    return commands[command](now, value);
  }, show);

test('the keys of a clicker, and of a keyboard', () => {
  const at = (step, ...pressed) => after(begin(35, step), ...pressed).step;
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) assert.equal(at(3, key), 4, key);
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) assert.equal(at(3, key), 2, key);
  assert.equal(at(3, 'Home'), 1);
  assert.equal(at(3, 'End'), 35);
  assert.equal(at(1, 'ArrowLeft'), 1);
  assert.equal(at(35, 'ArrowRight'), 35);
  assert.equal(at(3, '1', '2', 'Enter'), 12);
  assert.equal(at(3, '9', '9', 'Enter'), 35);
  assert.equal(at(3, '1', 'Backspace', 'Enter'), 4);
  assert.equal(at(3, '1', 'ArrowRight', 'Enter'), 5, 'digits are forgotten when one moves');
  for (const key of ['x', 'Tab', 'Shift', 'F5', 'é', 'Delete']) assert.equal(commandOf({ key }), null, key);
  for (const key of ['x', '/', '?', 'é']) assert.ok(isForNobody({ key }), key);
  for (const key of ['Tab', 'F5', ' ', 'b']) assert.ok(!isForNobody({ key }), key);
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) assert.equal(commandOf({ key: 'w', [held]: true }), null);
});

test('black and white: the same key, or any step, shows the same step again', () => {
  const show = after(begin(35, 7), 'b');
  assert.equal(show.blank, 'black');
  assert.equal(after(show, '.').blank, '');
  assert.equal(after(show, 'W').blank, 'white');
  assert.deepEqual([after(show, 'ArrowRight').step, after(show, 'ArrowRight').blank], [7, '']);
  assert.deepEqual([after(show, 'End').step, after(show, 'End').blank], [35, '']);
});

test('a step that is no step is taken to the nearest', () => {
  for (const [step, taken] of [
    [0, 1],
    [-4, 1],
    [999, 35],
    [Number.NaN, 1],
    [3.7, 3],
  ])
    assert.equal(begin(35, step).step, taken);
});

test('a stand’s pace is a number of seconds that can be followed', () => {
  assert.deepEqual(['8', '2', '1', '0', '-4', 'vite', '', null, '1e9'].map(secondsOf), [8, 2, ...Array(7).fill(null)]);
});
