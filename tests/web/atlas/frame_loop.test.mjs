// When the canvas is drawn, without a page: a program that wants no frame is not asked for one.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { FrameLoop } from '../../../web/atlas/frame_loop.js';

let asked;
beforeEach(() => {
  asked = [];
  globalThis.document = { hidden: false, addEventListener() {}, removeEventListener() {} };
  globalThis.requestAnimationFrame = (callback) => asked.push(callback);
  globalThis.cancelAnimationFrame = () => {};
});

function programOf(frames) {
  return {
    drawn: 0,
    isLost: false,
    get wantsFrame() {
      return !this.isLost && this.drawn < frames;
    },
    frame() {
      this.drawn += 1;
    },
  };
}

// What is drawn is shown at once.
function loopOf(program) {
  const loop = new FrameLoop(
    program,
    () => loop.shown(),
    () => {},
  );
  return loop;
}

test('two wait to be seen, and no more, however often one is asked for', () => {
  const program = programOf(4);
  const loop = new FrameLoop(
    program,
    () => {},
    () => {},
  );
  for (let times = 0; times < 4; times += 1) loop.drawNow();
  while (asked.length) asked.shift()();
  assert.deepEqual([program.drawn, loop.isAtRest], [2, false]);
  loop.shown();
  assert.equal(asked.length, 1);
  asked.shift()();
  assert.equal(program.drawn, 3);
  loop.shown();
  asked.shift()();
  loop.shown();
  assert.deepEqual([program.drawn, loop.isAtRest], [4, false], 'until it is on the canvas');
  loop.shown();
  assert.ok(loop.isAtRest);
});

test('a frame is asked for while one is wanted, one at a time, and then no more', () => {
  const program = programOf(2);
  const loop = loopOf(program);
  loop.wake();
  loop.wake();
  assert.equal(asked.length, 1);
  while (asked.length) asked.shift()();
  assert.equal(program.drawn, 2);
  assert.ok(loop.isAtRest);
});

test('hidden, none is asked for; seen again, it is', () => {
  const heard = {};
  Object.assign(document, {
    hidden: true,
    addEventListener: (type, listener) => Object.assign(heard, { [type]: listener }),
  });
  const program = programOf(1);
  const loop = loopOf(program);
  loop.wake();
  assert.equal(asked.length, 0);
  document.hidden = false;
  heard.visibilitychange();
  assert.equal(asked.length, 1);
});

test('a context lost between the asking and the frame: nothing is drawn', () => {
  const program = programOf(2);
  const loop = loopOf(program);
  loop.wake();
  program.isLost = true;
  asked.shift()();
  assert.equal(program.drawn, 0);
  assert.equal(asked.length, 0);
});
