// What the explorer and its host tell each other, when others talk too.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { test } from './support/dying.mjs';
import { Embedding } from './support/embedding.mjs';
import { inEachEngine } from './support/engines.mjs';
import { until } from './support/page.mjs';

const embedding = new Embedding();
before(() => embedding.start());
after(() => embedding.close());

// Evaluated in the host: sends the frame what no host should, and some of what a stranger might. (What of a message is taken:
// tests/web/frame/frame_messages.test.mjs.)
function talkNonsense() {
  const inside = document.querySelector('territoires-innovants').shadowRoot.querySelector('iframe').contentWindow;
  const type = 'atlas:update';
  for (const data of [null, type, { type }, { type, state: { tier: new Map() } }]) inside.postMessage(data, '*');
  // From another window of the same page, a message that the host might send.
  const stranger = document.querySelector('iframe').contentWindow;
  stranger.target = inside;
  const script = stranger.document.createElement('script');
  script.textContent = `target.postMessage({ type: '${type}', state: { tier: ['bronze'] } }, '*')`;
  stranger.document.body.append(script);
  // To the element, from a window that is not its frame.
  for (const said of ['atlas:height', 'atlas:state']) postMessage({ type: said, height: 9, state: { shown: [] } }, '*');
  inside.postMessage({ type, state: { view: 'liste' } }, '*');
}

inEachEngine('messages', (open) => {
  test('from strangers, or malformed, nothing is heard', async () => {
    const markup = `${embedding.element('tier="or" height="30rem"')}<iframe srcdoc="<p>…</p>" title="Autre"></iframe>`;
    const { page, messages } = await embedding.open(open, markup);
    const told = () => document.querySelector('territoires-innovants').state;
    const before = await until(page, 'the state', told);
    await page.evaluate(talkNonsense);
    await until(page, 'what came last', () => document.querySelector('territoires-innovants').state.view === 'liste');
    assert.deepEqual({ ...(await page.evaluate(told)), view: before.view }, before);
    assert.equal(await page.evaluate(() => document.querySelector('territoires-innovants').offsetHeight), 480);
    assert.deepEqual(await messages(), []);
  });

  test('a host that adds a margin to each height that it is told makes no frame grow without end', async () => {
    const { page } = await embedding.open(open, embedding.frame('fit=content', 'width="700" height="400"'));
    const isStill = await page.evaluate(async () => {
      const frame = document.querySelector('iframe');
      let heights = 0;
      addEventListener('message', ({ data }) => {
        if (data.type !== 'atlas:height') return;
        heights += 1;
        frame.height = data.height + 8;
      });
      frame.src += ''; // from the start, now that it is heard
      await new Promise((resolve) => {
        addEventListener('message', ({ data }) => data.type === 'atlas:state' && resolve());
      });
      for (let seconds = 0; seconds < 10; seconds += 1) {
        const before = heights;
        await new Promise((resolve) => setTimeout(resolve, 1000));
        if (heights === before) return true;
      }
      return false;
    });
    assert.ok(isStill, 'heights and heights, for ten seconds');
  });
});
