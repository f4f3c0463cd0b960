// What axe-core finds in every state, in several sizes: nothing.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { inFull } from './support/long.mjs';
import { atRest, ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const sizes = [
  [320, 640],
  [1280, 720],
  [844, 390],
];
const nothing = { tier: [], theme: [], q: null, select: null, appearance: null, view: 'carte', lang: 'fr' };
const states = {
  'as it opens': {},
  'filtered and selected': { tier: ['or'], select: 'lyon' },
  'nobody shown': { q: 'personne de ce nom', appearance: 'sombre' },
  'the charts': { view: 'graphiques', chart: 'regions', appearance: 'contraste' },
  'the list': { view: 'liste', select: 'antony', appearance: 'sombre' },
  'a layer, in English': { layer: 'population', lang: 'en', appearance: 'contraste', select: 'occitanie' },
};
// States that no link leads to: each is reached by what a person does.
const openings = {
  'suggestions open': async (page) => {
    await page.click(
      ...(await page.evaluate(() => {
        scrollTo(0, 0);
        const { left, top } = document.querySelector('#recherche input').getBoundingClientRect();
        return [left + 20, top + 10];
      })),
    );
    for (const letter of 'renn') await page.press(letter);
    await until(page, 'suggestions', () => document.querySelectorAll('#suggestions li').length > 0);
  },
  'all filters open': (page) =>
    page.evaluate(() => {
      document.querySelector('#filtres summary')?.click(); // what is folded is in its place by then
      for (const details of document.querySelectorAll('details')) details.open = true;
    }),
  'a notice': (page) => page.evaluate(() => window.atlas.followLink('tier=platine')),
  'the help': async (page) => {
    await page.evaluate(() => document.getElementById('aide').click());
    await until(page, 'the help', () => document.querySelector('dialog[open]') !== null);
  },
};

inOneEngine(
  'axe reads the document, which is our own; what engines lay out differently is in reach.test.mjs',
  'axe-core',
  (open) => {
    for (const [width, height] of inFull(sizes, sizes.slice(0, 2))) {
      test(`axe finds nothing, and nothing scrolls sideways, at ${width} px`, async () => {
        const page = await open(`${server.url}/`, { width, height });
        await ready(page);
        const isClean = async (state) => {
          await atRest(page);
          assert.deepEqual(await violations(page), [], state);
          const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(content <= view, `${state}: ${content} px in ${view}`);
        };
        for (const [name, state] of Object.entries(states)) {
          await page.evaluate((partial) => window.atlas.update(partial), { ...nothing, ...state });
          const language = state.lang ?? 'fr';
          await until(page, 'its language', (wanted) => document.documentElement.lang === wanted, language);
          await isClean(name);
        }
        await page.evaluate((partial) => window.atlas.update(partial), nothing);
        await until(page, 'French again', () => document.documentElement.lang === 'fr');
        for (const [name, act] of Object.entries(openings)) {
          await act(page);
          await isClean(name);
        }
        assert.deepEqual(await page.messages(), []);
      });
    }
  },
);
