// The page where the code to paste is made: form, preview, code and the page's own address follow one another.
import { begun } from './begun.js';
import { codesOf } from './configurator/code.js';
import { chosenIn, fillForm, queryOfForm } from './configurator/form.js';
import { defaultTitle, folderOf } from './configurator/options.js';
import { connectPreview } from './configurator/preview.js';
import { colorOf, contrast as contrastOf, enough } from './contrast.js';
import { copyText } from './copy.js';
import { fill, texts } from './texts.js';

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
  const sentence = fill(texts.configurator_contrast, {
    ratio: (Math.floor(contrast * 10) / 10).toLocaleString(document.documentElement.lang),
  });
  told.textContent = contrast < enough ? sentence : '';
}

// The last address that was one stays in the code while another is typed.
let base = usualBase;
const showPreview = connectPreview(preview.querySelector('.boite'), preview.querySelector('fieldset'));

function show(isTyping = false) {
  const options = chosenIn(form);
  base = options.base ?? base;
  showRefusals(options);
  for (const [name, code] of Object.entries(codesOf({ ...options, base }))) {
    const place = codes.querySelector(`[data-code=${name}]`);
    if (place.textContent !== code) place.textContent = code;
  }
  for (const status of codes.querySelectorAll('[role=status]')) status.textContent = '';
  showPreview(options, isTyping);
  otherLanguage.setAttribute('href', otherPage + location.search);
}

// Keys in one field are one change: Back undoes them all.
let typedIn = null;
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
  const { copies } = target.dataset;
  if (!copies) return;
  const place = target.closest('section').querySelector('.copie');
  const isCopied = await copyText(codes.querySelector(`[data-code=${copies}]`).textContent, place);
  place.querySelector('[role=status]').textContent = isCopied ? texts.configurator_copied : texts.copy_by_hand;
});

function followAddress() {
  fillForm(form, location.search);
  typedIn = null;
  show();
}
addEventListener('popstate', followAddress);

prepare();
followAddress();
for (const hidden of document.querySelectorAll('[data-scripted]')) hidden.hidden = false;
