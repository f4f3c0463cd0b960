// Draws letters with the browser's own text renderer for the program's texture: the page's fonts, every script, no parser.

export const family = 'Atkinson Hyperlegible Next';
const families = `"${family}", system-ui, sans-serif`;
const weights = [400, 700]; // FontWeight in src/ui/glyph_source.h
const paddingPixels = 1; // antialiasing may touch the pixel outside the measured box

const fontOf = (weight, sizePixels, families) => `${weights[weight]} ${sizePixels}px ${families}`;

// Resolves when the page's faces are there, or after a while without: a late font is better than a late map.
export async function fontsReady(waitMillis = 2500) {
  const faces = Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px "${family}"`)));
  const patience = new Promise((resolve) => setTimeout(resolve, waitMillis));
  await Promise.race([faces, patience]).catch(() => {});
}

export class Glyphs {
  #context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  #measured = null;
  #families;

  // `font`: a family, before ours.
  constructor(font) {
    this.#families = font ? `${font}, ${families}` : families;
  }

  lineMetrics(weight) {
    const referencePixels = 100;
    this.#context.font = fontOf(weight, referencePixels, this.#families);
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = this.#context.measureText('Hg');
    return { ascent: fontBoundingBoxAscent / referencePixels, descent: fontBoundingBoxDescent / referencePixels };
  }

  measure(weight, sizePixels, codepoint) {
    const letter = String.fromCodePoint(codepoint);
    const font = fontOf(weight, sizePixels, this.#families);
    this.#context.font = font;
    const box = this.#context.measureText(letter);
    const isBlank = box.actualBoundingBoxRight + box.actualBoundingBoxLeft <= 0;
    const left = Math.floor(-box.actualBoundingBoxLeft) - paddingPixels;
    const top = -Math.ceil(box.actualBoundingBoxAscent) - paddingPixels;
    const width = isBlank ? 0 : Math.ceil(box.actualBoundingBoxRight) + paddingPixels - left;
    const height = isBlank ? 0 : Math.ceil(box.actualBoundingBoxDescent) + paddingPixels - top;
    this.#measured = { letter, font, left, top, width, height };
    return { advance: box.width, left, top, width, height };
  }

  // The coverage of the letter measured last, row by row.
  coverage() {
    const { letter, font, left, top, width, height } = this.#measured;
    const context = this.#context;
    if (context.canvas.width < width) context.canvas.width = width;
    if (context.canvas.height < height) context.canvas.height = height;
    context.clearRect(0, 0, width, height);
    context.font = font; // a resized canvas forgets it
    context.fillText(letter, -left, -top);
    const { data } = context.getImageData(0, 0, width, height);
    return data.filter((_, index) => index % 4 === 3);
  }
}
