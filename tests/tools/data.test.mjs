// The announcement as data: the schema, the counts that it gives itself, and the facts it was written from where they are.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

const fileAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => JSON.parse(readFileSync(fileAt(path), 'utf8'));

const data = read('data/laureats-2024.json');
const validate = new Ajv({
  allErrors: true,
  strict: true,
  formats: { uri: (text) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(read('data/laureats-2024.schema.json'));
const factsFile = '../shared/data/laureates-facts.json';
const announcementFile = '../shared/data/communique-laureats-2024.txt';
const unless = (path) => (existsSync(fileAt(path)) ? false : `${path} is not beside this copy of the project`);

const countBy = (list, key) => {
  const counts = {};
  for (const one of list) counts[one[key]] = (counts[one[key]] ?? 0) + 1;
  return counts;
};
const idsOf = (list) => list.map(({ id, code }) => id ?? code);

test('the data is what its schema says', () => {
  assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
});

test('the schema refuses what is wrong', () => {
  const wrongs = {
    'an unknown tier': (one) => {
      one.laureates[0].tier = 'platine';
    },
    'a laureate without a project': (one) => {
      delete one.laureates[3].project;
    },
    'a misspelt field': (one) => {
      one.laureates[0].projet = 'x';
    },
    'twenty laureates': (one) => {
      one.laureates.pop();
    },
    'a population in words': (one) => {
      one.laureates[0].population.count = 'beaucoup';
    },
    'a code that is none': (one) => {
      one.laureates[0].perimeters[0].code = 'abc';
    },
  };
  for (const [name, spoil] of Object.entries(wrongs)) {
    const spoilt = structuredClone(data);
    spoil(spoilt);
    assert.equal(validate(spoilt), false, name);
  }
});

test('21 laureates: 5 or, 6 argent, 10 bronze, in 6 themes', () => {
  assert.equal(data.laureates.length, 21);
  assert.equal(data.selection.labelled_count, 21);
  assert.equal(new Set(idsOf(data.laureates)).size, 21);
  assert.deepEqual(countBy(data.laureates, 'tier'), { or: 5, argent: 6, bronze: 10 });
  assert.deepEqual(countBy(data.laureates, 'theme'), {
    inclusion: 5,
    participation: 3,
    services: 5,
    modernisation: 1,
    donnees: 2,
    territoire: 5,
  });
});

test('what is named exists, and every figure has a source', () => {
  const known = Object.fromEntries(
    ['tiers', 'themes', 'kinds', 'regions', 'sources'].map((name) => [name, new Set(idsOf(data[name]))]),
  );
  for (const one of data.laureates) {
    assert.ok(known.tiers.has(one.tier), one.id);
    assert.ok(known.themes.has(one.theme), one.id);
    assert.ok(known.kinds.has(one.kind), one.id);
    for (const code of one.regions) assert.ok(known.regions.has(code), `${one.id}: ${code}`);
    for (const fact of [one.population, ...one.holders.map(({ population }) => population)]) {
      if (fact) assert.ok(known.sources.has(fact.source) && fact.year > 2000, one.id);
    }
    for (const holder of one.holders) assert.ok(known.sources.has(holder.source), `${one.id}: ${holder.name}`);
  }
  assert.ok(known.sources.has(data.forum.source));
  assert.ok(known.sources.has(data.selection.source));
});

test('display names are written with French apostrophes and capitals', () => {
  for (const { id, name, project } of data.laureates) {
    assert.doesNotMatch(name, /['"]/, id);
    assert.doesNotMatch(name, /\b(D|De|Du|La)\b (?=[A-Z].*agglomération)/, id);
    assert.ok(project.length > 0, id);
  }
});

test('names, themes, tiers, projects, perimeters, codes and populations are the facts', {
  skip: unless(factsFile),
}, () => {
  const facts = read(factsFile).laureates;
  assert.deepEqual(idsOf(data.laureates).sort(), idsOf(facts).sort());
  for (const fact of facts) {
    const one = data.laureates.find(({ id }) => id === fact.id);
    const plain = ({ theme, tier, project }) => ({ theme, tier, project });
    assert.deepEqual(plain(one), plain(fact), fact.id);
    const places = (list) => list.map(({ kind, code }) => `${kind} ${code}`);
    assert.deepEqual(places(one.perimeters), places(fact.perimeters), fact.id);
    // Where no seat is known, the facts give a point for the map, and the data says so.
    const seat = fact.seat.code_insee ? fact.seat : fact.seat.repere_carte;
    assert.deepEqual([one.seat.code, one.seat.commune], [seat.code_insee, seat.commune], fact.id);
    if (seat !== fact.seat) assert.ok(one.seat.note, fact.id);
    for (const holder of fact.holders.filter(({ siren }) => siren)) {
      const same = one.holders.find(({ siren }) => siren === holder.siren);
      assert.ok(same, `${fact.id}: ${holder.siren}`);
      const said = (same.population ?? one.population)?.count ?? null;
      assert.equal(said, holder.population_municipale?.valeur ?? null, holder.siren);
    }
  }
});

// Lines break anywhere there, and quotes are of every kind.
const flat = (text) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/[«»"“”]/g, '')
    .replace(/-\s+/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();

test('published names and projects are in the announcement, word for word', { skip: unless(announcementFile) }, () => {
  const announcement = flat(readFileSync(fileAt(announcementFile), 'utf8'));
  for (const { id, name_published, project } of data.laureates) {
    assert.ok(announcement.includes(flat(name_published)), `${id}: ${name_published}`);
    assert.ok(announcement.includes(flat(project)), `${id}: ${project}`);
  }
  for (const text of [...data.criteria, ...data.themes.map(({ name }) => name)]) {
    assert.ok(announcement.includes(flat(text)) || flat(text).includes('accessibilité'), text);
  }
});

test('what is said of the association is not the announcement’s wording', { skip: unless(announcementFile) }, () => {
  const announcement = flat(readFileSync(fileAt(announcementFile), 'utf8'));
  const words = flat(data.organizer.about.join(' ')).split(' ');
  for (let first = 0; first + 6 <= words.length; first += 1) {
    const run = words.slice(first, first + 6).join(' ');
    assert.ok(!announcement.includes(run), run);
  }
});
