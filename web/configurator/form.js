// The form and the configurator's own address, which say the same: what was chosen can be shared, reloaded and undone.
import { numberCodeOf, Query } from '../link/query.js';
import { optionsOf } from './options.js';

/** @typedef {HTMLFormElement & { elements: Record<string, HTMLInputElement> }} Form */

/** @param {HTMLInputElement} field */
const isTick = ({ type }) => type === 'checkbox' || type === 'radio';
/** @param {Iterable<{ value: string }>} list */
const valuesOf = (list) => [...list].map(({ value }) => value);
/** @param {Form} form */
const fieldsOf = (form) => [.../** @type {Iterable<HTMLInputElement>} */ (form.elements)].filter(({ name }) => name);

const optionsOfField = (/** @type {unknown} */ field) => valuesOf(/** @type {HTMLSelectElement} */ (field).options);

// What differs from the form as it opens, in the order of the form. A colour that is not used says nothing.
/** @param {Form} form */
export function queryOfForm(form) {
  const query = new URLSearchParams();
  for (const field of fieldsOf(form)) {
    const [value, usual] = isTick(field)
      ? [field.checked, field.defaultChecked]
      : [field.value, field.dataset.usual ?? ''];
    if (value === usual || (isTick(field) && !value)) continue;
    if (field.type === 'color' && !form.elements.accented.checked) continue;
    query.append(field.name, field.value);
  }
  return query.toString();
}

// As the field takes it; nothing where it does not.
/** @type {{ __proto__: null, [type: string]: ((text: string) => string | undefined) | null }} */
const read = {
  __proto__: null,
  number: numberCodeOf,
  color: (text) => /#[\da-f]{6}/i.exec(text)?.[0],
};

// What the address does not say, or says wrong, is as the form opens.
/** @param {Form} form @param {string} query */
export function fillForm(form, query) {
  form.reset();
  const given = new Query(query);
  const fields = fieldsOf(form);
  /** @param {string} name */
  const offered = (name) => valuesOf(fields.filter((field) => field.name === name));
  for (const field of fields) {
    const { name } = field;
    if (!given.has(name)) continue;
    if (field.type === 'radio') field.checked ||= given.choice(name, offered(name)) === field.value;
    else if (isTick(field)) field.checked = given.list(name, offered(name)).includes(field.value);
    else if (field.localName === 'select') field.value = given.choice(name, optionsOfField(field)) ?? field.value;
    else field.value = (read[field.type] ?? String)(given.get(name) ?? '') ?? field.value;
  }
  for (const details of form.querySelectorAll('details')) details.open ||= details.querySelector(':checked') !== null;
}

/** @param {Form} form */
export const chosenIn = (form) => optionsOf(new FormData(form));
