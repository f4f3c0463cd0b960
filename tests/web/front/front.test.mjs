// One atlas in front of two: what is done before the program is there is answered at once, and done again by it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { plainAtlasOf } from '../support/plain_page.mjs';

const { Front } = await import('../../../web/front/front.js');

// A program that writes down what it is asked to do.
class Recorded extends EventTarget {
  done = [];
  markSeen() {
    this.done.push(['markSeen']);
  }
  state = { select: null, shown: [] };
  announcement = 'what the program says first';
  update(partial) {
    this.done.push(['update', partial]);
  }
  followLink(query) {
    this.done.push(['followLink', query]);
  }
  zoom(levels) {
    this.done.push(['zoom', levels]);
  }
  undo() {
    this.done.push(['undo']);
    return true;
  }
  async figure(wish) {
    return `a figure of ${wish}`;
  }
  metrics = () => ({ frames: 7 });
}

let program;
let asked;
let arrive;
const frontOf = (query = '') => {
  const coming = new Promise((resolve) => {
    arrive = resolve;
  });
  return new Front(plainAtlasOf(query), query, async (front) => {
    asked += 1;
    if (await coming) front.become(program);
  });
};

beforeEach(() => {
  document.documentElement.dataset = { language: 'fr' };
  [program, asked] = [new Recorded(), 0];
});

test('an update is answered at once, and told', () => {
  const front = frontOf('tier=or');
  const told = [];
  front.addEventListener('statechange', ({ detail }) => told.push(detail));
  front.update({ theme: ['inclusion'] });
  assert.deepEqual([front.state.tier, front.state.shown], [['or'], ['lyon']]);
  assert.deepEqual(told, [front.state]);
  assert.deepEqual([front.metrics().frames, front.inspect(), front.hasProgram, asked], [0, [], false, 0]);
});

test('the program begins at the link, and does in its order what was done since', async () => {
  const front = frontOf('tier=or');
  front.update({ theme: ['inclusion'] });
  front.followLink('tier=argent');
  front.zoom(1);
  assert.equal(asked, 1, 'only the program can');
  arrive(true);
  assert.equal(await front.whole(), true);
  assert.equal(front.link, 'tier=or');
  assert.deepEqual(program.done, [
    ['markSeen'],
    ['update', { theme: ['inclusion'] }],
    ['followLink', 'tier=argent'],
    ['zoom', 1],
  ]);
  front.zoom(-1);
  assert.deepEqual(program.done.at(-1), ['zoom', -1]);
  assert.equal(front.undo(), true);
  assert.deepEqual([front.metrics().frames, asked], [7, 1]);
});

test('words as they are typed are one step; what comes between is kept', async () => {
  const front = frontOf();
  for (const q of ['l', 'ly', 'lyo']) front.update({ q });
  front.update({ tier: ['or'] });
  front.update({ q: 'lyon' });
  arrive(true);
  await front.whole();
  assert.deepEqual(program.done.slice(1), [
    ['update', { q: 'lyo' }],
    ['update', { tier: ['or'] }],
    ['update', { q: 'lyon' }],
  ]);
});

test('of very many steps the program gets the outcome', async () => {
  const front = frontOf();
  for (let step = 0; step < 250; step += 1) front.update({ tier: step % 2 ? ['or'] : ['argent'] });
  front.update({ select: 'lyon', tier: [] });
  arrive(true);
  await front.whole();
  assert.ok(program.done.length <= 101);
  assert.match(front.link, /^tier=(or|argent)$/);
  assert.deepEqual(program.done.at(-1)[1], { select: 'lyon', tier: [] });
});

test('what the program says first has been said; what it tells later is passed on, and the page’s own is not', async () => {
  const front = frontOf();
  const told = [];
  for (const type of ['statechange', 'select', 'error', 'handover'])
    front.addEventListener(type, ({ type: name, detail }) => told.push([name, detail]));
  arrive(true);
  await front.whole();
  assert.deepEqual([told, front.announcement], [[['handover', undefined]], '']);
  program.dispatchEvent(new CustomEvent('statechange', { detail: 'another' }));
  assert.equal(front.announcement, 'what the program says first');
  program.dispatchEvent(new CustomEvent('error', { detail: 'a sentence' }));
  assert.deepEqual(told.slice(1), [
    ['statechange', 'another'],
    ['error', 'a sentence'],
  ]);
});

test('a program that cannot be had is asked for again by the next who needs it; the page goes on', async () => {
  const front = frontOf();
  let changes = 0;
  front.addEventListener('handover', () => {
    changes += 1;
  });
  arrive(false);
  assert.equal(await front.whole(), false);
  assert.deepEqual([front.isAlone, changes], [true, 1]);
  assert.equal(await front.figure('map'), undefined);
  assert.deepEqual([front.isAlone, changes, asked], [true, 1, 2]);
  front.update({ tier: ['or'] });
  assert.equal(front.state.shown.length, 5);
});

test('what is waited for comes from the program', async () => {
  const front = frontOf();
  const figure = front.figure('map');
  arrive(true);
  assert.equal(await figure, 'a figure of map');
});
