// What is shown as spreadsheets of this country read it: UTF-8 with its mark, semicolons, CRLF.
import { columns } from './columns.js';
import { rowOf, shownIn } from './rows.js';

// As tools/site/data_package.mjs describes it.
export const dialect = { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };

const byteOrderMark = '\ufeff';
// A text that begins with one of these is calculated, or runs something, when the file is opened.
const formula = /^[=+\-@\t\r]/;

function cell(value) {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(formula, "'$&");
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (values) => values.map(cell).join(dialect.delimiter) + dialect.lineTerminator;

// Those laureates, in that order, under the names of the columns. `ids`: of laureates of the catalogue.
export function csvOf(catalog, ids) {
  const names = columns.map(({ name }) => name);
  const rows = shownIn(catalog, ids).map((one) => line(Object.values(rowOf(catalog, one))));
  return byteOrderMark + line(names) + rows.join('');
}
