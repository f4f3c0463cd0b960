// The full screen that the browser's own Escape leaves: told while the show goes on, not when the show itself is left.
import assert from 'node:assert/strict';
import { test } from 'node:test';

const root = { dataset: {} };
const page = Object.assign(new EventTarget(), {
  documentElement: root,
  visibilityState: 'visible',
  fullscreenEnabled: false,
  fullscreenElement: null,
  exitFullscreen: async () => {},
});
globalThis.document = page;
Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
const { Screen } = await import('../../../web/scene/screen.js');

const change = (element) => {
  page.fullscreenElement = element;
  page.dispatchEvent(new Event('fullscreenchange'));
};

test('each way out of the full screen is told, no way into it, and nothing after the show', () => {
  let told = 0;
  const screen = new Screen(() => {
    told += 1;
  });
  screen.enter();
  change(root);
  assert.equal(told, 0);
  change(null);
  assert.equal(told, 1);
  change(root);
  screen.leave();
  change(null);
  assert.equal(told, 1);
});
