// Text for the clipboard: at once, or given as it is to come; where it may not be, a field has it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import '../support/texts.mjs';

const { copyText } = await import('../../../web/base/copy.js');

globalThis.navigator ??= {};
let field;
const place = { querySelector: () => null, append: (one) => (field = one) };
const asked = [];
beforeEach(() => {
  field = null;
  asked.length = 0;
  document.createElement = () => ({ dataset: {}, focus() {}, select() {} });
  globalThis.ClipboardItem = class {
    constructor(content) {
      this.content = content;
    }
  };
});
const withClipboard = (clipboard) =>
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
const refuses = () => Promise.reject(new Error('NotAllowedError'));

test('words that are there are written; those that are still to come are given before they come', async () => {
  withClipboard({
    writeText: async (text) => asked.push(text),
    write: async ([item]) => {
      asked.push('asked');
      asked.push(await (await item.content['text/plain']).text());
    },
  });
  assert.equal(await copyText('now', place), true);
  let come;
  const copied = copyText(new Promise((resolve) => (come = resolve)), place);
  assert.deepEqual(asked, ['now', 'asked'], 'in the time of the press');
  come('later');
  assert.equal(await copied, true);
  assert.deepEqual(asked, ['now', 'asked', 'later']);
});

test('where a browser knows no such thing, they are awaited; where it refuses, a field has them', async () => {
  withClipboard({ writeText: async (text) => asked.push(text) });
  assert.equal(await copyText(Promise.resolve('later'), place), true);
  assert.deepEqual(asked, ['later']);
  withClipboard({ writeText: refuses, write: refuses });
  assert.equal(await copyText(Promise.resolve('by hand'), place), false);
  assert.equal(field.value, 'by hand');
});

test('what does not come is the caller’s to tell', async () => {
  withClipboard({ writeText: refuses, write: ([item]) => item.content['text/plain'] });
  await assert.rejects(copyText(Promise.reject(new Error('HTTP 404')), place), /404/);
});
