// What is on the canvas, by the colours that a person sees at places that mean something.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { between, brightness, isBlue, isGold, isNear, isRust, isSlate } from './support/colours.mjs';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, inOneEngine } from './support/engines.mjs';
import { loseContext, restoreContext, serveWithLosses } from './support/graphics.mjs';
import { atRest, coloursAt, middleOf, placing, ready, twoFrames, until } from './support/page.mjs';
import { serverOfFile } from './support/site.mjs';

const server = serverOfFile(serveWithLosses);

const sizes = [
  { width: 390, height: 844, pixelRatio: 2 },
  { width: 1280, height: 720, pixelRatio: 1 },
];
// Where to look: on three medals, between towns in the middle of France, in the bay of Biscay.
async function placesOn(page) {
  const lyon = await middleOf(page, 'medal:lyon');
  const bordeaux = await middleOf(page, 'medal:bordeaux');
  const along = (share) => lyon.map((value, axis) => value + (bordeaux[axis] - value) * share);
  return {
    gold: lyon,
    slate: await middleOf(page, 'medal:grenoble'),
    rust: await middleOf(page, 'medal:dunkerque'),
    land: along(0.45),
    landBeside: along(0.55), // a border may pass at the other
    sea: along(1.45),
  };
}

inEachEngine('the drawing', (open) => {
  for (const size of sizes) {
    test(`sea, land, one thin dark coast and medals at ${size.width}×${size.height}, ratio ${size.pixelRatio}`, async () => {
      const page = await open(`${server.url}/?appearance=clair`, size);
      await ready(page);
      await atRest(page);
      const places = await placesOn(page);
      const names = Object.keys(places);
      const colours = await coloursAt(page, Object.values(places));
      const at = Object.fromEntries(names.map((name, index) => [name, colours[index]]));
      assert.ok(isBlue(at.sea) && brightness(at.sea) > 200, `sea ${at.sea}`);
      const land = [at.land, at.landBeside].find((colour) => !isBlue(colour) && brightness(colour) > 235);
      assert.ok(land, `land ${at.land} and ${at.landBeside}`);
      assert.ok(isGold(at.gold), `or ${at.gold}`);
      assert.ok(isSlate(at.slate), `argent ${at.slate}`);
      assert.ok(isRust(at.rust), `bronze ${at.rust}`);
      // Across the straight coast of the Landes, a sample each third of a pixel of the page.
      const onPage = await placing(page);
      const [from, to] = [onPage(-0.85, 44.1), onPage(-1.75, 44.1)];
      const across = await coloursAt(page, between(from, to, 3));
      const sea = brightness(across.at(-1));
      const dark = across.map((colour) => brightness(colour) < sea - 25);
      const first = dark.indexOf(true);
      assert.ok(first > 0, 'a line darker than land and sea');
      const last = dark.lastIndexOf(true);
      assert.ok((last - first) / 3 < 4, `${(last - first) / 3} px of line`);
      assert.ok(brightness(across[0]) > sea, 'land before it');
      const [ratio, width, cssWidth] = await page.evaluate(() => {
        const canvas = document.querySelector('#atlas canvas');
        return [devicePixelRatio, canvas.width, canvas.getBoundingClientRect().width];
      });
      assert.equal(ratio, size.pixelRatio);
      assert.ok(Math.abs(width - cssWidth * ratio) <= 1, `${width} pixels for ${cssWidth} at ${ratio}`);
    });
  }

  test('the wheel zooms at the pointer', async () => {
    const page = await open(`${server.url}/`, desk);
    await ready(page);
    const before = await middleOf(page, 'medal:lyon');
    await page.wheel(...before, -400);
    await until(
      page,
      'the map larger',
      (x) => {
        const box = document.querySelector('#atlas canvas').getBoundingClientRect();
        const place = (id) => window.atlas.inspect().find((one) => one.id === id);
        const gap = Math.abs(place('medal:lyon').x - place('medal:grenoble').x);
        return gap > 60 && Math.abs(box.left + place('medal:lyon').x + place('medal:lyon').width / 2 - x) < 4;
      },
      before[0],
    );
  });

  test('a lost context comes back with the same picture', async () => {
    const page = await open(`${server.url}/?select=lyon&appearance=clair`);
    await ready(page);
    await atRest(page);
    const places = Object.values(await placesOn(page));
    const before = await coloursAt(page, places);
    await loseContext(page);
    await until(page, 'the page’s own map meanwhile', () => !('ready' in document.querySelector('#atlas').dataset));
    await sleep(300);
    await restoreContext(page);
    await until(page, 'the canvas again', () => 'ready' in document.querySelector('#atlas').dataset);
    await twoFrames(page);
    await atRest(page);
    const after = await coloursAt(page, places);
    for (const [index, colour] of before.entries()) {
      assert.ok(isNear(colour, after[index]), `${colour} became ${after[index]}`);
    }
    assert.deepEqual(
      (await page.messages()).filter((one) => !/context/i.test(one)),
      [],
    );
  });
});

inOneEngine(
  'what is drawn in which colour is our own; that it is drawn, the tests above say',
  'what is chosen of the drawing',
  (open) => {
    test('the layers: régions tinted by their laureates, medals sized by inhabitants; the twin chooses them', async () => {
      const page = await open(`${server.url}/?appearance=clair`);
      await ready(page);
      const { land, landBeside } = await placesOn(page);
      const nantes = await middleOf(page, 'medal:nantes');
      const beside = [nantes[0] - 2, nantes[1] + 22];
      const widthOf = (id) =>
        page.evaluate((wanted) => window.atlas.inspect().find((one) => one.id === wanted).width, id);
      assert.equal(await widthOf('medal:occitanie'), await widthOf('medal:antony'));
      const choose = (value) =>
        page.evaluate((wanted) => document.querySelector(`#commandes [value=${wanted}]`).click(), value);
      await choose('regions');
      await until(page, 'the address', () => location.search.includes('layer=regions'));
      await atRest(page);
      const [tinted, ...lands] = await coloursAt(page, [beside, land, landBeside]);
      const [plain] = lands.sort((one, other) => brightness(other) - brightness(one));
      assert.ok(
        isBlue(tinted) && brightness(tinted) < brightness(plain) - 25,
        `${tinted} beside Nantes, ${plain} where none`,
      );
      await page.click(...(await middleOf(page, 'layer:population')));
      await until(page, 'the layer of inhabitants', () => window.atlas.state.layer === 'population');
      assert.ok(await page.evaluate(() => document.querySelector('#commandes [value=population]').checked));
      assert.ok((await widthOf('medal:occitanie')) > 5 * (await widthOf('medal:antony')));
    });

    test('sombre is dark on the canvas and around it; another choice is an address', async () => {
      const page = await open(`${server.url}/?appearance=sombre`);
      await ready(page);
      const places = Object.values(await placesOn(page));
      const grounds = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await coloursAt(page, places.slice(-1));
      assert.ok(brightness(dark[0]) < 60, `sea ${dark[0]}`);
      assert.equal(await grounds(), 'rgb(18, 24, 31)');
      await page.evaluate(() => {
        const appearance = document.querySelector('#apparence select');
        appearance.value = 'contraste';
        appearance.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await until(page, 'the address', () => location.search === '?appearance=contraste');
      assert.equal(await grounds(), 'rgb(255, 255, 255)');
      await until(page, 'a frame', () => window.atlas.metrics().frames > 3);
      const bright = await coloursAt(page, places.slice(-1));
      assert.ok(brightness(bright[0]) > 200, `sea ${bright[0]}`);
    });
  },
);
