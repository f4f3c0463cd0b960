// The stages that a presenter's window finds: the only one, several to choose from, and a list that stays while it says the same.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlainElement, plainDocument } from '../support/elements.mjs';
import '../support/texts.mjs';

globalThis.document.createElement = plainDocument().createElement;
const { Stages } = await import('../../../web/presenter/stages.js');
const { idOfAddress, idOfStage, newId, openedWindow, presenterName, stageName } = await import(
  '../../../web/scene/pair.js'
);

function found() {
  const list = Object.assign(new PlainElement('ul'), { hidden: true });
  const followed = [];
  const stages = new Stages(list, (id) => followed.push(id));
  const buttons = () => list.all.filter(({ localName }) => localName === 'button');
  return { list, followed, stages, buttons };
}
const at = (stage, step, title) => ({ stage, step, count: 9, title, french: title ? [title] : [] });

test('none, one, several: each with its place, and a press follows it', () => {
  const { list, followed, stages, buttons } = found();
  stages.show();
  assert.deepEqual([stages.only, stages.count, list.hidden], [null, 0, true]);
  stages.note(at('s1', 3, 'Lyon'));
  assert.equal(stages.only, 's1');
  stages.note(at('s2', 7, ''));
  stages.note(at('s2', 7, ''));
  stages.show();
  assert.deepEqual([stages.only, stages.count, list.hidden], [null, 2, false]);
  assert.deepEqual(
    buttons().map(({ textContent }) => textContent),
    ['Étape 3 sur 9\u00a0: Lyon', 'Étape 7 sur 9\u00a0: Pause'],
  );
  buttons()[1].click();
  assert.deepEqual(followed, ['s2']);
});

test('asked again, the list stays as long as it says the same, in whatever order they answer', () => {
  const { list, stages, buttons } = found();
  const ask = (...answers) => {
    stages.forget();
    for (const answer of answers) stages.note(answer);
    stages.show();
    return buttons()[0];
  };
  const first = ask(at('s1', 3, 'Lyon'), at('s2', 4, 'Nantes'));
  assert.equal(ask(at('s2', 4, 'Nantes'), at('s1', 3, 'Lyon')), first, 'the keyboard may be on it');
  assert.notEqual(ask(at('s1', 5, 'Rennes'), at('s2', 4, 'Nantes')), first);
  ask();
  assert.equal(list.hidden, true);
});

test('names of windows and an address say who belongs together; others say nothing', () => {
  const id = newId();
  assert.equal(idOfStage(stageName(id)), id);
  assert.equal(idOfAddress(`#${id}`), id);
  assert.notEqual(presenterName(id), stageName(id));
  assert.notEqual(newId(), id);
  for (const name of ['', undefined, 'territoires-stage', 'territoires-stage-', 'territoires-stage-<b>', 'other'])
    assert.equal(idOfStage(name), null, name);
  for (const hash of ['', '#', '#etapes?', `#${'a'.repeat(40)}`]) assert.equal(idOfAddress(hash), null, hash);
});

test('a window that is refused is none, in whatever way', () => {
  const window = { closed: false };
  globalThis.window = { open: () => window };
  assert.equal(openedWindow('page.html', 'name'), window);
  for (const open of [
    () => null,
    () => undefined,
    () => ({ closed: true }),
    () => {
      throw new Error('no');
    },
  ]) {
    globalThis.window = { open };
    assert.equal(openedWindow('page.html') ?? null, null);
  }
});
