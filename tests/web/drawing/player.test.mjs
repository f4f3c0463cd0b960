// A recorder's pictures, played in a context that keeps what it was asked.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Player } from '../../../web/drawing/player.js';
import { pictureOf } from '../support/pictures.mjs';

let asked; // calls, in order
let gl;
let player;
let sizes;
let refused; // programs
let isLost;
const constants = {
  LINK_STATUS: 'link',
  TEXTURE_2D: 3553,
  RED: 6403,
  UNSIGNED_BYTE: 5121,
  UNPACK_SKIP_PIXELS: 1,
  UNPACK_SKIP_ROWS: 2,
};
const answers = {
  isContextLost: () => isLost,
  getProgramParameter: (program) => !refused.includes(program),
  getProgramInfoLog: (program) => `${program} is not linked`,
  getAttachedShaders: () => ['shader'],
  getShaderInfoLog: () => 'a word too many',
  getUniformLocation: (program, name) => `${name} of ${program}`,
  getParameter: (name) => (name === 'MAX_VIEWPORT_DIMS' ? [4096, 4096] : 4096),
};
beforeEach(() => {
  [asked, sizes, refused, isLost] = [[], [], [], false];
  const canvas = { width: 300, height: 150 };
  gl = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === 'canvas') return canvas;
        if (/^drawingBuffer/.test(name)) return Math.min(canvas[name.slice(13).toLowerCase()], 1000);
        if (name in constants) return constants[name];
        if (name.startsWith('MAX_')) return name;
        return (
          answers[name] ??
          ((...values) => {
            asked.push([name, ...values]);
            return name.startsWith('create') ? `${name.slice(6)} ${asked.length}` : undefined;
          })
        );
      },
    },
  );
  player = new Player(gl, (...size) => sizes.push(size));
});

const play = (calls, sheet) => player.play(pictureOf(calls, sheet));

test('objects stand in the place of their names, none where it is 0', () => {
  play([
    ['createBuffer', 7],
    ['bindBuffer', 34962, 7],
    ['bindBuffer', 34963, 0],
    ['deleteBuffer', 7],
    ['bindBuffer', 34962, 7],
  ]);
  assert.deepEqual(asked, [
    ['createBuffer'],
    ['bindBuffer', 34962, 'Buffer 1'],
    ['bindBuffer', 34963, null],
    ['deleteBuffer', 'Buffer 1'],
    ['bindBuffer', 34962, undefined],
  ]);
});

test('they are the same in the next picture; a kind goes with a shader', () => {
  play([['createShader', 3, 35633]]);
  play([['compileShader', 3]]);
  assert.deepEqual(asked, [
    ['createShader', 35633],
    ['compileShader', 'Shader 1'],
  ]);
});

test('a place of a uniform is asked for once, by the name that the recorder gave it', () => {
  play([
    ['createProgram', 1],
    ['getUniformLocation', 2, 1, 'u_color'],
    ['uniform4f', 2, 0.1, 0.2, 0.3, 1],
  ]);
  assert.deepEqual(asked.at(-1), ['uniform4f', 'u_color of Program 1', 0.1, 0.2, 0.3, 1]);
  play([['uniform3fv', 2, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]]);
  assert.deepEqual(asked.at(-1), ['uniform3fv', 'u_color of Program 1', [0.1, 0.2, 0.3, 0.4, 0.5, 0.6]]);
});

const linked = [
  ['createProgram', 1],
  ['linkProgram', 1],
];

test('what the driver says of shaders that it refuses, once; nothing when it took them', () => {
  assert.equal(play(linked), '');
  refused = ['Program 3'];
  assert.equal(play(linked), 'Program 3 is not linked a word too many');
  assert.equal(play([['clear', 1]]), '');
});

test('a lost context refuses everything, and is not blamed for it', () => {
  [refused, isLost] = [['Program 1'], true];
  assert.equal(play(linked), '');
});

test('a letter comes from its place on the sheet, and what comes from memory is not moved by that', () => {
  let isClosed = false;
  const sheet = { close: () => (isClosed = true) };
  play([['letter', 100, 200, 30, 40, 12, 22]], sheet);
  assert.deepEqual(asked, [
    ['pixelStorei', 1, 30],
    ['pixelStorei', 2, 40],
    ['texSubImage2D', 3553, 0, 100, 200, 12, 22, 6403, 5121, sheet],
    ['pixelStorei', 1, 0],
    ['pixelStorei', 2, 0],
  ]);
  assert.ok(isClosed);
});

test('the canvas gets the size of the picture; where it cannot, it is told which', () => {
  play([['size', 640, 480]]);
  assert.deepEqual([gl.canvas.width, gl.canvas.height, sizes], [640, 480, []]);
  play([['size', 2000, 500]]);
  assert.deepEqual(sizes, [[1000, 250]]);
});
