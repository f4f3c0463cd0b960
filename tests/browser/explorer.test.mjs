// The built page as people meet it: it loads, filters, selects, remembers in its address, and says nothing to the console.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, inOneEngine } from './support/engines.mjs';
import {
  announced,
  atRest,
  clickOn,
  longAtRest,
  messagesShown,
  middleOf,
  query,
  ready,
  shownRows,
  until,
} from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

const hasCard = (page) => until(page, 'its card', () => window.atlas.inspect().some(({ id }) => id === 'card'));

inEachEngine('the explorer', (open) => {
  test('loads: 21 rows, 21 medals, 21 marks, and nothing in the console', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    assert.equal((await shownRows(page)).length, 21);
    const ids = await page.evaluate(() => window.atlas.inspect().map(({ id }) => id));
    for (const kind of ['medal:', 'mark:']) assert.equal(ids.filter((id) => id.startsWith(kind)).length, 21, kind);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 0);
    // Without these two, the tests of the picture and of the letters would prove nothing.
    assert.ok(await page.evaluate(() => window.atlas.isDrawing), 'a WebGL context');
    assert.deepEqual(
      await page.evaluate(() => [...document.fonts].map(({ status }) => status)),
      ['loaded', 'unloaded'],
      'the font, and not its second file: no letter of it stands in the French page',
    );
    await sleep(500); // for what is said late
    assert.deepEqual(await page.messages(), []);
  });

  test('a filter through the canvas changes rows, announcement and address; a reload restores it', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await clickOn(page, 'tier:or');
    await until(
      page,
      'filtered rows',
      () => document.querySelectorAll('#laureats tr[data-laureate]:not([hidden])').length === 5,
    );
    assert.equal(await query(page), '?tier=or');
    await announced(page, /^5 territoires affichés sur 21$/);
    assert.deepEqual(
      await page.evaluate(() => [...document.querySelectorAll('#filtres :checked')].map(({ value }) => value)),
      ['or'],
    );
    await page.reload();
    await ready(page);
    assert.equal((await shownRows(page)).length, 5);
    await clickOn(page, 'theme:inclusion');
    await until(
      page,
      'both filters',
      () => location.search === '?theme=inclusion&tier=or' || location.search === '?tier=or&theme=inclusion',
    );
    assert.deepEqual(await shownRows(page), ['lyon']);
    await clickOn(page, 'clear');
    await until(page, 'no filter', () => location.search === '');
    assert.equal((await shownRows(page)).length, 21);
    assert.deepEqual(await page.messages(), []);
  });

  test('a mark, a medal and a territory select; Back undoes a selection', async () => {
    const page = await open(`${server.url}/`, desk);
    await ready(page);
    const gapOver = (least) => {
      const [one, other] = ['medal:dunkerque', 'medal:porte-du-hainaut'].map((id) =>
        window.atlas.inspect().find((place) => place.id === id),
      );
      const gap = Math.hypot(one.x - other.x, one.y - other.y);
      return gap > least && gap;
    };
    const farAway = await page.evaluate(gapOver, 0);
    await clickOn(page, 'medal:dunkerque');
    await until(page, 'selection', () => window.atlas.state.select === 'dunkerque');
    assert.match(await query(page), /^\?select=dunkerque&map=2\.\d+,50\.\d+,[3-5][.\d]*$/);
    await hasCard(page);
    await until(page, 'flight nearer', gapOver, 2 * farAway);
    await atRest(page);
    assert.equal(
      await page.evaluate(() => document.querySelector('#laureats [aria-selected=true]').dataset.laureate),
      'dunkerque',
    );
    await clickOn(page, 'mark:lyon');
    await until(page, 'another selection', () => window.atlas.state.select === 'lyon');
    await page.goBack();
    await until(page, 'the first selection again', () => window.atlas.state.select === 'dunkerque');
    await page.goBack();
    await until(page, 'no selection again', () => window.atlas.state.select === null && location.search === '');

    await page.evaluate(() => window.atlas.showAllOfFrance());
    await atRest(page);
    // Between two medals of the same région, away from both: the territory itself.
    const [x, y] = await middleOf(page, 'medal:occitanie');
    await page.click(x + 70, y - 20);
    await until(page, 'the territory', () => window.atlas.state.select === 'occitanie');
  });

  test('the contact of the card on the canvas opens in a window of its own, which no browser refuses', async () => {
    const page = await open(`${server.url}/?select=lisieux-normandie`, desk);
    await ready(page);
    await hasCard(page);
    await atRest(page);
    await page.evaluate(() => {
      const { open: openWindow } = window;
      window.open = (...values) => {
        const opened = openWindow('about:blank');
        window.tried = [...values, Boolean(opened)];
        opened?.close();
      };
    });
    const [clientX, clientY] = await middleOf(page, 'card');
    await page.evaluate(
      (init) => document.querySelector('#atlas canvas').dispatchEvent(new WheelEvent('wheel', init)),
      { deltaY: 5000, clientX, clientY, cancelable: true },
    );
    await atRest(page);
    await clickOn(page, 'contact');
    await until(page, 'a window', () => window.tried);
    const { url } = await page.evaluate(() =>
      fetch('data/laureats-2024.json').then(async (one) => (await one.json()).organizer.page),
    );
    assert.deepEqual(await page.evaluate(() => window.tried), [url, '_blank', 'noopener', true]);
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'lisieux-normandie');
    assert.deepEqual(await page.messages(), []);
  });

  test('at rest, and hidden, no frame and no timer', async () => {
    const page = await open(`${server.url}/?select=lyon`);
    await ready(page);
    await until(page, 'finer borders', () =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('france_detail')),
    );
    await longAtRest(page); // what comes late may come any time
    await page.evaluate(() => {
      window.calls = [];
      for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval']) {
        const own = window[name].bind(window);
        window[name] = (...args) => {
          // Only calls that come from the page's own scripts count: WebKit's driver sets timers of its own when it evaluates.
          if (new Error().stack.includes(location.origin)) window.calls.push(name);
          return own(...args);
        };
      }
      window.framesBefore = window.atlas.metrics().frames;
    });
    await sleep(2000);
    const [frames, calls] = await page.evaluate(() => [
      window.atlas.metrics().frames - window.framesBefore,
      window.calls,
    ]);
    assert.equal(frames, 0);
    assert.deepEqual(calls, []);

    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
      window.atlas.update({ tier: ['or'] });
    });
    await sleep(500);
    assert.equal(await page.evaluate(() => window.atlas.metrics().frames - window.framesBefore), 0);
    await page.evaluate(() => {
      delete document.hidden;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await until(page, 'a frame once visible', () => window.atlas.metrics().frames > window.framesBefore);
  });
});

