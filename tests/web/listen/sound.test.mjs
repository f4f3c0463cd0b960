// The notes themselves, on a device that remembers what it was asked for: pitch by label, side by place, no louder than speech.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { noteSeconds, openSound, Sound } from '../../../web/listen/sound.js';

let devices;
beforeEach(() => {
  devices = [];
  globalThis.AudioContext = class {
    currentTime = 10;
    destination = { name: 'loudspeaker' };
    oscillators = [];
    isClosed = false;
    constructor() {
      devices.push(this);
    }
    #node(more) {
      return {
        to: null,
        connect(next) {
          this.to = next;
          return next;
        },
        disconnect() {
          this.isCut = true;
        },
        ...more,
      };
    }
    createPeriodicWave(real, imaginary) {
      return { real: [...real], imaginary: [...imaginary] };
    }
    createGain() {
      const steps = [];
      const at = (value, seconds) => steps.push([value, seconds]);
      return this.#node({ gain: { steps, setValueAtTime: at, linearRampToValueAtTime: at } });
    }
    createStereoPanner() {
      return this.#node({ pan: { value: 0 } });
    }
    createOscillator() {
      const made = Object.assign(new EventTarget(), this.#node({ frequency: { value: 0 }, times: [] }), {
        setPeriodicWave(wave) {
          made.wave = wave;
        },
        start: (seconds) => made.times.push(['start', seconds]),
        stop: (seconds) => made.times.push(['stop', seconds]),
      });
      this.oscillators.push(made);
      return made;
    }
    close() {
      this.isClosed = true;
      return Promise.resolve();
    }
  };
});

function played(step, pan = 0) {
  new Sound().play(step, pan);
  const [note] = devices.at(-1).oscillators;
  return { note, envelope: note.to, panner: note.to.to, end: note.to.to.to };
}

test('the higher the label, the higher the note and the brighter', () => {
  const notes = [0, 1, 2].map((step) => played(step).note);
  const hertz = notes.map(({ frequency }) => frequency.value);
  assert.deepEqual(hertz, [392, 493.88, 587.33], 'G4, B4, D5');
  const partials = notes.map(({ wave }) => wave.imaginary.length - 1);
  assert.deepEqual(partials, [1, 2, 3]);
  for (const { wave } of notes) {
    assert.equal(wave.imaginary[0], 0, 'nothing that stands still');
    assert.equal(wave.imaginary[1], 1);
    assert.ok(wave.real.length === wave.imaginary.length && wave.real.every((one) => one === 0));
  }
});

test('from the west to the east, and never on one side alone', () => {
  const pans = [-1, -0.5, 0, 1].map((pan) => played(2, pan).panner.pan.value);
  assert.deepEqual(pans, [-0.8, -0.4, 0, 0.8]);
});

test('soft, without a click: from nothing to a fifth of full scale and back, in the time of a note', () => {
  const { note, envelope, panner, end } = played(2);
  const [[first, from], [most, reached], [last, until]] = envelope.gain.steps;
  assert.deepEqual([first, most, last], [0, 0.2, 0]);
  assert.equal(from, 10);
  assert.ok(reached - from >= 0.01 && reached - from < 0.05, `${reached - from} s`);
  assert.equal(until, 10 + noteSeconds);
  assert.deepEqual(note.times, [
    ['start', 10],
    ['stop', 10 + noteSeconds],
  ]);
  assert.equal(end.name, 'loudspeaker');
  note.dispatchEvent(new Event('ended'));
  assert.ok(panner.isCut, 'a note that is over holds nothing');
});

test('to close it stops what still sounds, and gives the device back', async () => {
  const sound = new Sound();
  for (const step of [2, 0, 1]) sound.play(step, 0);
  const [device] = devices;
  const [over, ...sounding] = device.oscillators;
  over.dispatchEvent(new Event('ended'));
  await sound.close();
  assert.deepEqual(
    [over, ...sounding].map(({ times }) => times.length),
    [2, 3, 3],
  );
  assert.deepEqual(sounding[0].times.at(-1), ['stop', undefined], 'at once');
  assert.ok(device.isClosed);
  assert.equal(devices.length, 1);
});

test('a browser without sound, or that lets no page have it, has none', () => {
  assert.ok(openSound());
  for (const refusing of [
    undefined,
    class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError');
      }
    },
  ]) {
    globalThis.AudioContext = refusing;
    assert.equal(openSound(), null);
  }
});
