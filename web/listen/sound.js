// One short note at a time, by the browser's own oscillators.

// A step a tier, from the lowest: the major chord from G4, in the middle of what is heard and of what a small loudspeaker plays.
// Partials are the strengths of the note itself, of its octave, of the twelfth: the higher, the brighter.
const steps = [
  { hertz: 392, partials: [1] },
  { hertz: 493.88, partials: [1, 0.3] },
  { hertz: 587.33, partials: [1, 0.45, 0.25] },
  { hertz: 783.99, partials: [1, 0.5, 0.3] },
  { hertz: 987.77, partials: [1, 0.55, 0.35] },
];

const volume = 0.2; // of full scale: what is loud beside speech would cover a screen reader
const farthestPan = 0.8; // with one ear, or one earphone, both sides are still heard
const attackSeconds = 0.015; // shorter, it clicks
export const noteSeconds = 0.35;

export class Sound {
  #context = new AudioContext(); // of someone who pressed something, or it stays silent
  /** @type {Set<OscillatorNode>} */
  #playing = new Set();

  // `step` from 0, the lowest; `pan` from −1, the left, to 1, the right.
  /** @param {number} step @param {number} pan */
  play(step, pan) {
    const { hertz, partials } = steps[step];
    const context = this.#context;
    const [start, end] = [context.currentTime, context.currentTime + noteSeconds];
    const oscillator = context.createOscillator();
    const envelope = context.createGain();
    const panner = context.createStereoPanner();
    const imaginary = Float32Array.from([0, ...partials]);
    oscillator.setPeriodicWave(context.createPeriodicWave(new Float32Array(imaginary.length), imaginary));
    oscillator.frequency.value = hertz;
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(volume, start + attackSeconds);
    envelope.gain.linearRampToValueAtTime(0, end);
    panner.pan.value = pan * farthestPan;
    oscillator.connect(envelope).connect(panner).connect(context.destination);
    this.#playing.add(oscillator);
    oscillator.addEventListener('ended', () => {
      this.#playing.delete(oscillator);
      panner.disconnect();
    });
    oscillator.start(start);
    oscillator.stop(end);
  }

  close() {
    for (const oscillator of this.#playing) oscillator.stop();
    this.#playing.clear();
    return this.#context.close();
  }
}

// Null where the browser has no sound, or lets no page have it.
export function openSound() {
  try {
    return new Sound();
  } catch {
    return null;
  }
}
