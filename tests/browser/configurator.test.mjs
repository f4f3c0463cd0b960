// The page that makes the code to paste: what is chosen is shown and written; what is copied works in another website.
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { serve } from '../../tools/serve/main.mjs';
import { violations } from './support/axe.mjs';
import { test } from './support/dying.mjs';
import { desk, inEachEngine, inOneEngine } from './support/engines.mjs';
import { hostPage, serveHost } from './support/host.mjs';
import { inFull } from './support/long.mjs';
import { ready, shownRows, until } from './support/page.mjs';
import { builtSite, policy } from './support/site.mjs';

const hosted = {};
let server;
let host;
before(async () => {
  // Browsers load a module from another website only where that one's server permits it.
  const headers = { 'content-security-policy': policy, 'access-control-allow-origin': '*' };
  server = await serve(builtSite, { headers });
  host = await serveHost(hosted);
});
after(async () => {
  await host?.close();
  await server?.close();
});

const formThere = (page) => until(page, 'the form', () => !document.querySelector('.configurateur').hidden);
const previewed = (page, ids) =>
  until(
    page,
    `${ids} in the preview`,
    (wanted) => document.querySelector('.boite iframe').contentWindow.atlas?.state?.shown?.join() === wanted,
    ids,
  );
const codeOf = (page, name) => page.evaluate((one) => document.querySelector(`[data-code=${one}]`).textContent, name);
const focusOn = (page, selector) => page.evaluate((one) => document.querySelector(one).focus(), selector);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.value);
// Messages of the page, without those about requests that Firefox broke off because the preview was given another address: that is no fault.
const said = async (page) => (await page.messages()).filter((one) => !one.includes('NS_BINDING_ABORTED'));
const search = (page) => page.evaluate(() => location.search);
const type = async (page, selector, text) => {
  await focusOn(page, selector);
  for (const key of text) await page.press(key);
};
// Gives a field another value and tells the page, as if a person had changed it; for fields of every type.
const change = (page, name, value) =>
  page.evaluate(
    (field, given) => {
      const one = document.querySelector(`#choix [name=${field}]`);
      if (one.type === 'checkbox') one.checked = given;
      else one.value = given;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
// What the button gives to the clipboard.
async function copied(page, name) {
  await page.evaluate((one) => {
    window.given = null;
    const writeText = async (text) => {
      window.given = text;
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    document.querySelector(`[data-copies=${one}]`).click();
  }, name);
  await until(
    page,
    'word that it is done',
    (one) => document.querySelector(`[data-copies=${one}]`).parentElement.querySelector('[aria-live]').textContent,
    name,
  );
  return page.evaluate(() => window.given);
}

inEachEngine(
  'the configurator',
  (open) => {
    test('by the keyboard: the preview, the code and the address follow, and the focus stays', async () => {
      const page = await open(`${server.url}/integrer.html?theme=inclusion`);
      await formThere(page);
      await until(
        page,
        'the five of the theme',
        () => document.querySelector('.boite iframe').contentWindow.atlas?.state?.shown?.length === 5,
      );
      await focusOn(page, '[name=tier][value=or]');
      await page.press(' ');
      await previewed(page, 'lyon');
      assert.equal(await focused(page), 'or');
      await focusOn(page, '[name=layout][value=""]');
      await page.press('ArrowDown');
      await until(page, 'the layout in the address', () => location.search.includes('layout=full'));
      await type(page, '#width', '400');
      await until(page, 'its width', () => document.querySelector('.boite').style.maxWidth === '400px');
      assert.equal(await focused(page), 'width');
      assert.equal(await search(page), '?layout=full&width=400&tier=or&theme=inclusion');
      assert.equal(
        await codeOf(page, 'iframe'),
        `<iframe src="${server.url}/index.html?theme=inclusion&amp;tier=or&amp;layout=full" width="400" height="736" title="Territoires innovants 2024" loading="lazy" allow="fullscreen" style="border:0;max-width:100%"></iframe>`,
      );
      assert.deepEqual(await said(page), []);
    });
  },
  desk,
);

inOneEngine(
  'what is copied, refused and kept is our own',
  'the configurator’s code',
  (open) => {
    test('Back undoes a change at a time, what is typed in one field is one; reset is one too', async () => {
      const page = await open(`${server.url}/integrer.html?lang=en`);
      await formThere(page);
      await change(page, 'select', 'lyon');
      await type(page, '#height', '500');
      assert.equal(await search(page), '?height=500&select=lyon&lang=en');
      await page.evaluate(() => document.querySelector('[data-reset]').click());
      assert.equal(await search(page), '');
      assert.doesNotMatch(await codeOf(page, 'iframe'), /lyon|"500"|lang/); // a port may be 45005
      for (const before of ['?height=500&select=lyon&lang=en', '?select=lyon&lang=en', '?lang=en']) {
        await page.goBack();
        await until(page, before, (wanted) => location.search === wanted, before);
      }
      await until(page, 'an empty height', () => document.querySelector('#height').value === '');
      assert.match(await codeOf(page, 'markdown'), /index\.html\?lang=en\)$/);
      assert.deepEqual(await said(page), []);
    });

    test('an address of nowhere is refused in words, and the code keeps the one before', async () => {
      const page = await open(`${server.url}/integrer.html`);
      await formThere(page);
      await change(page, 'base', 'https://www.exemple.fr/ti/integrer.html');
      await change(page, 'base', 'ftp://www.exemple.fr/');
      const seen = await page.evaluate(() => [
        document.querySelector('#base').getAttribute('aria-invalid'),
        document.querySelector('#refus-base span:not([hidden])')?.textContent,
      ]);
      assert.equal(seen[0], 'true');
      assert.match(seen[1], /https:\/\//);
      assert.match(await codeOf(page, 'iframe'), /src="https:\/\/www\.exemple\.fr\/ti\/index\.html"/);
      await change(page, 'accented', true);
      await change(page, 'accent', '#ffcc00');
      assert.match(await page.evaluate(() => document.querySelector('#contraste').textContent), /1,5 pour 1/);
      await change(page, 'accent', '#b00020');
      assert.equal(await page.evaluate(() => document.querySelector('#contraste').textContent), '');
    });

    test('where the clipboard is not to be had, the text is selected', async () => {
      const page = await open(`${server.url}/integrer.html`);
      await formThere(page);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        document.querySelector('[data-copies=markdown]').click();
      });
      const text = await until(
        page,
        'the field',
        () => document.activeElement.localName === 'textarea' && getSelection() && document.activeElement.value,
      );
      assert.equal(text, await codeOf(page, 'markdown'));
    });

    test('each code as copied shows what was chosen, in a page of another origin', async () => {
      const page = await open(
        `${server.url}/integrer.html?tier=or&theme=inclusion&theme=services&title=A%20%22B%22%20%3C%5D`,
      );
      await formThere(page);
      const codes = {};
      for (const name of ['iframe', 'element', 'wordpress', 'markdown']) {
        codes[name] = await copied(page, name);
        assert.equal(codes[name], await codeOf(page, name));
      }
      await page.evaluate(() => document.querySelector('[name=tier][value=or]').scrollIntoView());
      const shown = await until(
        page,
        'the preview',
        () => document.querySelector('.boite iframe').contentWindow.atlas?.state?.shown,
      );
      assert.ok(shown.length > 0 && shown.length < 21);
      const addresses = {};
      for (const name of ['iframe', 'element', 'wordpress']) {
        hosted[`/${name}`] = hostPage(codes[name]);
        const there = await open(`${host.url}/${name}`);
        addresses[name] = await until(there, 'a frame that has loaded', () => {
          const within = document.querySelector('territoires-innovants')?.shadowRoot ?? document;
          const address = within.querySelector('iframe')?.src;
          return performance.getEntriesByType('resource').some((one) => one.name === address) && address;
        });
        if (name !== 'element')
          assert.equal(await there.evaluate(() => document.querySelector('iframe').title), 'A "B" <]');
        const others = (await there.messages()).filter(
          (one) => !one.startsWith(`request to another origin: ${server.url}/`),
        );
        assert.deepEqual(others, [], name);
      }
      const words = codes.markdown.match(/^\[(.+)\]\((.+)\)$/);
      assert.equal(words[1].replace(/\\(.)/g, '$1'), 'A "B" <]');
      addresses.markdown = words[2];
      for (const address of new Set(Object.values(addresses))) {
        const explorer = await open(address);
        await ready(explorer);
        assert.deepEqual(await shownRows(explorer), shown, address);
      }
    });

    for (const width of inFull([320, 844, 1280], [320, 1280])) {
      test(`axe finds nothing, and nothing scrolls sideways, at ${width} px`, async () => {
        const isClean = async (page, state) => {
          assert.deepEqual(await violations(page), [], state);
          const [content, view] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(content <= view, `${state}: ${content} px in ${view}`);
        };
        for (const [file, appearance] of [
          ['integrer.html', 'clair'],
          ['embedding.html', 'sombre'],
        ]) {
          const page = await open(`${server.url}/${file}?appearance=${appearance}`, { width, height: 720 });
          await formThere(page);
          await page.evaluate(() => document.querySelector('.boite').scrollIntoView()); // it begins when it is seen
          await until(page, 'the preview', () => document.querySelector('.boite iframe').contentWindow.atlas?.state);
          await isClean(page, 'as it opens');
          await page.evaluate(() => {
            document.querySelector('#choix details').open = true;
            document.querySelector('[name=tried][value="768"]').click();
          });
          for (const [name, value] of Object.entries({
            width: '5',
            height: '9999',
            font: 'a;b',
            base: 'nowhere',
            accented: true,
            accent: '#ffffff',
          }))
            await change(page, name, value);
          await copied(page, 'element');
          await isClean(page, 'all open, all refused, copied');
          assert.deepEqual(await said(page), []);
        }
      });
    }

    test('without JavaScript: words, the code of everything, and no control that does nothing', async () => {
      const page = await open(`${server.url}/integrer.html`, { javaScript: false });
      const seen = await page.evaluate(() => ({
        controls: [...document.querySelectorAll('button, input, select, iframe')].filter((one) => one.checkVisibility())
          .length,
        codes: [...document.querySelectorAll('[data-code]')].map(({ textContent }) => textContent.slice(0, 16)),
        words: document.querySelector('#codes').textContent,
      }));
      assert.equal(seen.controls, 0);
      assert.deepEqual(seen.codes, ['<iframe src="htt', '<script type="mo', '<!-- wp:html -->', '[Territoires inn']);
      assert.match(seen.words, /Remplacez https:\/\/www\.exemple\.fr\/territoires\/ par/);
    });
  },
  desk,
);
