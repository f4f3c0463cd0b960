// Listening with a device that remembers, time as the test wants it, and the few elements of its panel.
import { Listening } from '../../../web/listen/listen.js';
import { PlainElement, plainDocument } from './elements.mjs';
import { Timers } from './timers.mjs';

const words = ['2 notes', 'Fin', 'Écouter', 'Arrêter', 'Lentement', 'Comment', 'D’ouest en est.', 'Pas de sons'];
const tiers = ['bronze', 'argent', 'or']; // from the lowest, as the steps of the scale
const legend = ['Grave', 'Médium', 'Aigu'].map((called, step) => ['legend', String(step), called]);
export const note = (id, tier, pan) => ['note', id, String(tiers.indexOf(tier)), String(pan), `${id}, ${tier}`];
// As src/core/page/note_lines.h says.
export const linesOf = (...lines) => [words, ...legend, ...lines];
export const ofMap = linesOf(['group', 'D’ouest en est'], note('rennes', 'or', -75), note('lyon', 'or', 40));

// New before each test.
export let timers;
export let heard; // in the order in which it happens
export let devices;
export function listenAnew() {
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
}

export function listening(lines = ofMap) {
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
  const [status, caption] = place.all.filter(
    ({ ariaLive, className }) => ariaLive === 'polite' || className === 'caption',
  );
  const slow = place.all.find(({ type }) => type === 'checkbox');
  const meaning = place.all.find(({ id }) => id === 'ecoute-sens');
  const isPlaying = () => button.getAttribute('aria-pressed') === 'true';
  return { atlas, listens, button, begin, stop, status, caption, slow, meaning, isPlaying };
}
export const settled = () => new Promise((resolve) => setImmediate(resolve));
// Explained, and begun.
export async function begun(lines) {
  const all = listening(lines);
  await all.listens.press(all.button);
  all.begin.click();
  await settled();
  return all;
}
export const notes = () => heard.filter(([, what]) => typeof what === 'number');
export const pointed = () => heard.filter(([, what]) => what === 'at').map(([, , id]) => id);
