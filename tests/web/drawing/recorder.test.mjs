// What the program asks of OpenGL, as a list: in order, by names that are nobody else's, with copies of what may change.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Recorder } from '../../../web/drawing/recorder.js';
import { fakeGlyphs } from '../support/glyphs.mjs';
import { callsOf } from '../support/pictures.mjs';

let recorder;
beforeEach(() => {
  recorder = new Recorder(fakeGlyphs());
});

test('calls in their order, with their values, whatever these are', () => {
  const calls = [
    ['viewport', 0, 0, 640, 480],
    ['clear', 16384],
    ['texImage2D', 3553, 0, null, 0.5],
    ['shaderSource', 3, 'void main() {}'],
    ['clear', 1024],
  ];
  for (const call of calls) recorder.call(...call);
  assert.deepEqual(callsOf(recorder.take().picture), calls);
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
  assert.deepEqual([...callsOf(picture)[0][2]], [2, 3, 4]);
  assert.deepEqual(owned, [copy.buffer, picture.calls.buffer]);
  assert.equal(recorder.take().owned.length, 1, 'once');
});

test('a letter is a call from its place on the sheet, which comes with the picture', () => {
  recorder.letter(0, 20, 65, 100, 200);
  recorder.letter(1, 20, 66, 110, 200);
  const { picture, owned } = recorder.take();
  assert.deepEqual(callsOf(picture), [
    ['letter', 100, 200, 0, 0, 12, 22],
    ['letter', 110, 200, 12, 0, 12, 22],
  ]);
  assert.equal(picture.sheet.width, 24);
  assert.ok(owned.includes(picture.sheet));
  const { picture: next } = recorder.take();
  assert.deepEqual([callsOf(next), next.sheet], [[], null]);
});

test('what is forgotten is in no picture', () => {
  recorder.call('clear', 16384);
  recorder.letter(0, 20, 65, 0, 0);
  recorder.forget();
  const { picture } = recorder.take();
  assert.deepEqual([callsOf(picture), picture.others, picture.sheet], [[], [], null]);
});
