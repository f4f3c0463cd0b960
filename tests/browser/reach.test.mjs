// Any size, any spacing of text, and what the system prefers: nothing is lost, nothing is too small, nothing moves that should
// not.
import assert from 'node:assert/strict';
import { test } from './support/dying.mjs';
import { engineName } from './support/engine.mjs';
import { inEachEngine, inEngines, inOneEngine } from './support/engines.mjs';
import { atRest, coloursAt, ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';
import { spaceText } from './support/text_spacing.mjs';

const sizes = {
  'a phone that lies': { width: 844, height: 390 },
  'a desk enlarged to 400 %': { width: 320, height: 256, isDesk: true },
};
const states = [
  { view: 'carte' },
  { view: 'carte', select: 'sicoval-haute-garonne', layer: 'population' },
  { view: 'graphiques', chart: 'regions', select: null, layer: 'regions' },
  { view: 'graphiques', chart: 'population', select: 'pays-de-la-chataigneraie' },
  { view: 'liste', select: null, q: 'anticonstitutionnellement-'.repeat(3) },
  { view: 'liste', q: null },
];
const mousePixels = 24;
const fingerPixels = 44;

const server = serverOfFile();

// What of the canvas is smaller than `least`, or stands past its sides. Medals, marks and heads of charts are as large as
// the data lets them be: their twins in the page are whole (WCAG 2.5.8, equivalent).
function badPlaces(least) {
  const { width: whole } = document.querySelector('#atlas canvas').getBoundingClientRect();
  const isOfData = (id) => /^(mark|medal|head):/.test(id);
  const isPressed = (id) => !['card', 'filters', 'map'].includes(id);
  const isOfRow = (id) => /^(tier|theme|region|kind|departement):/.test(id); // which moves: its ends are cut
  const tolerance = 0.5;
  return window.atlas
    .inspect()
    .filter(({ id }) => isPressed(id) && !isOfData(id))
    .filter(({ id, x, width, height }) => {
      const seen = isOfRow(id) ? height : Math.min(width, height);
      return seen < least - tolerance || x < -1 || x + width > whole + 1;
    })
    .map(({ id, x, width, height }) => `${id} at ${Math.round(x)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
}

// What of the page is smaller. Links in a sentence are as its words, and what is behind the canvas is not pressed.
function badControls(least) {
  const controls =
    'button, summary, label, select, input:not(label input), thead a, tbody th a, .pages a, #langue, .skip';
  return [...document.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility() && !one.closest('#commandes'))
    .map((one) => [one, one.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < least - 0.5)
    .map(([one, { width, height }]) => `${one.outerHTML.slice(0, 80)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
}

const sideways = () => document.documentElement.scrollWidth - innerWidth;

// Words that are wider or taller than the control that holds them.
const clipped = () =>
  [...document.querySelectorAll('button, label, th, td, h1, h2, h3, p, dt, dd, li, summary')]
    .filter((one) => one.checkVisibility() && !one.matches('.unseen, .unseen *, #commandes *, #laureats thead *'))
    .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline')
    .map((one) => one.outerHTML.slice(0, 80));

const reach = (open, name, { width, height, isDesk }) =>
  test(`${name}: no sideways scroll, nothing too small, nothing clipped, with text spaced too`, async () => {
    // MiniBrowser's window is no narrower than 450 px: there the page is in a frame, which by itself is a card.
    const isFrame = engineName === 'webkit' && width < 450;
    const page = await open(`${server.url}/${isFrame ? '?layout=full' : ''}`, { width, height, touch: !isDesk });
    await ready(page);
    const isTouch = await page.evaluate(() => matchMedia('(pointer: coarse)').matches);
    assert.equal(isTouch, engineName === 'chromium' && !isDesk, 'of the three engines, one can be told of fingers');
    const least = isTouch ? fingerPixels : mousePixels;
    for (const state of states) {
      await page.evaluate((wanted) => window.atlas.update(wanted), state);
      await atRest(page);
      const what = JSON.stringify(state);
      assert.deepEqual(await page.evaluate(badPlaces, least), [], what);
      assert.ok((await page.evaluate(sideways)) <= 0, what);
    }
    await page.evaluate(() => {
      document.querySelector('#filtres summary')?.click(); // what is folded is in its place by then
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    assert.deepEqual(await page.evaluate(badControls, least), []);
    await page.evaluate(spaceText);
    assert.deepEqual(await page.evaluate(clipped), []);
    assert.ok((await page.evaluate(sideways)) <= 0, 'spaced');
    assert.deepEqual(await page.messages(), []);
  });

inEachEngine('reach', (open) => {
  reach(open, 'a narrow phone', { width: 320, height: 640 });
});

inOneEngine('what engines lay out differently shows on the narrowest', 'reach', (open) => {
  for (const [name, size] of Object.entries(sizes)) reach(open, name, size);

  test('France is whole in the window of a phone that lies', async () => {
    const page = await open(`${server.url}/`, { width: 844, height: 390, touch: true });
    await ready(page);
    const map = await page.evaluate(() => window.atlas.inspect().find(({ id }) => id === 'map'));
    assert.ok(map.height <= 390 && map.height > 250, `${map.height} px`);
  });
});

inOneEngine('which frames follow a choice is our own', 'without motion', (open) => {
  test('a choice is shown in its own frames alone, and nothing of the page moves', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    assert.ok(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches));
    await page.evaluate(() => window.atlas.prepareAll()); // what comes late is drawn when it comes
    await page.evaluate(() => window.atlas.update({ select: 'lyon' }));
    await atRest(page);
    const acts = {
      selection: () => window.atlas.update({ select: 'grenoble' }),
      chart: () => window.atlas.update({ chart: 'regions' }),
      filter: () => window.atlas.update({ tier: ['argent'] }),
      zoom: () => window.atlas.zoom(-1),
      whole: () => window.atlas.showAllOfFrance(),
    };
    for (const [name, act] of Object.entries(acts)) {
      await atRest(page);
      const start = await page.evaluate(() => window.atlas.metrics().frames);
      await page.evaluate(act);
      const moving = await page.evaluate(() => document.getAnimations().length);
      await atRest(page);
      const frames = (await page.evaluate(() => window.atlas.metrics().frames)) - start;
      assert.ok(frames >= 1 && frames <= 3, `${name}: ${frames} frames`);
      assert.equal(moving, 0, name);
    }
  });
});

// The corner of the canvas is the page's colour, which only `contraste` has as white as paper.
async function cornerOf(page) {
  await page.evaluate(() => document.querySelector('#atlas').scrollIntoView());
  const { x, y } = await page.evaluate(() => {
    const box = document.querySelector('#atlas canvas').getBoundingClientRect();
    return { x: box.x + 3, y: box.y + 3 };
  });
  return (await coloursAt(page, [[x, y]]))[0];
}

const isOutlined = (selector) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.querySelector(selector));
  return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
};

inEngines(
  ['chromium', 'firefox'],
  'WebKitGTK has none',
  'forced colours',
  (open) => {
    test('the canvas takes the most contrast, and what is chosen in the page is still told', async () => {
      const page = await open(`${server.url}/?theme=inclusion&select=lyon`);
      await ready(page);
      assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
      assert.deepEqual(await cornerOf(page), [255, 255, 255]);
      for (const chosen of ['label:has(:checked)', 'tr[aria-selected=true]'])
        assert.ok(await page.evaluate(isOutlined, chosen), chosen);
      await page.press('Tab');
      assert.ok(await page.evaluate(isOutlined, ':focus-visible'), 'the focus');
      const [land, canvas] = await page.evaluate(() => {
        const probe = Object.assign(document.createElement('p'), { style: 'background: Canvas' });
        document.body.append(probe);
        const colours = [
          getComputedStyle(document.querySelector('.map .land')).fill,
          getComputedStyle(probe).backgroundColor,
        ];
        probe.remove();
        return colours;
      });
      assert.equal(land, canvas, 'the drawn map is in the colours of the system');
    });
  },
  { forcedColors: 'active' },
);

inOneEngine(
  'only Chromium can be told to prefer it',
  'more contrast',
  (open) => {
    test('canvas and page take the appearance contraste, and the link has the last word', async () => {
      const page = await open(`${server.url}/`);
      await ready(page);
      assert.deepEqual(await cornerOf(page), [255, 255, 255]);
      await page.evaluate(() => window.atlas.update({ appearance: 'sombre' }));
      await atRest(page);
      await until(page, 'a dark page', () => getComputedStyle(document.body).backgroundColor === 'rgb(18, 24, 31)');
      assert.deepEqual(await cornerOf(page), [18, 24, 31]);
    });
  },
  { contrast: 'more' },
);

inEngines(
  ['firefox'],
  'only Firefox can be told of a text size',
  'large text',
  (open) => {
    test('text of twice the size grows in the canvas too, and loses nothing', async () => {
      const page = await open(`${server.url}/`, { width: 1280, height: 720 });
      await ready(page);
      const chip = await page.evaluate(() => window.atlas.inspect().find(({ id }) => id === 'tier:or').height);
      assert.ok(chip >= 70, `${chip} px`);
      for (const state of states) {
        await page.evaluate((wanted) => window.atlas.update(wanted), state);
        await atRest(page);
        assert.deepEqual(await page.evaluate(badPlaces, 2 * mousePixels), [], JSON.stringify(state));
        assert.ok((await page.evaluate(sideways)) <= 0, JSON.stringify(state));
      }
      assert.deepEqual(await page.evaluate(clipped), []);
    });
  },
  { textPixels: 32 },
);
