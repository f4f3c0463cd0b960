// What is shown as spreadsheets of this country read it: UTF-8 with its mark, semicolons, CRLF.
import { columns } from './columns.js';
import { rowOf, shownIn } from './rows.js';

/** @import { Catalog } from '../data/documents.js' */
/** @import { Cell } from './columns.js' */

// As tools/site/data_package.mjs describes it.
export const dialect = { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const byteOrderMark = '\ufeff';
// A text that begins with one of these is calculated, or runs something, when the file is opened.
const formula = /^[=+\-@\t\r]/;

/** @param {Cell} value */
function cell(value) {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(formula, "'$&");
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Cell[]} values */
const line = (values) => values.map(cell).join(dialect.delimiter) + dialect.lineTerminator;

// Those laureates, in that order, under the names of the columns. `ids`: of laureates of the catalogue.
/** @param {Catalog} catalog @param {readonly string[]} ids */
export function csvOf(catalog, ids) {
  const names = columns.map(({ name }) => name);
  const rows = shownIn(catalog, ids).map((one) => line(Object.values(rowOf(catalog, one))));
  return byteOrderMark + line(names) + rows.join('');
}
