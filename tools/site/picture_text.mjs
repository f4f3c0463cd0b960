// Words in a picture made at build time: measured in the face that draws them, broken into lines.
import { Resvg } from '@resvg/resvg-js';

export const family = 'Atkinson Hyperlegible Next';
const lineEm = 1.2;
const ascentEm = 0.8;

export const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

// `fonts`: the options that resvg takes.
export class Measure {
  #known = new Map();
  #fonts;

  constructor(fonts) {
    this.#fonts = fonts;
  }
  // The advance of the text, its spaces too: what it adds between two letters, since the box of a text ends at its ink.
  of(text, size, weight) {
    return this.#inked(`H${text}H`, size, weight) - this.#inked('HH', size, weight);
  }
  #inked(text, size, weight) {
    const key = `${weight} ${text}`;
    if (!this.#known.has(key)) {
      const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="10" y="120" font-family="${family}" font-weight="${weight}" font-size="100">${escaped(text)}</text></svg>`;
      const box = new Resvg(markup, this.#fonts).getBBox();
      this.#known.set(key, box ? box.width / 100 : 0);
    }
    return this.#known.get(key) * size;
  }
  lines(text, size, weight, room) {
    const lines = [];
    const space = this.of(' ', size, weight);
    let left = -1;
    for (const word of text.split(' ')) {
      const wide = this.of(word, size, weight);
      if (left < space + wide) {
        lines.push(word);
        left = room - wide;
      } else {
        lines[lines.length - 1] += ` ${word}`;
        left -= space + wide;
      }
    }
    return lines;
  }
}

// Lines of words from the top `y` down, in the largest of `sizes` at which none is too wide for `room` and they are `most` at
// most; the smallest where none is. Returns { markup, bottom }.
export function paragraph(measure, text, { x, y, room, sizes, weight = 400, most, quiet }) {
  const suits = (size) => {
    const lines = measure.lines(text, size, weight, room);
    return lines.length <= most && text.split(' ').every((word) => measure.of(word, size, weight) <= room);
  };
  const fitting = sizes.find(suits) ?? sizes.at(-1);
  const lines = measure.lines(text, fitting, weight, room);
  const classes = [weight === 700 && 'bold', quiet && 'quiet'].filter(Boolean).join(' ');
  const markup = lines.map(
    (line, index) =>
      `<text class="${classes}" x="${x}" y="${y + fitting * (ascentEm + index * lineEm)}" font-size="${fitting}">${escaped(line)}</text>`,
  );
  return { markup: markup.join(''), bottom: y + lines.length * fitting * lineEm };
}
