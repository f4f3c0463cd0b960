// The pages as a browser translates them: every button and link does the same, what scripts say is found again, and no script
// takes the reader's language for the page's.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { desk, inOneEngine } from './support/engines.mjs';
import { ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { onStage, small } from './support/stage.mjs';
import { pressWords, translate } from './support/translator.mjs';

const server = serverOfFile();

// From here on the page keeps in `window.left` what it saves, copies and prints, which is not done.
const keepWhatLeaves = (page) =>
  page.evaluate(() => {
    window.left = [];
    const keep = (what) => window.left.push(what);
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) keep(this.download);
      else click.call(this);
    };
    const clipboard = { writeText: async (text) => keep(text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    window.print = () => {
      keep('print');
      dispatchEvent(new Event('afterprint'));
    };
  });

// Presses them in their order. `steps`: [selector, is it done?, its arguments].
async function press(page, steps) {
  for (const [selector, isDone, ...args] of steps) {
    await until(page, selector, (wanted) => document.querySelector(wanted)?.checkVisibility(), selector);
    await page.evaluate(() => {
      if (window.left) window.left.length = 0;
    });
    await pressWords(page, selector);
    await until(page, `what ${selector} does`, isDone, ...args);
  }
}
const pressedIn = (...lists) => lists.flat().map(([selector]) => selector);

// Buttons of the page, seen or not, that none of the selectors is for.
const forgotten = (page, selectors) =>
  page.evaluate(
    (known) =>
      [...document.querySelectorAll('button')]
        .filter((one) => !known.some((selector) => one.matches(selector)))
        .map((one) => one.outerHTML),
    selectors,
  );

const isOpen = (id) => document.getElementById(id)?.open;
const isShut = () => !document.querySelector('dialog');
const hasLeft = (part) => window.left.some((one) => one.includes(part));
const hasStatus = (selector) => document.querySelector(selector)?.textContent.trim();

const commands = [
  ['#commandes [data-act=in]', () => /map=/.test(location.search)],
  ['#commandes [data-act=out]', () => window.atlas.metrics().isAtRest && !/map=/.test(location.search)],
  ['#commandes [data-act=all]', () => window.atlas.metrics().isAtRest],
  ['#commandes label:has([value=graphiques])', () => window.atlas.state.view === 'graphiques'],
  ['#commandes [data-act=undo]', () => window.atlas.state.view === null],
  ['#commandes [data-act=redo]', () => window.atlas.state.view === 'graphiques'],
  ['#graphique label:has([value=jury])', () => window.atlas.state.chart === 'jury'],
  ['#graphique summary', () => !document.getElementById('graphique').open],
  ['#commandes label:has([value=carte])', () => window.atlas.state.view === null],
];
const filters = [
  ['#filtres label:has([value=or])', () => window.atlas.state.tier.join() === 'or'],
  ['#filtres summary', () => document.querySelector('#filtres details').open],
  ['#filtres label:has([value=bronze])', () => window.atlas.state.tier.length === 2],
  ['#filtres [type=reset]', () => window.atlas.state.shown.length === 21],
];
const table = [
  ['#laureats [data-column] button', () => window.atlas.sort?.column === 'laureate'],
  ['#copie button', (part) => window.left.some((one) => one.includes(part)), 'Métropole de Lyon'],
  ['#laureats a[data-select=lyon]', () => window.atlas.state.select === 'lyon' && document.querySelector('#fiche h3')],
  ['#fiche [name=next]', () => window.atlas.state.select !== 'lyon'],
  ['#fiche [name=previous]', () => window.atlas.state.select === 'lyon'],
  ['#fiche [name=copy]', () => window.left.some((one) => one.includes('select=lyon'))],
  ['#fiche li a', () => window.atlas.state.select !== 'lyon'],
  ['#fiche [name=close]', () => window.atlas.state.select === null],
];
const listening = [
  ['#ecoute [data-listen=map]', () => document.querySelector('.listening')],
  ['.listening summary', () => !document.querySelector('.listening details').open],
  ['.listening p button:not([hidden])', () => document.querySelector('[data-listen=map][aria-pressed=true]')],
  ['.listening p button:not([hidden])', () => !document.querySelector('#ecoute [aria-pressed=true]')],
  ['#ecoute [data-listen=chart]', () => document.querySelector('[data-listen=chart][aria-pressed=true]')],
  ['#ecoute [data-listen=chart]', () => !document.querySelector('#ecoute [aria-pressed=true]')],
];
const help = [
  ['#aide', isOpen, 'aide-dialogue'],
  ['#aide-dialogue label', () => !document.querySelector('#aide-dialogue input').checked],
  ['#aide-dialogue > button', isShut],
];
const sharing = [
  ['#emporter [data-dialog=share]', isOpen, 'partage'],
  ['#partage .actions button', hasStatus, '#partage [aria-live]'],
  ['#partage svg + .actions button', hasLeft, '.svg'],
  ['#partage > button', isShut],
];
const taking = [
  ['#emporter [data-dialog=export]', () => document.querySelector('#export .preview svg text')],
  ...['csv', 'json', 'geojson', 'svg', 'png'].map((ending) => [`#export [data-file=${ending}]`, hasLeft, `.${ending}`]),
  ['#export .actions button:not([data-file])', hasLeft, 'print'],
  ['#emporter [data-dialog=export]', isOpen, 'export'],
  ['#export > button', isShut],
];

inOneEngine('the translator is ours, and so are the listeners', 'the explorer, translated', (open) => {
  const openTranslated = async (address, options = desk) => {
    const page = await open(`${server.url}/${address}`, options);
    await ready(page);
    await keepWhatLeaves(page);
    await translate(page);
    return page;
  };

  test('every button and every choice does what it does', async () => {
    const page = await openTranslated('index.html');
    for (const steps of [commands, filters, table, listening, help, sharing, taking]) {
      await press(page, steps);
      assert.equal(
        await page.evaluate(() => document.documentElement.lang),
        'de',
        'the reader’s language is the browser’s',
      );
    }
    await page.evaluate(() => {
      document.querySelector('[name=q]').focus();
      document.querySelector('[name=q]').value = 'labège';
      document.querySelector('[name=q]').dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(page, [
      ['#suggestions li small', () => window.atlas.state.select !== null],
      ['#fiche [name=close]', () => window.atlas.state.select === null],
    ]);
    await page.evaluate(() => window.atlas.update({ q: 'lyon', kind: ['commune'], tier: ['fer'] }));
    await press(page, [
      ['#conseil button', () => window.atlas.state.shown.length > 0],
      ['.message button', () => !document.querySelector('.message')],
    ]);
    const known = pressedIn(commands, filters, table, listening, help, sharing, taking);
    assert.deepEqual(
      await forgotten(page, [
        ...known,
        '#conseil button',
        '#laureats th button',
        '.listening button',
        '[data-dialog=scene]',
      ]),
      [],
    );
    assert.deepEqual(await page.messages(), []);
  });

  test('what scripts say takes the place of what was said, and is said once', async () => {
    const page = await openTranslated('index.html');
    await page.evaluate(() => document.querySelector('#graphique summary').click());
    const words = () =>
      page.evaluate(() =>
        ['#compte', '#filtres label:has([value=bronze]) .count', '#graphique caption'].map(
          (one) => document.querySelector(one).textContent,
        ),
      );
    await page.evaluate(() => window.atlas.update({ theme: ['inclusion'] }));
    await until(
      page,
      'the sentence',
      () => document.querySelector('#compte').textContent === '⟦5 territoires affichés sur 21⟧',
    );
    await page.evaluate(() => {
      window.changes = 0;
      const count = () => (window.changes += 1);
      for (const one of document.querySelectorAll('#compte, .count'))
        new MutationObserver(count).observe(one, { childList: true });
      window.atlas.update({ layer: 'regions' });
    });
    await until(page, 'the layer', () => /layer/.test(location.search));
    assert.equal(await page.evaluate(() => window.changes), 0, 'the same is not said again');
    assert.match((await words())[1], /^⟦ \d+⟧$/);
    await page.evaluate(() => window.atlas.update({ theme: ['donnees'], tier: ['or'] }));
    await until(page, 'another', () =>
      /^⟦\d territoires? affichés? sur 21⟧$/.test(document.querySelector('#compte').textContent),
    );
    await page.evaluate(() => window.atlas.update({ select: 'bordeaux', theme: [], tier: [] }));
    await until(page, 'the card', () => document.querySelector('#fiche h3')?.textContent === 'Bordeaux Métropole');
    assert.equal(await page.evaluate(() => document.querySelector('#fiche h3 font')), null, 'a name is not translated');
    assert.deepEqual(await page.messages(), []);
  });

  test('the other language is there all the same, then translated again', async () => {
    const page = await openTranslated('index.html?tier=or');
    await pressWords(page, '#langue');
    await until(
      page,
      'English',
      () => document.querySelector('#compte').textContent === '⟦5 territories shown out of 21⟧',
    );
    const seen = await page.evaluate(() =>
      ['#liste-title', '#filtres legend', '#laureats th button', '#langue', '#emporter button'].map(
        (one) => document.querySelector(one).textContent,
      ),
    );
    assert.deepEqual(
      seen,
      ['The laureates', 'Level', 'Laureate', 'Français', 'Share'].map((one) => `⟦${one}⟧`),
    );
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    assert.deepEqual(await page.messages(), []);
  });

  test('scripts speak the page’s language, and not the reader’s', async () => {
    const page = await openTranslated('en.html?theme=inclusion');
    await page.evaluate(() => window.atlas.update({ tier: ['or'] }));
    await press(page, [['#emporter [data-dialog=share]', isOpen, 'partage']]);
    assert.equal(await page.evaluate(() => document.querySelector('#partage h2').textContent), '⟦Share⟧');
    assert.equal(await page.evaluate(() => document.querySelector('#liste-title').textContent), '⟦The laureates⟧');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'de', 'nobody has taken the page back');
    assert.deepEqual(await page.messages(), []);
  });

  test('the stage and the presenter’s window', async () => {
    const page = await openTranslated('index.html', small);
    await press(page, [['#emporter [data-dialog=scene]', () => Boolean(document.querySelector('#scene h2'))]]);
    await onStage(page);
    const at = (step) => Number(window.atlas.state.step ?? 1) === step;
    const stage = [
      ['#scene .controls button:nth-child(2)', at, 2],
      ['#scene .controls button:nth-child(1)', at, 1],
      ['#scene .controls button:nth-child(3)', () => window.atlas.state.mode === null],
    ];
    for (const [selector, isDone, ...args] of stage.slice(0, 2)) {
      await pressWords(page, selector);
      await until(page, `what ${selector} does`, isDone, ...args);
    }
    assert.match(await page.evaluate(() => document.querySelector('#scene h2').textContent), /^⟦.+⟧$/);
    const presenter = await page.opens(() => page.press('p'));
    await until(presenter, 'the story', () => document.querySelectorAll('#etapes button').length > 10);
    await keepWhatLeaves(presenter);
    await translate(presenter);
    const isStep = (step) => document.getElementById('etape').textContent.startsWith(`⟦Étape ${step} sur`);
    const isPressed = (selector, is) => document.querySelector(selector).ariaPressed === is;
    const commandOf = (name) => `[data-command=${name}]`;
    const steps = [
      [commandOf('forward'), isStep, 2],
      [commandOf('back'), isStep, 1],
      ...['black', 'white'].flatMap((name) => [
        [commandOf(name), isPressed, commandOf(name), 'true'],
        [commandOf(name), isPressed, commandOf(name), 'false'],
      ]),
      ...['laser', 'spot'].map((name) => [
        `button[data-pointing=${name}]`,
        isPressed,
        `button[data-pointing=${name}]`,
        'true',
      ]),
      ['[data-timer=toggle]', () => /⟦.*⟧/.test(document.getElementById('reste').textContent)],
      ['[data-timer=reset]', () => document.getElementById('duree').textContent === '⟦Départ à la première étape⟧'],
      ['#etapes li:nth-child(12) button .titre', isStep, 12],
      ['#imprimer', () => window.left.includes('print')],
    ];
    await press(presenter, steps);
    assert.deepEqual(await forgotten(presenter, [...pressedIn(steps), '#etapes button']), []);
    assert.equal(
      await presenter.evaluate(() => document.querySelector('#heure font')),
      null,
      'the clock is left alone',
    );
    await pressWords(page, stage[2][0]);
    await until(page, 'the explorer', stage[2][1]);
    // The stage is gone: the window knocks again and again, and says so once.
    const waiting = () => document.getElementById('absente').firstElementChild.textContent;
    await until(presenter, 'that it waits', () =>
      /^⟦/.test(document.querySelector('#absente:not([hidden]) p')?.textContent),
    );
    const said = await presenter.evaluate(waiting);
    const changes = await presenter.evaluate(
      (millis) =>
        new Promise((resolve) => {
          const seen = [];
          const observer = new MutationObserver((records) => seen.push(...records));
          observer.observe(document.getElementById('absente').firstElementChild, { childList: true, subtree: true });
          setTimeout(() => resolve(seen.length), millis);
        }),
      3500, // two knocks
    );
    assert.deepEqual([await presenter.evaluate(waiting), changes], [said, 0]);
    assert.deepEqual(await page.messages(), []);
  });

  test('the configurator: what is copied is the code, and not its translation', async () => {
    const page = await open(`${server.url}/integrer.html?tier=or`, desk);
    await until(page, 'the form', () => !document.querySelector('.configurateur').hidden);
    await keepWhatLeaves(page);
    await translate(page);
    const copying = ['iframe', 'element', 'wordpress', 'markdown'].map((name) => [
      `[data-copies=${name}]`,
      (start) => window.left.some((one) => one.startsWith(start) && one.includes('bronze')),
      { iframe: '<iframe ', element: '<script ', wordpress: '<!-- wp', markdown: '[' }[name],
    ]);
    const steps = [
      ['#choix summary', () => !document.querySelector('#choix details').open],
      ['#choix summary', () => document.querySelector('#choix details').open],
      ['#choix label:has([name=tier][value=bronze])', () => /bronze/.test(location.search)],
      ['#apercu label:has([value="320"])', () => document.querySelector('.boite').style.maxWidth === '320px'],
      ...copying,
      ['[data-reset]', () => location.search === ''],
    ];
    await press(page, steps);
    assert.deepEqual(await forgotten(page, pressedIn(steps)), []);
    assert.equal(await page.evaluate(() => document.querySelector('pre font, #select option:nth-child(3) font')), null);
    assert.deepEqual(
      (await page.messages()).filter((one) => !one.includes('NS_BINDING_ABORTED')),
      [],
    );
  });
});
