// What few people open stands in a <template>, which no browser lays out and no script walks: filters that few set, from the build on;
// the chart in words, since a page without scripts is to have it, from the first script on. It takes its place when someone unfolds it, or
// when the state asks for it; there it stays.

/** @type {(place: ParentNode) => NodeListOf<HTMLTemplateElement>} */
const templatesIn = (place) => place.querySelectorAll('template');

// The elements of the page that a selector finds, those that are folded among them.
/**
 * @template {Element} [Found=HTMLElement]
 * @param {string} selector that begins nowhere: a folded element is in no form yet
 * @returns {Found[]}
 */
export const foldedToo = (selector) =>
  [document, ...[...templatesIn(document)].map(({ content }) => content)].flatMap((place) => [
    .../** @type {NodeListOf<Found>} */ (place.querySelectorAll(selector)),
  ]);

// Folds all but the summary, as long as nobody has opened it. What a script holds of it stays what it is.
/** @param {HTMLDetailsElement} details */
export function fold(details) {
  if (details.open) return;
  const folded = document.createElement('template');
  const [, ...others] = details.children;
  folded.content.append(...others);
  details.append(folded);
}

// Puts what is folded in its place. Returns whether it was not there yet.
/** @param {ParentNode} place */
export function unfold(place) {
  const [folded] = templatesIn(place);
  folded?.replaceWith(folded.content);
  return Boolean(folded);
}

// `then`: once someone has unfolded it. A press on the summary has it there before it is laid out; what opens it otherwise, as the search
// of a browser, is told a little later.
/** @param {HTMLDetailsElement} details @param {() => void} [then] */
export function unfoldWhenOpened(details, then) {
  const show = () => {
    if (unfold(details)) then?.();
  };
  details.querySelector('summary')?.addEventListener('click', show);
  details.addEventListener('toggle', show);
}
