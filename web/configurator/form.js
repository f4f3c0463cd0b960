// The form and the configurator's own address, which say the same: what was chosen can be shared, reloaded and undone.
import { optionsOf } from './options.js';

const isTick = ({ type }) => type === 'checkbox' || type === 'radio';
const fieldsOf = (form) => [...form.elements].filter(({ name }) => name);

// What differs from the form as it opens, in the order of the form. A colour that is not used says nothing.
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

// What the address does not say, or says wrong, is as the form opens.
export function fillForm(form, query) {
  form.reset();
  const given = new URLSearchParams(query);
  for (const field of fieldsOf(form)) {
    if (!given.has(field.name)) continue;
    const values = given.getAll(field.name);
    if (field.type === 'radio') field.checked ||= values[0] === field.value;
    else if (isTick(field)) field.checked = values.includes(field.value);
    else if (field.localName !== 'select') field.value = values[0];
    else if ([...field.options].some(({ value }) => value === values[0])) field.value = values[0];
  }
  for (const details of form.querySelectorAll('details')) details.open ||= details.querySelector(':checked') !== null;
}

export const chosenIn = (form) => optionsOf(new FormData(form));
