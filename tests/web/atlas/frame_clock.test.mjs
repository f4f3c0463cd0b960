// The time of frames, over a clock that a browser rounds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameClock } from '../../../web/atlas/frame_clock.js';

// The steps between frames, each so long, as the clock tells them over a browser's that shows `roundedTo` milliseconds.
function steps(frameMillis, roundedTo, count = 60) {
  const clock = new FrameClock();
  const times = Array.from({ length: count }, (_, index) => {
    const now = 5000 + index * frameMillis;
    return clock.at(Math.floor(now / roundedTo) * roundedTo);
  });
  return times.slice(1).map((time, index) => time - times[index]);
}

test('a clock that is exact is told as it is', () => {
  const clock = new FrameClock();
  assert.deepEqual(
    [5, 21.6, 38.3, 4000].map((now) => clock.at(now)),
    [5, 21.6, 38.3, 4000],
  );
});

for (const [name, frameMillis] of [
  ['60', 1000 / 60],
  ['144', 1000 / 144],
  ['30', 1000 / 30],
])
  test(`at ${name} frames a second, a clock rounded to 100 ms moves on with each`, () => {
    const after = steps(frameMillis, 100, 120).slice(60);
    for (const step of after) assert.ok(step >= 0 && step < 2.2 * frameMillis + 1, `${step}`);
    const mean = after.reduce((sum, step) => sum + step, 0) / after.length;
    assert.ok(Math.abs(mean - frameMillis) < frameMillis * 0.12, `${mean} ms for ${frameMillis}`);
    assert.ok(after.filter((step) => step < frameMillis / 4).length < after.length / 5, 'it hardly ever stands');
  });

test('it never goes back, nor far ahead', () => {
  const clock = new FrameClock();
  let last = 0;
  for (let frame = 0; frame < 500; frame += 1) {
    const time = clock.at(1000);
    assert.ok(time >= last);
    last = time;
  }
  assert.ok(last <= 1100);
  assert.ok(clock.at(1001) >= last);
});

test('a rest between two frames is no part of a frame', () => {
  const clock = new FrameClock();
  clock.at(1000);
  clock.at(1000);
  clock.at(61_000);
  assert.ok(clock.at(61_000) < 61_020);
});
