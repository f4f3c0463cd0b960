// What the program asks of OpenGL, as a list: in order, by names that are nobody else's, with copies of what may change.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Recorder } from '../../../web/drawing/recorder.js';
import { fakeGlyphs } from '../support/glyphs.mjs';

let recorder;
beforeEach(() => {
  recorder = new Recorder(fakeGlyphs());
});

test('calls in their order, each with how many values it has', () => {
  recorder.call('viewport', 0, 0, 640, 480);
  recorder.call('clear', 16384);
  assert.deepEqual(recorder.take().picture.calls, ['viewport', 4, 0, 0, 640, 480, 'clear', 1, 16384]);
});

test('no name is given out twice, whatever it is of, nor again after a picture', () => {
  const names = [recorder.make('createBuffer'), recorder.make('createTexture')];
  recorder.take();
  names.push(recorder.make('createShader', 35633));
  recorder.forget();
  names.push(recorder.make('createBuffer'));
  assert.equal(new Set(names).size, names.length);
  assert.ok(!names.includes(0), 'which is no object');
});

test('what is copied stays as it was, and may be handed over', () => {
  const memory = Uint8Array.from([1, 2, 3, 4, 5]);
  const copy = recorder.copied(memory, 1, 3);
  recorder.call('bufferData', 34962, copy, 35044);
  memory.fill(0);
  const { picture, owned } = recorder.take();
  assert.deepEqual([...picture.calls[3]], [2, 3, 4]);
  assert.deepEqual(owned, [copy.buffer]);
  assert.deepEqual(recorder.take().owned, [], 'once');
});

test('a letter is a call from its place on the sheet, which comes with the picture', () => {
  recorder.letter(0, 20, 65, 100, 200);
  recorder.letter(1, 20, 66, 110, 200);
  const { picture, owned } = recorder.take();
  assert.deepEqual(picture.calls, ['letter', 6, 100, 200, 0, 0, 12, 22, 'letter', 6, 110, 200, 12, 0, 12, 22]);
  assert.equal(picture.sheet.width, 24);
  assert.ok(owned.includes(picture.sheet));
  assert.deepEqual(recorder.take().picture, { calls: [], sheet: null });
});

test('what is forgotten is in no picture', () => {
  recorder.call('clear', 16384);
  recorder.letter(0, 20, 65, 0, 0);
  recorder.forget();
  assert.deepEqual(recorder.take(), { picture: { calls: [], sheet: null }, owned: [] });
});
