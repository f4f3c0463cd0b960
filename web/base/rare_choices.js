// The filters that few people set stand in the page as a <template>, which no browser lays out and no script walks. They take their
// place in the form when someone unfolds them, or when the state has one of them; there they stay.

const template = () => /** @type {HTMLTemplateElement | null} */ (document.querySelector('#filtres template'));

// The elements of the page that a selector finds, those that are folded among them.
/**
 * @template {Element} [Found=HTMLElement]
 * @param {string} selector that begins nowhere: a folded element is in no form yet
 * @returns {Found[]}
 */
export const foldedToo = (selector) => [
  .../** @type {NodeListOf<Found>} */ (document.querySelectorAll(selector)),
  .../** @type {NodeListOf<Found>} */ (template()?.content.querySelectorAll(selector) ?? []),
];

// Puts them in their place. Returns whether they were not there yet.
export function unfold() {
  const folded = template();
  folded?.replaceWith(folded.content);
  return Boolean(folded);
}

// `then`: once someone has unfolded them. A press on the summary has them there before they are laid out; what opens them otherwise, as
// the search of a browser, is told a little later.
/** @param {HTMLFormElement} form @param {() => void} then */
export function unfoldWhenOpened(form, then) {
  const show = () => {
    if (unfold()) then();
  };
  const details = /** @type {HTMLDetailsElement} */ (form.querySelector('details'));
  details.querySelector('summary')?.addEventListener('click', show);
  details.addEventListener('toggle', show);
}
