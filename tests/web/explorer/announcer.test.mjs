// What changed is said after all that changed with it: a screen reader that drops a flood of changes keeps the sentence.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { plainDocument } from '../support/elements.mjs';

const page = plainDocument();
const place = page.createElement('p');
const later = [];
const asLater = (act) => later.push(act);
Object.assign(page, {
  documentElement: { dataset: { language: 'fr' } },
  getElementById: () => place,
  querySelector: () => null,
  querySelectorAll: () => [],
});
Object.assign(globalThis, { document: page, requestAnimationFrame: asLater });
const { announcer } = await import('../../../web/explorer/announcer.js');

const frame = async () => {
  for (const act of later.splice(0)) act();
  await sleep(2);
};
const said = () => place.children.join('');
let atlas;
let announce;
const change = (announcement) => {
  Object.assign(atlas, { state: {}, announcement });
  announce();
};
beforeEach(() => {
  place.replaceChildren();
  atlas = { state: {}, announcement: '' };
  announce = announcer(atlas);
});

test('not in the midst of what changes with it, and not before the browser has shown that', async () => {
  change('5 territoires affichés sur 21');
  assert.equal(said(), '');
  await frame();
  assert.equal(said(), '5 territoires affichés sur 21');
});

test('two changes of one frame are both said, once', async () => {
  change('5 territoires affichés sur 21');
  change('Fiche fermée');
  announce();
  await frame();
  assert.equal(said(), '5 territoires affichés sur 21. Fiche fermée');
  place.replaceChildren();
  await frame();
  assert.equal(said(), '');
});

test('what says nothing takes nothing back, and the same words are said again', async () => {
  change('Fiche fermée');
  await frame();
  change('');
  await frame();
  assert.equal(said(), 'Fiche fermée');
  place.replaceChildren();
  change('Fiche fermée');
  await frame();
  assert.equal(said(), 'Fiche fermée');
});

test('not before the page speaks the language of the state', async () => {
  Object.assign(atlas, { state: { lang: 'en' }, announcement: 'English' });
  announce();
  await frame();
  assert.equal(said(), '');
  page.documentElement.dataset.spoken = 'en';
  announce();
  await frame();
  assert.equal(said(), 'English');
  delete page.documentElement.dataset.spoken;
});
