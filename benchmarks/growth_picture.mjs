// What growth.mjs measured as a picture: a small chart a quantity, both ways logarithmic, a line a page.
import { counts, quantities } from './growth.mjs';

const width = 960;
const height = 680;
const panel = { width: 380, height: 240, left: 70, top: 56, rightward: 480, downward: 310 };
const colors = ['#0b5cad', '#b3541e', '#4d7c2a', '#8a3ea8', '#5b6470']; // ours first; 4.5 : 1 on white at least
const [first, last] = [Math.log10(counts[0]), Math.log10(counts.at(-1))];

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const rounded = (value) => Number(value.toFixed(1));
const written = (value) => value.toLocaleString('en').replaceAll(',', ' ');

// With white around its letters: names are read over lines.
function textAt(x, y, words, { anchor = 'start', size = 13, color = '#1b1f24', weight = 400 } = {}) {
  const around = 'paint-order="stroke" stroke="#fff" stroke-width="3"';
  const place = `x="${rounded(x)}" y="${rounded(y)}" text-anchor="${anchor}" ${around}`;
  return `<text ${place} font-size="${size}" font-weight="${weight}" fill="${color}">${escaped(words)}</text>`;
}
const ruleAt = (x1, y1, x2, y2) =>
  `<path d="M${rounded(x1)} ${rounded(y1)}L${rounded(x2)} ${rounded(y2)}" stroke="#d0d7de"/>`;

// Names at the ends of lines, pushed apart so that each is read.
function apart(ends) {
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  for (const [at, end] of sorted.entries()) end.textY = Math.max(end.y + 4, (sorted[at - 1]?.textY ?? 0) + 14);
  return sorted;
}

function panelOf(rows, names, { key, title, unit, scale }, place) {
  const left = panel.left + (place % 2) * panel.rightward;
  const top = panel.top + Math.floor(place / 2) * panel.downward;
  const values = rows.flatMap((row) => (row[key] > 0 ? [row[key] * scale] : []));
  if (values.length === 0) return '';
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const span = Math.max(high - low, 1);
  const room = panel.width - 90; // beside it the names of the lines
  const xOf = (count) => left + ((Math.log10(count) - first) / (last - first)) * room;
  const yOf = (value) => top + panel.height - ((Math.log10(value) - low) / span) * panel.height;
  const parts = [textAt(left - 44, top - 16, `${title}, ${unit}`, { size: 15, weight: 700 })];
  for (let power = low; power <= low + span; power += 1) {
    parts.push(ruleAt(left, yOf(10 ** power), left + room, yOf(10 ** power)));
    parts.push(textAt(left - 6, yOf(10 ** power) + 4, written(10 ** power), { anchor: 'end', size: 12 }));
  }
  for (const count of counts) {
    parts.push(ruleAt(xOf(count), top + panel.height, xOf(count), top + panel.height + 5));
    parts.push(textAt(xOf(count), top + panel.height + 19, written(count), { anchor: 'middle', size: 12 }));
  }
  const ends = names.flatMap((name, at) => {
    const known = rows.filter((row) => row.name === name && row[key] > 0);
    const points = known.map((row) => [rounded(xOf(row.count)), rounded(yOf(row[key] * scale))]);
    if (points.length === 0) return [];
    const stroke = `stroke="${colors[at % colors.length]}" stroke-width="${at === 0 ? 3 : 1.75}"`;
    parts.push(`<path d="M${points.map((point) => point.join(' ')).join('L')}" fill="none" ${stroke}/>`);
    for (const [x, y] of points)
      parts.push(`<circle cx="${x}" cy="${y}" r="${at === 0 ? 4 : 3}" fill="${colors[at % colors.length]}"/>`);
    const [x, y] = points.at(-1);
    return [{ name, x, y, color: colors[at % colors.length], weight: at === 0 ? 700 : 400 }];
  });
  for (const { name, x, textY, color, weight } of apart(ends))
    parts.push(textAt(x + 8, textY, name, { size: 12, color, weight }));
  return parts.join('\n');
}

// `rows`: what growthOf returns, of one or several pages, ours first.
export function growthPicture(rows) {
  const names = [...new Set(rows.map(({ name }) => name))];
  const panels = quantities.map((quantity, place) => panelOf(rows, names, quantity, place));
  const label = `Laureates shown, from ${written(counts[0])} to ${written(counts.at(-1))}: ${names.join(', ')}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(label)}" font-family="system-ui, sans-serif">
<rect width="${width}" height="${height}" fill="#fff"/>
${panels.join('\n')}
${textAt(width / 2, height - 12, 'laureates; both scales are logarithmic; a line ends where a page could not be had larger', { anchor: 'middle', size: 12, color: '#57606a' })}
</svg>
`;
}
