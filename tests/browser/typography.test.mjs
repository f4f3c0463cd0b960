// Every text that the built site shows, as French (or English) is set: its pages, cards, dialogs, pictures and the stage, by the
// language that each says it is in.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slipsOf } from '../support/typography.mjs';
import { test } from './support/dying.mjs';
import { inOneEngine } from './support/engines.mjs';
import { atRest, ready, until } from './support/page.mjs';
import { builtSite, serverOfFile } from './support/site.mjs';

const server = serverOfFile();

// English texts quote projects in French, without saying so where they are attributes: projects are left out of what is looked at.
const { laureates } = JSON.parse(readFileSync(join(builtSite, 'data/laureats-2024.json'), 'utf8'));
const withoutProjects = (text) => laureates.reduce((rest, { project }) => rest.replaceAll(project, 'x'), text);

// [{ text, lang, where }] of a document, or of markup: what is read, a sentence whole whatever elements are in it, and what is said
// by attributes. Words of another language inside stand there as an x.
const textsIn = (page, markup = null) =>
  page.evaluate((given) => {
    const whole = given === null ? document : new DOMParser().parseFromString(given, 'text/html');
    const isEnglish = whole.documentElement.lang === 'en';
    const unread = `script, style, textarea${isEnglish ? ', dialog .preview svg' : ''}`;
    const code = 'code, kbd, pre';
    const spoken = ['alt', 'aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'label'];
    const metas = /^(description|og:(title|description|image:alt|site_name))$/;
    const blocks =
      'p, li, dt, dd, td, th, caption, h1, h2, h3, h4, button, label, option, legend, summary, text, title, div';
    const found = [];
    const langOf = (element) => element.closest('[lang]')?.lang ?? '';
    const pathOf = (element) => [element.closest('[id]')?.id, element.localName].filter(Boolean).join(' ');
    const add = (text, element, what) =>
      found.push({ text, lang: langOf(element), where: `${pathOf(element)} ${what}` });
    for (const element of whole.querySelectorAll('*')) {
      for (const name of spoken) if (element.hasAttribute(name)) add(element.getAttribute(name), element, name);
      const meta = element.localName === 'meta' && (element.name || element.getAttribute('property'));
      if (meta && metas.test(meta)) add(element.content, element, meta);
    }
    const told = new Map(); // a block: its texts, each with its language
    const walker = whole.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent.closest(unread)) continue;
      const block = parent.closest(blocks) ?? parent;
      told.set(block, [
        ...(told.get(block) ?? []),
        { words: parent.closest(code) ? 'x' : node.data, lang: langOf(parent), parent },
      ]);
    }
    for (const texts of told.values()) {
      for (const lang of new Set(texts.map((one) => one.lang))) {
        const text = texts
          .map((one) => (one.lang === lang ? one.words : 'x'))
          .join('')
          .replace(/x+/g, 'x');
        add(text.replace(/[\t\n\r ]+/g, ' ').trim(), texts.find((one) => one.lang === lang).parent, '');
      }
    }
    return found.filter(({ text }) => text);
  }, markup);

const slipsIn = (texts, place) =>
  texts.flatMap(({ text, lang, where }) =>
    slipsOf(lang === 'en' ? withoutProjects(text) : text, lang).map(
      ({ rule, found }) => `${place}, ${where}: « ${found} » wants ${rule}`,
    ),
  );

const pages = readdirSync(builtSite, { recursive: true }).filter(
  (file) => file.endsWith('.html') && !/territoires-innovants/.test(file),
);

inOneEngine('texts are the same in all of them', 'typography', (open) => {
  test('of every page as it is built', async () => {
    const page = await open(`${server.url}/404.html`, { width: 800, height: 600 });
    assert.ok(pages.length > 50, `${pages.length} pages`);
    const slips = [];
    for (const file of pages) {
      const texts = await textsIn(page, readFileSync(join(builtSite, file), 'utf8'));
      assert.ok(texts.length > 2, `${file}: ${texts.length} texts`);
      slips.push(...slipsIn(texts, file));
    }
    assert.deepEqual(slips, []);
  });

  for (const lang of ['fr', 'en']) {
    test(`of the explorer and its dialogs, ${lang}`, async () => {
      const page = await open(`${server.url}/?lang=${lang}&select=sicoval-haute-garonne`, { width: 1280, height: 720 });
      await ready(page);
      const slips = [];
      const check = async (place) => slips.push(...slipsIn(await textsIn(page), place));
      await atRest(page);
      await check('the card');
      for (const state of [
        { select: 'anjou-numerique', view: 'graphiques', chart: 'population' },
        { select: null, tier: ['bronze'], theme: ['donnees'] },
        { tier: [], theme: ['modernisation'], chart: 'kinds' },
        { theme: [], view: 'liste', population: '10000-100000' },
      ]) {
        await page.evaluate((partial) => window.atlas.update(partial), state);
        await atRest(page);
        await check(JSON.stringify(state));
      }
      await page.evaluate((link) => window.atlas.followLink(link), `lang=${lang}&tier=platine&theme=rien`);
      await check('what a link asks for in vain');
      for (const dialog of ['[data-dialog=share]', '[data-dialog=export]', '#aide']) {
        await page.evaluate((button) => document.querySelector(button).click(), dialog);
        await until(
          page,
          'its content',
          () => document.querySelector('dialog[open] :is(form, table, h3, svg)') !== null,
        );
        await atRest(page);
        await check(dialog);
        await page.evaluate(() => document.querySelector('dialog[open]').close());
      }
      assert.deepEqual(slips, []);
    });

    test(`of the stage and its handout, ${lang}`, async () => {
      const page = await open(`${server.url}/?mode=scene&lang=${lang}`, { width: 1280, height: 720 });
      await ready(page);
      await until(page, 'the handout', () => {
        dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('#livret > *').length > 30;
      });
      assert.deepEqual(slipsIn(await textsIn(page), 'the stage'), []);
    });
  }
});
