// The page for those who do not see it, do not use a mouse, or run no script.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { announced, atRest, ready, shownRows, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

inEachEngine('access', (open) => {
  test('by keyboard alone: skip link, map, filters, table', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await page.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    const tab = async (what, isThere, max = 40) => {
      for (let count = 0; count < max; count += 1) {
        if (await page.evaluate(isThere)) return;
        await page.press('Tab');
      }
      assert.fail(`Tab never reached ${what}`);
    };
    await tab('a medal', () => document.activeElement.matches?.('.map a'));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.laureate), 'lyon');
    const ringed = () =>
      window.atlas.inspect().find(({ id }) => id === `medal:${document.activeElement.dataset.laureate}`).width;
    const wide = await page.evaluate(ringed);
    await page.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.laureate), 'grenoble');
    assert.equal(await page.evaluate(ringed), wide, 'the canvas points at the one in focus, as at the first');
    await page.press('Enter');
    await until(page, 'its selection', () => window.atlas.state.select === 'grenoble');
    await page.evaluate(() => window.atlas.update({ select: null }));
    await page.evaluate(() => window.atlas.showAllOfFrance());
    await atRest(page);
    await tab('the canvas', () => document.activeElement.tagName === 'CANVAS');
    const gapBefore = await page.evaluate(() => window.atlas.inspect().find(({ id }) => id === 'medal:lyon').x);
    await page.press('+');
    await until(
      page,
      'the map larger',
      (x) => window.atlas.inspect().find(({ id }) => id === 'medal:lyon').x !== x,
      gapBefore,
    );
    await tab('the first filter', () => document.activeElement.closest?.('#filtres') !== null);
    await page.press(' ');
    await until(page, 'a filter', () => location.search !== '');
    assert.ok((await shownRows(page)).length < 21);
    await tab('a laureate of the table', () => document.activeElement.matches?.('#laureats a'));
    await page.press('Enter');
    await until(page, 'a selection', () => window.atlas.state.select !== null);
    assert.deepEqual(await page.messages(), []);
  });
});

