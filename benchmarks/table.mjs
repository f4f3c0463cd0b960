// Rows as lines of text. `columns`: by its head, what a cell says of a row.
export function tableOf(rows, columns) {
  const cells = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => String(cell(row))))];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  return cells.map((line) => line.map((cell, column) => cell.padStart(widths[column])).join(' | ')).join('\n');
}
