// What the system prefers, as the program is told of it: at once, when it changes, and no more once it is stopped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appearanceIds } from '../../../web/link/ids.js';

const queries = {};
globalThis.matchMedia = (query) => {
  const name = /reduce|dark|more/.exec(query)[0];
  queries[name] = Object.assign(new EventTarget(), { matches: false, query });
  return queries[name];
};
const { followPreferences } = await import('../../../web/atlas/preferences.js');
const [clair, sombre, contraste] = appearanceIds;

function prefer(preferred) {
  for (const [name, query] of Object.entries(queries)) query.matches = preferred.includes(name);
}
function told() {
  const last = { changes: 0 };
  const program = {
    preferReducedMotion: (isCalm) => Object.assign(last, { isCalm }),
    preferAppearance: (appearance) => Object.assign(last, { appearance }),
  };
  last.stop = followPreferences(program, () => {
    last.changes += 1;
  });
  return last;
}

test('told at once; the most contrast is before dark', () => {
  for (const [preferred, appearance, isCalm] of [
    [[], clair, false],
    [['dark'], sombre, false],
    [['more'], contraste, false],
    [['dark', 'more'], contraste, false],
    [['reduce'], clair, true],
  ]) {
    prefer(preferred);
    const last = told();
    assert.deepEqual([last.appearance, last.isCalm, last.changes], [appearance, isCalm, 0], preferred.join());
    last.stop();
  }
  assert.match(queries.more.query, /forced-colors: active/, 'colours that the system forces stop at a canvas');
});

test('told again whichever changes, and the page is asked to draw', () => {
  prefer([]);
  const last = told();
  for (const [count, name] of Object.keys(queries).entries()) {
    prefer([name]);
    queries[name].dispatchEvent(new Event('change'));
    assert.equal(last.changes, count + 1, name);
    assert.deepEqual(
      [last.isCalm, last.appearance],
      { reduce: [true, clair], dark: [false, sombre], more: [false, contraste] }[name],
    );
  }
  last.stop();
  prefer(['dark']);
  queries.dark.dispatchEvent(new Event('change'));
  assert.deepEqual([last.changes, last.appearance], [3, contraste], 'an atlas that is gone is not told');
});
