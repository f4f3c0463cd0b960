// What is asked of the program for a picture: of what, how large, the words over and under it.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { speak } from '../support/texts.mjs';

const { charts, figureOf, sides, titleOf } = await import('../../../web/export/figures.js');
const root = new URL('../../../', import.meta.url);
const catalog = JSON.parse(fs.readFileSync(new URL('data/laureats-2024.json', root)));

globalThis.SVGSVGElement = class {};
// A parser that takes nothing but <svg/>; of anything else browsers make a document of what is wrong.
globalThis.DOMParser = class {
  parseFromString(text, type) {
    assert.equal(type, 'image/svg+xml');
    return { documentElement: text === '<svg/>' ? Object.assign(new SVGSVGElement(), { text }) : { text } };
  }
};
document.importNode = (node, isDeep) => ({ node, isDeep });
async function wishFor(what, look = {}) {
  let wish;
  const atlas = {
    figure: async (asked) => {
      wish = asked;
      return '<svg/>';
    },
  };
  assert.deepEqual(await figureOf(atlas, catalog, what, look), {
    node: Object.assign(new SVGSVGElement(), { text: '<svg/>' }),
    isDeep: true,
  });
  return wish;
}

test('what no parser takes is told, and not shown as a picture', async () => {
  const atlas = { figure: async () => '<svg><text>\u0001</text></svg>' };
  await assert.rejects(figureOf(atlas, catalog, 'map', {}), { message: /n’a pas pu être dessinée/ });
});

test('no side that the program would have to change is taken', () => {
  const header = fs.readFileSync(new URL('src/figure/figure.h', root), 'utf8');
  const [, least, most] = /least_side = (\d+), most_side = (\d+)/.exec(header);
  assert.deepEqual(sides, { least: Number(least), most: Number(most) });
});

test('each picture has its title and its source, those of inhabitants both', async () => {
  for (const what of ['map', ...charts]) {
    const { what: asked, title, source } = await wishFor(what);
    assert.equal(asked, what);
    assert.equal(title.replace(/\s/g, ' '), 'Lauréats du label « Territoire innovant » 2024');
    const sources = source.split(' · ');
    assert.equal(sources.length, what === 'population' ? 2 : 1, what);
    assert.match(sources[0], /^Source\s?: Annonce des lauréats/);
    for (const one of sources) assert.doesNotMatch(one, /[{}]|undefined/);
  }
});

test('size and appearance are those that are asked for', async () => {
  const { width, height, appearance } = await wishFor('map', { width: 1200, height: 630, appearance: 'clair' });
  assert.deepEqual([width, height, appearance], [1200, 630, 'clair']);
});

test('a source that the catalogue has not is left out; in English the words are English', async () => {
  const { sources } = catalog;
  catalog.sources = sources.filter(({ id }) => id !== 'insee-2023');
  assert.equal((await wishFor('population')).source.split(' · ').length, 1);
  catalog.sources = sources;
  speak('en');
  assert.equal(titleOf(catalog).replace(/\s/g, ' '), 'Laureates of the “Territoire innovant” label 2024');
});

test('what the program refuses is the caller’s to tell', async () => {
  const atlas = { figure: () => Promise.reject(new Error('france_detail.topo.json: HTTP 404')) };
  await assert.rejects(figureOf(atlas, catalog, 'map', {}), /404/);
});