inOneEngine('what is asked for and said is our own', 'the explorer’s own doing', (open) => {
  test('coming closer fetches finer borders and names, once; the first view does not', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await atRest(page);
    const detail = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /france_detail|names\.json/.test(name)).length;
    assert.equal(await page.evaluate(detail), 0);
    await page.evaluate(() => window.atlas.update({ select: 'rennes' }));
    await until(
      page,
      'detail',
      (wanted) =>
        performance.getEntriesByType('resource').filter(({ name }) => /france_detail|names\.json/.test(name)).length ===
        wanted,
      2,
    );
    await atRest(page);
    await page.evaluate(() => window.atlas.zoom(1));
    await atRest(page);
    assert.equal(await page.evaluate(detail), 2);
    assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 0);
    assert.deepEqual(await page.messages(), []);
  });

  test('a link opens its state; what it cannot have is told, and dismissed', async () => {
    const mangled = '?Theme=Inclusion.&amp;tier=or,platine&#38;select=lyon%C2%BB?autre=1';
    const page = await open(`${server.url}/${mangled}`);
    await ready(page);
    assert.deepEqual(await shownRows(page), ['lyon']);
    await hasCard(page);
    const address = await page.evaluate(() => location.search + location.hash);
    assert.equal(address.replace(/&map=[\d.,]+/, ''), '?theme=inclusion&tier=or&select=lyon&autre=1');
    assert.match(await messagesShown(page), /platine/);
    await page.evaluate(() => document.querySelector('#messages button').click());
    assert.equal(await page.evaluate(() => document.querySelectorAll('#messages .message').length), 0);
    await clickOn(page, 'theme:inclusion');
    await until(page, 'the other name of the address kept', () => location.search.includes('autre=1'));
  });

  test('two mounts on one page do not disturb each other', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const states = await page.evaluate(async () => {
      const { mount } = await import('./atlas.js');
      const element = document.createElement('div');
      element.style.cssText = 'position:relative;width:600px;height:400px';
      document.body.append(element);
      const second = await mount(element, { state: { tier: ['argent'] } });
      let heard = 0;
      second.addEventListener('statechange', () => {
        heard += 1;
      });
      window.atlas.update({ tier: ['bronze'] });
      second.update({ theme: ['donnees'] });
      const both = [window.atlas.state, second.state];
      second.destroy();
      return { both, heard, left: element.children.length, frozen: both.every(Object.isFrozen) };
    });
    assert.equal(states.both[0].shown.length, 10);
    assert.deepEqual(states.both[1].shown, ['megalis-bretagne']);
    assert.equal(states.heard, 1);
    assert.equal(states.left, 0);
    assert.ok(states.frozen);
    assert.deepEqual(await page.messages(), []);
  });
});
