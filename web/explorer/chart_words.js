// The chart in words under the canvas: what it finds, and its table.
import { namesOfPage, nodesOf } from '../base/french.js';
import { fold, unfold, unfoldWhenOpened } from '../base/rare_choices.js';

/** @import { WholeFront } from '../front/front.js' */

const place = document.getElementById('graphique');

/** @param {string[]} cells @param {boolean} isHead @param {boolean} isFrench */
function rowOf(cells, isHead, isFrench) {
  const row = document.createElement('tr');
  for (const [column, words] of cells.entries()) {
    /** @type {HTMLTableCellElement} */
    const cell = row.appendChild(document.createElement(isHead || !column ? 'th' : 'td'));
    if (isHead || !column) cell.scope = isHead ? 'col' : 'row';
    if (!isHead && !column && isFrench) Object.assign(cell, { lang: 'fr', translate: false });
    cell.textContent = words;
  }
  return row;
}

// Few open it: it is folded away, and has its words and its choice there, too. On paper it is open.
function foldUntilRead() {
  const fieldset = document.querySelector('#graphique fieldset');
  fieldset.hidden = false;
  fold(place);
  unfoldWhenOpened(place);
  addEventListener('beforeprint', () => unfold(place));
}

// Returns a function that tells the chart of an atlas. What is told already stays, for those who are reading it.
/** @returns {(atlas: WholeFront) => void} */
export function chartTeller() {
  const [chartPart, title, table] = /** @type {NodeListOf<HTMLTableElement>} */ (
    place.querySelectorAll('[data-live], h3, table')
  );
  foldUntilRead();
  let told = '';
  let isCharts = false;
  const all = document.querySelectorAll('#laureats [data-laureate]').length;
  return ({ chart, state, isAlone }) => {
    // The page alone has that of all laureates, and waits for any other one.
    const isAnother = !chart && (state.shown.length < all || state.chart !== null);
    chartPart.toggleAttribute('data-awaited', isAnother);
    place.hidden = isAnother && isAlone;
    const words = JSON.stringify(chart);
    if (chart && words !== told) {
      told = words;
      title.replaceChildren(...nodesOf(chart.title, namesOfPage()));
      /** @type {HTMLElement} */ (table.caption).textContent = chart.caption;
      const isFrench = state.chart === 'regions'; // names, in every language
      const [heads, ...rows] = chart.rows.map((cells, line) => rowOf(cells, line === 0, isFrench));
      /** @type {HTMLElement} */ (table.tHead).replaceChildren(heads);
      table.tBodies[0].replaceChildren(...rows);
    }
    // Open as long as the charts are the view, unless the reader says otherwise.
    if ((state.view === 'graphiques') === isCharts) return;
    isCharts = !isCharts;
    if (isCharts) unfold(place);
    place.open = isCharts;
  };
}
