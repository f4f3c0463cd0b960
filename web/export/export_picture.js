// The form that makes a picture: of what, how large, seen at once, as PNG or SVG.

import { make } from '../base/make.js';
import { inLocale } from '../base/page_language.js';
import { fileName, saveFile } from '../base/save_file.js';
import { fill, texts } from '../texts.js';
import { canvasReadsTrue } from './canvas_reading.js';
import { charts, figureOf, sides } from './figures.js';
import { withOwnLetters } from './own_letters.js';
import { pageLetters } from './page_letters.js';
import { paintSvg } from './paint_svg.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */
/** @import { Catalog } from '../data/documents.js' */

// Pixels. Paper: A4 at 300 points an inch.
/** @type {Record<string, [width: number, height: number]>} */
const sizes = { screen: [1920, 1080], social: [1200, 630], square: [1080, 1080], paper: [3508, 2480] };

/** @param {string} value @param {string} textContent */
const option = (value, textContent) => make('option', { value, textContent });
/** @param {string} label @param {Node} control */
const field = (label, control) => make('label', {}, label, control);

/** @param {MountedAtlas} atlas */
function choices({ state }) {
  const what = make('select', { name: 'what' }, option('map', texts.export_map));
  what.append(...charts.map((id) => option(id, texts[`chart_tab_${id}`])));
  what.value = state.view === 'graphiques' ? (state.chart ?? charts[0]) : 'map';
  const size = make('select', { name: 'size' });
  size.append(...Object.keys(sizes).map((id) => option(id, texts[`export_size_${id}`])));
  size.append(option('other', texts.export_size_other));
  /** @param {string} name */
  const side = (name) =>
    make('input', {
      type: 'number',
      name,
      min: String(sides.least),
      max: String(sides.most),
      step: '1',
      required: true,
      inputMode: 'numeric',
    });
  return { what, size, width: side('width'), height: side('height') };
}

class PictureForm {
  #atlas;
  #catalog;
  #tell;
  #controls;
  #preview = make('div', { className: 'preview', translate: false }); // a drawing: words put into it would break it
  #wanted = 0; // counts what was asked for: an answer that comes late is nobody's

  /** @param {MountedAtlas} atlas @param {Catalog} catalog @param {(sentence: string) => void} tell */
  constructor(atlas, catalog, tell) {
    this.#atlas = atlas;
    this.#catalog = catalog;
    this.#tell = tell;
    this.#controls = choices(atlas);
    this.#takeSize();
  }

  get element() {
    const { what, size, width, height } = this.#controls;
    const form = make(
      'form',
      { className: 'export' },
      field(texts.export_what, what),
      field(texts.export_size, size),
      field(texts.export_width, width),
      field(texts.export_height, height),
      this.#preview,
      make('p', { className: 'actions' }, this.#button('png', texts.export_png), this.#button('svg', texts.export_svg)),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', ({ target }) => {
      if (target === size) this.#takeSize();
      else if (target !== what) size.value = 'other';
      this.#show();
    });
    this.#show();
    return form;
  }

  /** @param {string} ending @param {string} label */
  #button(ending, label) {
    const button = make('button', { type: 'button', textContent: label });
    button.dataset.file = ending;
    button.addEventListener('click', () => this.#save(ending));
    return button;
  }

  #takeSize() {
    const { size, width, height } = this.#controls;
    if (size.value in sizes) [width.value, height.value] = sizes[size.value].map(String);
  }

  // The picture as it is asked for; undefined when it cannot be, which is told.
  async #picture() {
    const { what, width, height } = this.#controls;
    if (!width.checkValidity() || !height.checkValidity()) {
      this.#tell(fill(texts.export_refused_size, { least: inLocale(sides.least), most: inLocale(sides.most) }));
      return undefined;
    }
    this.#tell('');
    try {
      return await figureOf(this.#atlas, this.#catalog, what.value, {
        width: width.valueAsNumber,
        height: height.valueAsNumber,
      });
    } catch (error) {
      this.#tell(error.message);
      return undefined;
    }
  }

  async #show() {
    this.#wanted += 1;
    const wanted = this.#wanted;
    const picture = await this.#picture();
    if (picture && wanted === this.#wanted) this.#preview.replaceChildren(picture);
  }

  /** @param {string} ending */
  async #save(ending) {
    const picture = await this.#picture();
    if (!picture) return;
    const { what } = this.#controls;
    const file = fileName(this.#catalog, what.selectedOptions[0].value, ending);
    if (ending === 'svg') {
      const letters = await pageLetters(picture);
      saveFile(file, 'image/svg+xml', withOwnLetters(new XMLSerializer().serializeToString(picture), letters));
    } else {
      if (!(await canvasReadsTrue())) return this.#tell(texts.export_noise_png);
      const png = await paintSvg(picture);
      if (!png) return this.#tell(texts.export_failed_png);
      saveFile(file, 'image/png', png);
    }
    this.#tell(fill(texts.export_done, { file }));
  }
}

/** @type {(...of: ConstructorParameters<typeof PictureForm>) => HTMLFormElement} */
export const pictureForm = (atlas, catalog, tell) => new PictureForm(atlas, catalog, tell).element;
