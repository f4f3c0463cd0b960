// From what was chosen to what is pasted: four ways to show the same thing. Names come in one order, and only where the
// value is not what it would be anyway.
import { frameNames, queryOf } from '../link/link_state.js';

/** @import { Options } from './options.js' */
/** @typedef {[name: string, value: string | number | null][]} Pairs */

// Pixels: what each layout needs, with room for a message.
/** @type {{ __proto__: null, [layout: string]: number | null }} */
const plainHeights = {
  __proto__: null,
  map: 480,
  chart: 448,
  strip: 160,
  card: 248,
};
const fullHeight = 736;

/** @param {string | number} text */
export const escaped = (text) =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s+/g, ' ');

/** @param {Pairs} pairs */
const attributes = (pairs) =>
  pairs
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(/** @type {string} */ (value))}"`)
    .join('');

/** @param {Pairs} pairs */
const styleOf = (pairs) =>
  pairs
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

// What a frame's address asks for.
/** @param {Pick<Options, 'state' | 'layout' | 'accent' | 'font'>} options */
export const frameQuery = ({ state, layout, accent, font }) => queryOf({ ...state, layout, accent, font }, frameNames);

/** @param {Options} options */
export function frameAddress(options) {
  const query = frameQuery(options);
  return `${options.base}index.html${query && `?${query}`}`;
}

// An <iframe> without embed.js does not grow with its content: it needs a height from the start.
/** @param {Pick<Options, 'height' | 'layout'>} options */
export const frameHeight = ({ height, layout }) => height ?? plainHeights[layout ?? ''] ?? fullHeight;

/** @param {Options} options */
function frameCode(options) {
  return `<iframe${attributes([
    ['src', frameAddress(options)],
    ['width', options.width ?? '100%'],
    ['height', frameHeight(options)],
    ['title', options.title],
    ['loading', 'lazy'],
    ['allow', 'fullscreen'],
    [
      'style',
      styleOf([
        ['border', '0'],
        ['max-width', options.width && '100%'],
      ]),
    ],
  ])}></iframe>`;
}

// The element has a link in it, which is what readers see where embed.js is forbidden or could not be fetched.
/** @param {Options} options */
function elementCode(options) {
  const { base, state, layout, width, height, accent, font, title } = options;
  const stated = new URLSearchParams(queryOf(state));
  const style = styleOf([
    ['width', width && `${width}px`],
    ['max-width', width && '100%'],
    ['--territoires-accent', accent],
    ['--territoires-font', font],
  ]);
  const all = attributes([...stated, ['layout', layout], ['height', height && `${height}px`], ['style', style]]);
  return `<script type="module"${attributes([['src', `${base}embed.js`]])}></script>
<territoires-innovants${all}><a${attributes([['href', frameAddress(options)]])}>${escaped(title)}</a></territoires-innovants>`;
}

/** @param {Options} options */
const wordpressCode = (options) => `<!-- wp:html -->\n${frameCode(options)}\n<!-- /wp:html -->`;

/** @param {Options} options */
function markdownCode(options) {
  const words = options.title.replace(/\s+/g, ' ').replace(/[\\[\]`*_<>&]/g, '\\$&');
  const address = frameAddress(options).replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${words}](${address})`;
}

/** @type {(options: Options) => Record<string, string>} */
export const codesOf = (options) => ({
  iframe: frameCode(options),
  element: elementCode(options),
  wordpress: wordpressCode(options),
  markdown: markdownCode(options),
});
