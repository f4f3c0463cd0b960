// The page where the code to paste is made: form, preview, code and the page's own address follow one another.
import { begun } from '../base/begun.js';
import { colorOf, contrast as contrastOf, enough } from '../base/contrast.js';
import { copyText } from '../base/copy.js';
import { inLocale } from '../base/page_language.js';
import { sayIn } from '../base/words_in.js';
import { queryIn } from '../link/query.js';
import { fill, texts } from '../texts.js';
import { codesOf } from './code.js';
import { chosenIn, fillForm, queryOfForm } from './form.js';
import { defaultTitle, folderOf } from './options.js';
import { connectPreview } from './preview.js';

begun();

/** @import { Chosen } from './options.js' */

const form = document.getElementById('choix');
const codes = document.getElementById('codes');
const preview = document.getElementById('apercu');
const otherLanguage = document.getElementById('langue');
// The page's own address may be written without its ending.
const usualBase = /** @type {string} */ (folderOf(new URL('.', import.meta.url).href));
const otherPage = otherLanguage.getAttribute('href');

/** @type {(part: string, place?: ParentNode) => HTMLElement} */
const find = (part, place = document) => /** @type {HTMLElement} */ (place.querySelector(part));

/** @param {Chosen} chosen */
function showRefusals({ refused, accent }) {
  for (const name of ['width', 'height', 'font', 'base']) {
    form.elements[name].ariaInvalid = String(refused.includes(name));
    find(`#refus-${name} span`).hidden = !refused.includes(name);
  }
  const contrast = accent ? contrastOf(/** @type {number} */ (colorOf(accent)), 0xffffff) : Number.POSITIVE_INFINITY;
  const told = document.getElementById('contraste');
  const sentence = fill(texts.configurator_contrast, { ratio: inLocale(Math.floor(contrast * 10) / 10) });
  told.textContent = contrast < enough ? sentence : '';
}

// The last address that was one stays in the code while another is typed.
let base = usualBase;
/** @type {Record<string, string>} */
let written = {};
const showPreview = connectPreview(find('.boite', preview), find('fieldset', preview));

function show(isTyping = false) {
  const options = chosenIn(form);
  base = options.base ?? base;
  showRefusals(options);
  written = codesOf({ ...options, base });
  for (const [name, code] of Object.entries(written)) sayIn(find(`[data-code=${name}]`, codes), code);
  for (const status of codes.querySelectorAll('[aria-live]')) status.textContent = '';
  showPreview(options, isTyping);
  const query = queryOfForm(form);
  otherLanguage.setAttribute('href', `${otherPage}${query && `?${query}`}`);
}

// Keys in one field are one change: Back undoes them all.
/** @type {EventTarget | null} */
let typedIn = null;
/** @type {string | undefined} */
let known; // the query that the form is of
/** @param {EventTarget | null} field */
function keep(field) {
  const query = queryOfForm(form);
  const address = `${location.pathname}${query && `?${query}`}`;
  if (address === `${location.pathname}${location.search}`) return;
  try {
    if (field && field === typedIn) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch {
    // WebKit takes a hundred addresses in half a minute: the next change is told again.
  }
  known = queryIn(location);
  typedIn = field;
}

function prepare() {
  const usual = { base: usualBase, title: defaultTitle };
  for (const [name, value] of Object.entries(usual)) {
    form.elements[name].defaultValue = value;
    form.elements[name].dataset.usual = value;
  }
}

/** @param {HTMLInputElement} field */
const isWritten = ({ type }) => ['text', 'url', 'number', 'color'].includes(type);

form.addEventListener('input', (event) => {
  const target = /** @type {HTMLInputElement} */ (event.target);
  keep(isWritten(target) ? target : null);
  show(isWritten(target));
});
form.addEventListener('focusout', () => {
  typedIn = null;
});
form.addEventListener('submit', (event) => event.preventDefault());
find('[data-reset]', form).addEventListener('click', () => {
  form.reset();
  keep(null);
  show();
});
codes.addEventListener('click', async ({ target }) => {
  /** @type {HTMLElement | null} */
  const button = /** @type {Element} */ (target).closest('[data-copies]');
  if (!button) return;
  const place = /** @type {Element} */ (button.closest('.copie'));
  const isCopied = await copyText(written[/** @type {string} */ (button.dataset.copies)], place);
  find('[aria-live]', place).textContent = isCopied ? texts.configurator_copied : texts.copy_by_hand;
});

function followAddress() {
  known = queryIn(location);
  fillForm(form, known);
  typedIn = null;
  show();
}
addEventListener('popstate', () => {
  if (queryIn(location) !== known) followAddress(); // else a link within the page
});

prepare();
followAddress();
/** @type {NodeListOf<HTMLElement>} */
const scripted = document.querySelectorAll('[data-scripted]');
for (const one of scripted) one.hidden = false;
