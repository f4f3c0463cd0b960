// The pictures that other sites show for a link, 1200 × 630: France with its laureates, or with one of them and its project.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { staticFaces } from './fonts.mjs';
import { escaped, family, Measure, paragraph } from './picture_text.mjs';

export const width = 1200;
export const height = 630;
const margin = 64;
const textWidth = 560;
const panelWidth = margin + textWidth + 8;
const mapLeft = 578; // so that France is in the middle of what the panel leaves
const line = { x: margin, room: textWidth - 24 }; // air before the map
const scale = height / 640; // of the page's map, whose side is 640

// The colours of the appearance clair, as the page has them: { sea: '#d9e6ec', … }.
const coloursOf = (css) =>
  Object.fromEntries(
    [...css.slice(0, css.indexOf('}')).matchAll(/--([\w-]+):(#\w+)/g)].map(([, name, value]) => [name, value]),
  );

// The page's own map: its land, its medals' outlines and where each stands.
export function mapOf(page) {
  const [, shapes] = /<svg class="map"[^>]*>\s*<g aria-hidden="true">([\s\S]*?)<\/g>/.exec(page);
  const [, symbols] = /<svg class="symbols"[^>]*>([\s\S]*?)<\/svg>/.exec(page);
  const medals = [...page.matchAll(/data-laureate="([\w-]+)"[^>]*><title[^>]*>[^<]*<\/title>(<use [^>]*>)/g)];
  return {
    shapes: shapes.replaceAll(/<path class="leader"[^>]*>/g, ''),
    symbols,
    medals: new Map(medals.map(([, id, use]) => [id, use])),
  };
}

const stylesOf = (colours, tiers) => `
  text { font-family: "${family}"; fill: ${colours.ink}; }
  .bold { font-weight: 700; } .quiet { fill: ${colours['quiet-ink']}; }
  .neighbour { fill: ${colours['neighbour-land']}; } .land { fill: ${colours.land}; stroke: ${colours.coast}; stroke-width: 1; }
  .region { fill: none; stroke: ${colours['region-border']}; stroke-width: 0.6; }
  ${tiers.map(({ id }) => `.wash.tier-${id} { fill: ${colours[`tier-${id}-wash`]}; } .medal.tier-${id} { fill: ${colours[`tier-${id}`]}; }`).join('\n')}
  .medal { stroke: ${colours.surface}; stroke-width: 12; }`;

const frame = (
  { map, colours, catalog },
  medals,
  words,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<style>${stylesOf(colours, catalog.tiers)}</style><defs>${map.symbols}</defs>
<rect width="${width}" height="${height}" fill="${colours.sea}"/>
<g transform="translate(${mapLeft} 0) scale(${scale})">${map.shapes}${medals}</g>
<rect width="${panelWidth}" height="${height}" fill="${colours.page}"/>
${words}</svg>`;

// A medal so many times as large about its middle: that of the laureate that the picture is about.
function enlarged(use, times) {
  const number = (name) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(use)[1]);
  const [x, y, side] = [number('x'), number('y'), number('width')];
  const larger = {
    x: x - (side * (times - 1)) / 2,
    y: y - (side * (times - 1)) / 2,
    width: side * times,
    height: side * times,
  };
  return Object.entries(larger).reduce(
    (markup, [name, value]) => markup.replace(new RegExp(` ${name}="[^"]*"`), ` ${name}="${value}"`),
    use,
  );
}

const medalOf = (tier, { x, y, side }) =>
  `<use class="medal tier-${tier}" href="#medal-${tier}" x="${x}" y="${y}" width="${side}" height="${side}"/>`;

function laureatePicture(parts, laureate) {
  const { map, measure, catalog } = parts;
  const named = (list, id) => list.find((one) => one.id === id).name;
  const others = [...map.medals].filter(([id]) => id !== laureate.id).map(([, use]) => `<g opacity="0.28">${use}</g>`);
  const own = map.medals.get(laureate.id);
  const medals = others.join('') + (own ? enlarged(own, 2.6) : '');
  const head = paragraph(measure, `${catalog.label} ${catalog.edition}`, {
    ...line,
    y: margin,
    sizes: [26],
    most: 1,
    quiet: true,
  });
  const side = 84;
  const medal = medalOf(laureate.tier, { x: margin - 14, y: head.bottom + 18, side });
  const tier = `<text class="bold" x="${margin + side}" y="${head.bottom + 18 + side * 0.62}" font-size="34">Label ${escaped(named(catalog.tiers, laureate.tier))}</text>`;
  const name = paragraph(measure, laureate.name, {
    ...line,
    y: head.bottom + side + 36,
    sizes: [56, 46, 38],
    weight: 700,
    most: 3,
  });
  const project = paragraph(measure, laureate.project, { ...line, y: name.bottom + 18, sizes: [30, 26, 22], most: 4 });
  const theme = `<text class="quiet" x="${margin}" y="${height - margin + 8}" font-size="24">${escaped(named(catalog.themes, laureate.theme))}</text>`;
  return frame(parts, medals, head.markup + medal + tier + name.markup + project.markup + theme);
}

// How many of each tier, side by side.
function tierLine({ catalog, measure }, y) {
  const medalSide = 64;
  const size = 28;
  const gap = 30;
  let x = margin;
  return catalog.tiers.map(({ id, name }) => {
    const count = String(catalog.laureates.filter(({ tier }) => tier === id).length);
    const at = x;
    const wordsAt = at + medalSide * 0.9;
    x = wordsAt + measure.of(count, size, 700) + size / 4 + measure.of(name, size, 400) + gap;
    const medal = medalOf(id, { x: at - 10, y, side: medalSide });
    return `${medal}<text x="${wordsAt}" y="${y + medalSide * 0.65}" font-size="${size}"><tspan class="bold">${count}</tspan> ${escaped(name)}</text>`;
  });
}

function wholePicture(parts) {
  const { map, measure, title, lead } = parts;
  const medals = [...map.medals.values()].map((use) => enlarged(use, 1.25)).join('');
  const name = paragraph(measure, title, { ...line, y: 130, sizes: [72], weight: 700, most: 2 });
  const words = paragraph(measure, lead, { ...line, y: name.bottom + 24, sizes: [34], most: 3 });
  return frame(parts, medals, name.markup + words.markup + tierLine(parts, height - 150).join(''));
}

// Writes carte.png and one a laureate into the folder. `page`: index.html; `css`: page.css; `font`: the whole font's file.
export async function writePreviews(folder, { page, css, catalog, font }) {
  const faces = fs.mkdtempSync(path.join(os.tmpdir(), 'faces-'));
  const fontFiles = await staticFaces(faces, font);
  const fonts = { font: { fontFiles, loadSystemFonts: false, defaultFontFamily: family } };
  const [, title] = /<h1[^>]*>([^<]*)</.exec(page);
  const [, lead] = /<meta name="description" content="([^"]*)"/.exec(page);
  const parts = { map: mapOf(page), colours: coloursOf(css), measure: new Measure(fonts), catalog, title, lead };
  fs.mkdirSync(folder, { recursive: true });
  const write = (name, markup) =>
    fs.writeFileSync(path.join(folder, `${name}.png`), new Resvg(markup, fonts).render().asPng());
  write('carte', wholePicture(parts));
  for (const laureate of catalog.laureates) write(laureate.id, laureatePicture(parts, laureate));
  fs.rmSync(faces, { recursive: true });
}
