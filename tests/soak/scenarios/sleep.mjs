// A laptop that sleeps for eight hours: in the midst of a flight, on stage by itself, while a file is awaited. What was due meanwhile is
// done once, as after a pause.

import { ready } from '../../browser/support/page.mjs';
import { onStage } from '../../browser/support/stage.mjs';
import { expectSilence, onSite, settle } from '../site.mjs';

const nightMillis = 8 * 3_600_000;

const sleepOn = (page) =>
  page.evaluate(async (millis) => {
    await window.ownClock.pass(400); // in the midst of what goes on
    window.ownClock.leap(millis);
    await window.ownClock.pass(0);
  }, nightMillis);
const toldOf = (page) =>
  page.evaluate(() => ({
    state: window.atlas.state,
    step: document.querySelector('#scene .step')?.textContent,
    isDrawing: window.atlas.isDrawing,
    said: [...document.querySelectorAll('#messages .message p')].map((one) => one.textContent),
  }));

const nights = [
  {
    link: '',
    act: () => window.atlas.update({ select: 'bretagne', map: [-3, 48, 5] }),
    expect: ({ state }) => state.select === 'bretagne' || `${state.select} is chosen`,
  },
  {
    link: '?mode=scene&autoplay=12&step=3',
    act: () => {},
    isStage: true,
    expect: ({ step }) => /^Étape 4 sur/.test(step) || `one step was due, and it is at « ${step} »`,
  },
  {
    link: '?map=4.85,45.75,6',
    act: () => {
      window.atlas.zoom(2); // finer borders are fetched
    },
    expect: ({ state }) => state.map !== null || 'the map went back to all of France',
  },
];

export const sleep = {
  count: nights.length,
  of: 'nights',
  run: (engine, count, done) =>
    onSite(['own_clock.js', 'note_memory.js'], async (url) => {
      for (const [place, { link, act, isStage, expect }] of nights.slice(0, count).entries()) {
        const page = await engine.open(`${url}/${link}`, { width: 640, height: 360 });
        await ready(page);
        if (isStage) await onStage(page);
        await page.evaluate(() => window.ownClock.take());
        await page.evaluate(act);
        await sleepOn(page);
        await settle(page);
        const told = await toldOf(page);
        const answer = expect(told);
        if (answer !== true) throw new Error(`${link}: ${answer}`);
        if (!told.isDrawing) throw new Error(`${link}: ${JSON.stringify(told)}`);
        if (told.said.length > 0) throw new Error(`${link}: it says « ${told.said.join(' · ')} »`);
        await done(page, place + 1);
        await expectSilence(page);
        await page.close();
      }
    }),
};
