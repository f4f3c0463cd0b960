// Listening: what is played of the map and of a chart, what is said beside it, and that nothing is left afterwards.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { test } from './support/dying.mjs';
import { inEachEngine } from './support/engines.mjs';
import { atRest, ready, until } from './support/page.mjs';
import { serveSite } from './support/site.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lowToHigh = { bronze: 392, argent: 493.88, or: 587.33 };

let server;
before(async () => {
  server = await serveSite();
});
after(() => server?.close());

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
const status = (page) => page.evaluate(() => document.querySelector('#ecoute [role=status]').textContent);
const isOver = (page) =>
  until(
    page,
    'the end',
    () =>
      window.heard.contexts.length > 0 &&
      window.heard.contexts.every(({ state }) => state === 'closed') &&
      !document.querySelector('#ecoute [aria-pressed=true]'),
  );

async function violations(page) {
  await page.evaluate(new Function(axe));
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

async function openRecorded(open, query = '', options = undefined) {
  const page = await open(`${server.url}/${query}`, options);
  await ready(page);
  await page.evaluate(record);
  return page;
}

inEachEngine('listening', (open) => {
  test('a first load fetches nothing of it, and makes no sound device', async () => {
    const page = await open(`${server.url}/`);
    await ready(page);
    await atRest(page);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(
      files.filter((name) => /listen|sound|program\.late/.test(name)),
      [],
    );
    assert.equal(await page.evaluate(() => document.querySelector('#ecoute .listening')), null);
  });

  test('the map: explained in words first, then 21 notes from west to east, and rest', async () => {
    const page = await openRecorded(open);
    await press(page, 'map');
    await until(page, 'the explanation', () => document.querySelector('#ecoute-sens')?.textContent);
    const meaning = await page.evaluate(() => document.querySelector('#ecoute-sens').textContent);
    assert.match(meaning, /^Grave\s: Bronze\. Médium\s: Argent\. Aigu\s: Or\. .*ouest.*est/);
    assert.equal(await page.evaluate(() => window.heard.contexts.length), 0, 'no sound before it was explained');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-describedby')), 'ecoute-sens');
    await begin(page);
    await until(page, 'the start', () => /21 notes/.test(document.querySelector('#ecoute [role=status]').textContent));
    await isOver(page);

    const { notes, stopped, volumes, contexts } = await page.evaluate(() => {
      const { notes, stopped, volumes, contexts } = window.heard;
      return { notes, stopped, volumes, contexts: contexts.length };
    });
    assert.equal(contexts, 1);
    assert.deepEqual(
      notes.slice(0, 3).map(({ hertz }) => hertz),
      Object.values(lowToHigh),
      'first the three pitches',
    );
    const played = notes.slice(3);
    assert.equal(played.length, 21);
    assert.ok(stopped >= notes.length);
    assert.ok(
      volumes.every((volume) => volume <= 0.25),
      'as loud as speech lets it be',
    );
    const tiers = await page.evaluate(() =>
      [...document.querySelectorAll('tr[data-laureate]')].map(({ dataset }) => dataset.tier),
    );
    for (const [tier, hertz] of Object.entries(lowToHigh)) {
      const count = tiers.filter((one) => one === tier).length;
      assert.equal(played.filter((note) => note.hertz === hertz).length, count, tier);
    }
    const pans = played.map(({ pan }) => pan);
    assert.deepEqual(
      pans,
      [...pans].sort((one, other) => one - other),
    );
    assert.ok(pans[0] < -0.7 && pans.at(-1) > 0.7 && pans.every((pan) => Math.abs(pan) <= 0.8), String(pans));
    const rennes = played.find(({ caption }) => /Rennes/.test(caption));
    assert.equal(rennes.caption, 'Carte d’ouest en est — Rennes, label Or, à l’ouest');
    assert.equal(rennes.hertz, lowToHigh.or);
    assert.equal(rennes.at, 'medal:rennes', 'the canvas points at who is heard');

    assert.equal(await status(page), 'Fin de l’écoute');
    await atRest(page);
    const before = await page.evaluate(() => window.atlas.metrics().frames);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const left = await page.evaluate(() => [window.heard.timers.size, window.atlas.metrics().frames]);
    assert.deepEqual(left, [0, before], 'no timer, no frame');
  });

  test('a chart: its rows by name, those who pass, and the keyboard stays where it is', async () => {
    const page = await openRecorded(open, '?chart=regions&tier=or');
    await press(page, 'chart');
    await begin(page);
    await until(page, 'the stop button in focus', () => document.activeElement.matches('.listening button'));
    await isOver(page);
    const notes = await page.evaluate(() => window.heard.notes.slice(3));
    assert.equal(notes.length, 5);
    assert.ok(notes.every(({ hertz }) => hertz === lowToHigh.or));
    assert.ok(notes.some(({ caption }) => caption === 'Bretagne — Rennes, label Or, à l’ouest'));
    assert.equal(await page.evaluate(() => document.activeElement.dataset.listen), 'chart');
  });

  test('the rounds of the selection are counted, and only laureates are heard', async () => {
    const page = await openRecorded(open, '?chart=selection');
    await page.evaluate(() => {
      window.heard.said = new Set();
      new MutationObserver(() => {
        window.heard.said.add(document.querySelector('#ecoute .caption')?.textContent);
      }).observe(document.querySelector('#ecoute'), { subtree: true, childList: true, characterData: true });
    });
    await press(page, 'chart');
    await begin(page);
    await isOver(page);
    assert.equal(await page.evaluate(() => window.heard.notes.length), 24);
    assert.ok(await page.evaluate(() => window.heard.said.has('45 projets présentés, sans note')));
  });

  test('Esc, the button again, and « Arrêter » stop it; a second time is not explained', async () => {
    const page = await openRecorded(open, '?select=lyon');
    await page.evaluate(() => {
      window.heard.isSlow = true;
    });
    await press(page, 'map');
    await begin(page);
    const plays = () => until(page, 'a note', () => window.heard.contexts.at(-1)?.state === 'running');
    await plays();
    await page.press('Escape');
    await isOver(page);
    assert.equal(await page.evaluate(() => window.atlas.state.select), 'lyon', 'Esc ended the sound alone');
    await press(page, 'map');
    await plays();
    await until(page, 'a note', () => window.heard.notes.length > 0);
    await press(page, 'map');
    await isOver(page);
    await press(page, 'chart');
    await plays();
    await until(page, 'the stop button', () => {
      const stop = document.querySelector('.listening p button:nth-of-type(2)');
      if (stop.hidden) return false;
      stop.click();
      return true;
    });
    await isOver(page);
    assert.equal(await page.evaluate(() => window.heard.timers.size), 0);
  });

  test('another filter starts it again with those who pass; nobody left ends it', async () => {
    const page = await openRecorded(open);
    await page.evaluate(() => {
      window.heard.isSlow = true;
    });
    await press(page, 'map');
    await begin(page);
    await until(page, 'a note', () => window.heard.notes.length > 0);
    await page.evaluate(() => window.atlas.update({ tier: ['or'] }));
    await until(page, 'the new start', () =>
      /\b5 notes/.test(document.querySelector('#ecoute [role=status]').textContent),
    );
    await page.evaluate(() => {
      window.heard.notes = [];
    });
    await until(page, 'a note', () => window.heard.notes.length > 0);
    assert.equal(await page.evaluate(() => window.heard.notes[0].hertz), lowToHigh.or);
    await page.evaluate(() => window.atlas.update({ q: 'zzzz' }));
    await isOver(page);
    assert.match(await status(page), /^Rien à écouter/);
  });

  for (const appearance of ['clair', 'sombre', 'contraste']) {
    test(`axe finds nothing while it plays, ${appearance}, at 390 px`, async () => {
      const page = await openRecorded(open, `?appearance=${appearance}`, { width: 390, height: 844 });
      await page.evaluate(() => {
        window.heard.isSlow = true;
      });
      await press(page, 'map');
      await begin(page);
      await until(page, 'a caption', () => document.querySelector('#ecoute .caption').textContent);
      assert.deepEqual(await violations(page), []);
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
  }

  test('without Web Audio a sentence says so', async () => {
    const page = await openRecorded(open);
    await page.evaluate(() => {
      window.AudioContext = undefined;
    });
    await press(page, 'map');
    await begin(page);
    await until(page, 'the sentence', () =>
      /ne joue pas de sons/.test(document.querySelector('#ecoute [role=status]').textContent),
    );
    assert.equal(await page.evaluate(() => document.querySelector('#ecoute [aria-pressed=true]')), null);
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
