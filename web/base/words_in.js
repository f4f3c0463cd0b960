// Words of scripts in the page. What was said is remembered, not read: a browser that translates has put others there, in elements
// of its own.

const said = new WeakMap();

// Words in the place of words are less for a screen reader to hear of than a node that goes and one that comes.
/** @param {Element} place @param {(Node | string)[]} nodes */
function show(place, nodes) {
  const [node] = place.childNodes;
  const isText = place.childNodes.length === 1 && node.nodeType === Node.TEXT_NODE;
  if (isText && nodes.length === 1 && typeof nodes[0] === 'string') /** @type {Text} */ (node).data = nodes[0];
  else place.replaceChildren(...nodes);
}

// Where these words are said already, nothing is done: nothing is announced, or translated, again. `nodesOf(words)`: what they are
// shown as.
/** @param {Element} place @param {string} words @param {(words: string) => (Node | string)[]} nodesOf */
export function sayIn(place, words, nodesOf = (text) => [text]) {
  if ((said.get(place) ?? place.textContent) !== words) show(place, nodesOf(words));
  said.set(place, words);
}
