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

const form = document.getElementById('choix');
const codes = document.getElementById('codes');
const preview = document.getElementById('apercu');
const otherLanguage = document.getElementById('langue');
const usualBase = folderOf(new URL('.', import.meta.url).href); // the page's own address may be written without its ending
const otherPage = otherLanguage.getAttribute('href');

function showRefusals({ refused, accent }) {
  for (const name of ['width', 'height', 'font', 'base']) {
    form.elements[name].ariaInvalid = String(refused.includes(name));
    document.querySelector(`#refus-${name} span`).hidden = !refused.includes(name);
  }
  const contrast = accent ? contrastOf(colorOf(accent), 0xffffff) : Number.POSITIVE_INFINITY;
  const told = document.getElementById('contraste');
  const sentence = fill(texts.configurator_contrast, { ratio: inLocale(Math.floor(contrast * 10) / 10) });
  told.textContent = contrast < enough ? sentence : '';
}

// The last address that was one stays in the code while another is typed.
let base = usualBase;
let written = {};
const showPreview = connectPreview(preview.querySelector('.boite'), preview.querySelector('fieldset'));

function show(isTyping = false) {
  const options = chosenIn(form);
  base = options.base ?? base;
  showRefusals(options);
  written = codesOf({ ...options, base });
  for (const [name, code] of Object.entries(written)) sayIn(codes.querySelector(`[data-code=${name}]`), code);
  for (const status of codes.querySelectorAll('[aria-live]')) status.textContent = '';
  showPreview(options, isTyping);
  const query = queryOfForm(form);
  otherLanguage.setAttribute('href', `${otherPage}${query && `?${query}`}`);
}

// Keys in one field are one change: Back undoes them all.
let typedIn = null;
let known; // the query that the form is of
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

const isWritten = ({ type }) => ['text', 'url', 'number', 'color'].includes(type);

form.addEventListener('input', ({ target }) => {
  keep(isWritten(target) ? target : null);
  show(isWritten(target));
});
form.addEventListener('focusout', () => {
  typedIn = null;
});
form.addEventListener('submit', (event) => event.preventDefault());
form.querySelector('[data-reset]').addEventListener('click', () => {
  form.reset();
  keep(null);
  show();
});
codes.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copies]');
  if (!button) return;
  const place = button.closest('.copie');
  const isCopied = await copyText(written[button.dataset.copies], place);
  place.querySelector('[aria-live]').textContent = isCopied ? texts.configurator_copied : texts.copy_by_hand;
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
for (const hidden of document.querySelectorAll('[data-scripted]')) hidden.hidden = false;
