// What the program says of its state, and what the page does to it.
import { appearanceIds, cardColumns, chartIds, tableColumns } from '../link/ids.js';
import { Calls, lines } from './wasm_calls.js';

/**
 * @typedef {Record<string, string> & {
 *   facts: string[][],
 *   sections: { title: string, links: string[][] }[],
 * }} Card its columns by the names of `cardColumns`, and what is under them
 * @typedef {{
 *   what: string, width: number, height: number, title?: string, source?: string, appearance?: string
 * }} Wish a figure, as `figure` says
 * @typedef {{ laureate: string, name: string, field: string, text: string, marks: number[][] }} Hit
 */

export class StateCalls extends Calls {
  // From here on, what changes can be undone: the page has shown this state.
  markSeen() {
    this.call('mark_seen');
  }
  // A number that changes whenever one of the texts below may have changed.
  /** @returns {number} */
  get toldRevision() {
    return this.call('told_revision');
  }
  // A number that changes whenever `shown` may have changed.
  /** @returns {number} */
  get shownRevision() {
    return this.call('shown_revision');
  }
  get link() {
    return this.text('link');
  }
  get shown() {
    return lines(this.text('shown'));
  }
  get shownSentence() {
    return this.text('shown_sentence');
  }
  // What changed since it was last taken, in sentences.
  takeAnnouncement() {
    return this.text('take_announcement');
  }
  // What each choice would show: { 'tier:or': '5', … }.
  /** @returns {Record<string, string>} */
  get counts() {
    return Object.fromEntries(lines(this.text('counts')).map((line) => line.split('\t')));
  }
  // The chart in words, and the cells of its table: heads, then rows.
  get chart() {
    const [title, caption, ...rows] = lines(this.text('chart'));
    return { title, caption, rows: rows.map((row) => row.split('\t')) };
  }
  // Of the list: null in the announcement's order, else its column and whether it falls.
  /** @returns {{ column: string, descending: boolean } | null} */
  get sort() {
    const number = this.call('table_sort');
    return number ? { column: tableColumns[Math.abs(number) - 1], descending: number < 0 } : null;
  }
  // All that the card says; null when there is none.
  /** @returns {Card | null} */
  get card() {
    const [first, ...rest] = lines(this.text('card')).map((line) => line.split('\t'));
    if (!first) return null;
    const card = /** @type {Card} */ (/** @type {unknown} */ ({ facts: [], sections: [] }));
    for (const [place, name] of cardColumns.entries()) card[name] = first[place];
    /** @type {string[] | undefined} */
    let last; // the columns that names are in
    for (const [kind, ...columns] of rest) {
      if (kind === 'name') /** @type {string[]} */ (last).push(columns[0]);
      else last = columns;
      if (kind === 'fact') card.facts.push(columns);
      else if (kind === 'section') card.sections.push({ title: columns[0], links: [] });
      else if (kind === 'link') /** @type {Card['sections'][0]} */ (card.sections.at(-1)).links.push(columns);
    }
    return card;
  }
  // What listening plays of 'map' or 'chart', as src/core/page/note_lines.h says.
  /** @param {'map' | 'chart'} what */
  notes(what) {
    return lines(this.module.UTF8ToString(this.call('notes', what === 'chart'))).map((line) => line.split('\t'));
  }
  // The map, or a chart by its id, as an SVG document. `appearance`: that which is seen, or an id.
  /** @param {Wish} wish */
  figure({ what, width, height, title = '', source = '', appearance }) {
    const words = [title, source].map((text) => new TextEncoder().encode(text));
    return this.withBytes(words, (...spans) =>
      this.module.UTF8ToString(
        this.call(
          'figure',
          chartIds.indexOf(what),
          appearanceIds.indexOf(/** @type {string} */ (appearance)),
          width,
          height,
          ...spans,
        ),
      ),
    );
  }
  // A laureate's territory on stage, as src/figure/territory_outline.h says.
  /** @param {string} id */
  outline(id) {
    return this.linesOf('outline', new TextEncoder().encode(id)).map((line) => line.split('\t'));
  }
  get notices() {
    return lines(this.text('notices'));
  }
  /** @param {string} query */
  followLink(query) {
    this.#tell('follow_link', query);
  }
  // `query`: only the names that are to change; the others stay as they are.
  /** @param {string} query */
  change(query) {
    this.#tell('change', query);
  }

  undo() {
    return Boolean(this.call('undo'));
  }
  redo() {
    return Boolean(this.call('redo'));
  }
  get history() {
    const bits = this.call('history');
    return { canUndo: Boolean(bits & 1), canRedo: Boolean(bits & 2) };
  }

  // When nobody is shown: what to say, and what the button does about it; else null.
  get advice() {
    const [sentence, button] = lines(this.text('advice'));
    return sentence ? { sentence, button } : null;
  }
  followAdvice() {
    this.call('follow_advice');
  }
  // Who has the words, the best first, and why: marks are [start, end] in the text.
  /**
   * @param {string} query
   * @returns {Hit[]}
   */
  hits(query) {
    return this.linesOf('hits', new TextEncoder().encode(query)).map((line) => {
      const [laureate, field, text, ranges, name] = line.split('\t');
      const marks = ranges.split(';').map((range) => range.split(',').map(Number));
      return { laureate, name, field, text, marks };
    });
  }

  // Sorts by that column; a second time, the other way round; a third time, the order is the announcement's again. Unknown names do
  // nothing.
  /** @param {string} column */
  sortTable(column) {
    this.call('sort_table', tableColumns.indexOf(column));
  }

  closeCard() {
    this.call('close_card');
  }
  dismissNotices() {
    this.call('dismiss_notices');
  }

  /** @param {string} name @param {string} query */
  #tell(name, query) {
    this.withBytes([new TextEncoder().encode(query)], (...span) => this.call(name, ...span));
  }
}
