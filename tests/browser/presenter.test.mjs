// The presenter's window beside the stage: in step both ways, notes, black, jumps, pointer, and either of them closed and opened
// again.
import assert from 'node:assert/strict';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inEngines, inOneEngine } from './support/engines.mjs';
import { ready, until } from './support/page.mjs';
import { serverOfFile, serveSpoiltSite } from './support/site.mjs';
import { small, stepCount, stepOf } from './support/stage.mjs';

const notes = { 1: 'Bonjour à toutes et à tous', 2: 'Deux jours, et du vent' };
// A short story with notes: that of the data has none.
const story = JSON.stringify({
  steps: [
    { slide: 'opening', notes: notes[1] },
    { slide: 'forum', notes: notes[2] },
    { slide: 'selection' },
    { slide: 'laureate', laureate: 'lyon' },
  ],
});

const server = serverOfFile(() => serveSpoiltSite({ 'data/stories/courte.json': story }));

const onStage = (page, step) =>
  until(
    page,
    `the stage at step ${step}`,
    (wanted) => Boolean(document.querySelector('#scene h2')) && Number(window.atlas.state.step ?? 1) === wanted,
    step,
  );
const presents = (page, step) =>
  until(
    page,
    `step ${step} in the presenter's window`,
    (wanted) =>
      document.getElementById('absente')?.hidden &&
      new RegExp(`^\\D+${wanted}\\D`).test(document.getElementById('etape').textContent),
    step,
  );
const press = (presenter, selector) => presenter.evaluate((wanted) => document.querySelector(wanted).click(), selector);
const wordsIn = (presenter, id) =>
  presenter.evaluate(
    (section) => [...document.querySelectorAll(`#${section} .words > *`)].map((one) => one.textContent).join(' '),
    id,
  );

