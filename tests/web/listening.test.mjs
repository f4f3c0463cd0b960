// Listening without ears: which notes, when, whom the map points at, what is said; and that nothing is left once it is over.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Listening } from '../../web/listen.js';
import { PlainElement, plainDocument } from './support/elements.mjs';
import { Timers } from './support/timers.mjs';

const words = ['2 notes', 'Fin', 'Écouter', 'Arrêter', 'Lentement', 'Comment', 'D’ouest en est.', 'Pas de sons'];
const legend = ['bronze', 'argent', 'or'].map((tier, pitch) => [
  'legend',
  tier,
  `${['Grave', 'Médium', 'Aigu'][pitch]}`,
]);
const note = (id, tier, pan) => ['note', id, tier, String(pan), `${id}, ${tier}`];
// As src/core/note_lines.h says.
const linesOf = (...lines) => [words, ...legend, ...lines];
const ofMap = linesOf(['group', 'D’ouest en est'], note('rennes', 'or', -75), note('lyon', 'or', 40));

let timers;
let heard; // in the order in which it happens
let devices;
beforeEach(() => {
  timers = new Timers();
  heard = [];
  devices = [];
  globalThis.document = plainDocument();
  const node = (more) => ({ connect: (next) => next, disconnect() {}, ...more });
  globalThis.AudioContext = class {
    currentTime = 0;
    isOpen = true;
    constructor() {
      devices.push(this);
    }
    createPeriodicWave() {}
    createGain = () => node({ gain: { setValueAtTime() {}, linearRampToValueAtTime() {} } });
    createStereoPanner() {
      this.panner = node({ pan: { value: 0 } });
      return this.panner;
    }
    createOscillator() {
      const frequency = { value: 0 };
      const start = () => heard.push([timers.now, Math.round(frequency.value), this.panner.pan.value]);
      return node({ frequency, setPeriodicWave() {}, addEventListener() {}, start, stop() {} });
    }
    close() {
      this.isOpen = false;
    }
  };
});

function listening(lines = ofMap) {
  const atlas = Object.assign(new EventTarget(), {
    state: { map: null },
    lines,
    notes: async () => atlas.lines,
    focus: (id) => heard.push([timers.now, 'at', id ?? null]),
  });
  const place = new PlainElement('div');
  const button = Object.assign(new PlainElement('button'), { dataset: { listen: 'map' } });
  const listens = new Listening(atlas, place);
  const [begin, stop] = place.all.filter(({ localName }) => localName === 'button');
  const [status, caption] = place.all.filter(({ role, className }) => role === 'status' || className === 'caption');
  const slow = place.all.find(({ type }) => type === 'checkbox');
  const meaning = place.all.find(({ id }) => id === 'ecoute-sens');
  const isPlaying = () => button.getAttribute('aria-pressed') === 'true';
  return { atlas, listens, button, begin, stop, status, caption, slow, meaning, isPlaying };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));
// Explained, begun, and the first pause over.
async function begun(lines) {
  const all = listening(lines);
  await all.listens.press(all.button);
  all.begin.click();
  await settled();
  return all;
}
const notes = () => heard.filter(([, what]) => typeof what === 'number');
const pointed = () => heard.filter(([, what]) => what === 'at').map(([, , id]) => id);

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

test('at its end it says so, gives the device back, and leaves no timer', async () => {
  const { status, caption, isPlaying, stop, begin, button } = await begun();
  timers.pass(20_000);
  assert.deepEqual([status.textContent, caption.textContent, isPlaying()], ['Fin', '', false]);
  assert.deepEqual([stop.hidden, begin.hidden], [true, true]);
  assert.deepEqual([devices.length, devices[0].isOpen, timers.count], [1, false, 0]);
  assert.equal(document.activeElement, button, 'the focus that was on « Arrêter » is back');
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

test('Esc, the button again, « Arrêter » and a hidden page end it at once', async () => {
  const acts = {
    escape() {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
      document.dispatchEvent(event);
      assert.ok(event.defaultPrevented && event.cancelBubble, 'it ends the sound and nothing else');
    },
    again: ({ listens, button }) => listens.press(button),
    stop: ({ stop }) => stop.click(),
    hidden() {
      document.hidden = true;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
  for (const [name, act] of Object.entries(acts)) {
    document.hidden = false;
    const all = await begun();
    timers.pass(2000);
    await act(all);
    const count = notes().length;
    timers.pass(20_000);
    assert.equal(notes().length, count, name);
    assert.deepEqual([all.isPlaying(), devices.at(-1).isOpen, timers.count], [false, false, 0], name);
    const key = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' });
    document.dispatchEvent(key);
    assert.ok(!key.defaultPrevented, `${name}: the key is the page’s again`);
  }
});

test('other keys are not its own', async () => {
  const { isPlaying } = await begun();
  const key = Object.assign(new Event('keydown', { cancelable: true }), { key: 'Enter' });
  document.dispatchEvent(key);
  assert.deepEqual([isPlaying(), key.defaultPrevented], [true, false]);
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

test('when nobody passes it ends, in the words of the program', async () => {
  const { atlas, status, isPlaying } = await begun();
  timers.pass(2000);
  atlas.lines = linesOf(['group', '45 projets']);
  atlas.dispatchEvent(new Event('statechange'));
  await settled();
  assert.deepEqual([status.textContent, isPlaying(), timers.count], ['2 notes', false, 0]);
  assert.equal(devices[0].isOpen, false);
});

test('a state that changes while nothing plays asks for no notes', () => {
  const { atlas } = listening();
  atlas.notes = () => assert.fail('asked');
  atlas.dispatchEvent(new Event('statechange'));
});

test('without sound a sentence says so', async () => {
  globalThis.AudioContext = undefined;
  const { status, isPlaying } = await begun();
  assert.deepEqual([status.textContent, isPlaying(), timers.count], ['Pas de sons', false, 0]);
});

test('notes that cannot be had are told in the place of the end', async () => {
  const all = listening();
  await all.listens.press(all.button);
  all.atlas.notes = async () => {
    throw new Error('program.late.wasm: HTTP 404');
  };
  all.begin.click();
  await settled();
  assert.deepEqual([all.status.textContent, all.isPlaying()], ['program.late.wasm: HTTP 404', false]);
  assert.equal(devices[0].isOpen, false);
});

test('stopped while its notes are on their way, it plays nothing when they come', async () => {
  const all = listening();
  await all.listens.press(all.button);
  let give;
  all.atlas.notes = () => new Promise((resolve) => (give = resolve));
  all.begin.click();
  all.stop.click();
  give(ofMap);
  await settled();
  timers.pass(20_000);
  assert.deepEqual([notes(), all.isPlaying(), timers.count], [[], false, 0]);
});
