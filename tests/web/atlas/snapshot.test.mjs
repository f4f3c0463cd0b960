// What is news, without a program: the link, the order, who is shown and what is said; and none of it is read in vain.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Snapshot } from '../../../web/atlas/snapshot.js';

function programOf(first) {
  const says = { link: '', shown: ['lyon', 'nantes'], notices: [], sort: null, ...first };
  const program = { toldRevision: 1, shownRevision: 1, reads: 0, readsOfShown: 0, takeAnnouncement: () => '' };
  for (const name of Object.keys(says))
    Object.defineProperty(program, name, {
      get() {
        if (name === 'link') program.reads += 1;
        if (name === 'shown') program.readsOfShown += 1;
        return says[name];
      },
    });
  // Changes what the program says. `isTold`: whether its revision changes with it, as it does for most of what it tells; a link alone is that
  // of a map that came to rest.
  program.become = (next, isTold = true) => {
    Object.assign(says, next);
    if (isTold) program.toldRevision += 1;
    if (isTold && Object.keys(next).join() !== 'link') program.shownRevision += 1;
  };
  return program;
}

test('what the program says first is the state', () => {
  const { state } = new Snapshot(programOf({ link: 'tier=or&select=lyon', shown: ['lyon'] }));
  assert.deepEqual([state.tier, state.select, state.shown], [['or'], 'lyon', ['lyon']]);
});

test('another link, order, or others that the same words find: news, and another state', () => {
  for (const [change, name, value] of [
    [{ link: 'tier=or' }, 'tier', ['or']],
    [{ shown: ['nantes', 'lyon'], sort: { column: 'population', descending: true } }, 'shown', ['nantes', 'lyon']],
    [{ shown: ['nantes'] }, 'shown', ['nantes']],
  ]) {
    const program = programOf();
    const told = new Snapshot(program);
    const before = told.state;
    program.become(change);
    assert.equal(told.read(), true, name);
    assert.notEqual(told.state, before);
    assert.deepEqual(told.state[name], value);
    assert.equal(told.read(), false, 'told once');
  }
});

test('the other way round, with the same rows in the end, is news', () => {
  const program = programOf({ sort: { column: 'population', descending: false } });
  const told = new Snapshot(program);
  program.become({ sort: { column: 'population', descending: true } });
  assert.equal(told.read(), true);
});

test('a sentence is news, and the state the same object', () => {
  const program = programOf();
  const told = new Snapshot(program);
  const before = told.state;
  program.become({ notices: ['Le lien demande « platine »'] });
  assert.equal(told.read(), true);
  assert.equal(told.state, before);
  program.become({ notices: [] });
  assert.equal(told.read(), true, 'dismissed');
});

test('counted as told anew, and the same after all: no news', () => {
  const program = programOf({ link: 'tier=or' });
  const told = new Snapshot(program);
  const before = told.state;
  program.become({ link: 'tier=or' });
  assert.equal(told.read(), false);
  assert.equal(told.state, before);
});

test('while the program counts nothing new, nothing is read of it', () => {
  const program = programOf();
  const told = new Snapshot(program);
  const { reads } = program;
  for (let frame = 0; frame < 60; frame += 1) assert.equal(told.read(), false);
  assert.equal(program.reads, reads);
});

test('a map that comes to rest elsewhere is news, and who is shown is not asked for again', () => {
  const program = programOf();
  const told = new Snapshot(program);
  const { readsOfShown } = program;
  program.become({ link: 'view=0,1,2' });
  assert.equal(told.read(), true);
  assert.deepEqual(told.state.shown, ['lyon', 'nantes']);
  assert.equal(program.readsOfShown, readsOfShown);
});
