// Listening without ears: which notes, when, whom the map points at, what is said meanwhile.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import {
  begun,
  devices,
  heard,
  linesOf,
  listenAnew,
  listening,
  note,
  notes,
  pointed,
  settled,
  timers,
} from '../support/listening.mjs';

beforeEach(listenAnew);

test('the first press explains, in words, and makes no device; the button that begins has the focus', async () => {
  const { listens, button, begin, stop, meaning, status } = listening();
  await listens.press(button);
  assert.equal(meaning.textContent, 'Grave. Médium. Aigu. D’ouest en est.');
  assert.equal(document.activeElement, begin);
  assert.deepEqual([begin.textContent, begin.hidden, stop.hidden, status.textContent], ['Écouter', false, true, '']);
  assert.deepEqual([devices.length, timers.count], [0, 0]);
});

test('then the three pitches, the group, each laureate: pitch by label, side by place, at its time', async () => {
  const { status, caption, stop, isPlaying } = await begun();
  assert.deepEqual([status.textContent, isPlaying(), document.activeElement], ['2 notes', true, stop]);
  const captions = [];
  for (let tenth = 0; tenth < 100 && isPlaying(); tenth += 1) {
    timers.pass(100);
    if (caption.textContent && caption.textContent !== captions.at(-1)) captions.push(caption.textContent);
  }
  assert.deepEqual(captions, ['Grave', 'Médium', 'Aigu', 'D’ouest en est', 'rennes, or', 'lyon, or']);
  assert.deepEqual(
    notes().map(([, hertz]) => hertz),
    [392, 494, 587, 587, 587],
  );
  assert.deepEqual(
    notes().map(([, , pan]) => Number(pan.toFixed(2))),
    [0, 0, 0, -0.6, 0.32],
  );
  // After 1.2 s for the sentence: a note every 0.6 s, and as much for the name of a group.
  assert.deepEqual(
    notes().map(([millis]) => Math.round(millis)),
    [1200, 1800, 2400, 3600, 4200],
  );
});

test('the map points at who is heard, and at nobody before, between groups and after', async () => {
  await begun();
  timers.pass(20_000);
  assert.deepEqual(pointed(), [null, null, null, null, 'rennes', 'lyon', null]);
});

test('on a map that was moved nobody is pointed at: some would have to be flown to', async () => {
  const all = listening();
  all.atlas.state = { map: [2, 48, 3] };
  await all.listens.press(all.button);
  all.begin.click();
  await settled();
  timers.pass(20_000);
  assert.ok(
    pointed()
      .slice(0, -1)
      .every((id) => id === null),
  );
});

test('a second time it is not explained, neither in words nor by the three pitches', async () => {
  const { listens, button } = await begun();
  timers.pass(20_000);
  heard.length = 0;
  await listens.press(button);
  await settled();
  timers.pass(20_000);
  assert.equal(notes().length, 2);
  assert.equal(devices.length, 2);
});

test('slower, captions can be read', async () => {
  const { slow } = await begun();
  slow.checked = true;
  timers.pass(20_000);
  const starts = notes().map(([millis]) => Math.round(millis));
  assert.deepEqual(
    starts.map((millis) => millis - starts[0]),
    [0, 1700, 3400, 6300, 8000],
  );
});

test('another filter begins again with those who pass, without the pitches; a change that plays the same goes on', async () => {
  const { atlas } = await begun();
  timers.pass(2000);
  const { length } = notes();
  atlas.dispatchEvent(new Event('statechange'));
  await settled();
  timers.pass(700);
  assert.equal(notes().length, length + 1, 'it went on');
  heard.length = 0;
  const from = timers.now;
  atlas.lines = linesOf(['group', 'Tous'], note('nantes', 'bronze', -60));
  atlas.dispatchEvent(new Event('statechange'));
  await settled();
  timers.pass(20_000);
  assert.deepEqual(
    notes().map(([millis, hertz]) => [Math.round(millis - from), hertz]),
    [[1800, 392]],
  );
  assert.equal(devices.length, 1, 'on the same device');
});

test('a state that changes while nothing plays asks for no notes', () => {
  const { atlas } = listening();
  atlas.notes = () => assert.fail('asked');
  atlas.dispatchEvent(new Event('statechange'));
});
