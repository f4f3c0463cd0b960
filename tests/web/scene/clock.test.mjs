// The time of a show as values: spans as they are read, and the timer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterStep, elapsed, isAtZero, isRunning, pause, spanText, start, stopped } from '../../../web/scene/clock.js';

test('a span in minutes and seconds, in hours from one on; what is over is as long as what is left', () => {
  for (const [seconds, text] of [
    [0, '0:00'],
    [9.99, '0:09'],
    [61, '1:01'],
    [3599, '59:59'],
    [3600, '1:00:00'],
    [3725, '1:02:05'],
    [-125, '2:05'],
    [-0.4, '0:00'],
  ])
    assert.equal(spanText(seconds), text);
});

test('a timer runs from its start, rests when it is stopped, and goes on from there', () => {
  const running = start(stopped, 1000);
  assert.equal(elapsed(running, 4000), 3000);
  assert.deepEqual(start(running, 2000), running, 'it has started already');
  const resting = pause(running, 5000);
  assert.equal(elapsed(resting, 99_000), 4000);
  assert.equal(elapsed(start(resting, 10_000), 11_000), 5000);
  assert.deepEqual([stopped, running, resting].map(isRunning), [false, true, false]);
  assert.deepEqual([stopped, running, resting].map(isAtZero), [true, false, false]);
});

test('the first step forward starts the time: none back, none on the spot, and no time that was stopped', () => {
  assert.deepEqual(afterStep(stopped, 1, 2, 500), start(stopped, 500));
  assert.equal(afterStep(stopped, 2, 1, 500), stopped);
  assert.equal(afterStep(stopped, 2, 2, 500), stopped);
  const running = start(stopped, 100);
  assert.equal(afterStep(running, 2, 3, 500), running);
  const resting = pause(running, 300);
  assert.equal(afterStep(resting, 2, 3, 500), resting);
});
