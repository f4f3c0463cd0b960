// Styles that are fetched when they are wanted: once, and again where they could not be had.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { PlainElement } from '../support/elements.mjs';

let head;
let wholeSheets; // the marks of the files of styles that the page has
globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => (wholeSheets.includes(name) ? '1' : '') });
beforeEach(() => {
  head = [];
  wholeSheets = ['--whole-scene'];
  globalThis.document = {
    querySelector: (selector) => head.find(({ href }) => selector === `[href="${href}"]`) ?? null,
    createElement: (name) =>
      Object.assign(new PlainElement(name), {
        isConnected: false,
        sheet: null,
        remove() {
          head = head.filter((one) => one !== this);
        },
      }),
    head: {
      append(link) {
        link.isConnected = true;
        head.push(link);
      },
    },
  };
});
const { takeStyles } = await import('../../../web/base/site_files.js');
const arrive = (link) => {
  link.sheet = {};
  link.dispatchEvent(new Event('load'));
};

test('once for all who ask, and each is told when they are there', async () => {
  const [first, second] = [takeStyles('scene.css'), takeStyles('scene.css')];
  assert.equal(head.length, 1);
  arrive(head[0]);
  await Promise.all([first, second]);
  await takeStyles('scene.css');
  assert.equal(head.length, 1);
});

test('what could not be had is asked for anew', async () => {
  const refused = takeStyles('scene.css');
  head[0].dispatchEvent(new Event('error'));
  await assert.rejects(refused, /scene\.css/);
  assert.equal(head.length, 0);
  const again = takeStyles('scene.css');
  arrive(head[0]);
  await again;
});

test('half of a file of styles is none', async () => {
  wholeSheets = [];
  const refused = takeStyles('scene.css');
  arrive(head[0]);
  await assert.rejects(refused, /scene\.css/);
  assert.equal(head.length, 0);
});
