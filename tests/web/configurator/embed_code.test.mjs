// What is pasted, without a page: each format, in one order, with what is usual left out, whatever is typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorOf, contrast } from '../../../web/base/contrast.js';
import { codesOf, frameAddress, frameQuery } from '../../../web/configurator/code.js';
import { folderOf, optionsOf } from '../../../web/configurator/options.js';
import { familyOf } from '../../../web/frame/frame_look.js';

const base = 'https://www.exemple.fr/territoires/';
const chosen = (query) => optionsOf(new URLSearchParams(`base=${encodeURIComponent(base)}&${query}`));
const codes = (query) => codesOf(chosen(query));

test('nothing chosen: nothing but what the format asks for', () => {
  const frame = `<iframe src="${base}index.html" width="100%" height="736" title="Territoires innovants 2024" loading="lazy" allow="fullscreen" style="border:0"></iframe>`;
  assert.deepEqual(codes(''), {
    iframe: frame,
    element: `<script type="module" src="${base}embed.js"></script>\n<territoires-innovants><a href="${base}index.html">Territoires innovants 2024</a></territoires-innovants>`,
    wordpress: `<!-- wp:html -->\n${frame}\n<!-- /wp:html -->`,
    markdown: `[Territoires innovants 2024](${base}index.html)`,
  });
});

test('what is chosen, in one order whatever the order it is chosen in', () => {
  const { iframe, element, markdown } = codes(
    'font=Georgia,+serif&accent=%23B00020&accented=1&layout=card&lang=en&select=lyon&height=300&width=400&tier=or&theme=inclusion&theme=donnees',
  );
  const query =
    'theme=inclusion,donnees&tier=or&select=lyon&lang=en&layout=card&accent=%23b00020&font=Georgia%2C%20serif';
  assert.equal(
    iframe,
    `<iframe src="${base}index.html?${query.replaceAll('&', '&amp;')}" width="400" height="300" title="Territoires innovants 2024" loading="lazy" allow="fullscreen" style="border:0;max-width:100%"></iframe>`,
  );
  assert.equal(
    element.split('\n')[1],
    `<territoires-innovants theme="inclusion,donnees" tier="or" select="lyon" lang="en" layout="card" height="300px" style="width:400px;max-width:100%;--territoires-accent:#b00020;--territoires-font:Georgia, serif"><a href="${base}index.html?${query.replaceAll('&', '&amp;')}">Territoires innovants 2024</a></territoires-innovants>`,
  );
  assert.equal(markdown, `[Territoires innovants 2024](${base}index.html?${query})`);
});

test('a colour that is not used, or is none, is not in the code', () => {
  assert.equal(frameQuery(chosen('accent=%23b00020')), '');
  assert.equal(frameQuery(chosen('accented=1&accent=red')), '');
});

test('a frame that is given no height has one by its layout', () => {
  const heights = ['full', 'map', 'chart', 'strip', 'card'].map(
    (layout) => codes(`layout=${layout}`).iframe.match(/ height="(\d+)"/)[1],
  );
  assert.deepEqual(heights, ['736', '480', '448', '160', '248']);
});

test('a hostile title ends no attribute, no comment, no link', () => {
  const title = `"><script>alert(1)</script>--><!-- /wp:html -->](javascript:x)\n\n# [&lt;`;
  const { iframe, wordpress, markdown, element } = codes(`title=${encodeURIComponent(title)}`);
  assert.equal(iframe.match(/</g).length, 2);
  assert.equal(iframe.match(/>/g).length, 2);
  assert.match(iframe, / title="&quot;&gt;&lt;script&gt;alert\(1\)[^"]*&amp;lt;" loading="lazy"/);
  assert.deepEqual(wordpress.match(/<!--.*?-->/g), ['<!-- wp:html -->', '<!-- /wp:html -->']);
  assert.equal(markdown.split('\n').length, 1);
  assert.match(markdown, /^\[(?:\\[\\[\]`*_<>&]|[^\\[\]`*_<>&])*\]\(https:[^()\s]*\)$/);
  assert.equal(element.match(/</g).length, 6); // the script, the element, the link, each with its end
  assert.doesNotMatch(element, /<script>/);
});

