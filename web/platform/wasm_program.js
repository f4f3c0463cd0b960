// The WebAssembly program as a JavaScript object: text and bytes cross here, and nowhere else.
import createModule from '../program.js';
import { fill, texts } from '../texts.js';
import { Glyphs } from './glyphs.js';

// A server that gives it another type makes it compile after the last byte, not as they come.
async function compiled(file, base) {
  const response = await fetch(new URL(file, base));
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return WebAssembly.compileStreaming(response.clone()).catch(async () =>
    WebAssembly.compile(await response.arrayBuffer()),
  );
}

const lines = (text) => text.split('\n').filter((line) => line !== '');

const byteOrderMark = '\ufeff';
// As in src/core/table_sort.h.
const tableColumns = ['laureate', 'project', 'theme', 'tier', 'region', 'population'];
// As in src/core/card_lines.h.
const cardColumns =
  'id,previous,next,tier,theme,name,project,remarks,position,contact,sayPrevious,sayNext,sayCopy,sayClose'.split(',');

export class Program {
  #module;
  #handle;
  #link; // instantiates the second module with what the first one shares
  #late; // a promise of it, once someone wants it

  // `documents`: Uint8Arrays named catalog, france, communes.
  static async load(documents) {
    const code = await compiled('program.wasm', import.meta.url);
    let link;
    const instantiateWasm = async (imports, receive) => {
      const first = await WebAssembly.instantiate(code, imports);
      link = (late) => WebAssembly.instantiate(late, { ...imports, first: first.exports });
      receive(first);
    };
    const module = await createModule({ glyphs: new Glyphs(), instantiateWasm });
    return new Program(module, link, documents);
  }

  constructor(module, link, { catalog, france, communes }) {
    this.#module = module;
    this.#link = link;
    this.#handle = this.#withBytes([catalog, france, communes], (...spans) => module._atlas_create(...spans));
  }

