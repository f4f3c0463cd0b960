// Words of scripts in the page. What was said is remembered, not read: a browser that translates has put others there, in elements
// of its own.

const said = new WeakMap();

// Where these words are said already, nothing is done: nothing is announced, or translated, again. `nodesOf(words)`: what they are
// shown as.
export function sayIn(place, words, nodesOf = (text) => [text]) {
  if ((said.get(place) ?? place.textContent) !== words) place.replaceChildren(...nodesOf(words));
  said.set(place, words);
}
