// The search field: typed, pasted, composed, by keyboard alone, and with nothing found.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { serveWithoutWebgl } from './support/graphics.mjs';
import { messagesShown, query, ready, shownRows, twoFrames, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const focused = (page) => page.evaluate(() => document.activeElement.name ?? document.activeElement.tagName);
const value = (page) => page.evaluate(() => document.querySelector('#recherche input').value);
const sentence = (page) => page.evaluate(() => document.querySelector('#recherche > p')?.textContent ?? '');
const active = (page) =>
  page.evaluate(() => {
    const id = document.querySelector('#recherche input').getAttribute('aria-activedescendant');
    const marked = [...document.querySelectorAll('#suggestions [aria-selected=true]')].map((one) => one.id);
    return id === (marked[0] ?? null) && marked.length < 2
      ? id && document.getElementById(id).dataset.laureate
      : marked;
  });
const suggestions = (page) =>
  page.evaluate(() => {
    const list = document.querySelector('#suggestions');
    const isOpen = document.querySelector('#recherche input').getAttribute('aria-expanded');
    const isShown = list !== null && !list.hidden; // it comes with its script
    if (String(isShown) !== isOpen) return 'aria-expanded lies';
    return !isShown ? [] : [...list.children].map(({ dataset, textContent }) => [dataset.laureate, textContent]);
  });

async function opened(open, address, options) {
  const page = await open(`${server.url}/${address}`, options);
  await ready(page);
  return page;
}
async function type(page, text) {
  await page.evaluate(() => document.querySelector('#recherche input').focus());
  for (const letter of text) await page.press(letter);
  await until(page, 'its words in the state', (words) => window.atlas.state.q?.endsWith(words), text);
}
// Puts text into the field as a paste does, or a dead key with its letter: not every driver has those.
const enter = (page, text) =>
  page.evaluate((pasted) => {
    const input = document.querySelector('#recherche input');
    input.focus();
    input.value = pasted;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
const isFirst = (page, laureate, reason) =>
  until(
    page,
    `${laureate} first, « ${reason} »`,
    (id, why) => {
      const first = document.querySelector('#suggestions:not([hidden]) li');
      return first?.dataset.laureate === id && first.textContent.includes(why);
    },
    laureate,
    reason,
  );
const names = () => performance.getEntriesByType('resource').filter(({ name }) => /names\.json/.test(name)).length;

inEachEngine('the search', (open) => {
  test('a commune is found as it is typed, before anyone came closer; Enter selects its laureate', async () => {
    const page = await opened(open, '');
    assert.equal(await page.evaluate(names), 0, 'nobody has looked for anything');
    await type(page, 'labege');
    await isFirst(page, 'sicoval-haute-garonne', 'Labège, commune du périmètre');
    await until(page, 'the whole word', () => document.querySelector('#suggestions mark').textContent === 'Labège');
    assert.equal(await query(page), '?q=labege');
    assert.deepEqual(await shownRows(page), ['sicoval-haute-garonne']);
    await page.press('Enter');
    await until(page, 'its selection', () => window.atlas.state.select === 'sicoval-haute-garonne');
    assert.equal(await page.evaluate(() => window.atlas.state.q), 'labege');
    assert.deepEqual(await suggestions(page), []);
    await until(page, 'the finer map', () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('france_detail')),
    );
    assert.equal(await page.evaluate(names), 1, 'the same names serve the map');
    await enter(page, 'Pertuis');
    await isFirst(page, 'aix-marseille-provence', 'Pertuis, commune du périmètre');
    assert.equal((await suggestions(page)).length, 1, 'no commune is there twice');
    assert.deepEqual(await page.messages(), []);
  });

  test('arrows and Home go through the list, Enter takes the active one', async () => {
    const page = await opened(open, '');
    await type(page, 'metropole');
    await isFirst(page, 'lyon', 'Métropole de Lyon');
    await page.evaluate(() => window.atlas.learnPlaces()); // no commune comes into the list any more
    const ids = (await suggestions(page)).map(([id]) => id);
    assert.equal(ids.length, 8);
    assert.equal(await active(page), null);
    for (const [key, place] of [
      ['ArrowDown', 0],
      ['ArrowUp', 7],
      ['Home', 0],
      ['ArrowDown', 1],
    ]) {
      await page.press(key);
      assert.equal(await active(page), ids[place], key);
    }
    await page.press('Enter');
    await until(page, 'its selection', (id) => window.atlas.state.select === id, ids[1]);
    assert.equal(await focused(page), 'q');
    await page.press('ArrowDown');
    assert.equal(await active(page), ids[0], 'the list opens again');
  });
});

inOneEngine('what is found, and what keys do in the list, is our own', 'what the search finds', (open) => {
  test('one slip is forgiven, and the whole word marked', async () => {
    const page = await opened(open, '');
    await enter(page, 'Lbaège');
    await isFirst(page, 'sicoval-haute-garonne', 'Labège, commune du périmètre');
    assert.equal(await page.evaluate(() => document.querySelector('#suggestions mark').textContent), 'Labège');
    await enter(page, 'renens');
    await isFirst(page, 'rennes', 'Rennes');
  });

  test('a département, a postal code, a région’s initials and a theme say why someone is there', async () => {
    const page = await opened(open, '');
    for (const [words, laureate, reason, mark] of [
      ['Calvados', 'lisieux-normandie', 'Département\u00a0: Calvados (14)', 'Calvados'],
      ['59140', 'porte-du-hainaut', 'Département\u00a0: Nord (59)', '59'],
      ['PACA', 'aix-marseille-provence', 'Région\u00a0: Provence-Alpes-Côte d’Azur', 'Provence-Alpes-Côte d’Azur'],
      ['citoyenne', 'montpellier', 'Projet', 'citoyenne'],
      ['gestion des données', 'porte-du-hainaut', 'Thème\u00a0: Gestion des données', 'Gestion'],
    ]) {
      await enter(page, words);
      await isFirst(page, laureate, reason);
      assert.equal(await page.evaluate(() => document.querySelector('#suggestions mark').textContent), mark);
    }
  });

  test('a link in English finds a theme by its English name, and selects among them', async () => {
    const page = await opened(open, '?lang=en&q=digital+inclusion&select=lyon');
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'lyon');
    assert.equal((await shownRows(page)).length, 5);
    await page.evaluate(() => window.atlas.update({ lang: null }));
    await until(page, 'nobody, in French', () => window.atlas.state.shown.length === 0);
  });

  test('a link with words finds communes at once, and selects among them', async () => {
    const page = await opened(open, '?q=Pertuis&select=aix-marseille-provence');
    assert.equal(await value(page), 'Pertuis');
    assert.deepEqual(await shownRows(page), ['aix-marseille-provence']);
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'aix-marseille-provence');
    assert.deepEqual(await suggestions(page), [], 'nobody is in the field');
    await page.evaluate(() => window.atlas.update({ q: 'lyon' }));
    assert.equal(await value(page), 'lyon');
    assert.deepEqual(await page.messages(), []);
  });

  test('Escape closes, then clears; typing on opens again', async () => {
    const page = await opened(open, '?tier=or');
    await type(page, 'nan');
    await isFirst(page, 'nantes', 'Nantes Métropole');
    await page.press('Escape');
    assert.deepEqual(await suggestions(page), []);
    assert.equal(await value(page), 'nan');
    await page.press('t');
    await isFirst(page, 'nantes', 'Nantes Métropole');
    await page.press('Escape');
    await page.press('Escape');
    assert.equal(await value(page), '');
    assert.equal(await query(page), '?tier=or');
    assert.equal((await shownRows(page)).length, 5);
  });

  test('/ comes to the field from anywhere that takes no text, and with no modifier', async () => {
    const page = await opened(open, '');
    await page.press('/');
    assert.equal(await focused(page), 'q');
    await type(page, 'a/b');
    assert.equal(await value(page), 'a/b');
    await page.evaluate(() => document.activeElement.blur());
    await page.evaluate(() => {
      for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, [modifier]: true }));
    });
    assert.notEqual(await focused(page), 'q');
    await page.evaluate(() => document.querySelector('#atlas canvas').focus());
    await page.press('/');
    assert.equal(await focused(page), 'q');
  });

  test('nothing found is a sentence and nothing else, and harmless words do no harm', async () => {
    const page = await opened(open, '');
    for (const words of ['<b>x</b>', '\ud83d!']) {
      await enter(page, words);
      await until(
        page,
        'the sentence',
        (part) => document.querySelector('#recherche > p')?.textContent.includes(part),
        words.replace('\ud83d', ''),
      );
      assert.deepEqual(await suggestions(page), []);
      assert.deepEqual(await shownRows(page), []);
      assert.equal(await value(page), words);
    }
    await page.press('Enter');
    assert.equal(await page.evaluate(() => window.atlas.state.select), null);
    await enter(page, '   ');
    await until(page, 'everyone', () => window.atlas.state.shown.length === 21);
    assert.equal(await sentence(page), '');
    assert.deepEqual(await page.messages(), []);
  });

  test('while letters are composed nothing is looked for', async () => {
    const page = await opened(open, '');
    const compose = (type, text) =>
      page.evaluate(
        (kind, words) => {
          const input = document.querySelector('#recherche input');
          input.focus();
          input.value = words;
          input.dispatchEvent(new CompositionEvent(kind, { bubbles: true, data: words }));
          input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: kind !== 'compositionend' }));
        },
        type,
        text,
      );
    await compose('compositionstart', 'lab`');
    await twoFrames(page);
    assert.equal(await query(page), '');
    await page.evaluate(() => window.atlas.update({ tier: ['argent'] }));
    assert.equal(await value(page), 'lab`', 'what is composed stays');
    await compose('compositionend', 'labè');
    await isFirst(page, 'sicoval-haute-garonne', 'Labège');
    assert.equal(await page.evaluate(() => window.atlas.state.q), 'labè');
  });

  test('who is chosen is shown, whatever older filters say; a click chooses too', async () => {
    const page = await opened(open, '?tier=or');
    await type(page, 'antony');
    await until(page, 'all the words', () => window.atlas.state.q === 'antony');
    await isFirst(page, 'antony', 'Antony');
    assert.deepEqual(await shownRows(page), []);
    const [x, y] = await page.evaluate(() => {
      const { left, top, width, height } = document.querySelector('#suggestions li').getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    });
    await page.click(x, y);
    await until(page, 'its selection', () => window.atlas.state.select === 'antony');
    assert.deepEqual(await shownRows(page), ['antony']);
    assert.deepEqual(await page.evaluate(() => window.atlas.state.tier), []);
    assert.notEqual(await focused(page), 'q');
  });

  test('names that cannot be had are told once; the rest is found', async () => {
    const page = await opened(open, '');
    await page.evaluate(() => {
      const own = window.fetch;
      window.fetch = (address, ...rest) =>
        String(address).includes('names.json') ? Promise.reject(new Error('hors ligne')) : own(address, ...rest);
    });
    await type(page, 'lyon');
    await isFirst(page, 'lyon', 'Métropole de Lyon');
    assert.match(await messagesShown(page), /names\.json/);
    await page.evaluate(() => document.activeElement.blur());
    await type(page, 's');
    assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 1);
  });

  test('without WebGL the list is filtered and a laureate selected all the same', async (context) => {
    const without = await serveWithoutWebgl();
    context.after(() => without.close());
    const page = await open(`${without.url}/`);
    await ready(page);
    await type(page, 'labege');
    await isFirst(page, 'sicoval-haute-garonne', 'Labège');
    await page.press('Enter');
    await until(page, 'its selection', () => window.atlas.state.select === 'sicoval-haute-garonne');
    assert.deepEqual(await shownRows(page), ['sicoval-haute-garonne']);
  });

  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ]) {
    test(`axe finds nothing with the list or the sentence open, and nothing scrolls sideways, at ${width} px`, async () => {
      const page = await opened(open, '', { width, height });
      for (const words of ['me', 'zzzz']) {
        await enter(page, words);
        await until(
          page,
          'an answer',
          () => document.querySelector('#suggestions li, #recherche p:not(:empty)') !== null,
        );
        await page.press('ArrowDown');
        assert.deepEqual(await violations(page), []);
        const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(content <= view, `${content} px in ${view}`);
      }
    });
  }
});
