// The table of the page: heads that sort it, rows in the order of the list on the canvas, and its copy for spreadsheets.
import { copyText } from '../base/copy.js';
import { make } from '../base/make.js';
import { sayFailure } from '../base/messages.js';
import { part } from '../base/part.js';
import { fill, texts } from '../texts.js';

/** @import { MountedAtlas } from '../atlas/atlas.js' */

const table = document.getElementById('laureats');
const body = table.tBodies[0];
const heads = /** @type {HTMLElement[]} */ ([...table.querySelectorAll('th[data-column]')]);

/** @param {MountedAtlas} atlas */
function showOrder(atlas) {
  const { shown } = atlas.state;
  /** @type {Map<string | undefined, number>} */
  const places = new Map(shown.map((id, place) => [id, place]));
  /** @param {HTMLTableRowElement} row */
  const placeOf = (row) => places.get(row.dataset.laureate) ?? shown.length;
  const rows = [...body.rows];
  // A row that is moved loses the keyboard's focus, and is laid out anew: only an order of those that are seen that is another one is made.
  const seen = rows.map(placeOf).filter((place) => place < shown.length);
  if (seen.some((place, index) => place !== index)) body.append(...rows.sort((a, b) => placeOf(a) - placeOf(b)));
}

/** @param {MountedAtlas} atlas */
function showSort({ sort }) {
  for (const head of heads) {
    if (sort && head.dataset.column === sort.column) head.ariaSort = sort.descending ? 'descending' : 'ascending';
    else head.removeAttribute('aria-sort');
  }
}

/** @param {MountedAtlas} atlas */
function addSortButtons(atlas) {
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => atlas.sortTable(/** @type {string} */ (head.dataset.column)));
    head.replaceChildren(button);
  }
}

/** @param {MountedAtlas} atlas */
function connectCopy(atlas) {
  const place = document.getElementById('copie');
  // In its place from the press on, empty, so that what comes into it is announced.
  const status = make('span', { ariaLive: 'polite' });
  status.dataset.live = '';
  place.hidden = false;
  place.querySelector('button')?.addEventListener('click', async () => {
    if (!status.isConnected) place.append(status);
    const { length } = atlas.state.shown;
    try {
      const csv = part('export.js', import('../export/export.js'), 'csv').then((csvOf) => csvOf(atlas));
      const isCopied = await copyText(csv, place);
      const sentence = length > 1 ? texts.copy_csv_many : texts.copy_csv_one;
      status.textContent = isCopied ? fill(sentence, { count: length }) : texts.copy_by_hand;
    } catch ({ message }) {
      sayFailure(message);
    }
  });
}

/** @param {MountedAtlas} atlas */
export function connectTable(atlas) {
  addSortButtons(atlas);
  connectCopy(atlas);
  const show = () => {
    showOrder(atlas);
    showSort(atlas);
  };
  for (const type of /** @type {const} */ (['statechange', 'handover'])) atlas.addEventListener(type, show);
  show();
}
