// Elements of SVG.

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
