// Listening: what is played of the map and of a chart, what is said beside it, and that nothing is left afterwards.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { atRest, ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

// In the page: an AudioContext that plays nothing and remembers all, and timers that can be counted and hurried.
function record() {
  const heard = { contexts: [], notes: [], stopped: 0, volumes: [], timers: new Set() };
  window.heard = heard;
  const { setTimeout: wait, clearTimeout: forget } = window;
  window.setTimeout = (act, millis = 0, ...rest) => {
    if (millis > 5000) return wait(act, millis, ...rest); // WebKit's driver has its own in the page
    const id = wait(
      () => {
        heard.timers.delete(id);
        act(...rest);
      },
      Math.min(millis, heard.isSlow ? 400 : 20),
    );
    heard.timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    heard.timers.delete(id);
    forget(id);
  };
  // The medals of the canvas that are larger than at rest: the one that is pointed at.
  const medals = () => window.atlas.inspect().filter(({ id }) => id.startsWith('medal:'));
  const atFirst = Object.fromEntries(medals().map(({ id, width }) => [id, width]));
  const pointedAt = () =>
    medals()
      .filter(({ id, width }) => width > atFirst[id])
      .map(({ id }) => id)
      .join();
  const node = (more = {}) => ({ connect: (next) => next, disconnect() {}, ...more });
  window.AudioContext = class {
    currentTime = 1;
    destination = node();
    state = 'running';
    constructor() {
      heard.contexts.push(this);
    }
    createPeriodicWave() {
      return {};
    }
    createGain() {
      const gain = { setValueAtTime() {}, linearRampToValueAtTime: (value) => heard.volumes.push(value) };
      return node({ gain });
    }
    createStereoPanner() {
      heard.panner = node({ pan: { value: 0 } });
      return heard.panner;
    }
    createOscillator() {
      const oscillator = node({
        frequency: { value: 0 },
        setPeriodicWave() {},
        addEventListener() {},
        start() {
          const caption = document.querySelector('#ecoute .caption').textContent;
          heard.notes.push({
            hertz: oscillator.frequency.value,
            pan: heard.panner.pan.value,
            caption,
            at: pointedAt(),
          });
        },
        stop() {
          heard.stopped += 1;
        },
      });
      return oscillator;
    }
    async resume() {}
    async close() {
      this.state = 'closed';
    }
  };
}

const press = (page, what) =>
  page.evaluate((name) => document.querySelector(`#ecoute [data-listen=${name}]`).click(), what);
const begin = (page) =>
  until(page, 'the explanation', () => {
    const button = document.querySelector('.listening [aria-describedby]:not([hidden])');
    if (!button?.textContent) return false;
    button.click();
    return true;
  });
const status = (page) => page.evaluate(() => document.querySelector('#ecoute [aria-live]').textContent);
const isOver = (page) =>
  until(
    page,
    'the end',
    () =>
      window.heard.contexts.length > 0 &&
      window.heard.contexts.every(({ state }) => state === 'closed') &&
      !document.querySelector('#ecoute [aria-pressed=true]'),
  );

async function openRecorded(open, query = '', options = undefined) {
  const page = await open(`${server.url}/${query}`, options);
  await ready(page);
  await page.evaluate(record);
  return page;
}

inOneEngine('the sounds are written down, not played: what is played when is our own', 'listening', (open) => {
  test('a first load fetches nothing of it, and makes no sound device', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await atRest(page);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      files.filter((name) => /listen|sound/.test(name)),
      [],
    );
    assert.equal(await page.evaluate(() => document.querySelector('#ecoute .listening')), null);
  });

  test('the map: explained in words first, then 21 notes, the canvas pointing at who is heard, and rest', async () => {
    const page = await openRecorded(open);
    await press(page, 'map');
    await until(page, 'the explanation', () => document.querySelector('#ecoute-sens')?.textContent);
    const meaning = await page.evaluate(() => document.querySelector('#ecoute-sens').textContent);
    assert.match(meaning, /^Grave\s: Bronze\. Médium\s: Argent\. Aigu\s: Or\. .*ouest.*est/);
    assert.equal(await page.evaluate(() => window.heard.contexts.length), 0, 'no sound before it was explained');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-describedby')), 'ecoute-sens');
    await begin(page);
    await until(page, 'the start', () => /21 notes/.test(document.querySelector('#ecoute [aria-live]').textContent));
    await isOver(page);

    const [notes, contexts] = await page.evaluate(() => [window.heard.notes, window.heard.contexts.length]);
    assert.equal(contexts, 1);
    assert.equal(notes.length, 3 + 21, 'first the three pitches');
    const rennes = notes.find(({ caption }) => /Rennes/.test(caption));
    assert.equal(rennes.caption, 'Carte d’ouest en est — Rennes, label Or, à l’ouest');
    assert.equal(rennes.at, 'medal:rennes', 'the canvas points at who is heard');

    assert.equal(await status(page), 'Fin de l’écoute');
    await atRest(page);
    const before = await page.evaluate(() => window.atlas.metrics().frames);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const left = await page.evaluate(() => [window.heard.timers.size, window.atlas.metrics().frames]);
    assert.deepEqual(left, [0, before], 'no timer, no frame');
  });

  test('Esc stops it before it closes the card', async () => {
    const page = await openRecorded(open, '?select=lyon');
    await page.evaluate(() => {
      window.heard.isSlow = true;
    });
    await press(page, 'map');
    await begin(page);
    await until(page, 'a note', () => window.heard.contexts.at(-1)?.state === 'running');
    await page.press('Escape');
    await isOver(page);
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'lyon', 'Esc ended the sound alone');
    assert.equal(await page.evaluate(() => window.heard.timers.size), 0);
  });

  test('axe finds nothing while it plays, in each appearance, at 390 px', async () => {
    const page = await openRecorded(open, '', { width: 390, height: 844 });
    await page.evaluate(() => {
      window.heard.isSlow = true;
    });
    await press(page, 'map');
    await begin(page);
    await until(page, 'a caption', () => document.querySelector('#ecoute .caption').textContent);
    for (const appearance of ['clair', 'sombre', 'contraste']) {
      await page.evaluate((wanted) => window.atlas.update({ appearance: wanted }), appearance);
      await atRest(page);
      assert.deepEqual(await violations(page), [], appearance);
    }
    const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(content <= view, `${content} px in ${view}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('#ecoute :is(button, label, summary)')]
        .map((one) => [one.textContent, one.getBoundingClientRect()])
        .filter(([, { height }]) => height > 0 && height < 24)
        .map(([words]) => words),
    );
    assert.deepEqual(small, []);
  });

  test('in English it speaks English', async () => {
    const page = await openRecorded(open, '?lang=en');
    await until(page, 'the English page', () => document.documentElement.lang === 'en');
    await press(page, 'map');
    await begin(page);
    await isOver(page);
    assert.equal(await status(page), 'End of listening');
    assert.ok(
      await page.evaluate(() =>
        window.heard.notes.some(({ caption }) => /Rennes, Gold label, in the west/.test(caption)),
      ),
    );
  });
});
