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

// Evaluated in the host: sends the frame what no host should, and some of what a stranger might.
function talkNonsense(rounds) {
  const inside = document.querySelector('territoires-innovants').shadowRoot.querySelector('iframe').contentWindow;
  const type = 'atlas:update';
  const nonsense = [null, 0, '', type, [], {}, { type }, { type: 'ATLAS:UPDATE', state: { tier: 'argent' } }];
  for (const state of [null, 'tier=argent', ['argent'], { tier: { or: 1 } }, { tier: [['or']] }, { tier: new Map() }])
    nonsense.push({ type, state });
  nonsense.push({ type, state: { q: 'x'.repeat(10_000) } }, { type, state: { constructor: 'x', shown: ['lyon'] } });
  let seed = 7;
  const random = (most) => {
    seed = (seed * 16_807) % 2_147_483_647; // Park and Miller's: the same words in each run
    return seed % most;
  };
  const value = (depth) => {
    const made = [null, true, 'or'.repeat(random(4)), Number.NaN, -0, {}, []];
    if (depth < 3) made.push({ tier: [value(depth + 1)] }, [value(depth + 1)], { type, atlas: value(depth + 1) });
    return made[random(made.length)];
  };
  for (let round = 0; round < rounds; round += 1) nonsense.push(value(0));
  for (const data of nonsense) inside.postMessage(data, '*');
  // Another window of the page, in words that the host might say.
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
    await page.evaluate(talkNonsense, 300);
    await until(page, 'what came last', () => document.querySelector('territoires-innovants').state.view === 'liste');
    assert.deepEqual({ ...(await page.evaluate(told)), view: before.view }, before);
    assert.equal(await page.evaluate(() => document.querySelector('territoires-innovants').offsetHeight), 480);
    assert.deepEqual(await messages(), []);
  });
});
