// What is said on the stage and in the presenter's window: a while after the region is there, and of quick steps the last.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDocument } from '../support/elements.mjs';

globalThis.document = plainDocument();
const { Speaker } = await import('../../../web/scene/speaker.js');
const told = ({ element }) => element.children.map(({ textContent, lang }) => [textContent, lang]);

test('of quick steps the last, a while after; names in their language', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const speaker = new Speaker();
  assert.deepEqual([speaker.element.ariaLive, speaker.element.ariaAtomic], ['polite', 'true']);
  speaker.say([{ text: 'Étape 1 sur 9.', lang: '' }]);
  speaker.say([
    { text: 'Étape 2 sur 9.', lang: '' },
    { text: 'Rouen.', lang: 'fr' },
  ]);
  context.mock.timers.tick(100);
  assert.deepEqual(told(speaker), []);
  context.mock.timers.tick(100);
  assert.deepEqual(told(speaker), [
    ['Étape 2 sur 9. ', undefined],
    ['Rouen. ', 'fr'],
  ]);
});

test('nothing after the show; a region of the page is taken as it is', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  const region = document.createElement('p');
  const speaker = new Speaker(region);
  assert.equal(speaker.element, region);
  speaker.say([{ text: 'Noir' }]);
  speaker.stop();
  context.mock.timers.tick(1000);
  assert.deepEqual(told(speaker), []);
});
