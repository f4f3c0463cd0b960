// What a mounted atlas fetches once it is wanted, with a program that says what it wants: once, told when it cannot be had, and no
// more once the atlas is gone.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import '../support/texts.mjs';

globalThis.__HAS_PERIMETERS__ = false;
const { Later } = await import('../../../web/atlas/later.js');

const settled = () => new Promise((resolve) => setImmediate(resolve));
let asked; // files, in their order
let missing; // files that are not there
let letters; // those that were waited for
globalThis.document.fonts = { load: async (_, text) => letters.push(text) };
beforeEach(() => {
  asked = [];
  letters = [];
  missing = new Set();
  globalThis.fetch = async (address) => {
    const file = address.pathname.split('/').at(-1);
    asked.push(file);
    return missing.has(file) ? new Response('', { status: 404 }) : new Response(file);
  };
});

function mounted({ names, ...wants } = {}) {
  const calls = [];
  const note =
    (name, answer) =>
    (...values) => {
      calls.push([name, ...values]);
      return answer;
    };
  const program = {
    refine: note('refine', ['une frontière manque']),
    learnNames: note('learnNames', []),
    speak: note('speak', []),
    link: 'lang=en',
    ...wants,
  };
  const atlas = Object.fromEntries(['fail', 'tell', 'follow', 'draw'].map((name) => [name, note(name)]));
  const later = new Later({ program, communes: 'communes', names }, 'https://a.example/atlas.js', atlas);
  const of = (name) => calls.filter(([one]) => one === name).map(([, ...values]) => values);
  return { later, program, calls, of };
}

test('a state that asks for nothing late has nothing fetched', async () => {
  const { later, calls } = mounted();
  later.translate();
  later.refine();
  await settled();
  assert.deepEqual([calls, asked], [[], []]);
});

test('finer borders, with the names, are fetched once; what is wrong in them is told', async () => {
  const { later, of } = mounted({ wantsDetail: true });
  for (let frame = 0; frame < 3; frame += 1) later.refine();
  await later.finest(Number.POSITIVE_INFINITY);
  later.refine();
  await settled();
  assert.deepEqual(asked.sort(), ['france_detail.topo.json', 'names.json']);
  const [[documents]] = of('refine');
  assert.deepEqual(Object.keys(documents).sort(), ['communes', 'france', 'names']);
  assert.equal(new TextDecoder().decode(documents.france), 'france_detail.topo.json');
  assert.deepEqual(of('fail'), [['une frontière manque']]);
  assert.deepEqual([of('draw').length, of('tell').length], [1, 1], 'the card says another shape, with the perimeters');
});

test('finer borders that are not there are told once, not at every frame', async () => {
  missing.add('france_detail.topo.json');
  const { later, of } = mounted({ wantsDetail: true });
  for (let frame = 0; frame < 5; frame += 1) {
    later.refine();
    await settled();
  }
  await later.finest(5000);
  assert.equal(of('fail').length, 1);
  assert.match(of('fail')[0][0], /france_detail\.topo\.json.*404/);
  assert.deepEqual([of('refine'), asked.filter((file) => file.startsWith('france')).length], [[], 1]);
});

test('a picture of a screen’s size is made of what is there; a larger one of the finest', async () => {
  const { later, of } = mounted();
  await later.finest(1100);
  assert.deepEqual(asked, []);
  await later.finest(1101);
  assert.equal(of('refine').length, 1);
});

test('names of communes: once, followed when they are there; those of the link need none', async () => {
  const { later, of } = mounted();
  await Promise.all([later.learnPlaces(), later.learnPlaces()]);
  await later.learnPlaces();
  assert.deepEqual([asked, of('learnNames').length, of('follow').length], [['names.json'], 1, 1]);
  const had = mounted({ names: 'names' });
  await had.later.learnPlaces();
  assert.deepEqual([asked.length, had.calls], [1, []]);
  await had.later.finest(5000);
  assert.equal(asked.filter((file) => file === 'names.json').length, 1, 'nor does the finer map');
});

test('names that cannot be had are told once, and not asked for again', async () => {
  missing.add('names.json');
  const { later, of } = mounted();
  await later.learnPlaces();
  await later.learnPlaces();
  assert.equal(of('fail').length, 1);
  assert.deepEqual([of('learnNames'), of('follow')], [[], []]);
});

test('names serve the search and the finer map, fetched once for both', async () => {
  const { later } = mounted();
  await later.learnPlaces();
  await later.finest(5000);
  assert.deepEqual(asked.filter((file) => file === 'names.json').length, 1);
});

test('another language: its words are read and told; without them the page stays as it speaks', async () => {
  const { later, of } = mounted({ wantsWords: true });
  later.translate();
  await settled();
  await settled();
  assert.deepEqual(asked, ['en.json']);
  assert.equal(new TextDecoder().decode(of('speak')[0][0]), 'en.json');
  assert.deepEqual([of('tell').length, of('follow').length, of('fail')], [1, 1, []]);
  missing.add('en.json');
  const without = mounted({ wantsWords: true });
  without.later.translate();
  await settled();
  await settled();
  assert.deepEqual(without.of('speak'), [[]], 'of no words');
  assert.match(without.of('fail')[0][0], /en\.json.*404/);
});

test('an atlas that is gone meanwhile is told nothing, neither what came nor what did not', async () => {
  for (const isThere of [true, false]) {
    const { later, program, calls } = mounted({ wantsLate: true, wantsDetail: true, wantsWords: true });
    program.lateIsThere = isThere;
    later.refine();
    later.translate();
    const places = later.learnPlaces();
    later.stop();
    await places;
    await settled();
    await settled();
    const told = calls.filter(([name]) => name !== 'speak');
    assert.deepEqual(told, [], String(isThere));
  }
});

test('words are given to the program once the letters are there that French seldom has: it keeps them as they are drawn first', async () => {
  globalThis.fetch = async () => new Response('Zürich “a”');
  let arrive;
  globalThis.document.fonts.load = (_, text) => {
    letters.push(text);
    return new Promise((resolve) => {
      arrive = resolve;
    });
  };
  const { later, of } = mounted();
  const learnt = later.learnPlaces();
  await settled();
  assert.deepEqual([of('learnNames').length, letters.every((one) => /“/.test(one) && /ü/.test(one))], [0, true]);
  for (let face = 0; face < letters.length; face += 1) arrive();
  globalThis.document.fonts.load = async () => {};
  await learnt;
  assert.equal(of('learnNames').length, 1);
});
