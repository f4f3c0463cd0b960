// Elements of SVG, made one by one or of a text.

const namespace = 'http://www.w3.org/2000/svg';

/**
 * @template {keyof SVGElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | number | null>} attributes
 * @param {...(Node | string)} children
 */
export function draw(name, attributes, ...children) {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, /** @type {string} */ (value));
  made.append(...children);
  return made;
}

// The picture that a text of SVG is, for this document; null where the text is none.
/** @param {string} text */
export function pictureOf(text) {
  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
  return documentElement instanceof SVGSVGElement ? document.importNode(documentElement, true) : null;
}
