// What is shown, taken away: pictures, data for other programs, one sheet of paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widestPopulationOf } from '../../web/data/holders.js';
import { columns } from '../../web/open_data/columns.js';
import { publicFiles } from '../../web/open_data/files.js';
import { findProgram, removeFolder, temporaryFolder } from './engines/processes.mjs';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { inEachEngine, inOneEngine } from './support/engines.mjs';
import { ready, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile();

// From here on the page keeps what it would download, and what it would print.
const keepFiles = (page) =>
  page.evaluate(() => {
    window.files = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      window.files.push({ blob, type: blob.type });
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = function keep() {
      window.files.at(-1).name = this.download;
    };
  });

const openDialog = async (page) => {
  await keepFiles(page);
  await page.evaluate(() => document.querySelector('[data-dialog=export]').click());
  await until(page, 'the picture', () => Boolean(document.querySelector('dialog[open] .preview svg')));
};

// The file of a button, its bytes as latin letters.
async function saved(page, button) {
  await page.evaluate((selector) => {
    window.files.length = 0;
    document.querySelector(`dialog ${selector}`).click();
  }, button);
  await until(page, 'the file', () => Boolean(window.files[0]?.name));
  const { name, type, letters } = await page.evaluate(async () => {
    const [file] = window.files;
    const bytes = new Uint8Array(await file.blob.arrayBuffer());
    let letters = '';
    for (let at = 0; at < bytes.length; at += 8192) letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { name: file.name, type: file.type, letters: btoa(letters) };
  });
  return { name, type, content: Buffer.from(letters, 'base64') };
}

const choose = (page, values) =>
  page.evaluate((wanted) => {
    const form = document.querySelector('form.export');
    for (const [name, value] of Object.entries(wanted)) {
      form.elements[name].value = value;
      form.elements[name].dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, values);

// The cells as LibreOffice has them once it has opened the file; words in quotes, numbers without.
function cellsInLibreOffice(content) {
  const folder = temporaryFolder('csv-');
  const file = join(folder, 'liste.csv');
  // In: semicolons, quotes, UTF-8, from the first line. Out: tabs, all words in quotes, numbers as they are.
  const filters = [
    '--infilter=CSV:59,34,76,1',
    '--convert-to',
    'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,true,false',
  ];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  try {
    writeFileSync(file, content);
    const options = [profile, '--headless', ...filters, '--outdir', join(folder, 'cells'), file];
    execFileSync(findProgram('soffice', 'libreoffice-calc-nogui'), options, { stdio: 'ignore', timeout: 120_000 });
    const lines = readFileSync(join(folder, 'cells', 'liste.csv'), 'utf8')
      .trimEnd()
      .split('\n');
    const read = (cell) => (cell === '' ? '' : JSON.parse(cell.replaceAll('""', '\\"')));
    return lines.map((line) => line.split('\t').map(read));
  } finally {
    removeFolder(folder);
  }
}

const catalog = JSON.parse(readFileSync(new URL('../../data/laureats-2024.json', import.meta.url)));
const spaced = (text) => text.replace(/[\u00a0\u202f]/g, ' '); // as in files of data
const widthAndHeight = (png) => [png.readUInt32BE(16), png.readUInt32BE(20)];

// What the picture says, with common spaces.
const wordsOf = (svg) =>
  [...svg.toString().matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text.replace(/\s/g, ' ')).join(' ');

inEachEngine('exporting', (open) => {
  test('the PNG is the SVG: the same colours at the same places', async () => {
    const page = await open(`${server.url}/?appearance=sombre`, { width: 1000, height: 800 });
    await ready(page);
    await openDialog(page);
    await choose(page, { size: 'square' });
    await saved(page, 'form [data-file=png]');
    // A medal stands where the document says, in the colour that it says.
    const seen = await page.evaluate(async () => {
      const bitmap = await createImageBitmap(window.files[0].blob);
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const medals = [...document.querySelectorAll('dialog .preview path[fill="#f0be55"]:not([fill-opacity])')];
      return medals.map((medal) => {
        const { x, y, width, height } = medal.getBBox();
        return [...context.getImageData(x + width / 2, y + height / 2, 1, 1).data];
      });
    });
    assert.equal(seen.length, 6, 'five laureates Or, and their legend');
    for (const colour of seen) assert.deepEqual(colour, [0xf0, 0xbe, 0x55, 255]);
  });

  test('the SVG carries its typeface, and without it no word is wider than in it', async () => {
    const page = await open(`${server.url}/`, { width: 1000, height: 800 });
    await ready(page);
    await openDialog(page);
    const svg = (await saved(page, 'form [data-file=svg]')).content.toString();
    const [, face] = /@font-face{font-family:"Atkinson[^}]*url\(data:font\/woff2;base64,([^)]*)\)/.exec(svg) ?? [];
    assert.ok(face, 'no face');
    assert.equal(Buffer.from(face, 'base64').subarray(0, 4).toString(), 'wOF2');
    assert.match(svg, /<metadata>Atkinson Hyperlegible Next: Copyright .*SIL Open Font License 1\.1/);
    // Wide letters stand in for a face that is not there.
    const words = await page.evaluate((text) => {
      const bare = text.replace(/<style>[^<]*<\/style>/, '');
      const widths = (markup) => {
        const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
        const file = document.importNode(documentElement, true);
        document.body.append(file);
        const found = [...file.querySelectorAll('text')].map((one) => [one.textContent, one.getBBox().width]);
        file.remove();
        return found;
      };
      const own = widths(bare.replace(/ textLength="[^"]*"/g, '')); // the page has the face
      const other = widths(bare.replace(/font-family="[^"]*"/, 'font-family="monospace"'));
      return own.map(([word, width], index) => ({ word, width, without: other[index][1] }));
    }, svg);
    assert.ok(words.length > 20, `${words.length} words`);
    for (const { word, width, without } of words)
      assert.ok(Math.abs(without - width) <= 0.02 * width + 1.5, `${word}: ${without} instead of ${width}`);
  });
});

inOneEngine('what is in the files is our own', 'the files’ content', (open) => {
  test('a picture of the map and of a chart, at the size that is asked for, and what is no size is told', async () => {
    const page = await open(`${server.url}/?tier=or&view=graphiques&chart=jury`, { width: 1000, height: 800 });
    await ready(page);
    await openDialog(page);
    assert.equal(await page.evaluate(() => document.querySelector('form.export').what.value), 'jury');
    for (const what of ['map', 'jury']) {
      await choose(page, { what });
      const svg = await saved(page, 'form [data-file=svg]');
      assert.equal(svg.name, `territoires-innovants-2024-${what}.svg`);
      const words = wordsOf(svg.content);
      for (const wanted of ['Lauréats du label « Territoire innovant » 2024', 'Source : Annonce des lauréats'])
        assert.ok(words.includes(wanted), `${what}: ${words}`);
      assert.ok(
        words.includes(what === 'map' ? '5 territoires affichés sur 21 · Or' : '5 lauréats sur 21, label Or'),
        `${what}: ${words}`,
      );
    }
    await choose(page, { what: 'map', size: 'social' });
    const png = await saved(page, 'form [data-file=png]');
    assert.equal(png.name, 'territoires-innovants-2024-map.png');
    assert.deepEqual(widthAndHeight(png.content), [1200, 630]);
    assert.ok(png.content.length > 20_000, 'a picture of something');
    await choose(page, { width: '12' });
    const refused = () => document.querySelector('dialog [aria-live]').textContent;
    await until(page, 'the refusal', () =>
      /de 240 à 8\s192 pixels/.test(document.querySelector('dialog [aria-live]').textContent),
    );
    assert.equal(await page.evaluate(() => document.querySelector('form.export').size.value), 'other');
    await choose(page, { width: '640' });
    await until(page, 'no refusal', () => document.querySelector('dialog [aria-live]').textContent === '');
    assert.equal(await page.evaluate(refused), '');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await page.messages(), []);
  });

  test('data of those that are shown, in English too', async () => {
    const page = await open(`${server.url}/en.html?tier=or&theme=inclusion,donnees`);
    await ready(page);
    const shown = await page.evaluate(() => window.atlas.state.shown);
    assert.equal(shown.length, 2);
    await openDialog(page);
    assert.match(
      await page.evaluate(() => document.querySelector('dialog').textContent),
      /Data of the 2 laureates shown/,
    );
    const expected = shown.map((id) => catalog.laureates.find((one) => one.id === id));
    const json = JSON.parse((await saved(page, '[data-file=json]')).content);
    assert.deepEqual(
      json.laureates.map((one) => [one.id, one.project, widestPopulationOf(one)]),
      expected.map((one) => [one.id, spaced(one.project), widestPopulationOf(one)]),
    );
    assert.equal(JSON.stringify(json.sources), spaced(JSON.stringify(catalog.sources)));
    const { features } = JSON.parse((await saved(page, '[data-file=geojson]')).content);
    assert.deepEqual(
      features.map(({ properties }) => [properties.id, properties.niveau]),
      shown.map((id) => [id, 'Or']),
      'data is French whatever the page’s language',
    );
    const csv = (await saved(page, '[data-file=csv]')).content.toString();
    assert.deepEqual(
      csv
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(';')[0]),
      shown,
    );
    // The whole edition, at addresses of its own: what is there is what the page makes.
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('dialog a[href*=donnees]')].map(({ href }) => href),
    );
    assert.deepEqual(
      links,
      publicFiles({}).map(([file]) => `${server.url}/${file}`),
    );
    const around = await page.evaluate(() =>
      [...document.querySelectorAll('dialog a[href*=donnees]')].map(({ parentElement }) => parentElement.localName),
    );
    assert.ok(
      around.every((name) => name === 'li'),
      'a screen reader says that they are a list, and no point between them',
    );
    const whole = await page.evaluate(async (address) => (await fetch(address)).text(), links[1]);
    assert.equal(JSON.parse(whole).features.length, catalog.laureates.length);
    for (const one of features)
      assert.deepEqual(
        JSON.parse(whole).features.find(({ id }) => id === one.id),
        one,
      );
    assert.deepEqual(await page.messages(), []);
  });

  test('one A4 page: the map, the chart, the list, and afterwards the page as it was', async () => {
    const page = await open(`${server.url}/?appearance=sombre`);
    await ready(page);
    await page.evaluate(() => {
      window.printed = null;
      window.print = () => {
        const sheet = document.getElementById('feuille');
        window.printed = {
          pictures: sheet.querySelectorAll('svg').length,
          names: sheet.querySelectorAll('p b').length,
        };
      };
    });
    await openDialog(page);
    await page.evaluate(() =>
      [...document.querySelectorAll('dialog button')].find(({ textContent }) => /A4/.test(textContent)).click(),
    );
    await until(page, 'the print', () => window.printed !== null);
    assert.deepEqual(await page.evaluate(() => window.printed), { pictures: 2, names: 21 });
    const pdf = (await page.pdf()).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g).length, 1, 'one page');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.evaluate(() => document.getElementById('feuille')), null);
    assert.equal(await page.evaluate(() => document.documentElement.hasAttribute('data-sheet')), false);
  });
});

inOneEngine('LibreOffice opens the same file from any', 'the spreadsheet', (open) => {
  test('CSV as a spreadsheet program opens it: the cells of the list', async () => {
    const page = await open(`${server.url}/?theme=inclusion,territoire`);
    await ready(page);
    const shown = await page.evaluate(() => window.atlas.state.shown);
    await openDialog(page);
    const { name, type, content } = await saved(page, '[data-file=csv]');
    assert.equal(name, 'territoires-innovants-2024.csv');
    assert.match(type, /^text\/csv/);
    const [heads, ...rows] = cellsInLibreOffice(content);
    assert.equal(heads.length, columns.length);
    const of = (row, ...names) => names.map((name) => row[heads.indexOf(name)]);
    assert.deepEqual(
      rows.map((row) => of(row, 'id', 'laureat', 'projet', 'population', 'longitude')),
      shown.map((id) => {
        const { name, project, seat, ...laureate } = catalog.laureates.find((one) => one.id === id);
        return [id, name, spaced(project), widestPopulationOf(laureate).count, seat.lon];
      }),
    );
  });
});