inOneEngine('what the page says is our own', 'what the page says', (open) => {
  test('every control of the canvas has its twin', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    const withoutTwin = () => {
      const twins = {
        tier: (id) => `#filtres input[name=tier][value=${id}]`,
        theme: (id) => `#filtres input[name=theme][value=${id}]`,
        more: () => '#filtres summary',
        row: (id) => `#laureats a[data-select=${id}]`,
        sheet: () => '#panneau input',
        mark: (id) => `#laureats a[data-select=${id}]`,
        medal: (id) => `.map a[data-select=${id}]`,
        layer: (id) => `#commandes input[name=layer][value=${id}]`,
        view: (id) => `#commandes input[name=view][value=${id}]`,
        chart: (id) => `#graphique input[name=chart][value=${id}]`,
        clear: () => '#filtres [type=reset]',
        head: (name, id) => `#filtres input[name=${name}][value="${id}"]`,
        brush: () => '#filtres [name=least]',
        map: (id) => `#commandes [data-act=${id}]`,
      };
      const places = ['filters', 'card']; // nothing that one chooses
      const ids = window.atlas.inspect().map(({ id }) => id.split(':'));
      const isPlace = ([kind, id]) => places.includes(kind) || (kind === 'map' && !id);
      return ids
        .filter((one) => !isPlace(one))
        .filter(([kind, ...rest]) => !(twins[kind] && document.querySelector(twins[kind](...rest))))
        .map(String);
    };
    // What few people choose is folded away until someone unfolds it.
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('#filtres summary, #graphique summary')) one.click();
    });
    assert.deepEqual(await page.evaluate(withoutTwin), []);
    await page.resize(390, 844);
    await until(page, 'the panel', () => window.atlas.inspect().some(({ id }) => id === 'sheet'));
    assert.deepEqual(await page.evaluate(withoutTwin), []);
  });

  const chartWords = () => {
    const place = document.getElementById('graphique');
    const table = place.querySelector('table');
    return {
      isOpen: place.open,
      title: place.querySelector('h3').textContent,
      caption: table.caption.textContent,
      heads: [...table.tHead.rows[0].cells].map(({ textContent, scope }) => [scope, textContent].join(' ')),
      first: [...table.tBodies[0].rows[0].cells].map(({ textContent, lang }) => lang + textContent),
      rows: table.tBodies[0].rows.length,
      chosen: place.querySelector(':checked').value,
    };
  };

  test('the chart in words follows the filters, and its choice the canvas, both ways', async () => {
    const page = await open(`${server.url}/?view=graphiques&chart=kinds&tier=or`);
    await ready(page);
    assert.deepEqual(await page.evaluate(chartWords), {
      isOpen: true,
      title: 'D’abord les métropoles\u00a0: 4 lauréats sur 5',
      caption: '5 lauréats sur 21, label Or. Un lauréat à plusieurs porteurs compte dans la ligne de chacun.',
      heads: ['col Collectivité', 'col Nombre', 'col Or', 'col Argent', 'col Bronze'],
      first: ['Métropole', '4', '4', '0', '0'],
      rows: 8,
      chosen: 'kinds',
    });
    await page.evaluate(() => document.querySelector('#graphique [value=selection]').click());
    await until(page, 'the other chart', () => window.atlas.state.chart === 'selection');
    const { heads, first, rows } = await page.evaluate(chartWords);
    assert.deepEqual(heads, ['col Sélection', 'col Nombre']);
    assert.deepEqual([first, rows], [['Projets présentés', '45'], 3]);
    await page.evaluate(() => window.atlas.update({ tier: [], chart: 'regions', lang: 'en' }));
    await until(page, 'English', () => document.querySelector('#graphique summary').textContent.includes('in words'));
    await until(page, 'its words', () => document.querySelector('#graphique th').textContent === 'Region');
    const english = await page.evaluate(chartWords);
    assert.equal(english.title, 'In the lead: Pays de la Loire, 4 laureates out of 21');
    assert.deepEqual([english.first[0], english.chosen], ['frÎle-de-France', 'regions']);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await page.messages(), []);
  });

  test('in English, what is French says so: projects, names, criteria, suggestions, the announcement', async () => {
    const page = await open(`${server.url}/en.html?select=lyon`);
    await ready(page);
    const language = (selector) =>
      document.querySelector(selector).closest('[lang]').lang +
      (document.querySelector(selector).textContent ? '' : '!');
    await announced(page, /^Métropole de Lyon, Gold label, Digital inclusion: Inclusif/);
    for (const selector of ['#laureats .project', '#laureats th a', '#annonce span', 'h1'])
      assert.equal(await page.evaluate(language, selector), 'fr', selector);
    for (const selector of ['#laureats thead th', '#annonce', '#filtres span', 'h2', '.figures li'])
      assert.equal(await page.evaluate(language, selector), 'en', selector);
    await page.evaluate(() => document.querySelector('#recherche input').focus());
    for (const letter of 'labege') await page.press(letter);
    await until(page, 'its commune', () => /municipality/.test(document.querySelector('#suggestions').textContent));
    assert.equal(await page.evaluate(language, '#suggestions small span'), 'fr');
    assert.equal(await page.evaluate(language, '#suggestions small'), 'en');
    const beside = await open(`${server.url}/about.html`);
    for (const selector of ['.columns li', '#sources + ul li', 'blockquote', '.columns a span'])
      assert.equal(await beside.evaluate(language, selector), 'fr', selector);
    for (const selector of ['h1', '.columns h2', '#label p', '.figures li'])
      assert.equal(await beside.evaluate(language, selector), 'en', selector);
  });

  test('without JavaScript: 21 rows, an SVG map, no control that does nothing', async () => {
    const page = await open(`${server.url}/`, { javaScript: false });
    assert.equal((await shownRows(page)).length, 21);
    const seen = await page.evaluate(() => ({
      medals: document.querySelectorAll('svg.map .medal').length,
      form: document.querySelector('#filtres').hidden,
      commands: document.querySelector('#commandes').hidden,
      chart: document.querySelector('#graphique fieldset').hidden,
      rows: document.querySelectorAll('#graphique tbody tr').length,
    }));
    assert.deepEqual(seen, { medals: 21, form: true, commands: true, chart: true, rows: 6 });
    const said = await page.messages();
    assert.deepEqual(
      said.filter((one) => !/\.js \(csp\)$/.test(one)),
      [],
    ); // that is what « disabled » means
  });
});
