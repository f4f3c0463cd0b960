// The context of a canvas, without a browser: when it is asked for, given back and taken, and what is told of it.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { CanvasContext } from '../../../web/drawing/canvas_context.js';

const settled = () => new Promise((done) => setTimeout(done, 20)); // longer than a few timers in a row

// As a browser does: it is lost at once, says so later, and gives back only what it has said is lost and was not refused to.
class Canvas extends EventTarget {
  isLost = false;
  isTold = false; // of the loss
  asked = 0;
  errors = [];
  hasWebgl = true;
  getContext() {
    this.asked += 1;
    return this.hasWebgl ? this.#gl : null;
  }
  #gl = {
    isContextLost: () => this.isLost,
    getExtension: (name) => (name === 'WEBGL_lose_context' ? this.#lending : {}),
  };
  #lending = {
    loseContext: () => this.lose(),
    restoreContext: () => {
      if (!this.isTold) this.errors.push('INVALID_OPERATION: restoreContext');
      else setTimeout(() => this.restore());
    },
  };
  lose() {
    this.isLost = true;
    setTimeout(() => {
      this.isTold = !this.dispatchEvent(new Event('webglcontextlost', { cancelable: true }));
    });
  }
  restore() {
    [this.isLost, this.isTold] = [false, false];
    this.dispatchEvent(new Event('webglcontextrestored'));
  }
}

let canvas;
let context;
let heard;
beforeEach(() => {
  canvas = new Canvas();
  heard = [];
  context = new CanvasContext(canvas, {
    came: () => heard.push('came'),
    gone: () => heard.push('gone'),
    refused: () => heard.push('refused'),
  });
});

test('none is asked for before one is wanted, and one is enough', () => {
  context.want(false);
  assert.equal(canvas.asked, 0);
  context.want(true);
  context.want(true);
  assert.deepEqual([canvas.asked, heard], [1, ['came']]);
});

test('given back when it is not wanted, and asked for again when it is', async () => {
  context.want(true);
  context.want(false);
  assert.ok(canvas.isLost, 'at once: another waits for it');
  assert.deepEqual(heard, ['came', 'gone']);
  await settled();
  context.want(true);
  await settled();
  assert.deepEqual(heard, ['came', 'gone', 'came']);
  assert.deepEqual([canvas.isLost, canvas.errors], [false, []]);
});

test('wanted again before the browser has said that it is lost', async () => {
  context.want(true);
  context.want(false);
  context.want(true);
  await settled();
  await settled();
  assert.deepEqual(heard, ['came', 'gone', 'came']);
  assert.deepEqual(canvas.errors, []);
});

test('not wanted any more by the time that it comes: given back again', async () => {
  context.want(true);
  context.want(false);
  await settled();
  context.want(true);
  context.want(false);
  await settled();
  await settled();
  assert.ok(canvas.isLost);
  assert.deepEqual(heard, ['came', 'gone']);
  context.want(true);
  await settled();
  assert.equal(heard.at(-1), 'came');
  assert.deepEqual(canvas.errors, []);
});

test('one that the browser takes comes when the browser gives it', async () => {
  context.want(true);
  canvas.lose();
  await settled();
  assert.deepEqual(heard, ['came', 'gone']);
  context.want(false);
  context.want(true);
  assert.deepEqual(canvas.errors, [], 'it is not ours to ask for');
  canvas.restore();
  assert.deepEqual(heard, ['came', 'gone', 'came']);
});

test('without WebGL 2 it is refused', () => {
  canvas.hasWebgl = false;
  context.want(true);
  assert.deepEqual(heard, ['refused']);
});
