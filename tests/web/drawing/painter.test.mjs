// Who has the canvas, on the page or in a worker: what it tells of its context, and which pictures it plays.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { FarPainter } from '../../../web/drawing/far_painter.js';
import { Painter } from '../../../web/drawing/painter.js';
import { pictureOf } from '../support/pictures.mjs';

// A canvas with a context that answers to nothing but what is asked here.
class Canvas extends EventTarget {
  cleared = 0;
  getContext() {
    return {
      isContextLost: () => false,
      getExtension: (name) => name === 'EXT_color_buffer_float',
      clear: () => (this.cleared += 1),
      linkProgram() {},
      createProgram: () => ({}),
      getProgramParameter: () => false,
      getProgramInfoLog: () => 'no',
      getAttachedShaders: () => [],
    };
  }
}
const clear = pictureOf([['clear', 16384]]);

let canvas;
let told;
let painter;
globalThis.window = { origin: 'https://a.fr' };
beforeEach(() => {
  [canvas, told] = [new Canvas(), []];
  painter = new Painter(
    canvas,
    (...words) => told.push(words),
    (then) => then(),
  );
});

test('a context that came, with what it can; each picture is played, and told', () => {
  painter.want(true);
  painter.play(1, clear);
  assert.deepEqual(told, [['came', 1, true], ['played']]);
  assert.equal(canvas.cleared, 1);
});

test('a picture for a context that is gone is not played, and is done with all the same', async () => {
  painter.want(true);
  canvas.dispatchEvent(new Event('webglcontextlost'));
  painter.play(1, clear);
  canvas.dispatchEvent(new Event('webglcontextrestored'));
  painter.play(1, clear);
  painter.play(2, clear);
  await new Promise((done) => setTimeout(done));
  assert.deepEqual(told, [['came', 1, true], ['gone'], ['played'], ['came', 2, true], ['played'], ['played']]);
  assert.equal(canvas.cleared, 1);
});

test('shaders that the driver refuses are told with its words', () => {
  painter.want(true);
  painter.play(
    1,
    pictureOf([
      ['createProgram', 5],
      ['linkProgram', 5],
    ]),
  );
  assert.deepEqual(told.slice(1), [['failed', 'no'], ['played']]);
});

test('in a worker: it gets the canvas, then what is asked; it tells what it is told', () => {
  const sent = [];
  globalThis.Worker = class {
    postMessage(...message) {
      sent.push(message);
    }
    terminate() {
      sent.push('terminated');
    }
  };
  const far = new FarPainter(
    { transferControlToOffscreen: () => 'its pixels' },
    (...words) => told.push(words),
    'https://a.fr/',
  );
  far.want(true);
  far.play(1, clear, ['owned']);
  far.leave();
  assert.deepEqual(sent, [
    ['its pixels', ['its pixels']],
    [['want', true]],
    [['play', 1, clear], ['owned']],
    'terminated',
  ]);
});

test('where a canvas cannot leave the page, or the site is of another origin, nothing is begun', () => {
  globalThis.Worker = class {
    constructor() {
      assert.fail('no worker is asked for');
    }
  };
  const canvas = { transferControlToOffscreen: () => assert.fail('the canvas stays') };
  for (const [what, base] of [
    [{}, 'https://a.fr/'],
    [canvas, 'https://b.fr/'],
  ])
    assert.throws(() => new FarPainter(what, () => {}, base), /OffscreenCanvas|b\.fr/);
});

test('a worker whose script cannot be had is a refusal', () => {
  let made;
  globalThis.Worker = class {
    constructor() {
      made = this;
    }
    postMessage() {}
  };
  new FarPainter({ transferControlToOffscreen: () => ({}) }, (...words) => told.push(words), 'https://a.fr/');
  made.onmessage({ data: ['came', 1, false] });
  made.onerror();
  assert.deepEqual(told, [['came', 1, false], ['refused']]);
});

test('a picture is told when the browser has taken it, not when it was asked to', () => {
  let take;
  const slow = new Painter(
    new Canvas(),
    (...words) => told.push(words),
    (then) => (take = then),
  );
  slow.want(true);
  slow.play(1, clear);
  assert.deepEqual(told, [['came', 1, true]]);
  take();
  assert.deepEqual(told.at(-1), ['played']);
});