  get isReady() {
    return Boolean(this.#call('is_ready'));
  }
  get problems() {
    return lines(this.#text('problems'));
  }
  // Another number when one of the texts below may be another one.
  get toldRevision() {
    return this.#call('told_revision');
  }
  get link() {
    return this.#text('link');
  }
  get shown() {
    return lines(this.#text('shown'));
  }
  get announcement() {
    return this.#text('announcement');
  }
  // What each choice would show: { 'tier:or': '5', … }.
  get counts() {
    return Object.fromEntries(lines(this.#text('counts')).map((line) => line.split('\t')));
  }
  // The chart in words, and the cells of its table: heads, then rows.
  get chart() {
    const [title, caption, ...rows] = lines(this.#text('chart'));
    return { title, caption, rows: rows.map((row) => row.split('\t')) };
  }
  // Of the list: null in the announcement's order, else its column and whether it falls.
  get sort() {
    const number = this.#call('table_sort');
    return number ? { column: tableColumns[Math.abs(number) - 1], descending: number < 0 } : null;
  }
  // What is shown, in the list's order.
  get csv() {
    const text = this.#text('csv');
    return text.startsWith(byteOrderMark) ? text : byteOrderMark + text; // reading it as UTF-8 takes the mark away
  }
  // All that the card says; null when there is none.
  get card() {
    const [first, ...rest] = lines(this.#text('card')).map((line) => line.split('\t'));
    if (!first) return null;
    const card = { facts: [], sections: [] };
    for (const [place, name] of cardColumns.entries()) card[name] = first[place];
    for (const [kind, ...columns] of rest) {
      if (kind === 'fact') card.facts.push(columns);
      else if (kind === 'section') card.sections.push({ title: columns[0], links: [] });
      else card.sections.at(-1).links.push(columns);
    }
    return card;
  }
  get notices() {
    return lines(this.#text('notices'));
  }
  get pointsAtSomething() {
    return Boolean(this.#call('points_at_something'));
  }
  get wantsFrame() {
    return Boolean(this.#call('wants_frame'));
  }
  get places() {
    return lines(this.#text('places')).map((line) => {
      const [id, ...numbers] = line.split('\t');
      const [x, y, width, height] = numbers.map(Number);
      return { id, x, y, width, height };
    });
  }

  followLink(query) {
    this.#withBytes([new TextEncoder().encode(query)], (...span) => this.#call('follow_link', ...span));
  }

  // True when the state asks for what `fetchLate` brings.
  get wantsLate() {
    return Boolean(this.#call('wants_late'));
  }
  // The functions that a first view does without: `refine` and `learnNames` are among them. Asked for again when they
  // could not be had.
  fetchLate() {
    this.#late ??= compiled('program.late.wasm', import.meta.url)
      .then(this.#link)
      .then(() => this.#call('take_late'))
      .catch((error) => {
        this.#late = undefined;
        throw new Error(fill(texts.failed_fetch, { file: 'program.late.wasm', reason: error.message }));
      });
    return this.#late;
  }

  // True when `refine` is to be called, once.
  get wantsDetail() {
    return Boolean(this.#call('wants_detail'));
  }
  // `documents`: Uint8Arrays named france, communes, names and perimeters, the last where there is one. Returns what was
  // wrong in them.
  refine({ france, communes, perimeters = new Uint8Array(), names }) {
    const refine = (...spans) => lines(this.#module.UTF8ToString(this.#call('refine', ...spans)));
    return this.#withBytes([france, communes, perimeters, names], refine);
  }

  // True when `speak` is to be called with the document of the language that the link names (none for French).
  get wantsWords() {
    return Boolean(this.#call('wants_words'));
  }
  speak(document = new Uint8Array()) {
    return this.#withBytes([document], (...span) => lines(this.#module.UTF8ToString(this.#call('speak', ...span))));
  }

  undo() {
    return Boolean(this.#call('undo'));
  }
  redo() {
    return Boolean(this.#call('redo'));
  }
  get history() {
    const bits = this.#call('history');
    return { canUndo: Boolean(bits & 1), canRedo: Boolean(bits & 2) };
  }

  // When nobody is shown: what to say, and what the button does about it; else null.
  get advice() {
    const [sentence, button] = lines(this.#text('advice'));
    return sentence ? { sentence, button } : null;
  }
  followAdvice() {
    this.#call('follow_advice');
  }
  // `names`: a Uint8Array, for the search. Returns what was wrong in it.
  learnNames(names) {
    const learn = (...span) => lines(this.#module.UTF8ToString(this.#call('learn_names', ...span)));
    return this.#withBytes([names], learn);
  }
  // Who has the words, the best first, and why: marks are [start, end] in the text.
  hits(query) {
    const find = (...span) => lines(this.#module.UTF8ToString(this.#call('hits', ...span)));
    return this.#withBytes([new TextEncoder().encode(query)], find).map((line) => {
      const [laureate, field, text, ranges, name] = line.split('\t');
      const marks = ranges.split(';').map((range) => range.split(',').map(Number));
      return { laureate, name, field, text, marks };
    });
  }

  // Empty when drawing can begin; else what the driver said.
  startDrawing(context) {
    const { GL } = this.#module;
    GL.makeContextCurrent(GL.registerContext(context, { majorVersion: 2, enableExtensionsByDefault: false }));
    return this.#text('start_drawing');
  }
  stopDrawing() {
    this.#call('stop_drawing');
  }
  resize(width, height, pixelRatio, em, isTouch) {
    this.#call('resize', width, height, pixelRatio, em, isTouch);
  }
  frame(nowSeconds) {
    this.#call('frame', nowSeconds);
  }

  // Whether what is clicked is added to what was chosen.
  pointerModifiers(adds) {
    this.#call('pointer_modifiers', adds);
  }
  pointerMoved(x, y, isTouch) {
    this.#call('pointer_moved', x, y, isTouch);
  }
  pointerPressed(x, y, isTouch) {
    this.#call('pointer_pressed', x, y, isTouch);
  }
  pointerReleased(x, y, isTouch) {
    this.#call('pointer_released', x, y, isTouch);
  }
  pointerCancelled() {
    this.#call('pointer_cancelled');
  }
  pointerLeft() {
    this.#call('pointer_left');
  }

  // True when a list or a card under it scrolled: the event is ours.
  wheel(x, y, downPixels) {
    return Boolean(this.#call('wheel', x, y, downPixels));
  }
  // True when it would scroll for a finger that moves so far.
  scrollsAt(x, y, downPixels) {
    return Boolean(this.#call('scrolls_at', x, y, downPixels));
  }
  // The same column again turns the order, then gives the announcement's back. Unknown names do nothing.
  sortTable(column) {
    this.#call('sort_table', tableColumns.indexOf(column));
  }

  // True when the map changed: the event is ours.
  zoomMap(x, y, levels) {
    return Boolean(this.#call('zoom_map', x, y, levels));
  }
  zoomMapCenter(levels) {
    this.#call('zoom_map_center', levels);
  }
  panMap(rightPixels, downPixels) {
    this.#call('pan_map', rightPixels, downPixels);
  }
  throwMap(rightPixels, downPixels) {
    this.#call('throw_map', rightPixels, downPixels);
  }
  stepMap(rightPixels, downPixels) {
    this.#call('step_map', rightPixels, downPixels);
  }
  // Points at a laureate as the keyboard does; '' at none.
  focus(id) {
    this.#withBytes([new TextEncoder().encode(id)], (...span) => this.#call('focus', ...span));
  }
  showAllOfFrance() {
    this.#call('show_all_of_france');
  }
  preferAppearance(appearance) {
    this.#call('prefer_appearance', appearance);
  }
  preferReducedMotion(isPreferred) {
    this.#call('prefer_reduced_motion', isPreferred);
  }
  closeCard() {
    this.#call('close_card');
  }
  dismissNotices() {
    this.#call('dismiss_notices');
  }

  destroy() {
    this.#call('destroy');
  }

  #call(name, ...values) {
    return this.#module[`_atlas_${name}`](this.#handle, ...values);
  }
  #text(name) {
    return this.#module.UTF8ToString(this.#call(name));
  }
  // Calls `use` with the address and the size of each, as long as they are there.
  #withBytes(all, use) {
    const spans = all.map((bytes) => {
      const address = this.#module._malloc(bytes.length || 1);
      this.#module.HEAPU8.set(bytes, address);
      return [address, bytes.length];
    });
    const result = use(...spans.flat());
    for (const [address] of spans) this.#module._free(address);
    return result;
  }
}