// Sends a key by an event of the page's own, since a driver types into one window at a time.
const key = (page, name, shiftKey = false) =>
  page.evaluate(
    (pressed, withShift) => {
      const init = { key: pressed, shiftKey: withShift, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', init));
    },
    name,
    shiftKey,
  );

const says = (presenter, words) =>
  until(
    presenter,
    `« ${words} » aloud`,
    (wanted) => document.getElementById('annonce').textContent.includes(wanted),
    words,
  );

let show; // one at a time: a window that belongs to none asks all that are there
async function openShow(open, query = '', size = small) {
  await show?.close();
  const stage = await open(`${server.url}/?mode=scene${query}`, size);
  show = stage;
  await ready(stage);
  await until(stage, 'the stage', () => Boolean(document.querySelector('#scene h2')));
  const presenter = await stage.opens(() => stage.press('p'));
  return { stage, presenter };
}

inEachEngine('the presenter’s window', (open) => {
  test('is in step with the stage, both ways: words, medal, place, what comes next, black, a jump', async () => {
    const lyon = stepOf('lyon');
    const { stage, presenter } = await openShow(open, `&step=${lyon - 1}`);
    await presents(presenter, lyon - 1);
    await key(stage, 'PageDown');
    await presents(presenter, lyon);
    assert.match(await wordsIn(presenter, 'maintenant'), /Or Métropole de Lyon Inclusif, le jeu/);
    assert.match(await wordsIn(presenter, 'ensuite'), /Participation citoyenne 3 lauréats/);
    const drawn = await presenter.evaluate(() =>
      [...document.querySelectorAll('.ecran')].map((screen) =>
        [...screen.querySelectorAll('.mark.won')]
          .filter((mark) => Number(getComputedStyle(mark).opacity) === 1)
          .map((mark) => {
            const href = mark.querySelector('use').getAttribute('href');
            const { left, right, width } = mark.getBoundingClientRect();
            const frame = screen.getBoundingClientRect();
            const isInside = width > 0 && left > frame.left && right < frame.right;
            return [href, isInside, Boolean(document.querySelector(href))];
          }),
      ),
    );
    assert.deepEqual(drawn[0], [['#medal-or', true, true]]);
    assert.equal(drawn[1].length, 3);
    assert.ok(await presenter.evaluate(() => document.querySelector('#maintenant .territory .perimeter') !== null));

    await says(presenter, `Étape ${lyon} sur ${stepCount}. Or. Métropole de Lyon.`);
    await key(presenter, 'PageDown');
    await onStage(stage, lyon + 1);
    await says(presenter, 'Participation citoyenne.');
    await press(presenter, '[data-command=back]');
    await onStage(stage, lyon);

    await press(presenter, '[data-command=black]');
    await until(stage, 'black', () => document.documentElement.dataset.blank === 'black');
    await says(presenter, 'Noir');
    await until(
      presenter,
      'the pressed button',
      () => document.querySelector('[data-command=black]').ariaPressed === 'true',
    );
    await press(presenter, '[data-command=black]');
    await until(stage, 'the picture again', () => document.documentElement.dataset.blank === '');

    await press(presenter, `#etapes li:nth-child(${stepCount}) button`);
    await onStage(stage, stepCount);
    await presents(presenter, stepCount);
    const current = await presenter.evaluate(() => {
      const list = document.getElementById('etapes').getBoundingClientRect();
      const [{ textContent, offsetHeight }, ...others] = document.querySelectorAll('#etapes [aria-current=step]');
      const box = document.querySelector('#etapes [aria-current]').getBoundingClientRect();
      return {
        textContent,
        isSeen: offsetHeight > 0 && box.top >= list.top - 1 && box.bottom <= list.bottom + 1,
        others,
      };
    });
    assert.deepEqual(current, { textContent: `${stepCount}Merci`, isSeen: true, others: [] });
    assert.deepEqual(await presenter.messages(), []);
  });

  test('closed and opened again in the middle of it, it has the step, and the time goes on', async () => {
    const { stage, presenter } = await openShow(open);
    await presents(presenter, 1);
    const time = (page) => page.evaluate(() => document.getElementById('duree').textContent);
    assert.doesNotMatch(await time(presenter), /\d/, 'no step, no time');
    await press(presenter, '[data-command=forward]');
    await presents(presenter, 2);
    await presenter.evaluate(() => {
      const target = document.querySelector('[name=target]');
      target.value = '1';
      target.dispatchEvent(new Event('input', { bubbles: true }));
    });
    // Both times are read in one go, since the clock runs on while the test does.
    const [past, left] = await until(presenter, 'two seconds', () => {
      const seconds = (id) => {
        const [, minute, second] = document.getElementById(id).textContent.match(/(\d+):(\d\d)/) ?? [];
        return Number(minute) * 60 + Number(second);
      };
      return seconds('duree') >= 2 && [seconds('duree'), seconds('reste')];
    });
    assert.ok(past > 60 || Math.abs(past + left - 60) <= 1, `${past} s past, ${left} s left`);
    await presenter.close();
    await key(stage, 'PageDown');
    await new Promise((resolve) => setTimeout(resolve, 500)); // a window that is closing may still be found by its name
    const again = await stage.opens(() => stage.press('p'));
    await presents(again, 3);
    assert.match(await time(again), /[1-9]\d*:\d\d|0:(0[2-9]|[1-5]\d)/);
    assert.equal(await again.evaluate(() => document.querySelector('[name=target]').value), '1');

    await press(again, '[data-timer=reset]');
    await press(again, '[data-command=black]');
    await until(stage, 'black', () => document.documentElement.dataset.blank === 'black');
    assert.doesNotMatch(await time(again), /\d/, 'set to zero, the time waits for the next step');
    await press(again, '[data-command=black]');
    await press(again, '[data-command=forward]');
    await presents(again, 4);
    assert.match(await time(again), /\d:\d\d/);
    assert.deepEqual(await stage.messages(), []);
  });

  test('when the stage is loaded again it says so, and gives back the time; when it is left, how to open it', async () => {
    const { stage, presenter } = await openShow(open, '&step=2');
    await presents(presenter, 2);
    await press(presenter, '[data-command=forward]');
    await presents(presenter, 3);
    await stage.reload();
    await ready(stage);
    await onStage(stage, 3);
    await presents(presenter, 3);
    assert.match(await presenter.evaluate(() => document.getElementById('duree').textContent), /\d:\d\d/);
    await press(presenter, '[data-command=forward]');
    await onStage(stage, 4);

    await stage.evaluate(() => window.atlas.update({ mode: null, step: null }));
    await until(stage, 'the explorer', () => !document.querySelector('#scene') && !window.atlas.state.mode);
    await until(presenter, 'the sentence', () => !document.getElementById('absente').hidden);
    const { words, address } = await presenter.evaluate(() => {
      const place = document.getElementById('absente');
      return { words: place.textContent, address: place.querySelector('a').getAttribute('href') };
    });
    assert.match(words, /La scène n’est pas ouverte\.\s*Ouvrir la scène/);
    assert.match(new URL(address).search, /^\?mode=scene&step=4(&map=|$)/);
    await press(presenter, '#absente a');
    await onStage(stage, 4);
    await presents(presenter, 4);
  });
});

inEngines(
  ['chromium', 'firefox'],
  'WebKitGTK’s driver lets no opened window open another',
  'two stages in one browser',
  (open) => {
    const letters = ['a', 'b'];
    const stages = {};
    const presenters = {};
    // Opens another tab of the same browser: pages of two tests have no channel between them.
    const beside = (page, address) =>
      page.opens(async () => {
        await page.evaluate((where) => {
          addEventListener('keyup', () => window.open(where), { once: true });
        }, address);
        await page.press('x'); // a window is for those who ask for it themselves
      });
    const opened = async (letter, step, opening) => {
      stages[letter] = await opening(`${server.url}/?mode=scene&step=${step}`);
      await ready(stages[letter]);
      await onStage(stages[letter], step);
      presenters[letter] = await stages[letter].opens(() => stages[letter].press('p'));
      await presents(presenters[letter], step);
    };

    test('have a presenter’s window each, after a reload of either as before; a third window asks which', async () => {
      await show?.close();
      await opened('a', 3, (address) => open(address, small));
      show = stages.a;
      await opened('b', 9, (address) => beside(stages.a, address));
      await press(presenters.a, '[data-command=forward]');
      await onStage(stages.a, 4);
      await presents(presenters.a, 4);
      await onStage(stages.b, 9);
      await presents(presenters.b, 9);

      await presenters.b.reload();
      await presents(presenters.b, 9);
      await stages.b.reload();
      await onStage(stages.b, 9);
      await press(presenters.b, '[data-command=back]');
      await onStage(stages.b, 8);
      await presents(presenters.b, 8);
      await onStage(stages.a, 4);
      await presents(presenters.a, 4);

      const third = await beside(stages.a, `${server.url}/presentateur.html`);
      const choices = await until(third, 'two stages', () => {
        const buttons = [...document.querySelectorAll('#scenes button')];
        return buttons.length === 2 && buttons.map((one) => one.textContent).sort();
      });
      assert.match(choices[0], new RegExp(`^Étape 4 sur ${stepCount}`));
      assert.match(choices[1], new RegExp(`^Étape 8 sur ${stepCount}`));
      assert.match(await third.evaluate(() => document.getElementById('absente').textContent), /laquelle suivre/);
      assert.deepEqual(await violations(third), []);
      await third.evaluate(() =>
        [...document.querySelectorAll('#scenes button')].find((one) => one.textContent.includes('Étape 8')).click(),
      );
      await presents(third, 8);
      await third.reload();
      await presents(third, 8);
      await press(third, '[data-command=forward]');
      await onStage(stages.b, 9);
      await onStage(stages.a, 4);
      for (const letter of letters) assert.deepEqual(await stages[letter].messages(), []);
    });
  },
);

inOneEngine('what the window shows is our own', 'what the presenter sees', (open) => {
  test('that the browser refuses is told on the stage, at any step and in the dark, with a link that opens it', async () => {
    await show?.close();
    const stage = await open(`${server.url}/?mode=scene&step=12`, small);
    show = stage;
    await ready(stage);
    await onStage(stage, 12);
    const refused = () =>
      until(stage, 'the sentence', () => {
        const sentence = document.querySelector('#scene .refused');
        return sentence.checkVisibility({ visibilityProperty: true }) && sentence.textContent;
      });
    const noWindow = (how) =>
      stage.evaluate((wanted) => {
        window.open = () => {
          if (wanted === 'throws') throw new Error('refused');
          return wanted === 'null' ? null : { closed: true };
        };
      }, how);
    for (const how of ['null', 'throws', 'closed']) {
      await noWindow(how);
      await key(stage, 'p');
      assert.match(await refused(), /refusé.*onglet/s, how);
      await key(stage, 'ArrowRight');
      await until(stage, 'no sentence', () => document.querySelector('#scene .refused').hidden);
    }
    await key(stage, 'b');
    await key(stage, 'p');
    await refused();
    assert.deepEqual(await violations(stage), []);
    const presenter = await stage.opens(async () => {
      const at = await stage.evaluate(() => {
        const { left, top, width, height } = document.querySelector('#scene .refused a').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      });
      await stage.click(...at);
    });
    await presents(presenter, 15);
    await until(stage, 'no sentence', () => document.querySelector('#scene .refused').hidden);
    await press(presenter, '[data-command=black]');
    await until(stage, 'the picture again', () => document.documentElement.dataset.blank === '');
    assert.deepEqual(await stage.messages(), []);
  });

  test('shows the notes of a story, what remains of the projects, and that the show ends', async () => {
    const { presenter } = await openShow(open, '&story=courte');
    for (const step of [1, 2]) {
      await presents(presenter, step);
      assert.equal(await presenter.evaluate(() => document.getElementById('notes').textContent), notes[step]);
      await press(presenter, '[data-command=forward]');
    }
    await presents(presenter, 3);
    const standing = () =>
      presenter.evaluate(() =>
        ['maintenant', 'ensuite'].map((id) => {
          const marks = [...document.querySelectorAll(`#${id} .mark`)];
          return marks.filter((mark) => Number(getComputedStyle(mark).opacity) === 1).length;
        }),
      );
    assert.deepEqual(await standing(), [45, 28]);
    await press(presenter, '#etapes li:last-child button');
    await presents(presenter, 6);
    assert.match(await presenter.evaluate(() => document.getElementById('faits').textContent), /Auvergne-Rhône-Alpes/);
    assert.equal(await presenter.evaluate(() => document.querySelector('#ensuite .fin').checkVisibility()), true);
  });

  test('points at the same share of the stage, by the mouse and by keys', async () => {
    const { stage, presenter } = await openShow(open, '&step=12');
    await presents(presenter, 12);
    await press(presenter, 'button[data-pointing=laser]');
    await presenter.evaluate(() => {
      const screen = document.querySelector('#maintenant .ecran');
      const { left, top } = screen.getBoundingClientRect();
      const clientX = left + screen.clientLeft + screen.clientWidth * 0.25;
      const clientY = top + screen.clientTop + screen.clientHeight * 0.75;
      screen.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
    });
    const pointed = (how, x, y) =>
      until(
        stage,
        `${how} at ${x}, ${y}`,
        (...wanted) => {
          const { hidden, dataset, style } = document.querySelector('#scene .pointer');
          const at = ['--x', '--y'].map((name) => Math.round(Number.parseFloat(style.getPropertyValue(name))));
          return !hidden && [dataset.how, ...at].join() === wanted.join();
        },
        how,
        x,
        y,
      );
    await pointed('laser', 25, 75);
    await key(presenter, 'ArrowRight', true);
    await pointed('laser', 27, 75);
    await press(presenter, 'button[data-pointing=spot]');
    await key(presenter, 'ArrowUp', true);
    await pointed('spot', 27, 73);
    await press(presenter, 'button[data-pointing=spot]');
    const none = () => until(stage, 'no pointer', () => document.querySelector('#scene .pointer').hidden);
    await none();
    await onStage(stage, 12);
    for (const [what, act] of [
      ['a closed window', () => presenter.evaluate(() => dispatchEvent(new Event('pagehide')) && null)],
      ['a step of the stage', () => key(stage, 'PageDown')],
    ]) {
      await press(presenter, 'button[data-pointing=spot]');
      await key(presenter, 'ArrowDown', true);
      await until(stage, 'the pointer again', () => !document.querySelector('#scene .pointer').hidden);
      await act();
      await none().catch((error) => assert.fail(`${what}: ${error.message}`));
      await press(presenter, 'button[data-pointing=spot]');
    }
  });

  test('late, it says so in words; axe finds nothing, and nothing scrolls, from a laptop to a tablet', async () => {
    const { presenter } = await openShow(open, '&step=9', {});
    await presents(presenter, 9);
    await press(presenter, '[data-command=forward]');
    await presents(presenter, 10);
    await presenter.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 3_000_000; // fifty minutes
    });
    await until(presenter, 'late', () => document.getElementById('reste').textContent.startsWith('Dépassé de 5:'));
    assert.deepEqual(await violations(presenter), []);
    const small = await presenter.evaluate(() =>
      [...document.querySelectorAll('button')].filter((one) => one.offsetHeight < 44).map((one) => one.textContent),
    );
    assert.deepEqual(small, []);
    assert.ok(await presenter.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
  });

  test('opened by hand, without a stage, in English, it says what is missing and opens it', async () => {
    await show?.close();
    const page = await open(`${server.url}/presenter.html`);
    await until(page, 'the sentence', () => document.getElementById('absente').checkVisibility());
    assert.match(
      await page.evaluate(() => document.getElementById('absente').textContent),
      /The stage is not open\.\s*Open the stage/,
    );
    const stage = await page.opens(async () => {
      const place = await page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('#absente a').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      });
      await page.click(...place); // a window is for those who ask for it themselves
    });
    await presents(page, 1);
    await key(stage, 'End');
    await presents(page, stepCount);
    assert.match(await wordsIn(page, 'maintenant'), /Thank you/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await page.messages(), []);

    // The stage goes as if its browser had died: it can say nothing on its way.
    await stage.evaluate(() => {
      BroadcastChannel.prototype.postMessage = () => {};
      if (opener) opener.postMessage = () => {};
      location.assign('help.html');
    });
    await until(stage, 'another page', () => !document.querySelector('#scene'));
    assert.equal(await page.evaluate(() => document.getElementById('absente').hidden), true);
    await press(page, '[data-command=back]');
    await until(page, 'the sentence again', () => document.getElementById('absente').checkVisibility());
  });
});
