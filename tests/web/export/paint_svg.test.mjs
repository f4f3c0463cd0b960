// How a figure is painted as a PNG, without a page: what a context is told for each shape.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { paintSvg } from '../../../web/export/paint_svg.js';

const painted = [];
const context = {
  fill(path, rule) {
    painted.push(['fill', path.data, this.fillStyle, this.globalAlpha, rule]);
  },
  stroke(path) {
    painted.push(['stroke', path.data, this.strokeStyle, this.globalAlpha, this.lineWidth]);
  },
  strokeText: () => {},
  fillText(text, x, y) {
    painted.push(['text', text, this.fillStyle, this.globalAlpha, this.font, this.textAlign, x, y]);
  },
};
let canvas;
before(() => {
  globalThis.Path2D = class {
    constructor(data) {
      this.data = data;
    }
  };
  globalThis.document = {
    createElement: () => {
      canvas = { getContext: () => context, toBlob: (done) => done('png') };
      return canvas;
    },
    fonts: { load: async () => {} },
  };
});

const shape = (localName, attributes, textContent = '') => ({
  localName,
  textContent,
  getAttribute: (name) => attributes[name] ?? null,
  hasAttribute: (name) => name in attributes,
});

test('the size, the colours and the strengths that the document says', async () => {
  const svg = shape('svg', { width: '640', height: '480', 'font-family': 'Atkinson' });
  svg.children = [
    shape('title', {}),
    shape('path', { d: 'M0 0h9', fill: '#f0be55', 'fill-opacity': '0.25', 'fill-rule': 'evenodd' }),
    shape('path', { d: 'M1 1h9', fill: 'none', stroke: '#17202b', 'stroke-width': '2', 'stroke-opacity': '0.5' }),
    shape('text', { x: '3', y: '4', 'font-size': '12', 'text-anchor': 'middle', fill: '#fff' }, 'Lyon'),
  ];
  assert.equal(await paintSvg(svg), 'png');
  assert.deepEqual([canvas.width, canvas.height], [640, 480]);
  assert.deepEqual(painted, [
    ['fill', 'M0 0h9', '#f0be55', 0.25, 'evenodd'],
    ['stroke', 'M1 1h9', '#17202b', 0.5, 2],
    ['text', 'Lyon', '#fff', 1, '400 12px Atkinson', 'center', 3, 4],
  ]);
});