test('hostile values of the state stay values', () => {
  const { iframe, element } = codes(`theme=${encodeURIComponent('"onload="x')}&select=${encodeURIComponent('a&b)>')}`);
  assert.match(iframe, /src="[^"]*\?theme=%22onload%3D%22x&amp;select=a%26b%29%3E"/);
  assert.match(element, / theme="&quot;onload=&quot;x" select="a&amp;b\)&gt;"/);
  const { markdown } = codes('select=a)');
  assert.match(markdown, /select=a%29\)$/);
});

test('names come in the order of every other link, whatever the order they are chosen in', () => {
  const { iframe, markdown } = codes('lang=en&select=lyon&tier=or&font=Arial&region=84&layout=map');
  assert.match(iframe, /\?region=84&amp;tier=or&amp;select=lyon&amp;lang=en&amp;layout=map&amp;font=Arial"/);
  assert.match(markdown, /\?region=84&tier=or&select=lyon&lang=en&layout=map&font=Arial\)$/);
});

test('a layout that does not exist has no height of its own', () => {
  for (const layout of ['poster', '__proto__', 'constructor'])
    assert.equal(codesOf({ ...chosen(''), layout }).iframe.match(/ height="(.*?)"/)[1], '736', layout);
});

test('a font that could end a style is refused and named; families are not', () => {
  for (const font of ['a;color:red', 'x"y', '</style>', 'url(x)', 'a}b', '-x', "O'x"]) {
    const options = chosen(`font=${encodeURIComponent(font)}`);
    assert.deepEqual([options.font, options.refused], [null, ['font']], font);
  }
  assert.equal(chosen('font=Source+Sans_3,+sans-serif').font, 'Source Sans_3, sans-serif');
});

test('a size is a whole number of pixels within reason', () => {
  for (const width of ['1', '119', '4001', '300.5', '1e9', '-300', 'abc', '100%']) {
    assert.deepEqual(chosen(`width=${encodeURIComponent(width)}`).refused, ['width'], width);
  }
  assert.equal(chosen('width=120').width, 120);
  assert.equal(chosen('width=4000').width, 4000);
});

test('the address of the folder, from what is typed or pasted', () => {
  assert.equal(folderOf('https://a.fr/b/integrer.html?x=1#y'), 'https://a.fr/b/');
  assert.equal(folderOf('https://a.fr/b'), 'https://a.fr/b/');
  assert.equal(folderOf('http://localhost:8000'), 'http://localhost:8000/');
  assert.equal(folderOf('https://me:secret@a.fr/'), 'https://a.fr/');
  for (const text of ['', 'a.fr', 'ftp://a.fr/', 'javascript:alert(1)', '//a.fr', 'data:text/html,x']) {
    assert.equal(folderOf(text), null, text);
    assert.deepEqual(optionsOf(new URLSearchParams({ base: text })).refused, ['base'], text);
  }
});

test('a folder with signs of its own is written as an address is', () => {
  const odd = { ...chosen(''), base: folderOf('https://a.fr/a b"(c)/') };
  assert.equal(frameAddress(odd), 'https://a.fr/a%20b%22(c)/index.html');
  assert.match(codesOf(odd).markdown, /\(https:\/\/a\.fr\/a%20b%22%28c%29\/index\.html\)$/);
});

test('contrast with white, as WCAG reckons it', () => {
  assert.equal(contrast(colorOf('#000000'), 0xffffff), 21);
  assert.equal(contrast(colorOf('#ffffff'), 0xffffff), 1);
  assert.ok(contrast(colorOf('#767676'), 0xffffff) >= 4.5); // the lightest grey that is enough
  assert.ok(contrast(colorOf('#777777'), 0xffffff) < 4.5);
});

test('the font that the form takes is one that the frame takes', () => {
  for (const [font, family] of [
    ['Georgia, serif', '"Georgia"'],
    ['serif', 'serif'],
    ['Marianne', '"Marianne"'],
  ]) {
    assert.equal(chosen(`font=${encodeURIComponent(font)}`).font, font);
    assert.equal(familyOf(font), family);
  }
  assert.equal(familyOf('a"};b'), undefined);
  assert.equal(familyOf(null), undefined);
});
